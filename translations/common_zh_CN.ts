<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Findings</name>
    <message>
        <source>No NG image: whether defects are found is not known. Add labelled images of defects.</source>
        <translation>没有 NG 图像：无法得知能否检出缺陷。请添加已标注的缺陷图像。</translation>
    </message>
    <message>
        <source>No OK image: how many false alarms there will be is not known. Add images of good parts.</source>
        <translation>没有 OK 图像：无法得知会有多少误报。请添加良品图像。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n NG image(s): each one moves recall by %1, so read the intervals, not the numbers.</source>
        <translation>
            <numerusform>仅有 %n 张 NG 图像：每一张都会使召回率变动 %1，请参考置信区间，不要只看数值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n OK image(s): each one moves the false-alarm rate by %1, so read the intervals, not the numbers.</source>
        <translation>
            <numerusform>仅有 %n 张 OK 图像：每一张都会使误报率变动 %1，请参考置信区间，不要只看数值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n NG image(s): one more or less can move this threshold a lot.</source>
        <translation>
            <numerusform>仅有 %n 张 NG 图像：增减一张就可能使该阈值大幅变动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n OK image(s): one more or less can move this threshold a lot.</source>
        <translation>
            <numerusform>仅有 %n 张 OK 图像：增减一张就可能使该阈值大幅变动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n NG image(s) no rate between 0 and %1 can be seen, so the limit of %2 was taken as none.</source>
        <translation>
            <numerusform>仅凭 %n 张 NG 图像无法分辨 0 与 %1 之间的比率，因此上限 %2 按 0 处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n OK image(s) no rate between 0 and %1 can be seen, so the limit of %2 was taken as none.</source>
        <translation>
            <numerusform>仅凭 %n 张 OK 图像无法分辨 0 与 %1 之间的比率，因此上限 %2 按 0 处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unlabelled image(s) count in no number.</source>
        <translation>
            <numerusform>%n 张未标注图像不计入任何统计。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were left out because their score is no finite number; train again, with a lower learning rate if it happens again.</source>
        <translation>
            <numerusform>%n 张图像的分数不是有限数值，已排除；请重新训练，若再次出现，请降低学习率。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n marked defect region(s): AUPRO and PRO are weak.</source>
        <translation>
            <numerusform>仅标出 %n 个缺陷区域：AUPRO 和 PRO 的参考价值有限。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) could not be scored; no number counts them.</source>
        <translation>
            <numerusform>%n 张图像无法评分，不计入任何统计。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tested image(s) were also used in training: scores on training images are too low, so the numbers look too good.</source>
        <translation>
            <numerusform>%n 张测试图像也曾用于训练：训练图像的分数偏低，因此结果会显得过于乐观。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NG image(s) without readable mask: left out of the pixel metrics.</source>
        <translation>
            <numerusform>%n 张 NG 图像没有可读取的掩膜：不计入像素级指标。</numerusform>
        </translation>
    </message>
    <message>
        <source>At this threshold no NG image is found.</source>
        <translation>在此阈值下，没有检出任何 NG 图像。</translation>
    </message>
    <message>
        <source>At this threshold every OK image is called NG.</source>
        <translation>在此阈值下，所有 OK 图像都被判为 NG。</translation>
    </message>
    <message>
        <source>Chosen on the images that judge it: expect a little worse on new ones.</source>
        <translation>选定阈值与评估使用了同一批图像：在新图像上的效果可能略差。</translation>
    </message>
    <message numerus="yes">
        <source>This rests on %n OK image(s) and on the assumption that OK scores follow a bell curve; %1 OK images would do without it.</source>
        <translation>
            <numerusform>此结果基于 %n 张 OK 图像，并假设 OK 分数服从正态分布；达到 %1 张 OK 图像后即无需此假设。</numerusform>
        </translation>
    </message>
    <message>
        <source>All OK scores are the same, so their spread is not known.</source>
        <translation>所有 OK 分数都相同，无法得知其离散程度。</translation>
    </message>
    <message>
        <source>No NG image: nobody knows yet how many defects this threshold misses.</source>
        <translation>没有 NG 图像：尚无法得知该阈值会漏检多少缺陷。</translation>
    </message>
    <message>
        <source>This holds only if the OK images were not used in training; training images score too low.</source>
        <translation>仅当 OK 图像未用于训练时才成立；训练图像的分数偏低。</translation>
    </message>
    <message>
        <source>Best F1 (%1)</source>
        <translation>F1 最佳 (%1)</translation>
    </message>
    <message>
        <source>Best balanced accuracy (%1)</source>
        <translation>平衡准确率最佳 (%1)</translation>
    </message>
    <message>
        <source>Fewest misses with at most %1 false alarms</source>
        <translation>误报率不超过 %1 时漏检最少</translation>
    </message>
    <message>
        <source>Fewest false alarms with at most %1 misses</source>
        <translation>漏检率不超过 %1 时误报最少</translation>
    </message>
    <message>
        <source>Least total cost when a miss costs as much as %1 false alarms</source>
        <translation>一次漏检的成本相当于 %1 次误报时总成本最低</translation>
    </message>
    <message>
        <source>There is no labelled image with a score.</source>
        <translation>没有已评分的标注图像。</translation>
    </message>
    <message>
        <source>There is no NG image; this number compares NG with OK images.</source>
        <translation>没有 NG 图像；该指标需要比较 NG 与 OK 图像。</translation>
    </message>
    <message>
        <source>There is no OK image; this number compares NG with OK images.</source>
        <translation>没有 OK 图像；该指标需要比较 NG 与 OK 图像。</translation>
    </message>
    <message>
        <source>No anomaly map was measured, so there are no pixel metrics.</source>
        <translation>尚未测量任何异常图，因此没有像素级指标。</translation>
    </message>
    <message>
        <source>No mask marks a defect pixel; draw masks on some NG images to get pixel metrics.</source>
        <translation>掩膜中没有缺陷像素；请为部分 NG 图像绘制掩膜，以获得像素级指标。</translation>
    </message>
    <message>
        <source>The masks mark every pixel as defect; pixel metrics need normal pixels too.</source>
        <translation>掩膜把所有像素都标为缺陷；像素级指标还需要正常像素。</translation>
    </message>
    <message>
        <source>No anomalous image has a false positive among its normal pixels below an FPR of 0.3, so RD4AD&apos;s per-image curve has no width.</source>
        <translation>在 FPR 低于 0.3 的范围内，所有异常图像的正常像素中都没有假阳性，因此 RD4AD 的单图曲线没有宽度。</translation>
    </message>
    <message>
        <source>The anomaly maps did not fit into memory, so pixel metrics may be off by up to %1.</source>
        <translation>内存无法容纳全部异常图，像素级指标的误差可能达到 %1。</translation>
    </message>
    <message>
        <source>From OK images alone: at most %1 of the %2 OK scores reach %3 (%4 do).</source>
        <translation>仅根据 OK 图像：%2 个 OK 分数中，最多 %1 达到 %3（实际 %4 个）。</translation>
    </message>
    <message>
        <source>Too few OK images (%1) to read off the score that %2 of them exceed, so the threshold %3 stands for the mean of their scores (%4) plus %5 standard deviations (%6 each), as for a bell curve.</source>
        <translation>OK 图像过少（%1 张），无法直接读出仅有 %2 会超过的分数，因此按正态分布估计：阈值 %3 取分数均值 (%4) 加 %5 倍标准差 (%6)。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 NG images found, %4 of %5 OK images called NG.</source>
        <translation>%1：%3 张 NG 图像中检出 %2 张，%5 张 OK 图像中有 %4 张被判为 NG。</translation>
    </message>
    <message>
        <source>The data has no test split, so its training images were scored as well; if the model has seen them, the numbers flatter it.</source>
        <translation>数据没有测试集，因此训练图像也参与了评分；如果模型见过这些图像，结果会显得过于乐观。</translation>
    </message>
    <message>
        <source>Pixel metrics were not asked for.</source>
        <translation>未要求计算像素级指标。</translation>
    </message>
    <message>
        <source>There is no NG image, so no defect pixel is known.</source>
        <translation>没有 NG 图像，因此没有已知的缺陷像素。</translation>
    </message>
    <message>
        <source>No NG image has a readable mask, so no defect pixel is known.</source>
        <translation>没有带可读取掩膜的 NG 图像，因此没有已知的缺陷像素。</translation>
    </message>
    <message>
        <source>The images were also trained on, so it is probably too low.</source>
        <translation>这些图像也用于训练，因此阈值可能偏低。</translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>Inspection model report</source>
        <translation>检测模型报告</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation>无法读取图像。</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>Left the image, right its map. All pictures share one colour scale; colours are strong where the map is high, and outlines show where it reaches the pixel threshold.</source>
        <translation>左为图像，右为其异常图。所有图像使用同一色标：异常图数值越高颜色越强，轮廓线标出达到像素阈值之处。</translation>
    </message>
    <message>
        <source>No NG image was tested, so there is none to show.</source>
        <translation>未测试 NG 图像，因此没有可显示的内容。</translation>
    </message>
    <message>
        <source>No OK image was tested, so there is none to show.</source>
        <translation>未测试 OK 图像，因此没有可显示的内容。</translation>
    </message>
    <message>
        <source>No pictures were added to this report.</source>
        <translation>本报告未附图像。</translation>
    </message>
    <message>
        <source>Missed defects, worst first</source>
        <translation>漏检的缺陷（最严重的在前）</translation>
    </message>
    <message>
        <source>No NG image was missed at this threshold.</source>
        <translation>在此阈值下没有漏检的 NG 图像。</translation>
    </message>
    <message>
        <source>False alarms, worst first</source>
        <translation>误报（最严重的在前）</translation>
    </message>
    <message>
        <source>No OK image raised an alarm at this threshold.</source>
        <translation>在此阈值下没有误报的 OK 图像。</translation>
    </message>
    <message>
        <source>Strongest hits</source>
        <translation>分数最高的检出</translation>
    </message>
    <message>
        <source>Image AUROC</source>
        <translation>图像级 AUROC</translation>
    </message>
    <message>
        <source>chance that an NG image scores above an OK image</source>
        <translation>NG 图像的分数高于 OK 图像的概率</translation>
    </message>
    <message>
        <source>Image average precision</source>
        <translation>图像级平均精确率</translation>
    </message>
    <message>
        <source>area under the precision-recall steps</source>
        <translation>精确率–召回率阶梯曲线下的面积</translation>
    </message>
    <message>
        <source>Image F1-max</source>
        <translation>图像级 F1-max</translation>
    </message>
    <message>
        <source>best over all thresholds, so optimistic</source>
        <translation>所有阈值中的最佳值，因此偏于乐观</translation>
    </message>
    <message>
        <source>Pixel AUROC</source>
        <translation>像素级 AUROC</translation>
    </message>
    <message>
        <source>the same for pixels of all images together</source>
        <translation>对所有图像的像素整体计算的同一指标</translation>
    </message>
    <message>
        <source>Pixel average precision</source>
        <translation>像素级平均精确率</translation>
    </message>
    <message>
        <source>Pixel F1-max</source>
        <translation>像素级 F1-max</translation>
    </message>
    <message>
        <source>AUPRO up to FPR 0.3</source>
        <translation>AUPRO（FPR 至 0.3）</translation>
    </message>
    <message>
        <source>overlap with each defect region, large or small</source>
        <translation>与每个缺陷区域的重叠，不论大小</translation>
    </message>
    <message>
        <source>AUPRO up to FPR 0.05</source>
        <translation>AUPRO（FPR 至 0.05）</translation>
    </message>
    <message>
        <source>the same under a strict limit</source>
        <translation>更严格上限下的同一指标</translation>
    </message>
    <message>
        <source>PRO, per image</source>
        <translation>PRO（逐图像）</translation>
    </message>
    <message>
        <source>RD4AD&apos;s protocol, each NG image on its own</source>
        <translation>RD4AD 的做法，逐张计算 NG 图像</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 置信区间</translation>
    </message>
    <message>
        <source>Meaning, or why there is no value</source>
        <translation>含义，或没有数值的原因</translation>
    </message>
    <message>
        <source>Pixel metrics were computed from a fine histogram; none is further than %1 from its exact value.</source>
        <translation>像素级指标由精细直方图计算得出，与精确值的偏差均不超过 %1。</translation>
    </message>
    <message>
        <source>Defect types</source>
        <translation>缺陷类型</translation>
    </message>
    <message>
        <source>No NG image was tested, so there is nothing to tell apart.</source>
        <translation>未测试 NG 图像，因此没有可区分的内容。</translation>
    </message>
    <message>
        <source>Defect type</source>
        <translation>缺陷类型</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像数</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏检</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>检出</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Median score</source>
        <translation>分数中位数</translation>
    </message>
    <message>
        <source>(no type given)</source>
        <translation>（未指定类型）</translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation>注意事项</translation>
    </message>
    <message>
        <source>none: every image is decided OK or NG</source>
        <translation>无：每张图像都判为 OK 或 NG</translation>
    </message>
    <message>
        <source>from %1 up to the threshold; OK below it</source>
        <translation>从 %1 至阈值；低于此范围为 OK</translation>
    </message>
    <message>
        <source>Image threshold</source>
        <translation>图像阈值</translation>
    </message>
    <message>
        <source>%1; a score equal to it is already NG</source>
        <translation>%1；分数等于阈值即为 NG</translation>
    </message>
    <message>
        <source>Review band</source>
        <translation>复判区间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>No reason was recorded.</source>
        <translation>没有记录依据。</translation>
    </message>
    <message>
        <source>Pixel threshold</source>
        <translation>像素阈值</translation>
    </message>
    <message>
        <source>%1; outlines in the pictures are drawn here</source>
        <translation>%1；图像中的轮廓线在此处</translation>
    </message>
    <message>
        <source>Heatmap scale</source>
        <translation>热力图色标</translation>
    </message>
    <message>
        <source>%1 to %2, the same for every image</source>
        <translation>%1 至 %2，所有图像相同</translation>
    </message>
    <message>
        <source>OK %1, NG %2, unlabelled %3</source>
        <translation>OK %1，NG %2，未标注 %3</translation>
    </message>
    <message>
        <source>; without a usable score %1</source>
        <translation>，无有效分数 %1</translation>
    </message>
    <message>
        <source>Images in this report</source>
        <translation>本报告中的图像</translation>
    </message>
    <message>
        <source>How well scores tell OK from NG</source>
        <translation>分数区分 OK 与 NG 的效果</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>%1 lies far outside of these scores</source>
        <translation>%1 远在这些分数之外</translation>
    </message>
    <message>
        <source>← decided OK</source>
        <translation>← 判为 OK</translation>
    </message>
    <message>
        <source>decided NG →</source>
        <translation>判为 NG →</translation>
    </message>
    <message>
        <source>Labelled OK: %1</source>
        <translation>标注为 OK：%1</translation>
    </message>
    <message>
        <source>Labelled NG: %1</source>
        <translation>标注为 NG：%1</translation>
    </message>
    <message>
        <source>No image was tested, so there are no scores to show.</source>
        <translation>未测试任何图像，因此没有可显示的分数。</translation>
    </message>
    <message>
        <source>Images by score, each label on its own scale. Dark bars lie on the wrong side of the threshold.</source>
        <translation>按分数统计的图像数，两种标签各用一个刻度。深色柱位于阈值的错误一侧。</translation>
    </message>
    <message>
        <source>Grey band: for review.</source>
        <translation>灰色带：待复判。</translation>
    </message>
    <message>
        <source>Grey ticks: unlabelled (%1).</source>
        <translation>灰色短线：未标注 (%1)。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Not computed.</source>
        <translation>未计算。</translation>
    </message>
    <message>
        <source>%1  (95&#xa0;% %2)</source>
        <translation>%1（95% %2）</translation>
    </message>
    <message>
        <source>No labelled image was tested, so there is no curve.</source>
        <translation>未测试已标注的图像，因此没有曲线。</translation>
    </message>
    <message>
        <source>No NG image was tested, so there is no curve.</source>
        <translation>未测试 NG 图像，因此没有曲线。</translation>
    </message>
    <message>
        <source>No OK image was tested, so there is no curve.</source>
        <translation>未测试 OK 图像，因此没有曲线。</translation>
    </message>
    <message>
        <source>false alarms among OK images</source>
        <translation>OK 图像中的误报</translation>
    </message>
    <message>
        <source>found NG images</source>
        <translation>检出的 NG 图像</translation>
    </message>
    <message>
        <source>at the threshold</source>
        <translation>阈值处</translation>
    </message>
    <message>
        <source>%1 found, %2 false alarms</source>
        <translation>检出 %1，误报 %2</translation>
    </message>
    <message>
        <source>found NG images (recall)</source>
        <translation>检出的 NG 图像（召回率）</translation>
    </message>
    <message>
        <source>precision: NG among decided NG</source>
        <translation>精确率：判为 NG 中的 NG</translation>
    </message>
    <message>
        <source>precision %1</source>
        <translation>精确率 %1</translation>
    </message>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>false-alarm pixels</source>
        <translation>误报像素</translation>
    </message>
    <message>
        <source>overlap with defect regions</source>
        <translation>与缺陷区域的重叠</translation>
    </message>
    <message>
        <source>overlap %1</source>
        <translation>重叠 %1</translation>
    </message>
    <message>
        <source>AUPRO</source>
        <translation>AUPRO</translation>
    </message>
    <message>
        <source>decided OK</source>
        <translation>判为 OK</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>漏检</translation>
    </message>
    <message>
        <source>decided NG</source>
        <translation>判为 NG</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>found</source>
        <translation>检出</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>待复判</translation>
    </message>
    <message>
        <source>for review</source>
        <translation>待复判</translation>
    </message>
    <message>
        <source>labelled OK</source>
        <translation>标注为 OK</translation>
    </message>
    <message>
        <source>labelled NG</source>
        <translation>标注为 NG</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>随机权重</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>训练日期</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>Method, backbone</source>
        <translation>方法、骨干网络</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师网络</translation>
    </message>
    <message>
        <source>Final loss</source>
        <translation>最终损失</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Tested images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>OK / NG / unlabelled</source>
        <translation>OK / NG / 未标注</translation>
    </message>
    <message>
        <source>Snapshot of the training images</source>
        <translation>训练图像快照</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>本报告</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>%1, score %2 (threshold %3)</source>
        <translation>%1，分数 %2（阈值 %3）</translation>
    </message>
    <message>
        <source>Given on the command line.</source>
        <translation>由命令行指定。</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>it finds %1 of %2 NG images</source>
        <translation>%2 张 NG 图像中检出 %1 张</translation>
    </message>
    <message>
        <source>it calls %1 of %2 OK images NG</source>
        <translation>%2 张 OK 图像中有 %1 张被判为 NG</translation>
    </message>
    <message>
        <source>The model has no threshold yet, so it decides nothing.</source>
        <translation>模型还没有阈值，因此不作判定。</translation>
    </message>
    <message>
        <source>At the threshold %1 the model decides as follows: %2, and %3.</source>
        <translation>在阈值 %1 处，模型的判定如下：%2，%3。</translation>
    </message>
    <message>
        <source>No NG image was tested, so nothing is known of missed defects. At the threshold %1, %2.</source>
        <translation>未测试 NG 图像，因此对漏检一无所知。在阈值 %1 处，%2。</translation>
    </message>
    <message>
        <source>No OK image was tested, so nothing is known of false alarms. At the threshold %1, %2.</source>
        <translation>未测试 OK 图像，因此对误报一无所知。在阈值 %1 处，%2。</translation>
    </message>
    <message>
        <source>No labelled image was tested, so nothing is known of missed defects and false alarms.</source>
        <translation>未测试已标注的图像，因此对漏检和误报一无所知。</translation>
    </message>
    <message>
        <source>From %1 up to it a person decides: %2 of %3 images (%4), so that %5 of %6 NG images pass unseen.</source>
        <translation>从 %1 到阈值之间由人判定：%3 张图像中的 %2 张 (%4)；%6 张 NG 图像中有 %5 张未经查看即通过。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>95&#xa0;%: %1</source>
        <translation>95%：%1</translation>
    </message>
    <message>
        <source>The model has no threshold.</source>
        <translation>模型没有阈值。</translation>
    </message>
    <message>
        <source>Defects found</source>
        <translation>检出的缺陷</translation>
    </message>
    <message>
        <source>%1 of the NG images</source>
        <translation>占 NG 图像的 %1</translation>
    </message>
    <message>
        <source>No NG image was tested.</source>
        <translation>未测试 NG 图像。</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>%1 of the OK images</source>
        <translation>占 OK 图像的 %1</translation>
    </message>
    <message>
        <source>No OK image was tested.</source>
        <translation>未测试 OK 图像。</translation>
    </message>
    <message>
        <source>Localisation (AUPRO 0.3)</source>
        <translation>定位 (AUPRO 0.3)</translation>
    </message>
    <message>
        <source>All %1 cautions are listed further back.</source>
        <translation>全部 %1 条注意事项见后文。</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Scores by label</source>
        <translation>按标签统计的分数</translation>
    </message>
    <message>
        <source>Decisions with the review band</source>
        <translation>含复判区间的判定</translation>
    </message>
    <message>
        <source>Decisions at the threshold</source>
        <translation>阈值处的判定</translation>
    </message>
    <message>
        <source>Model file, SHA-256: %1</source>
        <translation>模型文件，SHA-256：%1</translation>
    </message>
    <message>
        <source>Ignore region</source>
        <translation>忽略区域</translation>
    </message>
    <message>
        <source>%1 of every image is never judged</source>
        <translation>每张图像的 %1 不参与判定</translation>
    </message>
    <message>
        <source>Set in the project; the training chose %1.</source>
        <translation>在项目中设定；训练选定的是 %1。</translation>
    </message>
    <message>
        <source>pixel threshold %1</source>
        <translation>像素阈值 %1</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Blemish was not closed properly the last time</source>
        <translation>Blemish 上次未正常关闭</translation>
    </message>
    <message>
        <source>Every label was saved when it was given. A training that was cut off is listed under Train and can be continued or deleted there.</source>
        <translation>每个标签在标注时均已保存。中断的训练列在“训练”页面，可在那里继续或删除。</translation>
    </message>
</context>
</TS>
