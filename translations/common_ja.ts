<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Findings</name>
    <message>
        <source>No NG image: whether defects are found is not known. Add labelled images of defects.</source>
        <translation>NG 画像がないため、欠陥を検出できるかどうかわかりません。欠陥のある画像にラベルを付けて追加してください。</translation>
    </message>
    <message>
        <source>No OK image: how many false alarms there will be is not known. Add images of good parts.</source>
        <translation>OK 画像がないため、過検出がどの程度になるかわかりません。良品の画像を追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n NG image(s): each one moves recall by %1, so read the intervals, not the numbers.</source>
        <translation>
            <numerusform>NG 画像が %n 枚しかありません。1 枚で再現率が %1 変わるため、値ではなく区間で判断してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n OK image(s): each one moves the false-alarm rate by %1, so read the intervals, not the numbers.</source>
        <translation>
            <numerusform>OK 画像が %n 枚しかありません。1 枚で過検出率が %1 変わるため、値ではなく区間で判断してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n NG image(s): one more or less can move this threshold a lot.</source>
        <translation>
            <numerusform>NG 画像が %n 枚しかないため、1 枚の増減でしきい値が大きく変わる可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n OK image(s): one more or less can move this threshold a lot.</source>
        <translation>
            <numerusform>OK 画像が %n 枚しかないため、1 枚の増減でしきい値が大きく変わる可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n NG image(s) no rate between 0 and %1 can be seen, so the limit of %2 was taken as none.</source>
        <translation>
            <numerusform>NG 画像 %n 枚では 0 と %1 の間の率を測れないため、上限 %2 は 0 として扱いました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n OK image(s) no rate between 0 and %1 can be seen, so the limit of %2 was taken as none.</source>
        <translation>
            <numerusform>OK 画像 %n 枚では 0 と %1 の間の率を測れないため、上限 %2 は 0 として扱いました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unlabelled image(s) count in no number.</source>
        <translation>
            <numerusform>ラベルなしの画像 %n 枚は、どの数値にも含まれていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were left out because their score is no finite number; train again, with a lower learning rate if it happens again.</source>
        <translation>
            <numerusform>スコアが有限の数値でない画像 %n 枚を除外しました。学習し直し、再発する場合は学習率を下げてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n marked defect region(s): AUPRO and PRO are weak.</source>
        <translation>
            <numerusform>マークされた欠陥領域が %n 個しかないため、AUPRO と PRO の信頼性は低くなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) could not be scored; no number counts them.</source>
        <translation>
            <numerusform>スコアを計算できなかった画像が %n 枚あり、どの数値にも含まれていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tested image(s) were also used in training: scores on training images are too low, so the numbers look too good.</source>
        <translation>
            <numerusform>テスト画像のうち %n 枚は学習にも使われています。学習画像のスコアは低く出るため、数値は実際より良く見えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NG image(s) without readable mask: left out of the pixel metrics.</source>
        <translation>
            <numerusform>マスクを読み取れない NG 画像 %n 枚を、画素指標から除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>At this threshold no NG image is found.</source>
        <translation>このしきい値では、NG 画像が 1 枚も検出されません。</translation>
    </message>
    <message>
        <source>At this threshold every OK image is called NG.</source>
        <translation>このしきい値では、すべての OK 画像が NG と判定されます。</translation>
    </message>
    <message>
        <source>Chosen on the images that judge it: expect a little worse on new ones.</source>
        <translation>評価と同じ画像で選んだしきい値です。新しい画像では少し悪くなると見込んでください。</translation>
    </message>
    <message numerus="yes">
        <source>This rests on %n OK image(s) and on the assumption that OK scores follow a bell curve; %1 OK images would do without it.</source>
        <translation>
            <numerusform>OK 画像 %n 枚と、OK のスコアが正規分布に従うという仮定に基づいています。OK 画像が %1 枚あれば、この仮定は不要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>All OK scores are the same, so their spread is not known.</source>
        <translation>OK のスコアがすべて同じため、ばらつきがわかりません。</translation>
    </message>
    <message>
        <source>No NG image: nobody knows yet how many defects this threshold misses.</source>
        <translation>NG 画像がないため、このしきい値で欠陥をどれだけ見逃すかはまだわかりません。</translation>
    </message>
    <message>
        <source>This holds only if the OK images were not used in training; training images score too low.</source>
        <translation>これは OK 画像を学習に使っていない場合にのみ成り立ちます。学習画像のスコアは低く出ます。</translation>
    </message>
    <message>
        <source>Best F1 (%1)</source>
        <translation>F1 最大 (%1)</translation>
    </message>
    <message>
        <source>Best balanced accuracy (%1)</source>
        <translation>バランス正解率 最大 (%1)</translation>
    </message>
    <message>
        <source>Fewest misses with at most %1 false alarms</source>
        <translation>過検出 %1 以下で見逃し最少</translation>
    </message>
    <message>
        <source>Fewest false alarms with at most %1 misses</source>
        <translation>見逃し %1 以下で過検出最少</translation>
    </message>
    <message>
        <source>Least total cost when a miss costs as much as %1 false alarms</source>
        <translation>見逃し 1 件を過検出 %1 件分のコストとして総コスト最小</translation>
    </message>
    <message>
        <source>There is no labelled image with a score.</source>
        <translation>スコアのあるラベル付き画像がありません。</translation>
    </message>
    <message>
        <source>There is no NG image; this number compares NG with OK images.</source>
        <translation>NG 画像がありません。この指標には NG 画像と OK 画像の両方が必要です。</translation>
    </message>
    <message>
        <source>There is no OK image; this number compares NG with OK images.</source>
        <translation>OK 画像がありません。この指標には NG 画像と OK 画像の両方が必要です。</translation>
    </message>
    <message>
        <source>No anomaly map was measured, so there are no pixel metrics.</source>
        <translation>異常マップが測定されていないため、画素指標はありません。</translation>
    </message>
    <message>
        <source>No mask marks a defect pixel; draw masks on some NG images to get pixel metrics.</source>
        <translation>欠陥画素を示すマスクがありません。画素指標を得るには、いくつかの NG 画像にマスクを描いてください。</translation>
    </message>
    <message>
        <source>The masks mark every pixel as defect; pixel metrics need normal pixels too.</source>
        <translation>マスクが全画素を欠陥としています。画素指標には正常画素も必要です。</translation>
    </message>
    <message>
        <source>No anomalous image has a false positive among its normal pixels below an FPR of 0.3, so RD4AD&apos;s per-image curve has no width.</source>
        <translation>FPR 0.3 未満の範囲で正常画素に偽陽性のある異常画像がないため、RD4AD の画像ごとの曲線に幅がありません。</translation>
    </message>
    <message>
        <source>The anomaly maps did not fit into memory, so pixel metrics may be off by up to %1.</source>
        <translation>異常マップがメモリに収まらなかったため、画素指標に最大 %1 の誤差が生じる可能性があります。</translation>
    </message>
    <message>
        <source>From OK images alone: at most %1 of the %2 OK scores reach %3 (%4 do).</source>
        <translation>OK 画像のみで決定: OK スコア %2 件のうち %3 に達するものを %1 以下に抑えます (実際は %4 件)。</translation>
    </message>
    <message>
        <source>Too few OK images (%1) to read off the score that %2 of them exceed, so the threshold %3 stands for the mean of their scores (%4) plus %5 standard deviations (%6 each), as for a bell curve.</source>
        <translation>OK 画像が少なく (%1 枚)、そのうち %2 が超えるスコアを直接読み取れません。正規分布を仮定し、スコアの平均 (%4) + %5 × 標準偏差 (%6) をしきい値 %3 としました。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 NG images found, %4 of %5 OK images called NG.</source>
        <translation>%1: NG 画像 %3 枚中 %2 枚を検出、OK 画像 %5 枚中 %4 枚を NG と判定。</translation>
    </message>
    <message>
        <source>The data has no test split, so its training images were scored as well; if the model has seen them, the numbers flatter it.</source>
        <translation>データにテスト区分がないため、学習画像のスコアも計算しました。モデルの学習に使った画像であれば、数値は実際より良く見えます。</translation>
    </message>
    <message>
        <source>Pixel metrics were not asked for.</source>
        <translation>画素指標は要求されていません。</translation>
    </message>
    <message>
        <source>There is no NG image, so no defect pixel is known.</source>
        <translation>NG 画像がないため、欠陥画素がわかりません。</translation>
    </message>
    <message>
        <source>No NG image has a readable mask, so no defect pixel is known.</source>
        <translation>マスクを読み取れる NG 画像がないため、欠陥画素がわかりません。</translation>
    </message>
    <message>
        <source>The images were also trained on, so it is probably too low.</source>
        <translation>この画像は学習にも使われたため、しきい値はおそらく低すぎます。</translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>Inspection model report</source>
        <translation>検査モデルレポート</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation>画像を読み込めませんでした。</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>しきい値 %1</translation>
    </message>
    <message>
        <source>Left the image, right its map. All pictures share one colour scale; colours are strong where the map is high, and outlines show where it reaches the pixel threshold.</source>
        <translation>左が画像、右がそのマップです。色のスケールは全画像で共通です。マップの値が高いほど色が強く、輪郭線は画素しきい値に達した箇所を示します。</translation>
    </message>
    <message>
        <source>No NG image was tested, so there is none to show.</source>
        <translation>NG 画像をテストしていないため、表示するものがありません。</translation>
    </message>
    <message>
        <source>No OK image was tested, so there is none to show.</source>
        <translation>OK 画像をテストしていないため、表示するものがありません。</translation>
    </message>
    <message>
        <source>No pictures were added to this report.</source>
        <translation>このレポートには画像が添付されていません。</translation>
    </message>
    <message>
        <source>Missed defects, worst first</source>
        <translation>見逃した欠陥（程度の悪い順）</translation>
    </message>
    <message>
        <source>No NG image was missed at this threshold.</source>
        <translation>このしきい値では、見逃した NG 画像はありません。</translation>
    </message>
    <message>
        <source>False alarms, worst first</source>
        <translation>過検出（程度の悪い順）</translation>
    </message>
    <message>
        <source>No OK image raised an alarm at this threshold.</source>
        <translation>このしきい値では、NG と判定された OK 画像はありません。</translation>
    </message>
    <message>
        <source>Strongest hits</source>
        <translation>スコアの高い検出</translation>
    </message>
    <message>
        <source>Image AUROC</source>
        <translation>画像 AUROC</translation>
    </message>
    <message>
        <source>chance that an NG image scores above an OK image</source>
        <translation>NG 画像のスコアが OK 画像より高くなる確率</translation>
    </message>
    <message>
        <source>Image average precision</source>
        <translation>画像 平均適合率</translation>
    </message>
    <message>
        <source>area under the precision-recall steps</source>
        <translation>適合率–再現率の階段曲線の下の面積</translation>
    </message>
    <message>
        <source>Image F1-max</source>
        <translation>画像 F1-max</translation>
    </message>
    <message>
        <source>best over all thresholds, so optimistic</source>
        <translation>全しきい値での最良値のため、楽観的</translation>
    </message>
    <message>
        <source>Pixel AUROC</source>
        <translation>画素 AUROC</translation>
    </message>
    <message>
        <source>the same for pixels of all images together</source>
        <translation>同じ指標を全画像の画素について計算</translation>
    </message>
    <message>
        <source>Pixel average precision</source>
        <translation>画素 平均適合率</translation>
    </message>
    <message>
        <source>Pixel F1-max</source>
        <translation>画素 F1-max</translation>
    </message>
    <message>
        <source>AUPRO up to FPR 0.3</source>
        <translation>AUPRO (FPR 0.3 まで)</translation>
    </message>
    <message>
        <source>overlap with each defect region, large or small</source>
        <translation>大小を問わない各欠陥領域との重なり</translation>
    </message>
    <message>
        <source>AUPRO up to FPR 0.05</source>
        <translation>AUPRO (FPR 0.05 まで)</translation>
    </message>
    <message>
        <source>the same under a strict limit</source>
        <translation>同じ指標をより厳しい上限で計算</translation>
    </message>
    <message>
        <source>PRO, per image</source>
        <translation>PRO (画像ごと)</translation>
    </message>
    <message>
        <source>RD4AD&apos;s protocol, each NG image on its own</source>
        <translation>RD4AD の手順、NG 画像ごとに計算</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区間</translation>
    </message>
    <message>
        <source>Meaning, or why there is no value</source>
        <translation>意味、または値がない理由</translation>
    </message>
    <message>
        <source>Pixel metrics were computed from a fine histogram; none is further than %1 from its exact value.</source>
        <translation>画素指標は細かいヒストグラムから計算しました。正確な値との差は最大 %1 です。</translation>
    </message>
    <message>
        <source>Defect types</source>
        <translation>欠陥種別</translation>
    </message>
    <message>
        <source>No NG image was tested, so there is nothing to tell apart.</source>
        <translation>NG 画像をテストしていないため、種別ごとの結果はありません。</translation>
    </message>
    <message>
        <source>Defect type</source>
        <translation>欠陥種別</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像数</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>見逃し</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Median score</source>
        <translation>スコア中央値</translation>
    </message>
    <message>
        <source>(no type given)</source>
        <translation>(種別なし)</translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation>注意事項</translation>
    </message>
    <message>
        <source>none: every image is decided OK or NG</source>
        <translation>なし: すべての画像を OK か NG に判定</translation>
    </message>
    <message>
        <source>from %1 up to the threshold; OK below it</source>
        <translation>%1 からしきい値まで。それより下は OK</translation>
    </message>
    <message>
        <source>Image threshold</source>
        <translation>画像しきい値</translation>
    </message>
    <message>
        <source>%1; a score equal to it is already NG</source>
        <translation>%1 (同じ値のスコアは NG)</translation>
    </message>
    <message>
        <source>Review band</source>
        <translation>要確認範囲</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>No reason was recorded.</source>
        <translation>根拠は記録されていません。</translation>
    </message>
    <message>
        <source>Pixel threshold</source>
        <translation>画素しきい値</translation>
    </message>
    <message>
        <source>%1; outlines in the pictures are drawn here</source>
        <translation>%1 (画像内の輪郭線の位置)</translation>
    </message>
    <message>
        <source>Heatmap scale</source>
        <translation>ヒートマップのスケール</translation>
    </message>
    <message>
        <source>%1 to %2, the same for every image</source>
        <translation>%1 ～ %2 (全画像共通)</translation>
    </message>
    <message>
        <source>OK %1, NG %2, unlabelled %3</source>
        <translation>OK %1、NG %2、ラベルなし %3</translation>
    </message>
    <message>
        <source>; without a usable score %1</source>
        <translation>、有効なスコアなし %1</translation>
    </message>
    <message>
        <source>Images in this report</source>
        <translation>このレポートの画像</translation>
    </message>
    <message>
        <source>How well scores tell OK from NG</source>
        <translation>スコアによる OK と NG の分離</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>%1 lies far outside of these scores</source>
        <translation>%1 はこれらのスコアから大きく外れています</translation>
    </message>
    <message>
        <source>← decided OK</source>
        <translation>← OK 判定</translation>
    </message>
    <message>
        <source>decided NG →</source>
        <translation>NG 判定 →</translation>
    </message>
    <message>
        <source>Labelled OK: %1</source>
        <translation>OK ラベル: %1</translation>
    </message>
    <message>
        <source>Labelled NG: %1</source>
        <translation>NG ラベル: %1</translation>
    </message>
    <message>
        <source>No image was tested, so there are no scores to show.</source>
        <translation>テストした画像がないため、表示するスコアがありません。</translation>
    </message>
    <message>
        <source>Images by score, each label on its own scale. Dark bars lie on the wrong side of the threshold.</source>
        <translation>スコアごとの画像数 (ラベルごとに別の目盛り)。濃い棒はしきい値の誤った側にあります。</translation>
    </message>
    <message>
        <source>Grey band: for review.</source>
        <translation>灰色の帯: 要確認。</translation>
    </message>
    <message>
        <source>Grey ticks: unlabelled (%1).</source>
        <translation>灰色の線: ラベルなし (%1)。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>算出不可</translation>
    </message>
    <message>
        <source>Not computed.</source>
        <translation>計算していません。</translation>
    </message>
    <message>
        <source>%1  (95&#xa0;% %2)</source>
        <translation>%1  (95% %2)</translation>
    </message>
    <message>
        <source>No labelled image was tested, so there is no curve.</source>
        <translation>ラベル付き画像をテストしていないため、曲線はありません。</translation>
    </message>
    <message>
        <source>No NG image was tested, so there is no curve.</source>
        <translation>NG 画像をテストしていないため、曲線はありません。</translation>
    </message>
    <message>
        <source>No OK image was tested, so there is no curve.</source>
        <translation>OK 画像をテストしていないため、曲線はありません。</translation>
    </message>
    <message>
        <source>false alarms among OK images</source>
        <translation>OK 画像中の過検出</translation>
    </message>
    <message>
        <source>found NG images</source>
        <translation>検出された NG 画像</translation>
    </message>
    <message>
        <source>at the threshold</source>
        <translation>しきい値の位置</translation>
    </message>
    <message>
        <source>%1 found, %2 false alarms</source>
        <translation>検出 %1、過検出 %2</translation>
    </message>
    <message>
        <source>found NG images (recall)</source>
        <translation>検出された NG 画像 (再現率)</translation>
    </message>
    <message>
        <source>precision: NG among decided NG</source>
        <translation>適合率: NG 判定中の NG</translation>
    </message>
    <message>
        <source>precision %1</source>
        <translation>適合率 %1</translation>
    </message>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>false-alarm pixels</source>
        <translation>過検出画素</translation>
    </message>
    <message>
        <source>overlap with defect regions</source>
        <translation>欠陥領域との重なり</translation>
    </message>
    <message>
        <source>overlap %1</source>
        <translation>重なり %1</translation>
    </message>
    <message>
        <source>AUPRO</source>
        <translation>AUPRO</translation>
    </message>
    <message>
        <source>decided OK</source>
        <translation>OK 判定</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>見逃し</translation>
    </message>
    <message>
        <source>decided NG</source>
        <translation>NG 判定</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>過検出</translation>
    </message>
    <message>
        <source>found</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>for review</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>labelled OK</source>
        <translation>OK ラベル</translation>
    </message>
    <message>
        <source>labelled NG</source>
        <translation>NG ラベル</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内蔵</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>ランダムな重み</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>モデルファイル</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>学習日時</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>学習画像数</translation>
    </message>
    <message>
        <source>Method, backbone</source>
        <translation>手法、バックボーン</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教師ネットワーク</translation>
    </message>
    <message>
        <source>Final loss</source>
        <translation>最終損失</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Tested images</source>
        <translation>テスト画像数</translation>
    </message>
    <message>
        <source>OK / NG / unlabelled</source>
        <translation>OK / NG / ラベルなし</translation>
    </message>
    <message>
        <source>Snapshot of the training images</source>
        <translation>学習画像のスナップショット</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>このレポート</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>過検出</translation>
    </message>
    <message>
        <source>%1, score %2 (threshold %3)</source>
        <translation>%1、スコア %2 (しきい値 %3)</translation>
    </message>
    <message>
        <source>Given on the command line.</source>
        <translation>コマンドラインで指定されました。</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>it finds %1 of %2 NG images</source>
        <translation>NG 画像 %2 枚中 %1 枚を検出</translation>
    </message>
    <message>
        <source>it calls %1 of %2 OK images NG</source>
        <translation>OK 画像 %2 枚中 %1 枚を NG と判定</translation>
    </message>
    <message>
        <source>The model has no threshold yet, so it decides nothing.</source>
        <translation>モデルにしきい値がまだないため、判定できません。</translation>
    </message>
    <message>
        <source>At the threshold %1 the model decides as follows: %2, and %3.</source>
        <translation>しきい値 %1 での判定: %2、%3。</translation>
    </message>
    <message>
        <source>No NG image was tested, so nothing is known of missed defects. At the threshold %1, %2.</source>
        <translation>NG 画像をテストしていないため、欠陥の見逃しについては何もわかりません。しきい値 %1 では、%2。</translation>
    </message>
    <message>
        <source>No OK image was tested, so nothing is known of false alarms. At the threshold %1, %2.</source>
        <translation>OK 画像をテストしていないため、過検出については何もわかりません。しきい値 %1 では、%2。</translation>
    </message>
    <message>
        <source>No labelled image was tested, so nothing is known of missed defects and false alarms.</source>
        <translation>ラベル付き画像をテストしていないため、見逃しと過検出については何もわかりません。</translation>
    </message>
    <message>
        <source>From %1 up to it a person decides: %2 of %3 images (%4), so that %5 of %6 NG images pass unseen.</source>
        <translation>%1 からしきい値までは人が判定します: 画像 %3 枚中 %2 枚 (%4)。見られずに通過する NG 画像は %6 枚中 %5 枚です。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>95&#xa0;%: %1</source>
        <translation>95%: %1</translation>
    </message>
    <message>
        <source>The model has no threshold.</source>
        <translation>モデルにしきい値がありません。</translation>
    </message>
    <message>
        <source>Defects found</source>
        <translation>検出した欠陥</translation>
    </message>
    <message>
        <source>%1 of the NG images</source>
        <translation>NG 画像の %1</translation>
    </message>
    <message>
        <source>No NG image was tested.</source>
        <translation>NG 画像をテストしていません。</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>過検出</translation>
    </message>
    <message>
        <source>%1 of the OK images</source>
        <translation>OK 画像の %1</translation>
    </message>
    <message>
        <source>No OK image was tested.</source>
        <translation>OK 画像をテストしていません。</translation>
    </message>
    <message>
        <source>Localisation (AUPRO 0.3)</source>
        <translation>位置の精度 (AUPRO 0.3)</translation>
    </message>
    <message>
        <source>All %1 cautions are listed further back.</source>
        <translation>注意事項 %1 件の全文は後のページにあります。</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>しきい値 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Scores by label</source>
        <translation>ラベルごとのスコア</translation>
    </message>
    <message>
        <source>Decisions with the review band</source>
        <translation>要確認範囲を含む判定</translation>
    </message>
    <message>
        <source>Decisions at the threshold</source>
        <translation>しきい値での判定</translation>
    </message>
    <message>
        <source>Model file, SHA-256: %1</source>
        <translation>モデルファイル、SHA-256: %1</translation>
    </message>
    <message>
        <source>Ignore region</source>
        <translation>除外領域</translation>
    </message>
    <message>
        <source>%1 of every image is never judged</source>
        <translation>各画像の %1 は判定しません</translation>
    </message>
    <message>
        <source>Set in the project; the training chose %1.</source>
        <translation>プロジェクトで設定されました。学習時の値は %1 です。</translation>
    </message>
    <message>
        <source>pixel threshold %1</source>
        <translation>画素しきい値 %1</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Blemish was not closed properly the last time</source>
        <translation>Blemish は前回、正常に終了しませんでした</translation>
    </message>
    <message>
        <source>Every label was saved when it was given. A training that was cut off is listed under Train and can be continued or deleted there.</source>
        <translation>ラベルは付けた時点ですべて保存されています。中断された学習は「学習」ページに表示され、そこで再開または削除できます。</translation>
    </message>
</context>
</TS>
