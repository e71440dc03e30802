<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>About</name>
    <message>
        <source>About Blemish</source>
        <translation>关于 Blemish</translation>
    </message>
    <message>
        <source>&lt;p&gt;Learns what a good part looks like and shows what does not.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It connects to the network only to download weights that you ask for.&lt;/p&gt;</source>
        <translation>&lt;p&gt;学习良品的样子，指出与之不符之处。&lt;/p&gt;&lt;p&gt;自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。仅在您要求下载权重时才连接网络。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>On the image</source>
        <translation>在图像上</translation>
    </message>
    <message>
        <source>Look underneath the heatmap</source>
        <translation>查看热力图下方的图像</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation>鼠标滚轮</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>以光标为中心缩放</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Zoom in, or fit again</source>
        <translation>放大，或恢复适应窗口</translation>
    </message>
    <message>
        <source>H, held</source>
        <translation>按住 H</translation>
    </message>
    <message>
        <source>X, held</source>
        <translation>按住 X</translation>
    </message>
    <message>
        <source>Flip to the image compared with</source>
        <translation>切换到对比图像</translation>
    </message>
    <message>
        <source>Built on Qt (LGPL 3), QCustomPlot (GPL 3), LibTorch and CLI11 (BSD), oneDNN, OpenCV and OpenSSL (Apache 2.0), nlohmann/json, spdlog and libdeflate (MIT), zlib (Zlib) and SQLite (public domain).</source>
        <translation>基于 Qt（LGPL 3）、QCustomPlot（GPL 3）、LibTorch 和 CLI11（BSD）、oneDNN、OpenCV 和 OpenSSL（Apache 2.0）、nlohmann/json、spdlog 和 libdeflate（MIT）、zlib（Zlib）以及 SQLite（公有领域）。</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <source>ROC curve</source>
        <translation>ROC 曲线</translation>
    </message>
    <message>
        <source>False alarms, % of OK images</source>
        <translation>误报（占 OK 图像的 %）</translation>
    </message>
    <message>
        <source>Found, % of NG images</source>
        <translation>检出（占 NG 图像的 %）</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Needs scored OK and NG images
in the test split</source>
        <translation>需要测试集中有已评分的
OK 和 NG 图像</translation>
    </message>
    <message>
        <source>Precision–recall curve</source>
        <translation>精确率–召回率曲线</translation>
    </message>
    <message>
        <source>Found, % of NG images (recall)</source>
        <translation>检出（占 NG 图像的 %，召回率）</translation>
    </message>
    <message>
        <source>NG, % of what is called NG (precision)</source>
        <translation>实际为 NG（占判为 NG 的 %，精确率）</translation>
    </message>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>Region overlap curve</source>
        <translation>区域重叠曲线</translation>
    </message>
    <message>
        <source>False-alarm pixels, % of normal pixels</source>
        <translation>误报像素（占正常像素的 %）</translation>
    </message>
    <message>
        <source>Overlap with each defect region, %</source>
        <translation>与各缺陷区域的重叠率，%</translation>
    </message>
    <message>
        <source>AUPRO up to 30 %</source>
        <translation>AUPRO（至 30 %）</translation>
    </message>
    <message>
        <source>Not computed yet.</source>
        <translation>尚未计算。</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>The name template %1 cannot be used: %2</source>
        <translation>无法使用文件名模板 %1：%2</translation>
    </message>
    <message>
        <source>The name template gives %1 and %2 the same name; add {path} to it. Nothing was written.</source>
        <translation>按文件名模板，%1 与 %2 的名称相同；请在其中加入 {path}。未写入任何内容。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made; choose another one.</source>
        <translation>无法创建文件夹 %1；请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>PlotTable</name>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>above all</source>
        <translation>高于全部分数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
</context>
<context>
    <name>RecentProjects</name>
    <message>
        <source>no project in its folder any more</source>
        <translation>其文件夹中已没有项目</translation>
    </message>
    <message>
        <source>its folder is not there now</source>
        <translation>其文件夹目前不存在</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Open a folder of images first.</source>
        <translation>请先打开一个图像文件夹。</translation>
    </message>
    <message>
        <source>There is no model yet. Train one on the page “Train”.</source>
        <translation>还没有模型。请在“训练”页面训练一个。</translation>
    </message>
    <message>
        <source>The model in use has not scored the test images yet. The page “Evaluate” can start that.</source>
        <translation>当前模型尚未为测试图像评分。可在“评估”页面启动评分。</translation>
    </message>
    <message>
        <source>%1 (95 %: %2 – %3)</source>
        <translation>%1（95 %：%2 – %3）</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>%1 OK, %2 NG, %3 unlabelled</source>
        <translation>%1 张 OK，%2 张 NG，%3 张未标注</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Image AUROC</source>
        <translation>图像级 AUROC</translation>
    </message>
    <message>
        <source>Pixel AUROC</source>
        <translation>像素级 AUROC</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Missed: %1, false alarms: %2, found: %3</source>
        <translation>漏检 %1 张，误报 %2 张，检出 %3 张</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training image(s)</source>
        <translation>
            <numerusform>%n 张训练图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>%1 holds no settings of Blemish. Choose a file that “Export…” has written.</source>
        <translation>%1 不含 Blemish 的设置。请选择由“导出…”写出的文件。</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Exporting images</source>
        <translation>正在导出图像</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>正在查找图像</translation>
    </message>
    <message>
        <source>Pixel metrics</source>
        <translation>正在计算像素级指标</translation>
    </message>
    <message>
        <source>Reading images</source>
        <translation>正在读取图像</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>正在读取图像</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>正在读取列表</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>正在评分</translation>
    </message>
    <message>
        <source>Teacher features</source>
        <translation>正在计算教师网络特征</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>正在训练</translation>
    </message>
    <message>
        <source>Writing tables</source>
        <translation>正在写入表格</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在生成报告</translation>
    </message>
    <message>
        <source>Drawing sample parts</source>
        <translation>正在绘制示例零件</translation>
    </message>
    <message>
        <source>Settling batch norms</source>
        <translation>正在确定批归一化统计量</translation>
    </message>
    <message>
        <source>Exporting labels</source>
        <translation>正在导出标签</translation>
    </message>
    <message>
        <source>Copying images</source>
        <translation>正在复制图像</translation>
    </message>
    <message>
        <source>Reading labels</source>
        <translation>正在读取标签</translation>
    </message>
    <message>
        <source>Writing masks</source>
        <translation>正在写入掩膜</translation>
    </message>
    <message>
        <source>Exporting the model</source>
        <translation>正在导出模型</translation>
    </message>
    <message>
        <source>Comparing the images</source>
        <translation>正在比较图像</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>正在复制项目</translation>
    </message>
    <message>
        <source>Opening the project</source>
        <translation>正在打开项目</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>NG</source>
        <translation>NG</translation>
    </message>
    <message>
        <source>Unlabelled</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>待复判</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练集</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试集</translation>
    </message>
    <message>
        <source>No split</source>
        <translation>未划分</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>剩余 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>剩余约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation>
            <numerusform>剩余约 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
</context>
<context>
    <name>TrainOptions</name>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>骨干网络</translation>
    </message>
    <message>
        <source>The pretrained network whose features are learned: larger ones find finer defects and take several times longer.</source>
        <translation>提供待学习特征的预训练网络：较大的网络能发现更细微的缺陷，但耗时成倍增加。</translation>
    </message>
    <message>
        <source>Teacher weights</source>
        <translation>教师权重</translation>
    </message>
    <message>
        <source>Image width</source>
        <translation>图像宽度</translation>
    </message>
    <message>
        <source>px</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Images are scaled to this width; more pixels show smaller defects and cost proportionally more time.</source>
        <translation>图像缩放到此宽度；像素越多，可见的缺陷越小，耗时也按比例增加。</translation>
    </message>
    <message>
        <source>Image height</source>
        <translation>图像高度</translation>
    </message>
    <message>
        <source>Images are scaled to this height; choose it near the proportions of the part.</source>
        <translation>图像缩放到此高度；宜接近零件的长宽比。</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>瓶颈层</translation>
    </message>
    <message>
        <source>Compaction layer</source>
        <translation>压缩层</translation>
    </message>
    <message>
        <source>Adds the 1x1 convolution that the paper draws after the fusion and the published code leaves out.</source>
        <translation>加入论文中画在融合之后、而公开代码未包含的 1x1 卷积。</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>Which feature scales enter loss and map: 1 is the finest, 3 the coarsest; leave one out when it only adds noise.</source>
        <translation>参与损失和异常图计算的特征尺度：1 最细，3 最粗；某个尺度只带来噪声时可去掉。</translation>
    </message>
    <message>
        <source>Map combination</source>
        <translation>异常图合成</translation>
    </message>
    <message>
        <source>add sums the scales and is robust; mul multiplies them, which is sharper but loses defects that one scale misses.</source>
        <translation>add 将各尺度相加，较稳健；mul 将各尺度相乘，更清晰，但任一尺度漏掉的缺陷都会丢失。</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Width of the Gaussian that smooths the map; lower it for defects of a few pixels, 0 switches it off.</source>
        <translation>平滑异常图的高斯核宽度；缺陷只有几个像素时请减小，0 表示关闭。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>训练轮数</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>Passes over the training images; more is slower and rarely worse.</source>
        <translation>遍历训练图像的次数；轮数越多越慢，效果很少变差。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>images</source>
        <translation>张</translation>
    </message>
    <message>
        <source>Images per step; lower it when memory runs out.</source>
        <translation>每步处理的图像数；内存不足时请减小。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Step length of the optimiser; lower it when the loss jumps.</source>
        <translation>优化器的步长；损失剧烈波动时请减小。</translation>
    </message>
    <message>
        <source>Adam beta 1</source>
        <translation>Adam beta 1</translation>
    </message>
    <message>
        <source>Memory of the gradient&apos;s mean; the published setting is 0.5.</source>
        <translation>梯度均值的记忆系数；论文设置为 0.5。</translation>
    </message>
    <message>
        <source>Adam beta 2</source>
        <translation>Adam beta 2</translation>
    </message>
    <message>
        <source>Memory of the gradient&apos;s square; the published setting is 0.999.</source>
        <translation>梯度平方的记忆系数；论文设置为 0.999。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失函数</translation>
    </message>
    <message>
        <source>global compares whole feature maps and gives the published results; regional compares place by place, concat all scales at once, global-hm only the hard places.</source>
        <translation>global 比较整张特征图，可复现论文结果；regional 逐位置比较；concat 同时比较所有尺度；global-hm 只比较困难位置。</translation>
    </message>
    <message>
        <source>Held-out share</source>
        <translation>留出比例</translation>
    </message>
    <message>
        <source>Share of the good images kept from training to set threshold and colour scale; 0 calibrates on training images, which is too optimistic.</source>
        <translation>不参与训练、用于设定阈值和色标的良品图像比例；0 表示用训练图像校准，结果会过于乐观。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Where to compute: auto, cpu, cuda or cuda:N for the N-th graphics card.</source>
        <translation>计算设备：auto、cpu、cuda，或以 cuda:N 指定第 N 块显卡。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>计算精度</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Processor threads; 0 uses all cores.</source>
        <translation>处理器线程数；0 表示使用全部核心。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Start of the random numbers; the same seed repeats a training.</source>
        <translation>随机数的起点；使用相同种子可重现训练。</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>检查点间隔</translation>
    </message>
    <message>
        <source>Embed the teacher</source>
        <translation>嵌入教师网络</translation>
    </message>
    <message>
        <source>Puts the teacher&apos;s weights into the model file, which then needs no other file but is larger.</source>
        <translation>将教师网络的权重写入模型文件，文件变大，但无需其他文件。</translation>
    </message>
    <message>
        <source>Feature cache</source>
        <translation>特征缓存</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>A first impression in minutes; weak on small or faint defects.</source>
        <translation>几分钟即可初步了解效果；对微小或不明显的缺陷较弱。</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Close to the final quality in a third of the time.</source>
        <translation>用三分之一的时间达到接近最终的效果。</translation>
    </message>
    <message>
        <source>The settings of the published results.</source>
        <translation>论文结果所用的设置。</translation>
    </message>
    <message>
        <source>Arithmetic of the training: auto takes bf16, twice as fast, where the processor has it, else fp32.</source>
        <translation>训练的计算精度：处理器支持时，auto 采用 bf16（速度快一倍），否则采用 fp32。</translation>
    </message>
    <message>
        <source>How often the state is saved so that a training can be continued; 0 saves it once a minute.</source>
        <translation>保存训练状态以便日后继续的频率；0 表示每分钟保存一次。</translation>
    </message>
    <message>
        <source>Memory for teacher features that are computed once; beyond it a temporary file holds them. 0 goes by the memory that is free.</source>
        <translation>用于存放教师网络特征（只计算一次）的内存；超出部分存入临时文件。0 表示根据空闲内存自动确定。</translation>
    </message>
    <message>
        <source>The family of models; all of them learn from good parts alone.</source>
        <translation>模型的类别；所有方法都只从良品学习。</translation>
    </message>
    <message>
        <source>mff+oce fuses three scales into the code that the student sees; oce takes the coarsest scale alone; none takes the teacher&apos;s own fourth stage, which is not trained (an ablation of the paper).</source>
        <translation>mff+oce 将三个尺度融合为学生网络所见的编码；oce 只采用最粗的尺度；none 采用教师网络自身的第四阶段，该阶段不参与训练（论文中的消融实验）。</translation>
    </message>
    <message>
        <source>Embedding width</source>
        <translation>嵌入宽度</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Channels inside the blocks of the embedding; 0 takes the backbone&apos;s own. 512 with a wide backbone is what anomalib builds; ResNet-18 and 34 have no such width.</source>
        <translation>嵌入各模块内部的通道数；0 表示采用骨干网络自身的通道数。anomalib 采用的是宽骨干网络配 512 通道；ResNet-18 和 34 没有这种宽度。</translation>
    </message>
    <message>
        <source>Accurate</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Reverse distillation</source>
        <translation>反向蒸馏</translation>
    </message>
    <message>
        <source>A student restores what the teacher sees from a narrow embedding; the best start for most parts.</source>
        <translation>学生网络从窄嵌入中还原教师网络所见的内容；适合大多数零件的首选方法。</translation>
    </message>
    <message>
        <source>As published: RD4AD (Deng and Li, CVPR 2022) and its official code.</source>
        <translation>与发表的方法一致：RD4AD（Deng 和 Li，CVPR 2022）及其官方代码。</translation>
    </message>
    <message>
        <source>Corruption</source>
        <translation>扰动方式</translation>
    </message>
    <message>
        <source>What is done to good images so that the student learns to undo it; mix draws one each time, simplex is the patch of RD++ and simplex-resampled varies it. Choose none whose result would itself count as a good part.</source>
        <translation>对良品图像施加的扰动，学生网络由此学会将其消除；mix 每次随机选取一种，simplex 为 RD++ 的噪声块，simplex-resampled 为其变体。请勿选择扰动后仍属良品的方式。</translation>
    </message>
    <message>
        <source>Corruption strength</source>
        <translation>扰动强度</translation>
    </message>
    <message>
        <source>How strongly images are corrupted; 1 is as described, lower it when corrupted images no longer resemble real parts.</source>
        <translation>图像扰动的强度；1 为原始描述的强度，扰动后的图像不再像真实零件时请减小。</translation>
    </message>
    <message>
        <source>Clean share</source>
        <translation>未扰动比例</translation>
    </message>
    <message>
        <source>Share of the images of a step that are not corrupted, so that batch norm also sees good ones.</source>
        <translation>每步中不加扰动的图像比例，使批归一化也能见到良品图像。</translation>
    </message>
    <message>
        <source>Weight of the plain loss</source>
        <translation>普通损失的权重</translation>
    </message>
    <message>
        <source>Adds the loss of plain reverse distillation on the uncorrupted images with this weight.</source>
        <translation>以此权重加入普通反向蒸馏在未扰动图像上的损失。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Mirrors raw and corrupted image alike, at random; only for parts that are as good mirrored.</source>
        <translation>随机对原始图像和扰动图像做相同的镜像；仅适用于镜像后仍为良品的零件。</translation>
    </message>
    <message>
        <source>Optimal transport</source>
        <translation>最优传输</translation>
    </message>
    <message>
        <source>published compares a batch with itself in another order, which is zero; pairwise compares different images and is untested in the literature; off leaves the term out.</source>
        <translation>published 将一个批次与其自身的重新排列相比较，结果为零；pairwise 比较不同的图像，尚无文献验证；off 去掉该项。</translation>
    </message>
    <message>
        <source>Weight of the projection&apos;s losses</source>
        <translation>投影损失的权重</translation>
    </message>
    <message>
        <source>How much the projection learns from pseudo-defects beside the distillation; the published setting is 0.2.</source>
        <translation>除蒸馏外，投影层从伪缺陷中学习的程度；论文设置为 0.2。</translation>
    </message>
    <message>
        <source>Learning rate of the projection</source>
        <translation>投影层的学习率</translation>
    </message>
    <message>
        <source>Step length for the projection layers; the published setting is a fifth of the others&apos;.</source>
        <translation>投影层的步长；论文设置为其他层的五分之一。</translation>
    </message>
    <message>
        <source>Improved reverse distillation</source>
        <translation>改进反向蒸馏</translation>
    </message>
    <message>
        <source>The student restores the features of the raw image from those of a corrupted one; scoring costs what plain reverse distillation costs.</source>
        <translation>学生网络从扰动图像的特征还原原始图像的特征；评分开销与普通反向蒸馏相同。</translation>
    </message>
    <message>
        <source>Our reading of the abstract of Nguyen Van Duc, Hoang Huu Bach and Le Hong Trang (IMCOM 2023); not verified against the paper&apos;s numbers.</source>
        <translation>根据我们对 Nguyen Van Duc、Hoang Huu Bach 和 Le Hong Trang (IMCOM 2023) 论文摘要的理解实现；未与论文数值核对。</translation>
    </message>
    <message>
        <source>RD++</source>
        <translation>RD++</translation>
    </message>
    <message>
        <source>Projection layers learn to tell noise patches from good parts before the features enter the bottleneck; training takes about twice as long.</source>
        <translation>特征进入瓶颈层之前，先由投影层学习区分噪声块与良品；训练时间约为两倍。</translation>
    </message>
    <message>
        <source>After RD++ (Tien et al., CVPR 2023) and its code, with antialiased input, without the transport term that is zero, and never an epoch chosen on test images.</source>
        <translation>参照 RD++（Tien 等，CVPR 2023）及其代码；输入经抗锯齿处理，去掉为零的传输项，且从不依据测试图像选择轮次。</translation>
    </message>
    <message>
        <source>Where the backbone&apos;s weights come from: auto (an installed one, else the built-in one), builtin, random, an installed name or a file.</source>
        <translation>骨干网络权重的来源：auto（优先使用已安装的，否则使用内置的）、builtin、random、已安装权重的名称或文件。</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>imagenet shifts and scales colours as the teacher was trained; none leaves them in 0 to 1, as the one-class protocols do; auto takes imagenet, and none for mkd with VGG-16, as it was published.</source>
        <translation>imagenet 按教师网络训练时的方式对颜色值做平移和缩放；none 使其保持在 0 至 1，与单类评测协议一致；auto 采用 imagenet，而对使用 VGG-16 的 mkd 按发表的设置采用 none。</translation>
    </message>
    <message>
        <source>Cloner</source>
        <translation>克隆网络</translation>
    </message>
    <message>
        <source>small is the published default with 16 channels inside its blocks; equal is as wide as the expert and several times slower.</source>
        <translation>small 为论文默认设置，模块内部为 16 通道；equal 与专家网络同宽，速度慢数倍。</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比较依据</translation>
    </message>
    <message>
        <source>Whether expert and cloner are compared by the direction of their features, by their values or by both; a cloner of values alone is in the paper and not in its code.</source>
        <translation>比较专家网络与克隆网络时，依据特征的方向、数值或两者；仅依据数值的克隆网络见于论文，但不在其代码中。</translation>
    </message>
    <message>
        <source>Lambda</source>
        <translation>Lambda</translation>
    </message>
    <message>
        <source>Weight of one of the two terms; published with 0.5 for industrial parts and 0.01 for all else.</source>
        <translation>两项中某一项的权重；论文设置：工业零件为 0.5，其他均为 0.01。</translation>
    </message>
    <message>
        <source>Lambda weighs</source>
        <translation>Lambda 加权项</translation>
    </message>
    <message>
        <source>value as in the published code, which gave the published numbers; direction as the paper&apos;s equation has it.</source>
        <translation>value 与公开代码一致，论文结果由此得出；direction 与论文公式一致。</translation>
    </message>
    <message>
        <source>Balanced terms</source>
        <translation>平衡两项</translation>
    </message>
    <message>
        <source>Sets lambda by itself so that both terms are equal for the untrained cloner, as the paper says; the code has fixed numbers.</source>
        <translation>自动设定 lambda，使两项对未训练的克隆网络相等，与论文所述一致；代码采用固定数值。</translation>
    </message>
    <message>
        <source>Localisation</source>
        <translation>定位方式</translation>
    </message>
    <message>
        <source>How the score is traced back to pixels. gradients is quick; smooth-grad averages 50 noisy copies with the code&apos;s very small noise, smooth-grad-corrected with the noise that was meant; guided passes back through the cloner only what raises the score.</source>
        <translation>将分数回溯到像素的方式。gradients 速度快；smooth-grad 对 50 个加噪副本取平均，采用代码中极小的噪声，smooth-grad-corrected 则采用本应使用的噪声；guided 经克隆网络反向传播时只保留使分数升高的部分。</translation>
    </message>
    <message>
        <source>Multiresolution knowledge distillation</source>
        <translation>多分辨率知识蒸馏</translation>
    </message>
    <message>
        <source>A small network clones an expert&apos;s features at several depths; quick to train, and its maps are gradients of the score.</source>
        <translation>小型网络在多个深度上克隆专家网络的特征；训练快，其异常图为分数的梯度。</translation>
    </message>
    <message>
        <source>After MKD (Salehi et al., CVPR 2021), settings and loss of its code; experts other than VGG-16 are our addition.</source>
        <translation>参照 MKD（Salehi 等，CVPR 2021），采用其代码的设置和损失函数；VGG-16 以外的专家网络为我们所添加。</translation>
    </message>
    <message>
        <source>Cloner with bias</source>
        <translation>克隆网络带偏置</translation>
    </message>
    <message>
        <source>Gives the cloner&apos;s convolutions a bias; the published code has the switch and leaves it off.</source>
        <translation>为克隆网络的卷积加上偏置；已发布的代码有此开关，默认关闭。</translation>
    </message>
    <message>
        <source>Averaged weights (EMA)</source>
        <translation>权重平均 (EMA)</translation>
    </message>
    <message>
        <source>Keeps a moving average of the weights over the steps instead of the last ones; 0.98 makes short trainings depend far less on chance, 0 is as published.</source>
        <translation>不取最后一步的权重，而取各步权重的滑动平均；0.98 可使短时间训练远不那么依赖偶然，0 为论文设置。</translation>
    </message>
</context>
<context>
    <name>blemish::CompareModelsDialog</name>
    <message>
        <source>Compare models</source>
        <translation>对比模型</translation>
    </message>
    <message>
        <source>Models of this project</source>
        <translation>此项目的模型</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>Image AUROC</source>
        <translation>图像级 AUROC</translation>
    </message>
    <message>
        <source>Image AP</source>
        <translation>图像级 AP</translation>
    </message>
    <message>
        <source>Pixel AUROC</source>
        <translation>像素级 AUROC</translation>
    </message>
    <message>
        <source>AUPRO 0.3</source>
        <translation>AUPRO 0.3</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>训练耗时</translation>
    </message>
    <message>
        <source>Per image</source>
        <translation>单张耗时</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Images measured</source>
        <translation>已测量的图像</translation>
    </message>
    <message>
        <source>&amp;Measure pixels</source>
        <translation>测量像素级指标(&amp;M)</translation>
    </message>
    <message>
        <source>Computes pixel AUROC and AUPRO of every model from the masks of the defects</source>
        <translation>根据缺陷掩膜计算每个模型的像素级 AUROC 和 AUPRO</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>使用此模型(&amp;U)</translation>
    </message>
    <message>
        <source>There is no finished training in this project yet.</source>
        <translation>此项目中还没有已完成的训练。</translation>
    </message>
    <message>
        <source>All models on the labelled test images of this project. Small differences between few images mean little: train with other seeds to see how far chance alone moves them.</source>
        <translation>所有模型在此项目已标注测试图像上的结果。图像较少时，微小差异意义不大：可换用其他随机种子训练，了解仅因随机性会产生多大波动。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Put the model to use to have it score the others; until then its figures are of fewer images.</source>
        <translation>启用该模型即可为其余图像评分；在此之前，其指标仅基于部分图像。</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Measuring “%1”</source>
        <translation>测量“%1”</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Edit &amp;note</source>
        <translation>编辑备注(&amp;N)</translation>
    </message>
    <message>
        <source>Writes down what should be remembered about this model</source>
        <translation>记录关于此模型需要记住的内容</translation>
    </message>
    <message>
        <source>Double-click to write a note</source>
        <translation>双击可填写备注</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Models with this sign have learned from some of these images: their figures look better than they are.</source>
        <translation>带此标记的模型曾用其中部分图像训练：其数值看起来比实际更好。</translation>
    </message>
    <message>
        <source>Stop &amp;measuring</source>
        <translation>停止测量(&amp;M)</translation>
    </message>
</context>
<context>
    <name>blemish::ComparePanel</name>
    <message>
        <source>Image to compare with</source>
        <translation>用于对比的图像</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>停止对比</translation>
    </message>
    <message>
        <source>Nearest normal image</source>
        <translation>最相近的正常图像</translation>
    </message>
    <message>
        <source>There is no normal training image to compare with.</source>
        <translation>没有可供对比的正常训练图像。</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>Nearest normal &amp;image</source>
        <translation>最相近的正常图像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Pinned image</source>
        <translation>已固定的图像(&amp;P)</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>Pin &amp;this image</source>
        <translation>固定此图像(&amp;T)</translation>
    </message>
    <message>
        <source>Pinned image</source>
        <translation>已固定的图像</translation>
    </message>
    <message>
        <source>No image is pinned.</source>
        <translation>尚未固定图像。</translation>
    </message>
    <message>
        <source>Nearest normal image: %1</source>
        <translation>最相近的正常图像：%1</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>已固定：%1</translation>
    </message>
    <message numerus="yes">
        <source>By colour and layout, among %n normal images</source>
        <translation>
            <numerusform>按颜色和布局，从 %n 张正常图像中选出</numerusform>
        </translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>分数 %1</translation>
    </message>
    <message>
        <source>has not scored this image</source>
        <translation>尚未为此图像评分</translation>
    </message>
    <message>
        <source>Heatmap legend of the image to compare with</source>
        <translation>对比图像的热力图图例</translation>
    </message>
</context>
<context>
    <name>blemish::ConfusionView</name>
    <message>
        <source>✓ Passed</source>
        <translation>✓ 通过</translation>
    </message>
    <message>
        <source>? To look at</source>
        <translation>? 待查看</translation>
    </message>
    <message>
        <source>✗ False alarm</source>
        <translation>✗ 误报</translation>
    </message>
    <message>
        <source>✗ Missed</source>
        <translation>✗ 漏检</translation>
    </message>
    <message>
        <source>✓ Found</source>
        <translation>✓ 检出</translation>
    </message>
    <message>
        <source>For review</source>
        <translation>待复判</translation>
    </message>
    <message>
        <source>Decided OK</source>
        <translation>判为 OK</translation>
    </message>
    <message>
        <source>Decided NG</source>
        <translation>判为 NG</translation>
    </message>
    <message>
        <source>Is OK</source>
        <translation>实际 OK</translation>
    </message>
    <message>
        <source>Is NG</source>
        <translation>实际 NG</translation>
    </message>
    <message>
        <source>Show in &amp;gallery</source>
        <translation>在图库中显示(&amp;G)</translation>
    </message>
    <message>
        <source>Click a cell to filter the gallery to its images, then look at them there</source>
        <translation>点击单元格，图库将只显示其中的图像，便于查看</translation>
    </message>
    <message>
        <source>Show the chosen images in the gallery</source>
        <translation>在图库中显示所选图像</translation>
    </message>
    <message>
        <source>◂ Previous mista&amp;ke</source>
        <translation>◂ 上一个误判(&amp;K)</translation>
    </message>
    <message>
        <source>Previous wrong decision (P)</source>
        <translation>上一个误判 (P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt mistake ▸</source>
        <translation>下一个误判(&amp;X) ▸</translation>
    </message>
    <message>
        <source>Next wrong decision (N)</source>
        <translation>下一个误判 (N)</translation>
    </message>
    <message>
        <source>Goes through the images of the chosen cell, or through all false alarms and misses</source>
        <translation>依次查看所选单元格的图像，或所有误报和漏检</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>False alarms: no OK image</source>
        <translation>误报：没有 OK 图像</translation>
    </message>
    <message>
        <source>False alarms: %1 of %2 (%3)</source>
        <translation>误报：%1 / %2 (%3)</translation>
    </message>
    <message>
        <source>Missed: no NG image</source>
        <translation>漏检：没有 NG 图像</translation>
    </message>
    <message>
        <source>Missed: %1 of %2 (%3)</source>
        <translation>漏检：%1 / %2 (%3)</translation>
    </message>
    <message>
        <source>For review: %1 of %2 (%3)</source>
        <translation>待复判：%1 / %2 (%3)</translation>
    </message>
</context>
<context>
    <name>blemish::CostBar</name>
    <message>
        <source>Cost of a miss:</source>
        <translation>漏检成本:</translation>
    </message>
    <message>
        <source>Cost of a miss</source>
        <translation>漏检成本</translation>
    </message>
    <message>
        <source>What an NG image that is decided OK costs, in any currency</source>
        <translation>一张 NG 图像被判为 OK 的成本，币种不限</translation>
    </message>
    <message>
        <source>of a false alarm:</source>
        <translation>误报成本:</translation>
    </message>
    <message>
        <source>Cost of a false alarm</source>
        <translation>误报成本</translation>
    </message>
    <message>
        <source>What an OK image that is decided NG costs</source>
        <translation>一张 OK 图像被判为 NG 的成本</translation>
    </message>
    <message>
        <source>Cost of the decisions</source>
        <translation>判定的成本</translation>
    </message>
    <message>
        <source>The costs could not be saved</source>
        <translation>无法保存成本</translation>
    </message>
    <message>
        <source>These decisions cost %1, that is %2 an image.</source>
        <translation>这些判定的成本为 %1，平均每张图像 %2。</translation>
    </message>
</context>
<context>
    <name>blemish::CurvePlot</name>
    <message>
        <source>Click or drag along the curve to choose an operating point; the arrow keys walk along it.</source>
        <translation>沿曲线点击或拖动以选择工作点；方向键可沿曲线移动。</translation>
    </message>
    <message>
        <source>95 %: %1 – %2</source>
        <translation>95 %：%1 – %2</translation>
    </message>
    <message>
        <source>%1. At the threshold %2: %3: %4, %5: %6.</source>
        <extracomment>%1: area with interval; %2: threshold; %3, %5: names of the axes; %4, %6: numbers</extracomment>
        <translation>%1。阈值 %2 处：%3 为 %4，%5 为 %6。</translation>
    </message>
</context>
<context>
    <name>blemish::CurvesView</name>
    <message>
        <source>As t&amp;able</source>
        <translation>表格(&amp;A)</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Shows the numbers behind the curve</source>
        <translation>显示曲线对应的数值</translation>
    </message>
    <message>
        <source>&amp;ROC</source>
        <translation>&amp;ROC</translation>
    </message>
    <message>
        <source>Pr&amp;ecision–recall</source>
        <translation>精确率–召回率(&amp;E)</translation>
    </message>
    <message>
        <source>Region &amp;overlap</source>
        <translation>区域重叠(&amp;O)</translation>
    </message>
    <message>
        <source>The dash-dotted line joins points of equal cost: whatever lies above it is cheaper.</source>
        <translation>点划线连接成本相等的点：位于其上方的点成本更低。</translation>
    </message>
    <message>
        <source>How much of each defect region lies above the pixel threshold. Click or drag to move it.</source>
        <translation>每个缺陷区域中高于像素阈值的比例。点击或拖动可移动像素阈值。</translation>
    </message>
    <message>
        <source>Convex hull</source>
        <translation>凸包</translation>
    </message>
    <message>
        <source>Dotted: the convex hull. A point of the curve that lies below it is never the cheapest choice, whatever a miss and a false alarm cost.</source>
        <translation>点线为凸包。无论漏检和误报的成本是多少，曲线上位于凸包下方的点都不会是成本最低的选择。</translation>
    </message>
</context>
<context>
    <name>blemish::DefectTypeTable</name>
    <message>
        <source>Defect type</source>
        <translation>缺陷类型</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像数</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>检出</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>待复判</translation>
    </message>
    <message>
        <source>Median score</source>
        <translation>分数中位数</translation>
    </message>
    <message>
        <source>Recall of each defect type</source>
        <translation>各缺陷类型的召回率</translation>
    </message>
    <message>
        <source>(no type)</source>
        <translation>（无类型）</translation>
    </message>
</context>
<context>
    <name>blemish::DefectTypesDialog</name>
    <message>
        <source>Types of defect</source>
        <translation>缺陷类型</translation>
    </message>
    <message>
        <source>The order gives the colours, which come again after seven, and the keys 3 to 9. A type that gets the name of another one is merged with it. Only types without images can be removed.</source>
        <translation>顺序决定颜色（七种后重复）和按键 3 到 9。改成与另一类型相同的名称时，两者合并。只有没有图像的类型才能移除。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像数</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>%1 become “%2”.</source>
        <extracomment>1: names of types of defect, in quotes; 2: what they are called from now on</extracomment>
        <translation>%1合并为“%2”。</translation>
    </message>
    <message>
        <source>new type</source>
        <translation>新类型</translation>
    </message>
    <message>
        <source>new type %1</source>
        <translation>新类型 %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>blemish::DragOut</name>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>保存图片(&amp;S)…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>无法写入 %1:%2。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>blemish::DuplicatesDialog</name>
    <message>
        <source>Duplicates and leaks</source>
        <translation>重复图像与数据泄漏</translation>
    </message>
    <message>
        <source>Images read</source>
        <translation>已读取的图像</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Images with the same content</source>
        <translation>内容相同的图像</translation>
    </message>
    <message>
        <source>&amp;Mend all leaks</source>
        <translation>修复所有泄漏(&amp;M)</translation>
    </message>
    <message>
        <source>Moves every copy of an image that is trained on out of the test, into the training</source>
        <translation>将训练图像在测试集中的所有副本移至训练集</translation>
    </message>
    <message>
        <source>Move to &amp;training</source>
        <translation>移至训练集(&amp;T)</translation>
    </message>
    <message>
        <source>Move to t&amp;est</source>
        <translation>移至测试集(&amp;E)</translation>
    </message>
    <message>
        <source>Reading the images to compare them …</source>
        <translation>正在读取图像以进行比较…</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>leak: trained on and tested</source>
        <translation>泄漏：同时用于训练和测试</translation>
    </message>
    <message>
        <source>labels contradict each other</source>
        <translation>标签互相矛盾</translation>
    </message>
    <message>
        <source>No image is there twice.</source>
        <translation>没有重复的图像。</translation>
    </message>
    <message numerus="yes">
        <source>%n groups of images with the same content.</source>
        <translation>
            <numerusform>有 %n 组内容相同的图像。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is both trained on and tested.</source>
        <translation>没有任何一组同时用于训练和测试。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are trained on and tested: the numbers flatter.</source>
        <translation>
            <numerusform>其中 %n 组同时用于训练和测试：评估结果会过于乐观。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only images that are labelled OK can be trained on; the others stayed where they are.</source>
        <translation>只有标注为 OK 的图像才能用于训练；其他图像未移动。</translation>
    </message>
    <message>
        <source>&amp;Remove from project</source>
        <translation>从项目中移除(&amp;R)</translation>
    </message>
    <message>
        <source>The files stay where they are, and undo brings the images back</source>
        <translation>文件保留在原处，撤销可恢复这些图像</translation>
    </message>
</context>
<context>
    <name>blemish::EvaluatePage</name>
    <message>
        <source>&amp;Score the images</source>
        <translation>图像评分(&amp;S)</translation>
    </message>
    <message>
        <source>Score the images with the model in use</source>
        <translation>用当前模型为图像评分</translation>
    </message>
    <message>
        <source>Go to &amp;training</source>
        <translation>前往训练(&amp;T)</translation>
    </message>
    <message>
        <source>Go to the &amp;images</source>
        <translation>前往图像(&amp;I)</translation>
    </message>
    <message>
        <source>Cautions about these numbers</source>
        <translation>关于这些数值的注意事项</translation>
    </message>
    <message>
        <source>&amp;Logarithmic counts</source>
        <translation>对数计数(&amp;L)</translation>
    </message>
    <message>
        <source>Makes a few images beside many visible</source>
        <translation>数量相差悬殊时，少量图像也清晰可见</translation>
    </message>
    <message>
        <source>As ta&amp;ble</source>
        <translation>表格(&amp;B)</translation>
    </message>
    <message>
        <source>Shows the numbers behind the histogram</source>
        <translation>显示直方图对应的数值</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Decisions on the test images</source>
        <translation>测试图像的判定</translation>
    </message>
    <message>
        <source>Compute &amp;pixel metrics</source>
        <translation>计算像素级指标(&amp;P)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>&amp;Defect types</source>
        <translation>缺陷类型(&amp;D)</translation>
    </message>
    <message>
        <source>Metri&amp;cs</source>
        <translation>指标(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Score the rest (%1)</source>
        <translation>其余图像评分 (%1)(&amp;S)</translation>
    </message>
    <message>
        <source>Open a folder of images first.</source>
        <translation>请先打开一个图像文件夹。</translation>
    </message>
    <message>
        <source>No image is in the test split. Label some images OK and NG: those that are not trained on are tested.</source>
        <translation>测试集中没有图像。请将一些图像标注为 OK 和 NG：未用于训练的图像将用于测试。</translation>
    </message>
    <message>
        <source>Show the d&amp;uplicates…</source>
        <translation>显示重复图像(&amp;U)…</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>尚无图像</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>尚无模型</translation>
    </message>
    <message>
        <source>Train one on your good parts: its scores, its curves and its mistakes on the test images are then shown here, and you set the threshold on them.</source>
        <translation>用良品训练一个模型：随后这里会显示它在测试图像上的得分、曲线和误判，您可据此设定阈值。</translation>
    </message>
    <message>
        <source>Nothing to test</source>
        <translation>没有可测试的图像</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>尚未评分</translation>
    </message>
    <message>
        <source>The model in use has not looked at the test images yet. Scoring them takes a moment and shows here how well it tells good parts from bad ones.</source>
        <translation>当前模型尚未处理测试图像。评分只需片刻，完成后这里会显示它区分良品与不良品的能力。</translation>
    </message>
    <message>
        <source>&amp;Compute it</source>
        <translation>计算(&amp;C)</translation>
    </message>
    <message>
        <source>Score again</source>
        <translation>重新评分</translation>
    </message>
    <message>
        <source>Score all images again with the model in use</source>
        <translation>用当前模型为所有图像重新评分</translation>
    </message>
    <message>
        <source>Makes the scores and heatmaps of all images anew with the model in use</source>
        <translation>用当前模型重新计算所有图像的得分和热力图</translation>
    </message>
</context>
<context>
    <name>blemish::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>What</source>
        <translation>导出内容</translation>
    </message>
    <message>
        <source>&amp;Heatmaps (PNG)</source>
        <translation>热力图 (PNG)(&amp;H)</translation>
    </message>
    <message>
        <source>O&amp;verlays (PNG)</source>
        <translation>叠加图 (PNG)(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Masks (PNG)</source>
        <translation>掩膜 (PNG)(&amp;M)</translation>
    </message>
    <message>
        <source>White where the map reaches the pixel threshold</source>
        <translation>异常图达到像素阈值处为白色</translation>
    </message>
    <message>
        <source>&amp;Raw maps (TIFF, 32 bit)</source>
        <translation>原始异常图（TIFF，32 位）(&amp;R)</translation>
    </message>
    <message>
        <source>The values themselves, in the folders that MVTec&apos;s evaluation reads</source>
        <translation>原始数值，按 MVTec 评估程序读取的文件夹结构保存</translation>
    </message>
    <message>
        <source>Scores and decisions (&amp;CSV)</source>
        <translation>分数和判定 (&amp;CSV)</translation>
    </message>
    <message>
        <source>One row for each image</source>
        <translation>每张图像一行</translation>
    </message>
    <message>
        <source>Which images</source>
        <translation>图像范围</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Test images</source>
        <translation>测试图像(&amp;T)</translation>
    </message>
    <message>
        <source>Images that the gallery &amp;shows</source>
        <translation>图库中显示的图像(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;All images</source>
        <translation>全部图像(&amp;A)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Template of file names</source>
        <translation>文件名模板</translation>
    </message>
    <message>
        <source>Known: {path}, {folder}, {name}, {kind}, {label}, {type}, {decision}, {score}. A slash makes a folder.
Raw maps keep the names that MVTec&apos;s evaluation reads.</source>
        <translation>可用：{path}、{folder}、{name}、{kind}、{label}、{type}、{decision}、{score}。斜杠会生成文件夹。
原始异常图保留 MVTec 评估程序读取的名称。</translation>
    </message>
    <message>
        <source>Example of a file name</source>
        <translation>文件名示例</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>插入占位符</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例如：%1</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>Cancelled; the files written so far are complete.</source>
        <translation>已取消；此前写入的文件是完整的。</translation>
    </message>
    <message>
        <source>The map in the colours chosen on the page “Images”, on the scale of the model, at the size of the image</source>
        <translation>采用“图像”页所选配色、模型标尺和图像尺寸的异常图</translation>
    </message>
    <message>
        <source>The image with its heatmap, the outline of defects and a legend, in the colours and opacity of the page “Images”</source>
        <translation>带热力图、缺陷轮廓和图例的图像，配色和不透明度与“图像”页相同</translation>
    </message>
    <message>
        <source>Metrics of the test (&amp;JSON)</source>
        <translation>测试指标 (&amp;JSON)</translation>
    </message>
    <message>
        <source>The numbers of the page “Evaluate”, always of the test images; pixel metrics once they are computed there. In the form of “blemish evaluate --json”.</source>
        <translation>“评估”页的数值，始终针对测试图像；像素级指标在该页计算后才包含。格式同“blemish evaluate --json”。</translation>
    </message>
    <message>
        <source>There are files in this folder. Those of the same name are replaced.</source>
        <translation>此文件夹中已有文件。同名文件将被替换。</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) exported to %1.</source>
        <translation>
            <numerusform>已将 %n 张图像导出到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read; the notes in the status bar say why.</source>
        <translation>
            <numerusform>%n 张无法读取；原因见状态栏中的说明。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::ExportingDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>State of the export</source>
        <translation>导出状态</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；未写入任何内容。</translation>
    </message>
    <message>
        <source>Waits for “%1”. This window has to stay open.</source>
        <translation>正在等待“%1”。请保持此窗口打开。</translation>
    </message>
</context>
<context>
    <name>blemish::FilterBar</name>
    <message>
        <source>Name or defect type</source>
        <translation>名称或缺陷类型</translation>
    </message>
    <message>
        <source>Show images whose name or defect type contains</source>
        <translation>显示名称或缺陷类型包含以下文字的图像</translation>
    </message>
    <message>
        <source>Filter by split</source>
        <translation>按数据集筛选</translation>
    </message>
    <message>
        <source>Any split</source>
        <translation>全部数据集</translation>
    </message>
    <message>
        <source>Filter by label</source>
        <translation>按标签筛选</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>全部标签</translation>
    </message>
    <message>
        <source>Filter by verdict</source>
        <translation>按判定结果筛选</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>全部判定结果</translation>
    </message>
    <message>
        <source>Missed (NG taken for OK)</source>
        <translation>漏检（NG 判为 OK）</translation>
    </message>
    <message>
        <source>False alarm (OK taken for NG)</source>
        <translation>误报（OK 判为 NG）</translation>
    </message>
    <message>
        <source>Hit (NG found)</source>
        <translation>检出（NG 判为 NG）</translation>
    </message>
    <message>
        <source>Correct OK</source>
        <translation>正确（OK 判为 OK）</translation>
    </message>
    <message>
        <source>For review (is OK)</source>
        <translation>待复判（实际 OK）</translation>
    </message>
    <message>
        <source>For review (is NG)</source>
        <translation>待复判（实际 NG）</translation>
    </message>
    <message>
        <source>Only scores in this range. Click to show all scores.</source>
        <translation>仅显示此范围内的分数。点击可显示所有分数。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>图像顺序</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Highest score first</source>
        <translation>分数从高到低</translation>
    </message>
    <message>
        <source>Lowest score first</source>
        <translation>分数从低到高</translation>
    </message>
    <message>
        <source>Score %1 – %2</source>
        <translation>分数 %1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n 张图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n images</source>
        <translation>
            <numerusform>%1 / %n 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Most useful to label first</source>
        <translation>标注价值从高到低</translation>
    </message>
    <message>
        <source>Filter by what is still to be done</source>
        <translation>按处理状态筛选</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>未复核</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>无分数</translation>
    </message>
    <message>
        <source>Has a mask</source>
        <translation>有掩膜</translation>
    </message>
    <message>
        <source>Only these images. Click to show the others too.</source>
        <translation>仅这些图像。单击可同时显示其他图像。</translation>
    </message>
</context>
<context>
    <name>blemish::Gallery</name>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
</context>
<context>
    <name>blemish::HeatmapLegend</name>
    <message>
        <source>Heatmap legend</source>
        <translation>热力图图例</translation>
    </message>
    <message>
        <source>Peak %1: nothing reaches the pixel threshold.</source>
        <translation>峰值 %1：未达到像素阈值。</translation>
    </message>
    <message>
        <source>Peak %1</source>
        <translation>峰值 %1</translation>
    </message>
    <message>
        <source>Colours from %1 to %2: the range of this image only, not comparable with others.</source>
        <translation>色标从 %1 到 %2：仅为此图像的范围，不能与其他图像比较。</translation>
    </message>
    <message>
        <source>Colours from %1 to %2, the same for every image of this model.</source>
        <translation>色标从 %1 到 %2，该模型的所有图像均相同。</translation>
    </message>
    <message>
        <source>Pixel threshold %1.</source>
        <translation>像素阈值 %1。</translation>
    </message>
    <message>
        <source>Scale of this image only</source>
        <translation>仅限此图像的色标</translation>
    </message>
    <message>
        <source>One scale for this model</source>
        <translation>该模型的统一色标</translation>
    </message>
    <message>
        <source>Threshold %1 ▸</source>
        <translation>阈值 %1 ▸</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>Its mark can be dragged.</source>
        <translation>可拖动其标记。</translation>
    </message>
</context>
<context>
    <name>blemish::HistogramPlot</name>
    <message>
        <source>Histogram of scores</source>
        <translation>分数直方图</translation>
    </message>
    <message>
        <source>Drag the line to move the threshold, or use the arrow keys (one image; with Shift ten;
with Ctrl the review line).
Drag elsewhere to show only images with scores in that range; click to show all again.</source>
        <translation>拖动线条可移动阈值，也可使用方向键（每次一张图像；按住 Shift 为十张；
按住 Ctrl 则移动复判线）。
在其他位置拖动，仅显示分数在该范围内的图像；点击可恢复显示全部。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像数</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>还没有分数</translation>
    </message>
    <message>
        <source>OK ◂  %1</source>
        <extracomment>left of the review line of the histogram; %1 is a number</extracomment>
        <translation>OK ◂  %1</translation>
    </message>
    <message>
        <source>%1  ▸ NG</source>
        <extracomment>right of the threshold line of the histogram, beside a review line; %1 is a number</extracomment>
        <translation>%1  ▸ NG</translation>
    </message>
    <message>
        <source>OK ◂  %1  ▸ NG</source>
        <extracomment>on top of the threshold line of the histogram; %1 is a number</extracomment>
        <translation>OK ◂  %1  ▸ NG</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <translation>%1：%2，从 %3 到 %4</translation>
    </message>
    <message>
        <source>Review from %1, threshold %2</source>
        <translation>复判下限 %1，阈值 %2</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>%1. %2; %3; %4.</source>
        <translation>%1。%2；%3；%4。</translation>
    </message>
</context>
<context>
    <name>blemish::ImageModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, score %2, decision %3</source>
        <translation>%1，分数 %2，判定 %3</translation>
    </message>
    <message>
        <source>%1, reviewed</source>
        <translation>%1，已复核</translation>
    </message>
</context>
<context>
    <name>blemish::ImageView</name>
    <message>
        <source>Image with heatmap</source>
        <translation>带热力图的图像</translation>
    </message>
</context>
<context>
    <name>blemish::InspectPage</name>
    <message>
        <source>x %1  y %2   RGB %3 %4 %5</source>
        <translation>x %1  y %2   RGB %3 %4 %5</translation>
    </message>
    <message>
        <source>   anomaly %1</source>
        <translation>   异常值 %1</translation>
    </message>
    <message>
        <source>Ne&amp;xt image</source>
        <translation>下一张图像(&amp;X)</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>上一张图像</translation>
    </message>
    <message>
        <source>Next &amp;wrong decision</source>
        <translation>下一个误判(&amp;W)</translation>
    </message>
    <message>
        <source>Previous wrong decision</source>
        <translation>上一个误判</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适应窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>缩小(&amp;Z)</translation>
    </message>
    <message>
        <source>Compare with the nearest normal image</source>
        <translation>与最相近的正常图像对比</translation>
    </message>
    <message>
        <source>&amp;Contour on or off</source>
        <translation>显示/隐藏轮廓(&amp;C)</translation>
    </message>
    <message>
        <source>Defect &amp;mask on or off</source>
        <translation>显示/隐藏缺陷掩膜(&amp;M)</translation>
    </message>
    <message>
        <source>There are no images yet.</source>
        <translation>还没有图像。</translation>
    </message>
    <message>
        <source>Choose an image on the left.</source>
        <translation>请在左侧选择一张图像。</translation>
    </message>
    <message>
        <source>No image matches the filter.</source>
        <translation>没有符合筛选条件的图像。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Score %n more images</source>
        <translation>
            <numerusform>再评分 %n 张图像(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>score %1, review from %2, threshold %3 → %4</source>
        <translation>分数 %1，复判下限 %2，阈值 %3 → %4</translation>
    </message>
    <message>
        <source>score %1, threshold %2 → %3</source>
        <translation>分数 %1，阈值 %2 → %3</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>尚未评分</translation>
    </message>
    <message>
        <source>Draw where the defect is, or what is never judged (W)</source>
        <translation>绘制缺陷位置或不参与判定的区域 (W)</translation>
    </message>
    <message>
        <source>&amp;Train a model</source>
        <extracomment>%1: &quot;12 min&quot;</extracomment>
        <translation>训练模型(&amp;T)</translation>
    </message>
    <message>
        <source>Learns from the good images what normal looks like; heatmaps and scores follow by themselves</source>
        <translation>从合格图像学习什么是正常；热图和分数会自动生成</translation>
    </message>
    <message>
        <source>Image, overlay or &amp;heatmap</source>
        <translation>切换图像、叠加、热力图(&amp;H)</translation>
    </message>
    <message>
        <source>Next image not reviewed</source>
        <translation>下一张未复核的图像</translation>
    </message>
    <message>
        <source>Every image that is shown has been reviewed.</source>
        <translation>所显示的图像均已复核。</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>&amp;Train a model (about %1)</source>
        <translation>训练模型 (约 %1)(&amp;T)</translation>
    </message>
    <message>
        <source>The images are being scored, or it is soon their turn</source>
        <translation>图像正在评分，或即将轮到</translation>
    </message>
    <message>
        <source>Let the active model score every image that has no score or no heatmap</source>
        <translation>用当前模型为所有没有得分或热力图的图像评分</translation>
    </message>
</context>
<context>
    <name>blemish::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1：已取消</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1：失败</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n 条提示</numerusform>
        </translation>
    </message>
    <message>
        <source>What was passed over</source>
        <translation>跳过的内容</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>The work went on without these:

%1</source>
        <translation>处理已继续，但跳过了以下内容：

%1</translation>
    </message>
    <message>
        <source>Rests after the image or batch at hand and goes on when you want; nothing is lost</source>
        <translation>处理完当前图像或批次后暂停，可随时继续；不会丢失任何内容</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>What starts when this is done; choose one to take it out of the queue</source>
        <translation>此任务完成后开始的任务；选择其一可将其移出队列</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>正在暂停…</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 项等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>移出：%1</translation>
    </message>
</context>
<context>
    <name>blemish::JobRunner</name>
    <message>
        <source>There is not enough memory for this. Use a smaller batch or image size, or close other programs.</source>
        <translation>内存不足。请减小批大小或图像尺寸，或关闭其他程序。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong: %1</source>
        <translation>发生了意外错误：%1</translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>发生了意外错误。</translation>
    </message>
</context>
<context>
    <name>blemish::LabelBar</name>
    <message>
        <source>Label was wrong</source>
        <translation>标签有误</translation>
    </message>
    <message>
        <source>The model is right: turn OK into NG or NG into OK (L)</source>
        <translation>模型判断正确：将 OK 改为 NG，或将 NG 改为 OK (L)</translation>
    </message>
    <message>
        <source>Label the selected images OK (1)</source>
        <translation>将所选图像标注为 OK (1)</translation>
    </message>
    <message>
        <source>Label the selected images NG (2), or with a type of defect (3 to 9)</source>
        <translation>将所选图像标注为 NG (2)，或标注为某一缺陷类型（3 至 9）</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>Take the label off the selected images (0)</source>
        <translation>清除所选图像的标签 (0)</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已复核</translation>
    </message>
    <message>
        <source>Somebody has looked at the selected images (space bar)</source>
        <translation>所选图像已经人工查看（空格键）</translation>
    </message>
    <message>
        <source>Label &amp;OK</source>
        <translation>标注为 OK(&amp;O)</translation>
    </message>
    <message>
        <source>Label &amp;NG</source>
        <translation>标注为 NG(&amp;N)</translation>
    </message>
    <message>
        <source>Label NG, defect type %1</source>
        <translation>标注为 NG，缺陷类型 %1</translation>
    </message>
    <message>
        <source>&amp;Remove label</source>
        <translation>清除标签(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;viewed</source>
        <translation>已复核(&amp;V)</translation>
    </message>
    <message>
        <source>The &amp;label was wrong</source>
        <translation>标签有误(&amp;L)</translation>
    </message>
    <message>
        <source>Go on after la&amp;belling</source>
        <translation>标注后转到下一张(&amp;B)</translation>
    </message>
    <message>
        <source>The split is locked</source>
        <translation>数据集划分已锁定</translation>
    </message>
    <message>
        <source>Unlock it in “Split…” of the Image menu first.</source>
        <translation>请先在“图像”菜单的“划分数据集…”中解除锁定。</translation>
    </message>
    <message>
        <source>Some images stayed where they are</source>
        <translation>部分图像未移动</translation>
    </message>
    <message>
        <source>Only images that are labelled OK can be trained on.</source>
        <translation>只有标注为 OK 的图像才能用于训练。</translation>
    </message>
    <message>
        <source>Move to &amp;training</source>
        <translation>移至训练集(&amp;T)</translation>
    </message>
    <message>
        <source>Move to validation</source>
        <translation>移至验证集</translation>
    </message>
    <message>
        <source>Move to t&amp;est</source>
        <translation>移至测试集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;New type of defect…</source>
        <translation>新建缺陷类型(&amp;N)…</translation>
    </message>
    <message>
        <source>New type of defect</source>
        <translation>新建缺陷类型</translation>
    </message>
    <message>
        <source>Name, for example scratch:</source>
        <translation>名称，例如划痕：</translation>
    </message>
    <message>
        <source>Label NG: %1</source>
        <translation>标注为 NG：%1</translation>
    </message>
    <message>
        <source>Remove from &amp;project</source>
        <translation>从项目中移除(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) taken out of the project; the files stay where they are. %1 brings them back.</source>
        <translation>
            <numerusform>已从项目中移除 %n 张图像；文件保留在原处。按 %1 可恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Types of defect…</source>
        <translation>管理缺陷类型…</translation>
    </message>
</context>
<context>
    <name>blemish::LabelExportDialog</name>
    <message>
        <source>Export labels</source>
        <translation>导出标签</translation>
    </message>
    <message>
        <source>Labels, types of defect, masks and splits of all images of this project: %1 OK, %2 NG, %3 unlabelled.</source>
        <translation>此项目所有图像的标签、缺陷类型、掩膜和数据集划分：%1 张 OK，%2 张 NG，%3 张未标注。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Folders of &amp;MVTec AD</source>
        <translation>MVTec AD 文件夹(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;COCO file (JSON)</source>
        <translation>COCO 文件 (JSON)(&amp;C)</translation>
    </message>
    <message>
        <source>How images get into the folders</source>
        <translation>图像放入文件夹的方式</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Hard links (same disk, no extra room)</source>
        <translation>硬链接（同一磁盘，不占额外空间）</translation>
    </message>
    <message>
        <source>Symbolic links (break when the images move)</source>
        <translation>符号链接（图像移动后失效）</translation>
    </message>
    <message>
        <source>&amp;Images:</source>
        <translation>图像(&amp;I):</translation>
    </message>
    <message>
        <source>train/good, test/&lt;type&gt; and ground_truth, with the images. Unlabelled images are left out.</source>
        <translation>train/good、test/&lt;类型&gt; 和 ground_truth，含图像。未标注的图像不会导出。</translation>
    </message>
    <message>
        <source>One file with every region of every mask. The images stay where they are.</source>
        <translation>一个文件，包含每个掩膜的每个区域。图像保留在原位置。</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Export labels to</source>
        <translation>标签导出到</translation>
    </message>
    <message>
        <source>COCO files (*.json)</source>
        <translation>COCO 文件 (*.json)</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F):</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>Exporting labels</source>
        <translation>正在导出标签</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；未写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) exported to %1.</source>
        <translation>
            <numerusform>已将 %n 张图像导出到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a mask.</source>
        <translation>
            <numerusform>其中 %n 张带有掩膜。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unlabelled image(s) were left out.</source>
        <translation>
            <numerusform>%n 张未标注的图像未导出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) got a new name, because others have the same.</source>
        <translation>
            <numerusform>因重名，%n 张图像使用了新名称。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read:</source>
        <translation>
            <numerusform>有 %n 个文件无法读取：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::LabelHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>重做(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>label of %n image(s)</source>
        <translation>
            <numerusform>%n 张图像的标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %n image(s)</source>
        <translation>
            <numerusform>移除 %n 张图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of labels of %n image(s)</source>
        <translation>
            <numerusform>导入 %n 张图像的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>types of defect</source>
        <translation>缺陷类型</translation>
    </message>
</context>
<context>
    <name>blemish::LabelImportDialog</name>
    <message>
        <source>Images in which it marks &amp;no defect are OK</source>
        <translation>文件中未标缺陷的图像为 OK(&amp;N)</translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation>导入标签</translation>
    </message>
    <message>
        <source>Images that get no label</source>
        <translation>不会获得标签的图像</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Reading labels</source>
        <translation>正在读取标签</translation>
    </message>
    <message numerus="yes">
        <source>%n of the file&apos;s %1 images are in this project: %2 OK, %3 NG.</source>
        <translation>
            <numerusform>文件中的 %1 张图像有 %n 张在此项目中：OK %2，NG %3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a mask in the file.</source>
        <translation>
            <numerusform>其中 %n 张在文件中有掩膜。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mask(s) take the place of those that are there.</source>
        <translation>
            <numerusform>%n 个掩膜将取代现有掩膜。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no defect in the file and stay as they are.</source>
        <translation>
            <numerusform>%n 张图像在文件中没有缺陷，保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have defects of several types; the largest defect decides.</source>
        <translation>
            <numerusform>%n 张图像有多种类型的缺陷，以最大的缺陷为准。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NG image(s) have a defect without outline and get no mask.</source>
        <translation>
            <numerusform>%n 张 NG 图像有没有轮廓的缺陷，不会获得掩膜。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>不会有任何变化。</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) would change; undo takes all of it back.</source>
        <translation>
            <numerusform>%n 张图像将改变；撤销可全部还原。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of the file get no &amp;label here:</source>
        <translation>
            <numerusform>文件中的 %n 张图像在此不会获得标签(&amp;L)：</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing masks</source>
        <translation>正在写入掩膜</translation>
    </message>
    <message>
        <source>The split is locked: images keep theirs. Only those that become NG leave the training.</source>
        <translation>数据集划分已锁定：图像保持原来的划分。只有变为 NG 的图像会移出训练集。</translation>
    </message>
</context>
<context>
    <name>blemish::LogBook</name>
    <message>
        <source>Detail</source>
        <translation>详细</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>blemish::LogView</name>
    <message>
        <source>Errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1及以上</translation>
    </message>
    <message>
        <source>Least important kind of line that is shown</source>
        <translation>显示的最低级别</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Words that a line must hold</source>
        <translation>日志行须包含的文字</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copies the lines shown</source>
        <translation>复制所显示的日志行</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>清空(&amp;R)</translation>
    </message>
    <message>
        <source>Empties this list; the log file keeps its lines</source>
        <translation>清空此列表；日志文件中的内容仍保留</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>blemish::LossPlot</name>
    <message>
        <source>Loss, mean of an epoch</source>
        <translation>损失（每轮平均）</translation>
    </message>
    <message>
        <source>Separation of held-out images</source>
        <translation>留出图像的区分度</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Separation, %</source>
        <translation>区分度，%</translation>
    </message>
    <message>
        <source>Loss of the training</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>The loss appears here while a training runs</source>
        <translation>训练运行时，损失显示在此处</translation>
    </message>
    <message>
        <source>No training has run yet.</source>
        <translation>尚未运行过训练。</translation>
    </message>
    <message>
        <source>Epoch %1 of %2, loss %3; highest %4, lowest %5.</source>
        <translation>第 %1 轮，共 %2 轮，损失 %3；最高 %4，最低 %5。</translation>
    </message>
    <message>
        <source>The marked epoch told the held-out images apart best. It is marked for the eye alone: the model is what the training ends with, so that these images choose nothing and go on measuring.</source>
        <translation>标记处是留出图像区分度最高的一轮。该标记仅供参考：模型取训练结束时的状态，这些图像不参与选择，只用于衡量。</translation>
    </message>
    <message>
        <source>Best separation: %1, epoch %2</source>
        <extracomment>%1: percentage, %2: number of the epoch</extracomment>
        <translation>最佳区分度：%1，第 %2 轮</translation>
    </message>
</context>
<context>
    <name>blemish::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;folder of images…</source>
        <translation>打开图像文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>打开项目(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>最近的项目(&amp;R)</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>试用示例(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>关闭项目(&amp;C)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>图像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>图像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>评估(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>重置布局(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>Versions and the newest lines of the log are on the clipboard.</source>
        <translation>版本信息和最新的日志行已复制到剪贴板。</translation>
    </message>
    <message>
        <source>&amp;About Blemish</source>
        <translation>关于 Blemish(&amp;A)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Look at images, label them, see their heatmaps (Ctrl+1)</source>
        <translation>查看图像、进行标注、查看热力图 (Ctrl+1)</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Teach a model what good parts look like (Ctrl+2)</source>
        <translation>让模型学习良品的样子 (Ctrl+2)</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Set the threshold, see what is missed (Ctrl+3)</source>
        <translation>设定阈值，查看漏检情况 (Ctrl+3)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Save a report or heatmaps (Ctrl+4)</source>
        <translation>保存报告或热力图 (Ctrl+4)</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation>图像文件夹</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>项目文件夹</translation>
    </message>
    <message>
        <source>sample plates</source>
        <translation>示例板件</translation>
    </message>
    <message>
        <source>Drawing sample images</source>
        <translation>绘制示例图像</translation>
    </message>
    <message>
        <source>The sample could not be made</source>
        <translation>无法生成示例</translation>
    </message>
    <message>
        <source> (read only)</source>
        <translation> (只读)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The language changes when the program is started the next time, because work is running now.</source>
        <translation>当前有任务正在运行，语言将在下次启动程序时更改。</translation>
    </message>
    <message>
        <source>Close Blemish</source>
        <translation>关闭 Blemish</translation>
    </message>
    <message>
        <source>“%1” is still running.</source>
        <translation>“%1”仍在运行。</translation>
    </message>
    <message>
        <source>What the training has reached is saved when it stops, and it can be continued later.</source>
        <translation>停止时会保存训练进度，以后可以继续训练。</translation>
    </message>
    <message>
        <source>Stop and &amp;keep the model</source>
        <translation>停止并保留模型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>停止并关闭(&amp;S)</translation>
    </message>
    <message>
        <source>Keep &amp;running</source>
        <translation>继续运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>掩膜(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are both trained on and tested</source>
        <translation>
            <numerusform>有 %n 张图像既用于训练又用于测试</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of them are in both splits, so the numbers of the evaluation look better than they are.</source>
        <translation>它们的副本同时位于两个划分中，因此评估数值会显得比实际更好。</translation>
    </message>
    <message>
        <source>Blemish was not closed properly the last time</source>
        <translation>上次 Blemish 未正常关闭</translation>
    </message>
    <message>
        <source>Every label was saved when it was given. A training that was cut off is listed under Train and can be continued or deleted there.</source>
        <translation>每个标签在标注时即已保存。被中断的训练列在“训练”中，可在那里继续或删除。</translation>
    </message>
    <message>
        <source>Some of these settings count from the next start on, because work is running now.</source>
        <translation>由于正在执行任务，部分设置将在下次启动时生效。</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) that wait are forgotten.</source>
        <translation>
            <numerusform>%n 项等待中的任务将被放弃。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove what is not there</source>
        <translation>移除不存在的项目(&amp;R)</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>关闭项目</translation>
    </message>
    <message>
        <source>Open another project</source>
        <translation>打开另一个项目</translation>
    </message>
    <message>
        <source>&amp;Stop and open</source>
        <translation>停止并打开(&amp;S)</translation>
    </message>
</context>
<context>
    <name>blemish::MaskBar</name>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Paint (B). Ctrl and the mouse wheel change the size.</source>
        <translation>涂抹 (B)。按住 Ctrl 并滚动鼠标滚轮可调整大小。</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>Wipe out (E). It has a size of its own.</source>
        <translation>擦除 (E)。橡皮擦的大小单独设置。</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Size of the brush or eraser</source>
        <translation>画笔或橡皮擦的大小</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Size of the brush or eraser in image pixels</source>
        <translation>画笔或橡皮擦的大小（图像像素）</translation>
    </message>
    <message>
        <source>Size in image pixels ([ and ])</source>
        <translation>大小，以图像像素为单位（[ 和 ]）</translation>
    </message>
    <message>
        <source>Defect on this image</source>
        <translation>此图像上的缺陷</translation>
    </message>
    <message>
        <source>Ignore region, all images</source>
        <translation>忽略区域，所有图像</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>绘制内容</translation>
    </message>
    <message>
        <source>The defect mask says where a defect is and is used for pixel metrics. What lies in the ignore region is judged on no image (I changes over).</source>
        <translation>缺陷掩膜标明缺陷位置，用于计算像素级指标。忽略区域内的部分在所有图像上均不参与判定（按 I 切换）。</translation>
    </message>
    <message>
        <source>Take contour</source>
        <translation>采用轮廓</translation>
    </message>
    <message>
        <source>Mark everything inside the model&apos;s contour (T)</source>
        <translation>标记模型轮廓内的全部区域 (T)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Stop drawing (Esc)</source>
        <translation>停止绘制 (Esc)</translation>
    </message>
    <message>
        <source>Click corner after corner (Y); a double click or Enter closes it, Esc gives it up. With Shift at the first corner it wipes out.</source>
        <translation>依次点击各顶点 (Y)；双击或按 Enter 闭合，按 Esc 放弃。点击第一个顶点时按住 Shift 则擦除。</translation>
    </message>
    <message>
        <source>Fill what an outline encloses (K); with Shift wipe out what hangs together</source>
        <translation>填充轮廓围成的区域 (K)；按住 Shift 则擦除相连的部分</translation>
    </message>
</context>
<context>
    <name>blemish::MaskEditor</name>
    <message>
        <source>fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>eraser stroke</source>
        <translation>橡皮擦擦除</translation>
    </message>
    <message>
        <source>brush stroke</source>
        <translation>画笔涂抹</translation>
    </message>
    <message>
        <source>polygon</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>model&apos;s contour</source>
        <translation>模型轮廓</translation>
    </message>
    <message>
        <source>clearing of the ignore region</source>
        <translation>清除忽略区域</translation>
    </message>
    <message>
        <source>clearing of the mask</source>
        <translation>清除掩膜</translation>
    </message>
</context>
<context>
    <name>blemish::MaskPanel</name>
    <message>
        <source>Dra&amp;w a mask</source>
        <translation>绘制掩膜(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>画笔(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>橡皮擦(&amp;E)</translation>
    </message>
    <message>
        <source>Pol&amp;ygon</source>
        <translation>多边形(&amp;Y)</translation>
    </message>
    <message>
        <source>F&amp;ill</source>
        <translation>填充(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Take the model&apos;s contour</source>
        <translation>采用模型轮廓(&amp;T)</translation>
    </message>
    <message>
        <source>Defect or ignore &amp;region</source>
        <translation>切换缺陷/忽略区域(&amp;R)</translation>
    </message>
    <message>
        <source>Smaller tool</source>
        <translation>减小画笔/橡皮擦</translation>
    </message>
    <message>
        <source>Larger tool</source>
        <translation>增大画笔/橡皮擦</translation>
    </message>
    <message>
        <source>Maps and scores follow a moment after the last stroke.</source>
        <translation>最后一笔完成后稍待片刻，异常图和分数会随之更新。</translation>
    </message>
    <message>
        <source>Counts only while this image is labelled NG.</source>
        <translation>仅当此图像标注为 NG 时才计入。</translation>
    </message>
    <message>
        <source>The mask is being computed…</source>
        <translation>正在计算掩膜…</translation>
    </message>
    <message>
        <source>The mask could not be computed</source>
        <translation>无法计算掩膜</translation>
    </message>
    <message>
        <source>It is kept here and tried again every few seconds.</source>
        <translation>掩膜会保留，并每隔几秒重试保存。</translation>
    </message>
    <message>
        <source>&amp;Clear the mask</source>
        <translation>清除掩膜(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lear the ignore region</source>
        <translation>清除忽略区域(&amp;L)</translation>
    </message>
    <message>
        <source>Close Blemish</source>
        <translation>关闭 Blemish</translation>
    </message>
    <message numerus="yes">
        <source>%n mask(s) could not be saved.</source>
        <translation>
            <numerusform>有 %n 个掩膜无法保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close without them</source>
        <translation>不保存直接关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>不关闭(&amp;S)</translation>
    </message>
</context>
<context>
    <name>blemish::MessageBar</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>blemish::MetricsTable</name>
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
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Uses the best threshold for these very images, so it is optimistic</source>
        <translation>采用针对这些图像的最佳阈值，因此偏于乐观</translation>
    </message>
    <message>
        <source>Image AUROC</source>
        <translation>图像级 AUROC</translation>
    </message>
    <message>
        <source>How often an NG image scores higher than an OK image</source>
        <translation>NG 图像的分数高于 OK 图像的概率</translation>
    </message>
    <message>
        <source>Image AP</source>
        <translation>图像级 AP</translation>
    </message>
    <message>
        <source>Average precision over all thresholds</source>
        <translation>所有阈值下的平均精确率</translation>
    </message>
    <message>
        <source>Image F1-max</source>
        <translation>图像级 F1-max</translation>
    </message>
    <message>
        <source>Pixel AUROC</source>
        <translation>像素级 AUROC</translation>
    </message>
    <message>
        <source>How often a defect pixel has a higher value than a normal pixel</source>
        <translation>缺陷像素的值高于正常像素的概率</translation>
    </message>
    <message>
        <source>Pixel AP</source>
        <translation>像素级 AP</translation>
    </message>
    <message>
        <source>Average precision over all pixels of all test images</source>
        <translation>所有测试图像全部像素的平均精确率</translation>
    </message>
    <message>
        <source>Pixel F1-max</source>
        <translation>像素级 F1-max</translation>
    </message>
    <message>
        <source>AUPRO, up to 30 %</source>
        <translation>AUPRO（至 30 %）</translation>
    </message>
    <message>
        <source>Overlap with each defect region, averaged up to 30 % false-alarm pixels</source>
        <translation>与各缺陷区域的重叠率，在误报像素不超过 30 % 的范围内取平均</translation>
    </message>
    <message>
        <source>AUPRO, up to 5 %</source>
        <translation>AUPRO（至 5 %）</translation>
    </message>
    <message>
        <source>Overlap with each defect region, averaged up to 5 % false-alarm pixels</source>
        <translation>与各缺陷区域的重叠率，在误报像素不超过 5 % 的范围内取平均</translation>
    </message>
    <message>
        <source>PRO per image</source>
        <translation>单图 PRO</translation>
    </message>
    <message>
        <source>The overlap as RD4AD computes it: each NG image on its own</source>
        <translation>按 RD4AD 的方式计算重叠率：每张 NG 图像单独计算</translation>
    </message>
    <message>
        <source>Not computed yet.</source>
        <translation>尚未计算。</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>blemish::ModelExportDialog</name>
    <message>
        <source>Export model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>for review from %1, NG from %2</source>
        <translation>%1 起待复判，%2 起为 NG</translation>
    </message>
    <message>
        <source>NG from %1</source>
        <translation>%1 起为 NG</translation>
    </message>
    <message>
        <source>The thresholds in force go along: %1; of pixels %2.</source>
        <translation>当前阈值一并导出：%1；像素 %2。</translation>
    </message>
    <message>
        <source>So does the ignore region.</source>
        <translation>忽略区域也一并导出。</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Export model to</source>
        <translation>模型导出到</translation>
    </message>
    <message>
        <source>TorchScript files (*.pt)</source>
        <translation>TorchScript 文件 (*.pt)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>Exporting the model</source>
        <translation>正在导出模型</translation>
    </message>
    <message>
        <source>Exported to %1 (%2).</source>
        <translation>已导出到 %1（%2）。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；未写入任何内容。</translation>
    </message>
    <message>
        <source>“%1” becomes one file that other programs run without Blemish: it takes RGB images and returns scores and maps.</source>
        <translation>“%1”将成为一个文件，其他程序无需 Blemish 即可运行：输入 RGB 图像，返回分数和异常图。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>&amp;TorchScript</source>
        <translation>TorchScript(&amp;T)</translation>
    </message>
    <message>
        <source>O&amp;NNX</source>
        <translation>ONNX(&amp;N)</translation>
    </message>
    <message>
        <source>For programs with PyTorch or LibTorch. Takes images of any size and also decides.</source>
        <translation>适用于使用 PyTorch 或 LibTorch 的程序。接受任意尺寸的图像，并给出判定。</translation>
    </message>
    <message>
        <source>For OpenCV and other programs that read ONNX. Takes images of the model&apos;s own size; the thresholds stand beside the network.</source>
        <translation>适用于 OpenCV 及其他读取 ONNX 的程序。接受模型自身尺寸的图像；阈值存放在网络之外。</translation>
    </message>
    <message>
        <source>ONNX files (*.onnx)</source>
        <translation>ONNX 文件 (*.onnx)</translation>
    </message>
</context>
<context>
    <name>blemish::Notifier</name>
    <message>
        <source>%1: done</source>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1：失败</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>blemish::OptionForm</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1默认值：%2。</translation>
    </message>
    <message>
        <source>%1 %2 to %3, default %4.</source>
        <translation>%1范围 %2 至 %3，默认值 %4。</translation>
    </message>
    <message>
        <source>E&amp;xpert options</source>
        <translation>专家选项(&amp;X)</translation>
    </message>
</context>
<context>
    <name>blemish::OptionSide</name>
    <message>
        <source>Teacher</source>
        <translation>教师网络</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>预设：%1</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>Teacher in use</source>
        <translation>当前教师网络</translation>
    </message>
    <message>
        <source>Import &amp;weights…</source>
        <translation>导入权重(&amp;W)…</translation>
    </message>
    <message>
        <source>Adds a pretrained backbone from a .pth or .safetensors file; the file is checked and copied</source>
        <translation>从 .pth 或 .safetensors 文件添加预训练骨干网络；文件将经过检查并复制</translation>
    </message>
    <message>
        <source>Import weights of a pretrained backbone</source>
        <translation>导入预训练骨干网络的权重</translation>
    </message>
    <message>
        <source>Your own number of epochs.</source>
        <translation>自定义的训练轮数。</translation>
    </message>
    <message>
        <source>Weights from the file “%1”; it is checked when the training starts.</source>
        <translation>权重来自文件“%1”；训练开始时会进行检查。</translation>
    </message>
    <message>
        <source>“%1” holds a %2 and does not fit the backbone %3. Choose another one, or “auto”.</source>
        <translation>“%1”中是 %2，与骨干网络 %3 不匹配。请另选一个，或选择“auto”。</translation>
    </message>
    <message>
        <source>The pretrained teacher “%1” (%2) is in use.</source>
        <translation>正在使用预训练教师网络“%1” (%2)。</translation>
    </message>
    <message>
        <source>The pretrained teacher “%1” (%2) is in use; it is %3, whose hash begins as published.</source>
        <translation>正在使用预训练教师网络“%1” (%2)；它是 %3，其哈希值开头与公布的一致。</translation>
    </message>
    <message>
        <source>The pretrained teacher “%1” (%2) is in use; it comes from %3.</source>
        <translation>正在使用预训练教师网络“%1” (%2)；来源：%3。</translation>
    </message>
    <message>
        <source>Import weights</source>
        <translation>导入权重</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.safetensors);;All files (*)</source>
        <translation>权重 (*.pth *.pt *.safetensors);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Dow&amp;nload…</source>
        <translation>下载(&amp;N)…</translation>
    </message>
    <message>
        <source>Fetches the published weights of the chosen backbone, after asking</source>
        <translation>经确认后，下载所选骨干网络的公开权重</translation>
    </message>
    <message>
        <source>Download pretrained weights of the chosen backbone</source>
        <translation>下载所选骨干网络的预训练权重</translation>
    </message>
    <message>
        <source>The built-in teacher is in use, made without a single photograph; a pretrained one finds fainter and more natural defects.</source>
        <translation>正在使用内置教师网络，其生成未使用任何照片；预训练的教师网络能发现更不明显、更接近实际的缺陷。</translation>
    </message>
    <message>
        <source>As anomalib</source>
        <translation>同 anomalib</translation>
    </message>
    <message>
        <source>The embedding width and Adam&apos;s beta 2 of anomalib 2.6, for as long as published; to compare with its models.</source>
        <translation>采用 anomalib 2.6 的嵌入宽度和 Adam 的 beta 2，训练时长与论文一致；用于与其模型比较。</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>A random teacher is in use: it has learned nothing and is drawn from the training&apos;s seed; a pretrained one finds more.</source>
        <translation>正在使用随机教师：它没有学到任何东西，由训练的随机种子生成；预训练的教师能发现更多缺陷。</translation>
    </message>
</context>
<context>
    <name>blemish::OverlayBar</name>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Fit the image into the window (F)</source>
        <translation>使图像适应窗口 (F)</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>One image pixel on one screen pixel (Z)</source>
        <translation>一个图像像素对应一个屏幕像素 (Z)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>缩小 (−)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Show another image or model beside this one (G: nearest normal image). Hold X to flip.</source>
        <translation>在旁边显示另一张图像或另一个模型的结果（G：最相近的正常图像）。按住 X 可切换对照。</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>Opacity of the heatmap</source>
        <translation>热力图不透明度</translation>
    </message>
    <message>
        <source>Colours of the heatmap</source>
        <translation>热力图颜色</translation>
    </message>
    <message>
        <source>Scale of the heatmap</source>
        <translation>热力图色标</translation>
    </message>
    <message>
        <source>One scale for all images of a model keeps good parts calm. The scale of one image shows faint detail, but makes good parts glow.</source>
        <translation>所有图像共用模型色标时，良品画面干净。单张图像的色标能显示不明显的细节，但良品也会出现高亮。</translation>
    </message>
    <message>
        <source>Model scale</source>
        <translation>模型色标</translation>
    </message>
    <message>
        <source>Image scale</source>
        <translation>图像色标</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>Outline what lies above the pixel threshold (C)</source>
        <translation>勾勒高于像素阈值的区域 (C)</translation>
    </message>
    <message>
        <source>Defect mask</source>
        <translation>缺陷掩膜</translation>
    </message>
    <message>
        <source>Outline the labelled defect (M)</source>
        <translation>勾勒已标注的缺陷 (M)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Feature scales of the heatmap</source>
        <translation>热力图的特征尺度</translation>
    </message>
    <message>
        <source>Which of the network&apos;s feature scales the heatmap shows: the fine one sees scratches and texture, the coarse one shapes and missing parts.</source>
        <translation>热力图显示网络的哪个特征尺度：细尺度反映划痕和纹理，粗尺度反映形状和缺件。</translation>
    </message>
    <message>
        <source>All scales</source>
        <translation>全部尺度</translation>
    </message>
    <message>
        <source>Fine scale</source>
        <translation>细尺度</translation>
    </message>
    <message>
        <source>Medium scale</source>
        <translation>中尺度</translation>
    </message>
    <message>
        <source>Coarse scale</source>
        <translation>粗尺度</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>The image alone (V goes from view to view)</source>
        <translation>仅图像（按 V 依次切换视图）</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>The heatmap over the image (V). Hold H to look underneath.</source>
        <translation>在图像上叠加热力图 (V)。按住 H 可查看下方的图像。</translation>
    </message>
    <message>
        <source>The heatmap alone (V). Hold H to see the image.</source>
        <translation>仅热力图 (V)。按住 H 可查看图像。</translation>
    </message>
</context>
<context>
    <name>blemish::PixelMetricsBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the pixel metrics</source>
        <translation>取消计算像素级指标</translation>
    </message>
    <message>
        <source>Progress of the pixel metrics</source>
        <translation>像素级指标的计算进度</translation>
    </message>
    <message>
        <source>Compute the intervals</source>
        <translation>计算置信区间</translation>
    </message>
    <message>
        <source>Resamples the scores many times; takes a moment</source>
        <translation>对分数多次重采样，需要稍等片刻</translation>
    </message>
    <message>
        <source>Compares the maps with the masks at the size of the images; takes a moment. With many images this also computes the intervals</source>
        <translation>按图像原尺寸将异常图与掩膜比较，需要稍等片刻。图像较多时还会一并计算置信区间</translation>
    </message>
    <message>
        <source>“%1” is running.</source>
        <translation>“%1”正在运行。</translation>
    </message>
</context>
<context>
    <name>blemish::PixelThresholdBar</name>
    <message>
        <source>Pixel threshold</source>
        <translation>像素阈值</translation>
    </message>
    <message>
        <source>Pixels of the heatmap with this value or more belong to a defect: outlines, regions and exported masks go by it</source>
        <translation>热力图中达到此值的像素属于缺陷：轮廓、区域和导出的掩膜均以此为准</translation>
    </message>
    <message>
        <source>Pi&amp;xel threshold:</source>
        <translation>像素阈值(&amp;X):</translation>
    </message>
    <message>
        <source>Pixel threshold as trained</source>
        <translation>训练所得像素阈值</translation>
    </message>
    <message>
        <source>Back to %1, as the training derived it from good parts</source>
        <translation>恢复为 %1,即训练由良品得出的值</translation>
    </message>
</context>
<context>
    <name>blemish::PlotWithTable</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1（表格）</translation>
    </message>
</context>
<context>
    <name>blemish::ProbePanel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>While a training runs, the heatmap of an image that it does not learn from appears here</source>
        <translation>训练运行时，此处显示一张未参与学习的图像的热力图</translation>
    </message>
    <message>
        <source>Scores while training</source>
        <translation>训练中的分数</translation>
    </message>
    <message>
        <source>Held-out OK images score %1.</source>
        <translation>留出的 OK 图像分数为 %1。</translation>
    </message>
    <message>
        <source>NG images score %1.</source>
        <translation>NG 图像分数为 %1。</translation>
    </message>
    <message>
        <source>Separation: %1 %</source>
        <translation>区分度：%1 %</translation>
    </message>
    <message>
        <source>Label some images NG to see how well they are told apart.</source>
        <translation>将一些图像标注为 NG，即可了解区分效果。</translation>
    </message>
    <message>
        <source>Heatmap of %1 after step %2</source>
        <translation>第 %2 步后 %1 的热力图</translation>
    </message>
</context>
<context>
    <name>blemish::ProfilePanel</name>
    <message>
        <source>Profile line</source>
        <translation>剖面线</translation>
    </message>
    <message>
        <source>Draw a line over the image and see the anomaly values along it (R)</source>
        <translation>在图像上画一条线，查看沿线的异常值 (R)</translation>
    </message>
    <message>
        <source>The profile in words</source>
        <translation>剖面的文字说明</translation>
    </message>
    <message>
        <source>Take the profile line away (Esc)</source>
        <translation>移除剖面线 (Esc)</translation>
    </message>
    <message>
        <source>Take the profile line away</source>
        <translation>移除剖面线</translation>
    </message>
    <message>
        <source>This image has no heatmap yet</source>
        <translation>此图像尚无热力图</translation>
    </message>
</context>
<context>
    <name>blemish::ProfilePlot</name>
    <message>
        <source>Along the line, pixels</source>
        <translation>沿线距离（像素）</translation>
    </message>
    <message>
        <source>Anomaly value</source>
        <translation>异常值</translation>
    </message>
    <message>
        <source>Profile along the line</source>
        <translation>沿线剖面</translation>
    </message>
    <message>
        <source>Anomaly values along the line on the image; dashed: the pixel threshold. The arrow keys move the line, with Shift by ten pixels, with Ctrl its end alone.</source>
        <translation>图像上沿线的异常值；虚线为像素阈值。方向键移动该线，按住 Shift 每次移动十个像素，按住 Ctrl 只移动终点。</translation>
    </message>
    <message>
        <source>This image has no heatmap yet</source>
        <translation>此图像尚无热力图</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>Profile over %1 pixels: highest value %2, at %3.</source>
        <extracomment>%1: length in pixels, %2: a value, %3: distance in pixels</extracomment>
        <translation>剖面长 %1 像素：最大值 %2，位于 %3。</translation>
    </message>
</context>
<context>
    <name>blemish::ProjectActions</name>
    <message>
        <source>&amp;Images…</source>
        <translation>图像(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Folder of images…</source>
        <translation>图像文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Model…</source>
        <translation>模型(&amp;M)…</translation>
    </message>
    <message>
        <source>What is &amp;new in its folders</source>
        <translation>其文件夹中的新内容(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open its folder</source>
        <translation>打开其文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>移动(&amp;M)…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示它们</translation>
    </message>
    <message>
        <source>New images</source>
        <translation>新图像</translation>
    </message>
    <message>
        <source>&amp;Add to this project</source>
        <translation>添加到此项目(&amp;A)</translation>
    </message>
    <message>
        <source>This pro&amp;ject</source>
        <translation>此项目(&amp;J)</translation>
    </message>
    <message>
        <source>Images to add</source>
        <translation>要添加的图像</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp *.tif *.tiff);;Lists (*.csv);;All files (*)</source>
        <translation>图像 (*.png *.jpg *.jpeg *.bmp *.tif *.tiff);;列表 (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Folder of images to add</source>
        <translation>要添加的图像文件夹</translation>
    </message>
    <message>
        <source>Model to add</source>
        <translation>要添加的模型</translation>
    </message>
    <message>
        <source>Models (*.blm)</source>
        <translation>模型 (*.blm)</translation>
    </message>
    <message>
        <source>Add images</source>
        <translation>添加图像</translation>
    </message>
    <message>
        <source>Add them to “%1”, or open them as a project of their own?</source>
        <translation>添加到“%1”,还是作为单独的项目打开?</translation>
    </message>
    <message>
        <source>Folders called good, train, test or like a type of defect say what their images are; others come unlabelled, into the test split. The images stay where they are, and undo takes them out again.</source>
        <translation>名为 good、train、test 或与缺陷类型同名的文件夹说明其图像是什么；其他图像不带标签，进入测试集。图像保留在原处，撤销可将其移出。</translation>
    </message>
    <message>
        <source>&amp;Open as a new project</source>
        <translation>作为新项目打开(&amp;O)</translation>
    </message>
    <message>
        <source>“%1” is a model</source>
        <translation>“%1”是一个模型</translation>
    </message>
    <message>
        <source>Open a folder of images or a project for it to look at. The model is then offered there.</source>
        <translation>请打开要检查的图像文件夹或项目，届时会询问是否使用该模型。</translation>
    </message>
    <message>
        <source>The model could not be taken into the project</source>
        <translation>无法将模型加入项目</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>项目以只读方式打开。</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Use the model “%1” in “%2”?</source>
        <translation>在“%2”中使用模型“%1”?</translation>
    </message>
    <message numerus="yes">
        <source>It was trained on %n image(s) with %1. It is copied into the project and put to use with its own thresholds; the models that are there stay.</source>
        <translation>
            <numerusform>它用 %1 在 %n 张图像上训练。它会复制到项目中并以自己的阈值投入使用；已有模型保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>在此使用(&amp;U)</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>重命名项目</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Move the project into which folder?</source>
        <translation>将项目移动到哪个文件夹?</translation>
    </message>
    <message>
        <source>Move project</source>
        <translation>移动项目</translation>
    </message>
    <message>
        <source>Move the project to %1?</source>
        <translation>将项目移动到 %1?</translation>
    </message>
    <message>
        <source>Models, masks and labels are copied and compared before the old ones go. The project is closed meanwhile. Images outside of it stay where they are.</source>
        <translation>模型、掩膜和标签先复制并比对，然后才删除旧的。期间项目会关闭。项目以外的图像保留在原处。</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移动(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were renamed or moved; their labels went along.</source>
        <translation>
            <numerusform>%n 张图像被重命名或移动；标签随之保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are not there any more; they stay in the project until you take them out.</source>
        <translation>
            <numerusform>%n 张图像已不存在；在您移出之前仍保留在项目中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were added</source>
        <translation>
            <numerusform>已添加 %n 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no new images in the folders</source>
        <translation>文件夹中没有新图像</translation>
    </message>
    <message>
        <source>All of these images are in the project already</source>
        <translation>这些图像都已在项目中</translation>
    </message>
</context>
<context>
    <name>blemish::ProjectTools</name>
    <message>
        <source>Import &amp;with rules…</source>
        <translation>按规则导入(&amp;W)…</translation>
    </message>
    <message>
        <source>Label b&amp;y rules…</source>
        <translation>按规则标注(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>划分数据集(&amp;S)…</translation>
    </message>
    <message>
        <source>Duplicates and lea&amp;ks…</source>
        <translation>重复图像与数据泄漏(&amp;K)…</translation>
    </message>
    <message>
        <source>Find moved ima&amp;ges…</source>
        <translation>查找已移动的图像(&amp;G)…</translation>
    </message>
    <message>
        <source>Images of this project are not where they were</source>
        <translation>此项目的图像已不在原位置</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation>图像文件夹</translation>
    </message>
    <message>
        <source>&amp;Export labels…</source>
        <translation>导出标签(&amp;E)…</translation>
    </message>
    <message>
        <source>I&amp;mport labels…</source>
        <translation>导入标签(&amp;M)…</translation>
    </message>
    <message>
        <source>COCO file of labels</source>
        <translation>标签的 COCO 文件</translation>
    </message>
    <message>
        <source>COCO files (*.json)</source>
        <translation>COCO 文件 (*.json)</translation>
    </message>
    <message>
        <source>Export mo&amp;del…</source>
        <translation>导出模型(&amp;D)…</translation>
    </message>
    <message>
        <source>Images with other contents…</source>
        <translation>内容已改变的图像…</translation>
    </message>
    <message>
        <source>Say where they are now; they keep their labels.</source>
        <translation>请指出它们现在的位置；标签会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are no longer what was labelled</source>
        <translation>
            <numerusform>%n 张图像已不是当初标注的内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Their files were written anew, so labels, masks and scores may be those of other pictures.</source>
        <translation>其文件已被重写，标签、掩膜和分数可能属于别的图片。</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n image(s) are not there any more</source>
        <translation>
            <numerusform>%n 张图像的文件已不存在</numerusform>
        </translation>
    </message>
    <message>
        <source>If they were renamed or moved, say where they are now.</source>
        <translation>如果它们被重命名或移动，请指出现在的位置。</translation>
    </message>
    <message>
        <source>Images with other contents</source>
        <translation>内容已改变的图像</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n image(s) were written anew since they were labelled.</source>
        <translation>
            <numerusform>%n 张图像的文件在标注之后被重写。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them first. If their labels still fit, keep them; else take the labels away, and the images go to the test split. Scores and heatmaps of the old pictures go in both cases, and this cannot be undone.</source>
        <translation>请先查看。如果标签仍然合适则保留；否则移除标签，图像进入测试集。两种情况下旧图片的分数和热力图都会删除，且无法撤销。</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>显示它们(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep the labels</source>
        <translation>保留标签(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take the labels away</source>
        <translation>移除标签(&amp;T)</translation>
    </message>
    <message>
        <source>Other contents</source>
        <translation>内容已改变</translation>
    </message>
</context>
<context>
    <name>blemish::RegionsButton</name>
    <message>
        <source>The regions above the pixel threshold with their highest value and area; choose one to see it close up</source>
        <translation>高于像素阈值的区域，附最高值和面积；选择一个区域可放大查看</translation>
    </message>
    <message>
        <source>Regions above the pixel threshold</source>
        <translation>高于像素阈值的区域</translation>
    </message>
    <message>
        <source>%1.  peak %2,  %3 px</source>
        <extracomment>a region of a heatmap: rank, highest value, area in image pixels</extracomment>
        <translation>%1.  峰值 %2，%3 像素</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n 个区域</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::RelinkDialog</name>
    <message>
        <source>Find moved images</source>
        <translation>查找已移动的图像</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Data folders of the project</source>
        <translation>项目的数据文件夹</translation>
    </message>
    <message>
        <source>&amp;Look in another folder…</source>
        <translation>在其他文件夹中查找(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Use this folder</source>
        <translation>使用此文件夹(&amp;U)</translation>
    </message>
    <message>
        <source>found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Where the images are now</source>
        <translation>图像现在的位置</translation>
    </message>
    <message>
        <source>Comparing the images …</source>
        <translation>正在比较图像…</translation>
    </message>
    <message>
        <source>Comparing images</source>
        <translation>比较图像</translation>
    </message>
    <message numerus="yes">
        <source>%n others bear the name of an image of this project but are different pictures (%1). This folder cannot be used: labels would be on the wrong images.</source>
        <translation>
            <numerusform>另有 %n 张图像与此项目中的图像同名，但内容不同（%1）。不能使用此文件夹，否则标签会对应到错误的图像。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>In %1: %2, %3.</source>
        <extracomment>1: a folder; 2: &quot;3 images match&quot;; 3: &quot;1 is missing&quot;</extracomment>
        <translation>%1：%2，%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) match</source>
        <translation>
            <numerusform>%n 张图像匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing</source>
        <translation>
            <numerusform>%n 张缺失</numerusform>
        </translation>
    </message>
    <message>
        <source>The images of this project belong to these folders. If one was moved, say where it is now. The images are compared by size and content first, so that no label lands on the wrong image; a file that was renamed is found by its content.</source>
        <translation>此项目的图像属于这些文件夹。如有移动，请指出现在的位置。会先比较大小和内容，以免标签落到错误的图像上；被重命名的文件按内容查找。</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) missing</source>
        <translation>
            <numerusform>缺少 %n 张图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them agree in name and size only: their contents were never read, so nothing proves that they are the same pictures.</source>
        <translation>
            <numerusform>其中 %n 张仅名称和大小一致：其内容从未读取过，无法证明是同样的图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>All images of this folder are where they were.</source>
        <translation>此文件夹的所有图像都在原处。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the missing images were found in %1 by their content, %2 were not.</source>
        <translation>
            <numerusform>缺少的图像中有 %n 张按内容在 %1 中找到，%2 张未找到。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the missing images is in %1.</source>
        <translation>%1 中没有缺少的图像。</translation>
    </message>
    <message>
        <source>&amp;Use these images</source>
        <translation>使用这些图像(&amp;U)</translation>
    </message>
    <message>
        <source>It cannot be proven that these are the same pictures.</source>
        <translation>无法证明这些是同样的图片。</translation>
    </message>
    <message>
        <source>Their names and sizes agree, but their contents were never read. Use the folder only if you know that it is the one that was labelled.</source>
        <translation>名称和大小一致，但内容从未读取过。只有确知这就是当初标注的文件夹时才使用。</translation>
    </message>
    <message>
        <source>&amp;Use it all the same</source>
        <translation>仍然使用(&amp;U)</translation>
    </message>
</context>
<context>
    <name>blemish::ReportPage</name>
    <message>
        <source>Pages of the report</source>
        <translation>报告页面</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>报告标题</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>信纸 (Letter)</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>纸张大小</translation>
    </message>
    <message>
        <source>Why there can be no report yet</source>
        <translation>暂时无法生成报告的原因</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>保存 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>将报告保存为 PDF</translation>
    </message>
    <message>
        <source>&amp;Export heatmaps…</source>
        <translation>导出热力图(&amp;E)…</translation>
    </message>
    <message>
        <source>Heatmaps, overlays, masks, raw maps, scores as CSV or JSON</source>
        <translation>热力图、叠加图、掩膜、原始异常图，以及 CSV 或 JSON 格式的分数</translation>
    </message>
    <message>
        <source>Export heatmaps and tables</source>
        <translation>导出热力图和表格</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>完整报告</translation>
    </message>
    <message>
        <source>One page to sign</source>
        <translation>单页签字版</translation>
    </message>
    <message>
        <source>Extent of the report</source>
        <translation>报告篇幅</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T):</translation>
    </message>
    <message>
        <source>E&amp;xtent:</source>
        <translation>篇幅(&amp;X):</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>纸张(&amp;P):</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>报告生成进度</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel the report</source>
        <translation>取消生成报告</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open the saved report</source>
        <translation>打开已保存的报告</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Open the folder of the saved report</source>
        <translation>打开已保存报告所在的文件夹</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” is running; save the report when it is done.</source>
        <translation>“%1”正在运行；请待其完成后再保存报告。</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>生成报告</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Cancelled; no report was written.</source>
        <translation>已取消；未生成报告。</translation>
    </message>
    <message>
        <source>The pages of the report will be shown here.</source>
        <translation>报告的页面将显示在此处。</translation>
    </message>
    <message>
        <source>Go to training</source>
        <translation>前往训练</translation>
    </message>
    <message>
        <source>Compute pixel metrics</source>
        <translation>计算像素级指标</translation>
    </message>
</context>
<context>
    <name>blemish::RulesDialog</name>
    <message>
        <source>Label by rules</source>
        <translation>按规则标注</translation>
    </message>
    <message>
        <source>Import with rules</source>
        <translation>按规则导入</translation>
    </message>
    <message>
        <source>Looking for images in %1 …</source>
        <translation>正在 %1 中查找图像…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像数</translation>
    </message>
    <message>
        <source>What the images of each folder become</source>
        <translation>各文件夹图像的标注结果</translation>
    </message>
    <message>
        <source>The first rule that fits an image decides. Images that none fits stay as they are.</source>
        <translation>每张图像以第一条匹配的规则为准。不匹配任何规则的图像保持不变。</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>应用(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>Looking for images: %n found</source>
        <translation>
            <numerusform>正在查找图像：已找到 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images in this project</source>
        <translation>
            <numerusform>此项目中有 %n 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading folder</source>
        <translation>读取文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n images in %1</source>
        <translation>
            <numerusform>%1 中有 %n 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 OK  ·  %2 NG  ·  %3 unlabelled</source>
        <translation>%1 张 OK  ·  %2 张 NG  ·  %3 张未标注</translation>
    </message>
    <message>
        <source>(no sub-folder)</source>
        <translation>（无子文件夹）</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more folders</source>
        <translation>
            <numerusform>… 另有 %n 个文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>The images of several folders become one project</source>
        <translation>多个文件夹的图像合为一个项目</translation>
    </message>
    <message>
        <source>&amp;Copy the images into the project</source>
        <translation>将图像复制到项目中(&amp;C)</translation>
    </message>
    <message>
        <source>The project then needs the folder no more. Otherwise the images stay where they are, and nothing is copied.</source>
        <translation>之后项目不再需要原文件夹。若不勾选，图像保留在原位置，不进行复制。</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation>图像文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n folders</source>
        <translation>
            <numerusform>%n 个文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>The split is locked: images keep theirs. Only those that become NG leave the training.</source>
        <translation>数据集划分已锁定：图像保持原来的划分。只有变为 NG 的图像会移出训练集。</translation>
    </message>
    <message>
        <source>“%1” is still running. Press Import again when it is over.</source>
        <translation>“%1”仍在运行。结束后请再次按“导入”。</translation>
    </message>
</context>
<context>
    <name>blemish::RulesEditor</name>
    <message>
        <source>&amp;Add rule</source>
        <translation>添加规则(&amp;A)</translation>
    </message>
    <message>
        <source>Folder is</source>
        <translation>文件夹为</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>名称开头为</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>What the rule looks at</source>
        <translation>规则的匹配对象</translation>
    </message>
    <message>
        <source>Folder, beginning or expression</source>
        <translation>文件夹、名称开头或表达式</translation>
    </message>
    <message>
        <source>Label of these images</source>
        <translation>这些图像的标签</translation>
    </message>
    <message>
        <source>Type of defect</source>
        <translation>缺陷类型</translation>
    </message>
    <message>
        <source>Type of defect of these images</source>
        <translation>这些图像的缺陷类型</translation>
    </message>
    <message>
        <source>Usual split</source>
        <translation>默认划分</translation>
    </message>
    <message>
        <source>Split of these images</source>
        <translation>这些图像所属的数据集</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>删除此规则</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>无效</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n 张图像</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::RunBox</name>
    <message>
        <source>What a training would use</source>
        <translation>训练将使用的内容</translation>
    </message>
    <message>
        <source>Why training cannot start</source>
        <translation>无法开始训练的原因</translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation>训练状态</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>开始训练(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>暂停(&amp;A)</translation>
    </message>
    <message>
        <source>Rests between two batches and goes on when you want; nothing is lost</source>
        <translation>在两个批次之间暂停，可随时继续；不会丢失任何内容</translation>
    </message>
    <message>
        <source>Stop and &amp;keep</source>
        <translation>停止并保留(&amp;K)</translation>
    </message>
    <message>
        <source>Ends the training now and makes a model of what it has learned so far</source>
        <translation>立即结束训练，用目前所学生成模型</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Ends the training without a model; it can be continued later</source>
        <translation>结束训练，不生成模型；以后可以继续</translation>
    </message>
    <message>
        <source>Cancel the training</source>
        <translation>取消训练</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>加入队列(&amp;Q)</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>继续(&amp;O)</translation>
    </message>
    <message>
        <source>Paused after step %1.</source>
        <translation>已在第 %1 步后暂停。</translation>
    </message>
    <message>
        <source>Going on…</source>
        <translation>正在继续…</translation>
    </message>
    <message>
        <source>Stopping; the model is made of what it has learned…</source>
        <translation>正在停止；用已学内容生成模型…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>%1 of memory in use</source>
        <translation>已用内存 %1</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>损失 %1</translation>
    </message>
    <message>
        <source>Finished. The new model is in use and scores the test images.</source>
        <translation>训练完成。新模型已启用，正在为测试图像评分。</translation>
    </message>
    <message>
        <source>The new model is in use and scores the test images.</source>
        <translation>新模型已启用，正在为测试图像评分。</translation>
    </message>
    <message>
        <source>Cancelled after step %1.</source>
        <translation>已在第 %1 步后取消。</translation>
    </message>
    <message>
        <source>Show the heatmaps</source>
        <translation>显示热图</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
</context>
<context>
    <name>blemish::ScaleChooser</name>
    <message>
        <source>The scales are being computed…</source>
        <translation>正在计算各尺度…</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>细</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>coarse</source>
        <translation>粗</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Where the heatmap is highest, the %1 scale contributes most: %2.</source>
        <extracomment>1: &quot;fine&quot;, &quot;medium&quot; or &quot;coarse&quot;; 2: the shares of all scales</extracomment>
        <translation>在热力图最高处，%1尺度的贡献最大：%2。</translation>
    </message>
    <message>
        <source>This model has no map of that scale.</source>
        <translation>该模型没有此尺度的异常图。</translation>
    </message>
</context>
<context>
    <name>blemish::Session</name>
    <message>
        <source>The program was closed.</source>
        <translation>程序已关闭。</translation>
    </message>
    <message>
        <source>The images could not be opened</source>
        <translation>无法打开图像</translation>
    </message>
    <message>
        <source>“%1” is still running. Wait for it or cancel it first.</source>
        <translation>“%1”仍在运行。请等待其完成，或先取消。</translation>
    </message>
    <message>
        <source>Reading folder</source>
        <translation>读取文件夹</translation>
    </message>
    <message>
        <source>The project was closed.</source>
        <translation>项目已关闭。</translation>
    </message>
    <message>
        <source>The project could not be read</source>
        <translation>无法读取项目</translation>
    </message>
    <message>
        <source>The label could not be saved</source>
        <translation>无法保存标签</translation>
    </message>
    <message>
        <source>There is no test image with a map.</source>
        <translation>没有带异常图的测试图像。</translation>
    </message>
    <message>
        <source>Not computed yet.</source>
        <translation>尚未计算。</translation>
    </message>
    <message>
        <source>Computing metrics</source>
        <translation>计算指标</translation>
    </message>
    <message>
        <source>The metrics could not be computed</source>
        <translation>无法计算指标</translation>
    </message>
    <message>
        <source>The model could not be chosen</source>
        <translation>无法选择该模型</translation>
    </message>
    <message>
        <source>The model could not be opened</source>
        <translation>无法打开模型</translation>
    </message>
    <message>
        <source>The scores could not be read</source>
        <translation>无法读取分数</translation>
    </message>
    <message>
        <source>This training is running. Cancel it first.</source>
        <translation>该训练正在运行。请先取消。</translation>
    </message>
    <message>
        <source>The images could not be scored</source>
        <translation>无法为图像评分</translation>
    </message>
    <message>
        <source>Scoring images</source>
        <translation>图像评分</translation>
    </message>
    <message>
        <source>The scores could not be saved</source>
        <translation>无法保存分数</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>The threshold could not be saved</source>
        <translation>无法保存阈值</translation>
    </message>
    <message>
        <source>The mask could not be saved</source>
        <translation>无法保存掩膜</translation>
    </message>
    <message>
        <source>Opening project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>The content hashes could not be saved</source>
        <translation>无法保存内容哈希值</translation>
    </message>
    <message>
        <source>The defect type could not be saved</source>
        <translation>无法保存缺陷类型</translation>
    </message>
    <message>
        <source>Applying the ignore region</source>
        <translation>应用忽略区域</translation>
    </message>
    <message>
        <source>The ignore region could not be applied</source>
        <translation>无法应用忽略区域</translation>
    </message>
    <message>
        <source>The ignore region could not be applied to all images</source>
        <translation>无法将忽略区域应用于所有图像</translation>
    </message>
    <message>
        <source>The images could not be removed</source>
        <translation>无法移除图像</translation>
    </message>
    <message>
        <source>The images could not be put back</source>
        <translation>无法恢复图像</translation>
    </message>
    <message>
        <source>%1 is a project, and one project is open at a time. Open it alone.</source>
        <translation>%1 是一个项目，而同一时间只能打开一个项目。请单独打开它。</translation>
    </message>
    <message>
        <source>The note could not be saved</source>
        <translation>无法保存备注</translation>
    </message>
    <message>
        <source>No tested NG image has a mask. Draw where the defects are on the page “Images” (W).</source>
        <translation>已测试的 NG 图像都没有掩膜。请在“图像”页面上绘制缺陷位置 (W)。</translation>
    </message>
    <message>
        <source>No NG image was tested, so no defect pixel is known.</source>
        <translation>没有测试过 NG 图像，因此不知道任何缺陷像素。</translation>
    </message>
    <message>
        <source>The labels could not be saved</source>
        <translation>无法保存标签</translation>
    </message>
    <message>
        <source>note of a model</source>
        <translation>模型备注</translation>
    </message>
    <message>
        <source>The split is locked</source>
        <translation>数据集划分已锁定</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) stay in their split. Unlock it in “Split…” of the Image menu to move them.</source>
        <translation>
            <numerusform>%n 张图像保持原来的划分。要移动它们，请在“图像”菜单的“划分数据集…”中解除锁定。</numerusform>
        </translation>
    </message>
    <message>
        <source>The defect types could not be saved</source>
        <translation>无法保存缺陷类型</translation>
    </message>
    <message numerus="yes">
        <source>The maps of %n images are gone from the cache. Choose “Score more images” on the page “Images”.</source>
        <translation>
            <numerusform>%n 张图像的异常图已不在缓存中。请在“图像”页选择“再评分”。</numerusform>
        </translation>
    </message>
    <message>
        <source>name of a model</source>
        <translation>模型名称</translation>
    </message>
    <message>
        <source>The name could not be saved</source>
        <translation>无法保存名称</translation>
    </message>
    <message>
        <source>There is no model yet.</source>
        <translation>还没有模型。</translation>
    </message>
    <message>
        <source>This project is open read-only, so new scores could not be kept.</source>
        <translation>此项目以只读方式打开，无法保存新的得分。</translation>
    </message>
    <message>
        <source>The project could not be renamed</source>
        <translation>无法重命名项目</translation>
    </message>
    <message>
        <source>The project could not be moved</source>
        <translation>无法移动项目</translation>
    </message>
    <message>
        <source>Moving project</source>
        <translation>移动项目</translation>
    </message>
    <message numerus="yes">
        <source>addition of %n image(s)</source>
        <translation>
            <numerusform>添加 %n 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>The folders could not be looked through</source>
        <translation>无法查看文件夹</translation>
    </message>
    <message>
        <source>The images could not be added</source>
        <translation>无法添加图像</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>项目以只读方式打开。</translation>
    </message>
    <message>
        <source>Looking for new images</source>
        <translation>查找新图像</translation>
    </message>
    <message>
        <source>Adding images</source>
        <translation>添加图像</translation>
    </message>
    <message>
        <source>The model could not be taken into the project</source>
        <translation>无法将模型加入项目</translation>
    </message>
    <message>
        <source>Importing model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>The images could not be found again</source>
        <translation>无法重新找到图像</translation>
    </message>
    <message>
        <source>The images could not be taken as they are</source>
        <translation>无法按现状接受图像</translation>
    </message>
</context>
<context>
    <name>blemish::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T):</translation>
    </message>
    <message>
        <source>At the start:</source>
        <translation>启动时:</translation>
    </message>
    <message>
        <source>&amp;Open the last project</source>
        <translation>打开上次的项目(&amp;O)</translation>
    </message>
    <message>
        <source>With the image, the filter and the page as they were</source>
        <translation>并恢复当时的图像、筛选和页面</translation>
    </message>
    <message>
        <source>After long work:</source>
        <translation>长时间任务结束后:</translation>
    </message>
    <message>
        <source>&amp;Notify me when the window is not in front</source>
        <translation>窗口不在前台时通知我(&amp;N)</translation>
    </message>
    <message>
        <source>Reset to &amp;defaults…</source>
        <translation>恢复默认值(&amp;D)…</translation>
    </message>
    <message>
        <source>Everything here, the keys and how heatmaps are shown</source>
        <translation>此处的全部内容、按键以及热图的显示方式</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Writes the settings into a file, for another computer</source>
        <translation>将设置写入文件，供另一台计算机使用</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Takes the settings of such a file over</source>
        <translation>采用此类文件中的设置</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>重置设置</translation>
    </message>
    <message>
        <source>Put all settings back to their defaults, the keys included?</source>
        <translation>要将所有设置（包括按键）恢复为默认值吗？</translation>
    </message>
    <message>
        <source>Projects and models stay as they are. To keep these settings, export them first.</source>
        <translation>项目和模型保持不变。若要保留当前设置，请先导出。</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>设置 (*.json)</translation>
    </message>
    <message>
        <source>The settings could not be exported</source>
        <translation>无法导出设置</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>The settings could not be imported</source>
        <translation>无法导入设置</translation>
    </message>
</context>
<context>
    <name>blemish::ShortcutEditor</name>
    <message>
        <source>&amp;Assign</source>
        <translation>指定(&amp;A)</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>恢复默认(&amp;W)</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>搜索操作</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>新快捷键(&amp;N):</translation>
    </message>
    <message>
        <source>New keys of the chosen action</source>
        <translation>所选操作的新快捷键</translation>
    </message>
    <message>
        <source>What these keys do now</source>
        <translation>这些按键当前的功能</translation>
    </message>
    <message>
        <source>All as they we&amp;re</source>
        <translation>全部恢复默认(&amp;R)</translation>
    </message>
    <message>
        <source>%1 always belongs to the image view or the window. Choose other keys.</source>
        <translation>%1 固定用于图像视图或窗口。请选择其他按键。</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”. Assigning takes it away there.</source>
        <translation>%1 已用于“%2”。指定后，原操作将失去该快捷键。</translation>
    </message>
    <message>
        <source>Without keys the action stays in its menu.</source>
        <translation>没有快捷键的操作仍可从菜单中使用。</translation>
    </message>
</context>
<context>
    <name>blemish::SnapshotDialog</name>
    <message>
        <source>no longer in the project</source>
        <translation>已不在项目中</translation>
    </message>
    <message>
        <source>now labelled %1</source>
        <translation>现标注为 %1</translation>
    </message>
    <message>
        <source>now in %1</source>
        <translation>现属：%1</translation>
    </message>
    <message>
        <source>another file now</source>
        <translation>文件已不同</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Images of “%1”</source>
        <translation>“%1”的图像</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>此后的变化</translation>
    </message>
    <message>
        <source>Images that the training saw</source>
        <translation>训练所用的图像</translation>
    </message>
    <message>
        <source>This training is older than the memory for its images; only their fingerprint was kept.</source>
        <translation>此训练完成于图像记录功能推出之前，仅保留了图像指纹。</translation>
    </message>
    <message numerus="yes">
        <source>It saw %n images.</source>
        <translation>
            <numerusform>训练使用了 %n 张图像。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are as they were.</source>
        <translation>全部图像均无变化。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have changed since.</source>
        <translation>
            <numerusform>其中 %n 张此后有变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>指纹：%1</translation>
    </message>
</context>
<context>
    <name>blemish::SplitDialog</name>
    <message>
        <source>%1: %2 OK, %3 NG, %4 unlabelled</source>
        <translation>%1：%2 张 OK，%3 张 NG，%4 张未标注</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分数据集</translation>
    </message>
    <message>
        <source>OK images are shared out folder by folder, by their names and the seed alone, so that the same images give the same split on every computer. NG images are never trained on.</source>
        <translation>OK 图像按文件夹逐一分配，仅取决于图像名称和随机种子，因此相同的图像在任何计算机上都会得到相同的划分。NG 图像从不用于训练。</translation>
    </message>
    <message>
        <source>&amp;Locked: no image changes its split until this is taken off</source>
        <translation>锁定：解除之前，任何图像都不会改变所属数据集(&amp;L)</translation>
    </message>
    <message>
        <source>OK images for &amp;test</source>
        <translation>用于测试的 OK 图像(&amp;T)</translation>
    </message>
    <message>
        <source>OK images for &amp;validation</source>
        <translation>用于验证的 OK 图像(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>随机种子(&amp;S)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>划分后</translation>
    </message>
    <message>
        <source>S&amp;hare out anew</source>
        <translation>重新划分(&amp;H)</translation>
    </message>
</context>
<context>
    <name>blemish::TeacherDownloadDialog</name>
    <message>
        <source>Download pretrained weights</source>
        <translation>下载预训练权重</translation>
    </message>
    <message>
        <source>Pretrained weights find fainter and more natural defects than the built-in teacher. They are fetched once, compared with their published hash and kept on this computer. Nothing is sent.</source>
        <translation>与内置教师网络相比，预训练权重能发现更不明显、更接近实际的缺陷。权重只下载一次，与公布的哈希值核对后保存在本机。不会发送任何数据。</translation>
    </message>
    <message>
        <source>They were learned from the photographs of ImageNet, whose terms allow research; ask before commercial use.</source>
        <translation>这些权重由 ImageNet 的照片训练得到，其条款允许用于研究；用于商业用途前请先征询许可。</translation>
    </message>
    <message>
        <source>the original server</source>
        <translation>原始服务器</translation>
    </message>
    <message>
        <source>Address of a mirror</source>
        <translation>镜像站地址</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件:</translation>
    </message>
    <message>
        <source>&amp;Mirror:</source>
        <translation>镜像站(&amp;M):</translation>
    </message>
    <message>
        <source>The mirror needs an address that begins with https:// or http://.</source>
        <translation>镜像站地址必须以 https:// 或 http:// 开头。</translation>
    </message>
</context>
<context>
    <name>blemish::ThresholdBar</name>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Images with this score or more are NG; the arrows move it by one image, Page Up and Page Down by ten</source>
        <translation>分数达到此值的图像判为 NG；箭头键每次移动一张图像，Page Up 和 Page Down 每次十张</translation>
    </message>
    <message>
        <source>&amp;Threshold:</source>
        <translation>阈值(&amp;T):</translation>
    </message>
    <message>
        <source>Rule that chooses the threshold</source>
        <translation>选定阈值的规则</translation>
    </message>
    <message>
        <source>Chosen b&amp;y:</source>
        <translation>选定方式(&amp;Y):</translation>
    </message>
    <message>
        <source>Limit of the rule</source>
        <translation>规则的上限</translation>
    </message>
    <message>
        <source>Reason of the threshold</source>
        <translation>阈值的依据</translation>
    </message>
    <message>
        <source>Revie&amp;w from:</source>
        <translation>复判下限(&amp;W):</translation>
    </message>
    <message>
        <source>Leaves the images between this score and the threshold to a person instead of deciding them</source>
        <translation>分数介于此值与阈值之间的图像不自动判定，交由人工复判</translation>
    </message>
    <message>
        <source>Lower end of the review band</source>
        <translation>复判区间的下限</translation>
    </message>
    <message>
        <source>Images below this score are OK, those from here up to the threshold are for review</source>
        <translation>低于此分数的图像判为 OK，从此分数到阈值的图像待复判</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>The line was dragged or the number typed</source>
        <translation>拖动线条或输入数值</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>The threshold that the training derived from held-out OK images</source>
        <translation>训练时由留出的 OK 图像得出的阈值</translation>
    </message>
    <message>
        <source>Best F1</source>
        <translation>最佳 F1</translation>
    </message>
    <message>
        <source>The best balance of precision and recall on the test images</source>
        <translation>测试图像上精确率与召回率的最佳平衡</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>平衡准确率</translation>
    </message>
    <message>
        <source>OK and NG images count the same, however many there are</source>
        <translation>OK 与 NG 图像同等重要，与各自数量无关</translation>
    </message>
    <message>
        <source>Limit on false alarms</source>
        <translation>限制误报率</translation>
    </message>
    <message>
        <source>As many defects found as a share of false alarms allows</source>
        <translation>在允许的误报率内尽可能多地检出缺陷</translation>
    </message>
    <message>
        <source>Limit on misses</source>
        <translation>限制漏检率</translation>
    </message>
    <message>
        <source>As few false alarms as a share of missed defects allows</source>
        <translation>在允许的漏检率内尽可能减少误报</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Least cost, with the costs of a miss and a false alarm that are given below</source>
        <translation>按下方给出的漏检和误报成本，使总成本最低</translation>
    </message>
    <message>
        <source>OK images alone</source>
        <translation>仅 OK 图像</translation>
    </message>
    <message>
        <source>For when there are no NG images yet</source>
        <translation>适用于还没有 NG 图像的情况</translation>
    </message>
    <message>
        <source>at most:</source>
        <translation>不超过:</translation>
    </message>
    <message>
        <source>This rule finds no threshold for these scores.</source>
        <translation>此规则无法为这些分数找到阈值。</translation>
    </message>
</context>
<context>
    <name>blemish::TrainPage</name>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>对数(&amp;L)</translation>
    </message>
    <message>
        <source>Shows small losses as clearly as large ones</source>
        <translation>使较小的损失与较大的损失同样清晰</translation>
    </message>
    <message>
        <source>As ta&amp;ble</source>
        <translation>表格(&amp;B)</translation>
    </message>
    <message>
        <source>The same numbers as a list</source>
        <translation>以列表显示相同的数值</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>区分度</translation>
    </message>
    <message>
        <source>Loss of each epoch</source>
        <translation>每轮的损失</translation>
    </message>
    <message>
        <source>What it sees now</source>
        <translation>模型当前所见</translation>
    </message>
    <message>
        <source>&amp;Trainings</source>
        <translation>训练记录(&amp;T)</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>日志(&amp;G)</translation>
    </message>
    <message>
        <source>Open a folder of images first.</source>
        <translation>请先打开一个图像文件夹。</translation>
    </message>
    <message>
        <source>This project is open read-only, so nothing can be trained in it.</source>
        <translation>此项目以只读方式打开，无法在其中训练。</translation>
    </message>
    <message>
        <source>There is no image to learn from. Label good images as OK in the gallery; a share of them is kept for the test.</source>
        <translation>没有可供学习的图像。请在图库中将良品图像标注为 OK；其中一部分会留作测试。</translation>
    </message>
    <message>
        <source>One OK image is too few to learn from. Label at least one more.</source>
        <translation>只有一张 OK 图像，不足以学习。请至少再标注一张。</translation>
    </message>
    <message>
        <source>OK images to learn from: %1</source>
        <translation>可供学习的 OK 图像：%1</translation>
    </message>
    <message>
        <source>The losses of “%1” were not recorded</source>
        <translation>“%1”的损失未被记录</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Imported “%1” for %2.</source>
        <translation>已导入“%1”，用于 %2。</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>“%1” is running; import the weights when it is done.</source>
        <translation>“%1”正在运行；请待其完成后再导入权重。</translation>
    </message>
    <message>
        <source>This training needs about %1 of memory, and %2 are free. Choose a smaller image size, batch or backbone.</source>
        <translation>此训练约需 %1 内存，而可用内存为 %2。请选择更小的图像尺寸、批大小或骨干网络。</translation>
    </message>
    <message>
        <source>OK images to learn from: %1 · memory: about %2</source>
        <translation>可供学习的 OK 图像：%1 · 内存：约 %2</translation>
    </message>
    <message>
        <source>OK images to learn from: %1 · memory: about %2 · time: about %3</source>
        <translation>可供学习的 OK 图像：%1 · 内存：约 %2 · 时间：约 %3</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation>下载 %1</translation>
    </message>
    <message>
        <source>%1 % (best)</source>
        <translation>%1 %（最佳）</translation>
    </message>
</context>
<context>
    <name>blemish::TrainingRuns</name>
    <message numerus="yes">
        <source>%1, %n epoch(s)</source>
        <translation>
            <numerusform>%1，%n 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>The training could not be started</source>
        <translation>无法开始训练</translation>
    </message>
    <message>
        <source>There is no image that is labelled OK and in the train split. Label some images OK first.</source>
        <translation>训练集中没有标注为 OK 的图像。请先将一些图像标注为 OK。</translation>
    </message>
    <message>
        <source>The training could not be continued</source>
        <translation>无法继续训练</translation>
    </message>
    <message>
        <source>The images it learned from or their labels have changed since. Start a new training instead.</source>
        <translation>此前用于学习的图像或其标签已更改。请重新开始训练。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>训练失败</translation>
    </message>
    <message numerus="yes">
        <source>Stopped and kept after %1 of %n epoch(s).</source>
        <translation>
            <numerusform>已在第 %1 轮（共 %n 轮）后停止并保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The training could not be saved</source>
        <translation>无法保存训练</translation>
    </message>
    <message>
        <source>, seed %1</source>
        <extracomment>of a training; keeps two apart that differ in nothing else</extracomment>
        <translation>,随机种子 %1</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation>训练：%1</translation>
    </message>
</context>
<context>
    <name>blemish::TrainingTable</name>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Final loss</source>
        <translation>最终损失</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Trainings of this project</source>
        <translation>此项目的训练记录</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>使用此模型(&amp;U)</translation>
    </message>
    <message>
        <source>Use the model of the chosen training</source>
        <translation>使用所选训练的模型</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>继续(&amp;O)</translation>
    </message>
    <message>
        <source>Goes on with a stopped training where it was</source>
        <translation>从停止处继续训练</translation>
    </message>
    <message>
        <source>Continue the chosen training</source>
        <translation>继续所选训练</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>无文件</translation>
    </message>
    <message>
        <source>Waiting, place %1</source>
        <translation>排队中，第 %1 位</translation>
    </message>
    <message>
        <source>It starts when what runs now is done.</source>
        <translation>当前任务完成后开始。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>移出队列(&amp;O)</translation>
    </message>
    <message>
        <source>Take the chosen training out of the queue</source>
        <translation>将所选训练移出队列</translation>
    </message>
    <message>
        <source>Delete the chosen training and its model</source>
        <translation>删除所选训练及其模型</translation>
    </message>
    <message>
        <source>Delete training</source>
        <translation>删除训练</translation>
    </message>
    <message>
        <source>Imag&amp;es…</source>
        <translation>图像(&amp;E)…</translation>
    </message>
    <message>
        <source>Compa&amp;re…</source>
        <translation>对比(&amp;R)…</translation>
    </message>
    <message>
        <source>All models of this project side by side</source>
        <translation>并排对比此项目的所有模型</translation>
    </message>
    <message>
        <source>The exact images that the chosen training saw, or that of the model in use</source>
        <translation>所选训练（或正在使用的模型的训练）实际用到的图像</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Writes the chosen model, or the one in use, as a file for PyTorch and LibTorch</source>
        <translation>将所选模型（未选则为使用中的模型）写成供 PyTorch 和 LibTorch 使用的文件</translation>
    </message>
    <message>
        <source>Delete “%1”? Its model and its heatmaps go to the trash, or where this disk has no trash they are deleted for good. Its scores and its place in this list cannot be brought back.</source>
        <translation>要删除“%1”吗?其模型和热力图将移入回收站；若此磁盘没有回收站，则会被永久删除。其得分和在此列表中的条目无法恢复。</translation>
    </message>
    <message>
        <source>The files of “%1” are in the trash.</source>
        <translation>“%1”的文件已在回收站中。</translation>
    </message>
    <message>
        <source>“%1” is deleted; there is no trash for its files.</source>
        <translation>“%1”已删除；其文件没有可用的回收站。</translation>
    </message>
</context>
<context>
    <name>blemish::WelcomePage</name>
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>打开项目(&amp;P)…</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>试用示例(&amp;S)</translation>
    </message>
    <message>
        <source>Draws pictures of good and defective plates and opens them</source>
        <translation>绘制良品和缺陷板件的图片并打开</translation>
    </message>
    <message>
        <source>Images of good parts are enough to begin.
Folders called good, train, test and ground_truth are understood.</source>
        <translation>有良品图像即可开始。
可识别名为 good、train、test 和 ground_truth 的文件夹。</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>所有数据都保留在本机。</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Drop folders of images here</source>
        <translation>将图像文件夹拖放到此处</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Remove from this list; the project stays where it is</source>
        <translation>从此列表中移除；项目保留在原处</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>从列表中移除 %1</translation>
    </message>
</context>
</TS>
