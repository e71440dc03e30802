<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>About</name>
    <message>
        <source>About Blemish</source>
        <translation>Blemish について</translation>
    </message>
    <message>
        <source>&lt;p&gt;Learns what a good part looks like and shows what does not.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It connects to the network only to download weights that you ask for.&lt;/p&gt;</source>
        <translation>&lt;p&gt;良品の見た目を学習し、それと異なる箇所を示します。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。ネットワークに接続するのは、指定された重みをダウンロードするときだけです。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ショートカットキー</translation>
    </message>
    <message>
        <source>On the image</source>
        <translation>画像上の操作</translation>
    </message>
    <message>
        <source>Look underneath the heatmap</source>
        <translation>ヒートマップの下の画像を見る</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation>マウスホイール</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>カーソル位置で拡大・縮小</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>ダブルクリック</translation>
    </message>
    <message>
        <source>Zoom in, or fit again</source>
        <translation>拡大、または全体表示に戻す</translation>
    </message>
    <message>
        <source>H, held</source>
        <translation>H を押している間</translation>
    </message>
    <message>
        <source>X, held</source>
        <translation>X を押している間</translation>
    </message>
    <message>
        <source>Flip to the image compared with</source>
        <translation>比較中の画像に切り替える</translation>
    </message>
    <message>
        <source>Built on Qt (LGPL 3), QCustomPlot (GPL 3), LibTorch and CLI11 (BSD), oneDNN, OpenCV and OpenSSL (Apache 2.0), nlohmann/json, spdlog and libdeflate (MIT), zlib (Zlib) and SQLite (public domain).</source>
        <translation>Qt (LGPL 3)、QCustomPlot (GPL 3)、LibTorch と CLI11 (BSD)、oneDNN・OpenCV・OpenSSL (Apache 2.0)、nlohmann/json・spdlog・libdeflate (MIT)、zlib (Zlib)、SQLite (パブリックドメイン) を利用しています。</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <source>ROC curve</source>
        <translation>ROC 曲線</translation>
    </message>
    <message>
        <source>False alarms, % of OK images</source>
        <translation>過検出 (OK 画像に対する %)</translation>
    </message>
    <message>
        <source>Found, % of NG images</source>
        <translation>検出 (NG 画像に対する %)</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Needs scored OK and NG images
in the test split</source>
        <translation>スコア計算済みの OK 画像と NG 画像が
テスト区分に必要です</translation>
    </message>
    <message>
        <source>Precision–recall curve</source>
        <translation>適合率–再現率曲線</translation>
    </message>
    <message>
        <source>Found, % of NG images (recall)</source>
        <translation>再現率 (NG 画像のうち検出した %)</translation>
    </message>
    <message>
        <source>NG, % of what is called NG (precision)</source>
        <translation>適合率 (NG 判定のうち実際に NG の %)</translation>
    </message>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>Region overlap curve</source>
        <translation>領域重なり曲線</translation>
    </message>
    <message>
        <source>False-alarm pixels, % of normal pixels</source>
        <translation>過検出画素 (正常画素に対する %)</translation>
    </message>
    <message>
        <source>Overlap with each defect region, %</source>
        <translation>各欠陥領域との重なり (%)</translation>
    </message>
    <message>
        <source>AUPRO up to 30 %</source>
        <translation>AUPRO (30 % まで)</translation>
    </message>
    <message>
        <source>Not computed yet.</source>
        <translation>まだ計算されていません。</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>The name template %1 cannot be used: %2</source>
        <translation>名前のテンプレート %1 は使用できません: %2</translation>
    </message>
    <message>
        <source>The name template gives %1 and %2 the same name; add {path} to it. Nothing was written.</source>
        <translation>名前のテンプレートでは %1 と %2 が同じ名前になります。{path} を加えてください。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made; choose another one.</source>
        <translation>フォルダー %1 を作成できませんでした。別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>PlotTable</name>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>above all</source>
        <translation>全スコアより上</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>はい(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>いいえ(&amp;N)</translation>
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
        <translation>スペース</translation>
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
        <translation>フォルダーにプロジェクトがもうありません</translation>
    </message>
    <message>
        <source>its folder is not there now</source>
        <translation>フォルダーが現在ありません</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Open a folder of images first.</source>
        <translation>先に画像フォルダーを開いてください。</translation>
    </message>
    <message>
        <source>There is no model yet. Train one on the page “Train”.</source>
        <translation>モデルがまだありません。「学習」ページで学習してください。</translation>
    </message>
    <message>
        <source>The model in use has not scored the test images yet. The page “Evaluate” can start that.</source>
        <translation>使用中のモデルはまだテスト画像のスコアを計算していません。「評価」ページで開始できます。</translation>
    </message>
    <message>
        <source>%1 (95 %: %2 – %3)</source>
        <translation>%1 (95 %: %2～%3)</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>テスト画像</translation>
    </message>
    <message>
        <source>%1 OK, %2 NG, %3 unlabelled</source>
        <translation>OK %1、NG %2、ラベルなし %3</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Image AUROC</source>
        <translation>画像 AUROC</translation>
    </message>
    <message>
        <source>Pixel AUROC</source>
        <translation>画素 AUROC</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>掲載画像</translation>
    </message>
    <message>
        <source>Missed: %1, false alarms: %2, found: %3</source>
        <translation>見逃し %1、過検出 %2、検出 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n エポック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training image(s)</source>
        <translation>
            <numerusform>学習画像 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>%1 holds no settings of Blemish. Choose a file that “Export…” has written.</source>
        <translation>%1 には Blemish の設定がありません。「エクスポート…」で書き出したファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Exporting images</source>
        <translation>画像のエクスポート</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルの読み込み</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>画像の検索</translation>
    </message>
    <message>
        <source>Pixel metrics</source>
        <translation>画素指標の計算</translation>
    </message>
    <message>
        <source>Reading images</source>
        <translation>画像の読み込み</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>画像の読み込み</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>一覧の読み込み</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>スコア計算</translation>
    </message>
    <message>
        <source>Teacher features</source>
        <translation>教師特徴量の計算</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Writing tables</source>
        <translation>表の書き出し</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>レポートの作成</translation>
    </message>
    <message>
        <source>Drawing sample parts</source>
        <translation>サンプル部品の描画</translation>
    </message>
    <message>
        <source>Settling batch norms</source>
        <translation>バッチ正規化の統計量の確定</translation>
    </message>
    <message>
        <source>Exporting labels</source>
        <translation>ラベルのエクスポート</translation>
    </message>
    <message>
        <source>Copying images</source>
        <translation>画像のコピー</translation>
    </message>
    <message>
        <source>Reading labels</source>
        <translation>ラベルを読み込み中</translation>
    </message>
    <message>
        <source>Writing masks</source>
        <translation>マスクを書き込み中</translation>
    </message>
    <message>
        <source>Exporting the model</source>
        <translation>モデルのエクスポート</translation>
    </message>
    <message>
        <source>Comparing the images</source>
        <translation>画像を比較中</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>プロジェクトをコピー中</translation>
    </message>
    <message>
        <source>Opening the project</source>
        <translation>プロジェクトを開いています</translation>
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
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>No split</source>
        <translation>区分なし</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>残り %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>残り約 %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation>
            <numerusform>残り約 %n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
</context>
<context>
    <name>TrainOptions</name>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>バックボーン</translation>
    </message>
    <message>
        <source>The pretrained network whose features are learned: larger ones find finer defects and take several times longer.</source>
        <translation>特徴を学習する対象となる事前学習済みネットワークです。大きいほど細かい欠陥を検出できますが、時間は数倍かかります。</translation>
    </message>
    <message>
        <source>Teacher weights</source>
        <translation>教師の重み</translation>
    </message>
    <message>
        <source>Image width</source>
        <translation>画像の幅</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Images are scaled to this width; more pixels show smaller defects and cost proportionally more time.</source>
        <translation>画像をこの幅に拡大・縮小します。画素数が多いほど小さな欠陥が見えますが、時間も比例して増えます。</translation>
    </message>
    <message>
        <source>Image height</source>
        <translation>画像の高さ</translation>
    </message>
    <message>
        <source>Images are scaled to this height; choose it near the proportions of the part.</source>
        <translation>画像をこの高さに拡大・縮小します。部品の縦横比に近い値にしてください。</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>ボトルネック</translation>
    </message>
    <message>
        <source>Compaction layer</source>
        <translation>圧縮層</translation>
    </message>
    <message>
        <source>Adds the 1x1 convolution that the paper draws after the fusion and the published code leaves out.</source>
        <translation>論文の図にはあるが公開コードにはない 1x1 畳み込みを、融合の後に追加します。</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>スケール</translation>
    </message>
    <message>
        <source>Which feature scales enter loss and map: 1 is the finest, 3 the coarsest; leave one out when it only adds noise.</source>
        <translation>損失とマップに使う特徴のスケールです。1 が最も細かく、3 が最も粗くなります。ノイズが増えるだけのスケールは外してください。</translation>
    </message>
    <message>
        <source>Map combination</source>
        <translation>マップの統合</translation>
    </message>
    <message>
        <source>add sums the scales and is robust; mul multiplies them, which is sharper but loses defects that one scale misses.</source>
        <translation>add は各スケールを加算し、安定しています。mul は乗算でより鮮明になりますが、1 つでもスケールに現れない欠陥は検出できません。</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>Width of the Gaussian that smooths the map; lower it for defects of a few pixels, 0 switches it off.</source>
        <translation>マップを平滑化するガウス関数の幅です。数画素の欠陥には小さくしてください。0 で無効になります。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Passes over the training images; more is slower and rarely worse.</source>
        <translation>学習画像を繰り返す回数です。増やすと時間がかかりますが、結果が悪くなることはまれです。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>images</source>
        <translation>枚</translation>
    </message>
    <message>
        <source>Images per step; lower it when memory runs out.</source>
        <translation>1 ステップあたりの画像数です。メモリが足りないときは減らしてください。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Step length of the optimiser; lower it when the loss jumps.</source>
        <translation>オプティマイザーの更新幅です。損失が急に跳ね上がるときは下げてください。</translation>
    </message>
    <message>
        <source>Adam beta 1</source>
        <translation>Adam β1</translation>
    </message>
    <message>
        <source>Memory of the gradient&apos;s mean; the published setting is 0.5.</source>
        <translation>勾配の平均に対する減衰係数です。論文の設定は 0.5 です。</translation>
    </message>
    <message>
        <source>Adam beta 2</source>
        <translation>Adam β2</translation>
    </message>
    <message>
        <source>Memory of the gradient&apos;s square; the published setting is 0.999.</source>
        <translation>勾配の 2 乗に対する減衰係数です。論文の設定は 0.999 です。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>global compares whole feature maps and gives the published results; regional compares place by place, concat all scales at once, global-hm only the hard places.</source>
        <translation>global は特徴マップ全体を比較し、論文の結果を再現します。regional は位置ごとに、concat は全スケールをまとめて、global-hm は難しい位置だけを比較します。</translation>
    </message>
    <message>
        <source>Held-out share</source>
        <translation>ホールドアウト率</translation>
    </message>
    <message>
        <source>Share of the good images kept from training to set threshold and colour scale; 0 calibrates on training images, which is too optimistic.</source>
        <translation>しきい値とカラースケールを決めるために学習から除く良品画像の割合です。0 では学習画像で校正するため、楽観的すぎる値になります。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Where to compute: auto, cpu, cuda or cuda:N for the N-th graphics card.</source>
        <translation>計算に使うデバイスです。auto、cpu、cuda、または N 番目の GPU を表す cuda:N を指定します。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>演算精度</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド数</translation>
    </message>
    <message>
        <source>Processor threads; 0 uses all cores.</source>
        <translation>CPU のスレッド数です。0 で全コアを使います。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>乱数シード</translation>
    </message>
    <message>
        <source>Start of the random numbers; the same seed repeats a training.</source>
        <translation>乱数の初期値です。同じシードなら同じ学習を再現できます。</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>途中保存の間隔</translation>
    </message>
    <message>
        <source>Embed the teacher</source>
        <translation>教師を埋め込む</translation>
    </message>
    <message>
        <source>Puts the teacher&apos;s weights into the model file, which then needs no other file but is larger.</source>
        <translation>教師の重みをモデルファイルに含めます。他のファイルは不要になりますが、サイズが大きくなります。</translation>
    </message>
    <message>
        <source>Feature cache</source>
        <translation>特徴量キャッシュ</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>高速</translation>
    </message>
    <message>
        <source>A first impression in minutes; weak on small or faint defects.</source>
        <translation>数分でおおよその結果がわかります。小さい欠陥や淡い欠陥には不向きです。</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>Close to the final quality in a third of the time.</source>
        <translation>約 3 分の 1 の時間で、最終品質に近い結果が得られます。</translation>
    </message>
    <message>
        <source>The settings of the published results.</source>
        <translation>論文の結果が得られた設定です。</translation>
    </message>
    <message>
        <source>Arithmetic of the training: auto takes bf16, twice as fast, where the processor has it, else fp32.</source>
        <translation>学習時の演算形式です。auto では、CPU が対応していれば 2 倍速い bf16、対応していなければ fp32 を使います。</translation>
    </message>
    <message>
        <source>How often the state is saved so that a training can be continued; 0 saves it once a minute.</source>
        <translation>学習を再開できるように状態を保存する間隔です。0 では 1 分ごとに保存します。</translation>
    </message>
    <message>
        <source>Memory for teacher features that are computed once; beyond it a temporary file holds them. 0 goes by the memory that is free.</source>
        <translation>一度だけ計算する教師特徴量に使うメモリです。超えた分は一時ファイルに置かれます。0 では空きメモリに応じて決まります。</translation>
    </message>
    <message>
        <source>The family of models; all of them learn from good parts alone.</source>
        <translation>モデルの系統です。どれも良品だけから学習します。</translation>
    </message>
    <message>
        <source>mff+oce fuses three scales into the code that the student sees; oce takes the coarsest scale alone; none takes the teacher&apos;s own fourth stage, which is not trained (an ablation of the paper).</source>
        <translation>mff+oce は 3 つのスケールを融合して、生徒に渡すコードを作ります。oce は最も粗いスケールだけを使います。none は教師自身の第 4 ステージを学習せずに使います (論文のアブレーション)。</translation>
    </message>
    <message>
        <source>Embedding width</source>
        <translation>埋め込みの幅</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Channels inside the blocks of the embedding; 0 takes the backbone&apos;s own. 512 with a wide backbone is what anomalib builds; ResNet-18 and 34 have no such width.</source>
        <translation>埋め込みのブロック内のチャンネル数です。0 ではバックボーン本来の値を使います。wide 系のバックボーンで 512 にすると anomalib と同じ構成になります。ResNet-18 と ResNet-34 では変更できません。</translation>
    </message>
    <message>
        <source>Accurate</source>
        <translation>高精度</translation>
    </message>
    <message>
        <source>Reverse distillation</source>
        <translation>逆蒸留</translation>
    </message>
    <message>
        <source>A student restores what the teacher sees from a narrow embedding; the best start for most parts.</source>
        <translation>教師が捉えた特徴を、生徒が幅の狭い埋め込みから復元します。ほとんどの部品で最初に試すのに適しています。</translation>
    </message>
    <message>
        <source>As published: RD4AD (Deng and Li, CVPR 2022) and its official code.</source>
        <translation>RD4AD の論文 (Deng と Li、CVPR 2022) とその公式コードのとおりです。</translation>
    </message>
    <message>
        <source>Corruption</source>
        <translation>画像の劣化</translation>
    </message>
    <message>
        <source>What is done to good images so that the student learns to undo it; mix draws one each time, simplex is the patch of RD++ and simplex-resampled varies it. Choose none whose result would itself count as a good part.</source>
        <translation>生徒が元に戻すことを学べるように、良品画像に加える劣化です。mix は毎回 1 種類を無作為に選びます。simplex は RD++ のノイズパッチ、simplex-resampled はその変化版です。劣化後も良品とみなせるものは選ばないでください。</translation>
    </message>
    <message>
        <source>Corruption strength</source>
        <translation>劣化の強さ</translation>
    </message>
    <message>
        <source>How strongly images are corrupted; 1 is as described, lower it when corrupted images no longer resemble real parts.</source>
        <translation>画像を劣化させる強さです。1 が本来の強さです。劣化させた画像が実物の部品に似なくなる場合は下げてください。</translation>
    </message>
    <message>
        <source>Clean share</source>
        <translation>劣化なしの割合</translation>
    </message>
    <message>
        <source>Share of the images of a step that are not corrupted, so that batch norm also sees good ones.</source>
        <translation>1 ステップの画像のうち劣化させない割合です。バッチ正規化に良品の画像も反映されます。</translation>
    </message>
    <message>
        <source>Weight of the plain loss</source>
        <translation>通常の損失の重み</translation>
    </message>
    <message>
        <source>Adds the loss of plain reverse distillation on the uncorrupted images with this weight.</source>
        <translation>劣化させていない画像に対する通常の逆蒸留の損失を、この重みで加えます。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>鏡像反転</translation>
    </message>
    <message>
        <source>Mirrors raw and corrupted image alike, at random; only for parts that are as good mirrored.</source>
        <translation>元画像と劣化画像を、そろえて無作為に鏡像反転します。反転しても良品とみなせる部品にだけ使ってください。</translation>
    </message>
    <message>
        <source>Optimal transport</source>
        <translation>最適輸送</translation>
    </message>
    <message>
        <source>published compares a batch with itself in another order, which is zero; pairwise compares different images and is untested in the literature; off leaves the term out.</source>
        <translation>published はバッチを並べ替えたそれ自身と比較するため、値は 0 になります。pairwise は異なる画像どうしを比較しますが、文献での検証例はありません。off ではこの項を省きます。</translation>
    </message>
    <message>
        <source>Weight of the projection&apos;s losses</source>
        <translation>射影層の損失の重み</translation>
    </message>
    <message>
        <source>How much the projection learns from pseudo-defects beside the distillation; the published setting is 0.2.</source>
        <translation>射影層が蒸留のほかに疑似欠陥からどの程度学習するかを決めます。論文の設定は 0.2 です。</translation>
    </message>
    <message>
        <source>Learning rate of the projection</source>
        <translation>射影層の学習率</translation>
    </message>
    <message>
        <source>Step length for the projection layers; the published setting is a fifth of the others&apos;.</source>
        <translation>射影層の更新幅です。論文の設定は他の層の 5 分の 1 です。</translation>
    </message>
    <message>
        <source>Improved reverse distillation</source>
        <translation>改良型逆蒸留</translation>
    </message>
    <message>
        <source>The student restores the features of the raw image from those of a corrupted one; scoring costs what plain reverse distillation costs.</source>
        <translation>劣化画像の特徴から、生徒が元画像の特徴を復元します。スコア計算の負荷は通常の逆蒸留と同じです。</translation>
    </message>
    <message>
        <source>Our reading of the abstract of Nguyen Van Duc, Hoang Huu Bach and Le Hong Trang (IMCOM 2023); not verified against the paper&apos;s numbers.</source>
        <translation>Nguyen Van Duc、Hoang Huu Bach、Le Hong Trang (IMCOM 2023) の論文要旨を独自に解釈して実装したものです。論文の数値との照合は行っていません。</translation>
    </message>
    <message>
        <source>RD++</source>
        <translation>RD++</translation>
    </message>
    <message>
        <source>Projection layers learn to tell noise patches from good parts before the features enter the bottleneck; training takes about twice as long.</source>
        <translation>特徴がボトルネックに入る前に、射影層がノイズパッチと良品を見分けることを学習します。学習時間は約 2 倍になります。</translation>
    </message>
    <message>
        <source>After RD++ (Tien et al., CVPR 2023) and its code, with antialiased input, without the transport term that is zero, and never an epoch chosen on test images.</source>
        <translation>RD++ (Tien ほか、CVPR 2023) とそのコードに準拠しています。ただし、入力にはアンチエイリアスをかけ、値が 0 になる輸送項は省き、テスト画像によるエポックの選択は行いません。</translation>
    </message>
    <message>
        <source>Where the backbone&apos;s weights come from: auto (an installed one, else the built-in one), builtin, random, an installed name or a file.</source>
        <translation>バックボーンの重みの入手元です。auto (インストール済みのもの、なければ内蔵)、builtin、random、インストール済みの名前、またはファイルを指定します。</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>正規化</translation>
    </message>
    <message>
        <source>imagenet shifts and scales colours as the teacher was trained; none leaves them in 0 to 1, as the one-class protocols do; auto takes imagenet, and none for mkd with VGG-16, as it was published.</source>
        <translation>imagenet は教師の学習時と同じように色の平均とスケールを調整します。none は 1 クラス分類のプロトコルと同じく、0～1 のまま使います。auto は imagenet を選び、VGG-16 の mkd では公開された設定どおり none にします。</translation>
    </message>
    <message>
        <source>Cloner</source>
        <translation>クローナー</translation>
    </message>
    <message>
        <source>small is the published default with 16 channels inside its blocks; equal is as wide as the expert and several times slower.</source>
        <translation>small は論文の既定で、ブロック内は 16 チャンネルです。equal はエキスパートと同じ幅で、数倍遅くなります。</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較する量</translation>
    </message>
    <message>
        <source>Whether expert and cloner are compared by the direction of their features, by their values or by both; a cloner of values alone is in the paper and not in its code.</source>
        <translation>エキスパートとクローナーを、特徴の方向、値、またはその両方で比較します。値だけを比較する方式は、論文にはありますが公開コードにはありません。</translation>
    </message>
    <message>
        <source>Lambda</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>Weight of one of the two terms; published with 0.5 for industrial parts and 0.01 for all else.</source>
        <translation>2 つの項の一方に掛ける重みです。論文の設定は、工業部品では 0.5、それ以外では 0.01 です。</translation>
    </message>
    <message>
        <source>Lambda weighs</source>
        <translation>λ を掛ける項</translation>
    </message>
    <message>
        <source>value as in the published code, which gave the published numbers; direction as the paper&apos;s equation has it.</source>
        <translation>value は公開コードの方式で、論文の数値はこの方式で得られたものです。direction は論文の数式のとおりです。</translation>
    </message>
    <message>
        <source>Balanced terms</source>
        <translation>項の均等化</translation>
    </message>
    <message>
        <source>Sets lambda by itself so that both terms are equal for the untrained cloner, as the paper says; the code has fixed numbers.</source>
        <translation>学習前のクローナーで 2 つの項が等しくなるように、λ を自動で設定します。論文の記述に沿った方式です (公開コードでは固定値)。</translation>
    </message>
    <message>
        <source>Localisation</source>
        <translation>位置特定</translation>
    </message>
    <message>
        <source>How the score is traced back to pixels. gradients is quick; smooth-grad averages 50 noisy copies with the code&apos;s very small noise, smooth-grad-corrected with the noise that was meant; guided passes back through the cloner only what raises the score.</source>
        <translation>スコアの原因となった画素を求める方法です。gradients は高速です。smooth-grad はノイズを加えた 50 枚のコピーを平均し、ノイズは公開コードと同じごく小さな値です。smooth-grad-corrected では本来意図された大きさのノイズを使います。guided はスコアを上げる成分だけをクローナーに逆伝播させます。</translation>
    </message>
    <message>
        <source>Multiresolution knowledge distillation</source>
        <translation>多重解像度知識蒸留</translation>
    </message>
    <message>
        <source>A small network clones an expert&apos;s features at several depths; quick to train, and its maps are gradients of the score.</source>
        <translation>小さなネットワークが、エキスパートの特徴を複数の深さで模倣します。学習が速く、マップはスコアの勾配から求めます。</translation>
    </message>
    <message>
        <source>After MKD (Salehi et al., CVPR 2021), settings and loss of its code; experts other than VGG-16 are our addition.</source>
        <translation>MKD (Salehi ほか、CVPR 2021) に準拠し、設定と損失は公開コードのものです。VGG-16 以外のエキスパートは独自に追加したものです。</translation>
    </message>
    <message>
        <source>Cloner with bias</source>
        <translation>バイアス付きクローナー</translation>
    </message>
    <message>
        <source>Gives the cloner&apos;s convolutions a bias; the published code has the switch and leaves it off.</source>
        <translation>クローナーの畳み込みにバイアスを加えます。公開されたコードにもこの切り替えがあり、既定では無効です。</translation>
    </message>
    <message>
        <source>Averaged weights (EMA)</source>
        <translation>重みの平均 (EMA)</translation>
    </message>
    <message>
        <source>Keeps a moving average of the weights over the steps instead of the last ones; 0.98 makes short trainings depend far less on chance, 0 is as published.</source>
        <translation>最後の重みの代わりに、ステップにわたる移動平均を使います。0.98 にすると短い学習が偶然に左右されにくくなります。0 は論文どおりです。</translation>
    </message>
</context>
<context>
    <name>blemish::CompareModelsDialog</name>
    <message>
        <source>Compare models</source>
        <translation>モデルの比較</translation>
    </message>
    <message>
        <source>Models of this project</source>
        <translation>このプロジェクトのモデル</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>テスト画像数</translation>
    </message>
    <message>
        <source>Image AUROC</source>
        <translation>画像 AUROC</translation>
    </message>
    <message>
        <source>Image AP</source>
        <translation>画像 AP</translation>
    </message>
    <message>
        <source>Pixel AUROC</source>
        <translation>画素 AUROC</translation>
    </message>
    <message>
        <source>AUPRO 0.3</source>
        <translation>AUPRO 0.3</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>学習時間</translation>
    </message>
    <message>
        <source>Per image</source>
        <translation>1 枚あたり</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Images measured</source>
        <translation>測定済みの画像</translation>
    </message>
    <message>
        <source>&amp;Measure pixels</source>
        <translation>画素指標を計算(&amp;M)</translation>
    </message>
    <message>
        <source>Computes pixel AUROC and AUPRO of every model from the masks of the defects</source>
        <translation>欠陥のマスクを使い、全モデルの画素 AUROC と AUPRO を計算します</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>モデルを使用(&amp;U)</translation>
    </message>
    <message>
        <source>There is no finished training in this project yet.</source>
        <translation>このプロジェクトには完了した学習がまだありません。</translation>
    </message>
    <message>
        <source>All models on the labelled test images of this project. Small differences between few images mean little: train with other seeds to see how far chance alone moves them.</source>
        <translation>このプロジェクトのラベル付きテスト画像で全モデルを比較しています。画像が少ないときの小さな差には、ほとんど意味がありません。別の乱数シードで学習し、偶然だけでどの程度変わるかを確認してください。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Put the model to use to have it score the others; until then its figures are of fewer images.</source>
        <translation>残りの画像のスコアを計算するには、このモデルを使用してください。それまでの数値は、少ない枚数によるものです。</translation>
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
        <translation>「%1」の画素指標の計算</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Edit &amp;note</source>
        <translation>メモを編集(&amp;N)</translation>
    </message>
    <message>
        <source>Writes down what should be remembered about this model</source>
        <translation>このモデルについて覚えておきたいことを記録します</translation>
    </message>
    <message>
        <source>Double-click to write a note</source>
        <translation>ダブルクリックでメモを書き込みます</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Models with this sign have learned from some of these images: their figures look better than they are.</source>
        <translation>この印のモデルはこれらの画像の一部で学習しているため、数値が実際より良く見えます。</translation>
    </message>
    <message>
        <source>Stop &amp;measuring</source>
        <translation>計算を中止(&amp;M)</translation>
    </message>
</context>
<context>
    <name>blemish::ComparePanel</name>
    <message>
        <source>Image to compare with</source>
        <translation>比較する画像</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>比較を終了</translation>
    </message>
    <message>
        <source>Nearest normal image</source>
        <translation>最も近い正常画像</translation>
    </message>
    <message>
        <source>There is no normal training image to compare with.</source>
        <translation>比較できる正常な学習画像がありません。</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>比較しない(&amp;N)</translation>
    </message>
    <message>
        <source>Nearest normal &amp;image</source>
        <translation>最も近い正常画像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Pinned image</source>
        <translation>ピン留めした画像(&amp;P)</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>モデル: %1</translation>
    </message>
    <message>
        <source>Pin &amp;this image</source>
        <translation>この画像をピン留め(&amp;T)</translation>
    </message>
    <message>
        <source>Pinned image</source>
        <translation>ピン留めした画像</translation>
    </message>
    <message>
        <source>No image is pinned.</source>
        <translation>ピン留めした画像はありません。</translation>
    </message>
    <message>
        <source>Nearest normal image: %1</source>
        <translation>最も近い正常画像: %1</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>ピン留め: %1</translation>
    </message>
    <message numerus="yes">
        <source>By colour and layout, among %n normal images</source>
        <translation>
            <numerusform>正常画像 %n 枚から、色と配置で選択</numerusform>
        </translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>スコア %1</translation>
    </message>
    <message>
        <source>has not scored this image</source>
        <translation>この画像のスコアは未計算</translation>
    </message>
    <message>
        <source>Heatmap legend of the image to compare with</source>
        <translation>比較する画像のヒートマップの凡例</translation>
    </message>
</context>
<context>
    <name>blemish::ConfusionView</name>
    <message>
        <source>✓ Passed</source>
        <translation>✓ 合格</translation>
    </message>
    <message>
        <source>? To look at</source>
        <translation>? 要確認</translation>
    </message>
    <message>
        <source>✗ False alarm</source>
        <translation>✗ 過検出</translation>
    </message>
    <message>
        <source>✗ Missed</source>
        <translation>✗ 見逃し</translation>
    </message>
    <message>
        <source>✓ Found</source>
        <translation>✓ 検出</translation>
    </message>
    <message>
        <source>For review</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Decided OK</source>
        <translation>OK 判定</translation>
    </message>
    <message>
        <source>Decided NG</source>
        <translation>NG 判定</translation>
    </message>
    <message>
        <source>Is OK</source>
        <translation>実際は OK</translation>
    </message>
    <message>
        <source>Is NG</source>
        <translation>実際は NG</translation>
    </message>
    <message>
        <source>Show in &amp;gallery</source>
        <translation>ギャラリーに表示(&amp;G)</translation>
    </message>
    <message>
        <source>Click a cell to filter the gallery to its images, then look at them there</source>
        <translation>セルをクリックするとギャラリーがその画像に絞り込まれ、そこで確認できます</translation>
    </message>
    <message>
        <source>Show the chosen images in the gallery</source>
        <translation>選択した画像をギャラリーに表示</translation>
    </message>
    <message>
        <source>◂ Previous mista&amp;ke</source>
        <translation>◂ 前の誤判定(&amp;K)</translation>
    </message>
    <message>
        <source>Previous wrong decision (P)</source>
        <translation>前の誤判定 (P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt mistake ▸</source>
        <translation>次の誤判定(&amp;X) ▸</translation>
    </message>
    <message>
        <source>Next wrong decision (N)</source>
        <translation>次の誤判定 (N)</translation>
    </message>
    <message>
        <source>Goes through the images of the chosen cell, or through all false alarms and misses</source>
        <translation>選択したセルの画像、または過検出と見逃しのすべてを順に表示します</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>False alarms: no OK image</source>
        <translation>過検出: OK 画像なし</translation>
    </message>
    <message>
        <source>False alarms: %1 of %2 (%3)</source>
        <translation>過検出: %2 枚中 %1 枚 (%3)</translation>
    </message>
    <message>
        <source>Missed: no NG image</source>
        <translation>見逃し: NG 画像なし</translation>
    </message>
    <message>
        <source>Missed: %1 of %2 (%3)</source>
        <translation>見逃し: %2 枚中 %1 枚 (%3)</translation>
    </message>
    <message>
        <source>For review: %1 of %2 (%3)</source>
        <translation>要確認: %2 枚中 %1 枚 (%3)</translation>
    </message>
</context>
<context>
    <name>blemish::CostBar</name>
    <message>
        <source>Cost of a miss:</source>
        <translation>見逃しコスト:</translation>
    </message>
    <message>
        <source>Cost of a miss</source>
        <translation>見逃しのコスト</translation>
    </message>
    <message>
        <source>What an NG image that is decided OK costs, in any currency</source>
        <translation>OK と判定された NG 画像 1 枚のコスト (通貨は任意)</translation>
    </message>
    <message>
        <source>of a false alarm:</source>
        <translation>過検出コスト:</translation>
    </message>
    <message>
        <source>Cost of a false alarm</source>
        <translation>過検出のコスト</translation>
    </message>
    <message>
        <source>What an OK image that is decided NG costs</source>
        <translation>NG と判定された OK 画像 1 枚のコスト</translation>
    </message>
    <message>
        <source>Cost of the decisions</source>
        <translation>判定のコスト</translation>
    </message>
    <message>
        <source>The costs could not be saved</source>
        <translation>コストを保存できませんでした</translation>
    </message>
    <message>
        <source>These decisions cost %1, that is %2 an image.</source>
        <translation>この判定の総コストは %1、1 枚あたり %2 です。</translation>
    </message>
</context>
<context>
    <name>blemish::CurvePlot</name>
    <message>
        <source>Click or drag along the curve to choose an operating point; the arrow keys walk along it.</source>
        <translation>曲線をクリックまたはドラッグして動作点を選びます。矢印キーでも曲線上を移動できます。</translation>
    </message>
    <message>
        <source>95 %: %1 – %2</source>
        <translation>95 %: %1～%2</translation>
    </message>
    <message>
        <source>%1. At the threshold %2: %3: %4, %5: %6.</source>
        <extracomment>%1: area with interval; %2: threshold; %3, %5: names of the axes; %4, %6: numbers</extracomment>
        <translation>%1。しきい値 %2 のとき、%3: %4、%5: %6。</translation>
    </message>
</context>
<context>
    <name>blemish::CurvesView</name>
    <message>
        <source>As t&amp;able</source>
        <translation>表形式(&amp;A)</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Shows the numbers behind the curve</source>
        <translation>曲線の元の数値を表示します</translation>
    </message>
    <message>
        <source>&amp;ROC</source>
        <translation>ROC(&amp;R)</translation>
    </message>
    <message>
        <source>Pr&amp;ecision–recall</source>
        <translation>適合率–再現率(&amp;E)</translation>
    </message>
    <message>
        <source>Region &amp;overlap</source>
        <translation>領域の重なり(&amp;O)</translation>
    </message>
    <message>
        <source>The dash-dotted line joins points of equal cost: whatever lies above it is cheaper.</source>
        <translation>一点鎖線はコストが等しい点を結びます。線より上の点はすべてコストが低くなります。</translation>
    </message>
    <message>
        <source>How much of each defect region lies above the pixel threshold. Click or drag to move it.</source>
        <translation>各欠陥領域のうち画素しきい値を超える部分の割合です。クリックまたはドラッグでしきい値を動かせます。</translation>
    </message>
    <message>
        <source>Convex hull</source>
        <translation>凸包</translation>
    </message>
    <message>
        <source>Dotted: the convex hull. A point of the curve that lies below it is never the cheapest choice, whatever a miss and a false alarm cost.</source>
        <translation>点線は凸包です。見逃しと誤報のコストがいくらであっても、凸包より下にある曲線上の点が最も安くなることはありません。</translation>
    </message>
</context>
<context>
    <name>blemish::DefectTypeTable</name>
    <message>
        <source>Defect type</source>
        <translation>欠陥種別</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像数</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検出数</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>再現率</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Median score</source>
        <translation>スコア中央値</translation>
    </message>
    <message>
        <source>Recall of each defect type</source>
        <translation>欠陥種別ごとの再現率</translation>
    </message>
    <message>
        <source>(no type)</source>
        <translation>(種別なし)</translation>
    </message>
</context>
<context>
    <name>blemish::DefectTypesDialog</name>
    <message>
        <source>Types of defect</source>
        <translation>欠陥種別</translation>
    </message>
    <message>
        <source>The order gives the colours, which come again after seven, and the keys 3 to 9. A type that gets the name of another one is merged with it. Only types without images can be removed.</source>
        <translation>並び順によって色 (7 色で繰り返し) とキー 3~9 が決まります。別の種別と同じ名前にすると、その種別に統合されます。削除できるのは画像のない種別だけです。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像数</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前の変更(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>%1 become “%2”.</source>
        <extracomment>1: names of types of defect, in quotes; 2: what they are called from now on</extracomment>
        <translation>%1は「%2」に統合されます。</translation>
    </message>
    <message>
        <source>new type</source>
        <translation>新しい種別</translation>
    </message>
    <message>
        <source>new type %1</source>
        <translation>新しい種別 %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>blemish::DragOut</name>
    <message>
        <source>&amp;Copy picture</source>
        <translation>図をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>図を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>図を保存</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 に書き込めませんでした: %2。別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>blemish::DuplicatesDialog</name>
    <message>
        <source>Duplicates and leaks</source>
        <translation>重複とデータリーク</translation>
    </message>
    <message>
        <source>Images read</source>
        <translation>読み込んだ画像</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Images with the same content</source>
        <translation>内容が同じ画像</translation>
    </message>
    <message>
        <source>&amp;Mend all leaks</source>
        <translation>リークをすべて解消(&amp;M)</translation>
    </message>
    <message>
        <source>Moves every copy of an image that is trained on out of the test, into the training</source>
        <translation>学習に使われている画像のコピーをすべて、テスト区分から学習区分に移動します</translation>
    </message>
    <message>
        <source>Move to &amp;training</source>
        <translation>学習区分へ移動(&amp;T)</translation>
    </message>
    <message>
        <source>Move to t&amp;est</source>
        <translation>テスト区分へ移動(&amp;E)</translation>
    </message>
    <message>
        <source>Reading the images to compare them …</source>
        <translation>比較のため画像を読み込んでいます …</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>画像 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>leak: trained on and tested</source>
        <translation>リーク: 学習とテストの両方に使用</translation>
    </message>
    <message>
        <source>labels contradict each other</source>
        <translation>ラベルが矛盾</translation>
    </message>
    <message>
        <source>No image is there twice.</source>
        <translation>重複した画像はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n groups of images with the same content.</source>
        <translation>
            <numerusform>内容が同じ画像のグループが %n 組あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is both trained on and tested.</source>
        <translation>学習とテストの両方に使われているものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are trained on and tested: the numbers flatter.</source>
        <translation>
            <numerusform>うち %n 組は学習とテストの両方に使われているため、数値が実際より良く見えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only images that are labelled OK can be trained on; the others stayed where they are.</source>
        <translation>学習に使えるのは OK ラベルの画像だけです。その他の画像は移動しませんでした。</translation>
    </message>
    <message>
        <source>&amp;Remove from project</source>
        <translation>プロジェクトから外す(&amp;R)</translation>
    </message>
    <message>
        <source>The files stay where they are, and undo brings the images back</source>
        <translation>ファイルはそのまま残り、元に戻すで画像も戻ります</translation>
    </message>
</context>
<context>
    <name>blemish::EvaluatePage</name>
    <message>
        <source>&amp;Score the images</source>
        <translation>スコアを計算(&amp;S)</translation>
    </message>
    <message>
        <source>Score the images with the model in use</source>
        <translation>使用中のモデルで画像のスコアを計算</translation>
    </message>
    <message>
        <source>Go to &amp;training</source>
        <translation>学習へ(&amp;T)</translation>
    </message>
    <message>
        <source>Go to the &amp;images</source>
        <translation>画像へ(&amp;I)</translation>
    </message>
    <message>
        <source>Cautions about these numbers</source>
        <translation>数値に関する注意</translation>
    </message>
    <message>
        <source>&amp;Logarithmic counts</source>
        <translation>枚数を対数表示(&amp;L)</translation>
    </message>
    <message>
        <source>Makes a few images beside many visible</source>
        <translation>多数の画像に埋もれる少数の画像も見えるようにします</translation>
    </message>
    <message>
        <source>As ta&amp;ble</source>
        <translation>表形式(&amp;B)</translation>
    </message>
    <message>
        <source>Shows the numbers behind the histogram</source>
        <translation>ヒストグラムの元の数値を表示します</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Decisions on the test images</source>
        <translation>テスト画像の判定</translation>
    </message>
    <message>
        <source>Compute &amp;pixel metrics</source>
        <translation>画素指標を計算(&amp;P)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>&amp;Defect types</source>
        <translation>欠陥種別(&amp;D)</translation>
    </message>
    <message>
        <source>Metri&amp;cs</source>
        <translation>指標(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Score the rest (%1)</source>
        <translation>残り %1 枚を計算(&amp;S)</translation>
    </message>
    <message>
        <source>Open a folder of images first.</source>
        <translation>先に画像フォルダーを開いてください。</translation>
    </message>
    <message>
        <source>No image is in the test split. Label some images OK and NG: those that are not trained on are tested.</source>
        <translation>テスト区分の画像がありません。画像に OK と NG のラベルを付けてください。学習に使わない画像がテストに使われます。</translation>
    </message>
    <message>
        <source>Show the d&amp;uplicates…</source>
        <translation>重複を表示(&amp;U)…</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>まだ画像がありません</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>まだモデルがありません</translation>
    </message>
    <message>
        <source>Train one on your good parts: its scores, its curves and its mistakes on the test images are then shown here, and you set the threshold on them.</source>
        <translation>良品で学習させると、テスト画像のスコア、曲線、誤判定がここに表示され、それを見ながらしきい値を決められます。</translation>
    </message>
    <message>
        <source>Nothing to test</source>
        <translation>テストする画像がありません</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>まだスコア付けされていません</translation>
    </message>
    <message>
        <source>The model in use has not looked at the test images yet. Scoring them takes a moment and shows here how well it tells good parts from bad ones.</source>
        <translation>使用中のモデルはまだテスト画像を見ていません。スコア付けは短時間で終わり、良品と不良品をどれだけ見分けられるかがここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Compute it</source>
        <translation>計算する(&amp;C)</translation>
    </message>
    <message>
        <source>Score again</source>
        <translation>スコアを再計算</translation>
    </message>
    <message>
        <source>Score all images again with the model in use</source>
        <translation>使用中のモデルで全画像のスコアを再計算</translation>
    </message>
    <message>
        <source>Makes the scores and heatmaps of all images anew with the model in use</source>
        <translation>使用中のモデルで全画像のスコアとヒートマップを作り直します</translation>
    </message>
</context>
<context>
    <name>blemish::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>&amp;Heatmaps (PNG)</source>
        <translation>ヒートマップ (PNG) (&amp;H)</translation>
    </message>
    <message>
        <source>O&amp;verlays (PNG)</source>
        <translation>重ね合わせ (PNG) (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Masks (PNG)</source>
        <translation>マスク (PNG) (&amp;M)</translation>
    </message>
    <message>
        <source>White where the map reaches the pixel threshold</source>
        <translation>画素しきい値に達した箇所が白</translation>
    </message>
    <message>
        <source>&amp;Raw maps (TIFF, 32 bit)</source>
        <translation>生マップ (TIFF、32 ビット) (&amp;R)</translation>
    </message>
    <message>
        <source>The values themselves, in the folders that MVTec&apos;s evaluation reads</source>
        <translation>マップの値そのもの (MVTec の評価が読むフォルダー構成)</translation>
    </message>
    <message>
        <source>Scores and decisions (&amp;CSV)</source>
        <translation>スコアと判定 (CSV) (&amp;C)</translation>
    </message>
    <message>
        <source>One row for each image</source>
        <translation>画像 1 枚につき 1 行</translation>
    </message>
    <message>
        <source>Which images</source>
        <translation>対象画像</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Test images</source>
        <translation>テスト画像(&amp;T)</translation>
    </message>
    <message>
        <source>Images that the gallery &amp;shows</source>
        <translation>ギャラリーに表示中の画像(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;All images</source>
        <translation>すべての画像(&amp;A)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Template of file names</source>
        <translation>ファイル名のテンプレート</translation>
    </message>
    <message>
        <source>Known: {path}, {folder}, {name}, {kind}, {label}, {type}, {decision}, {score}. A slash makes a folder.
Raw maps keep the names that MVTec&apos;s evaluation reads.</source>
        <translation>使用できる項目: {path}、{folder}、{name}、{kind}、{label}、{type}、{decision}、{score}。スラッシュでフォルダーに分かれます。
生マップは MVTec の評価が読むファイル名のままです。</translation>
    </message>
    <message>
        <source>Example of a file name</source>
        <translation>ファイル名の例</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>挿入(&amp;I)</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>項目を挿入</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>中止(&amp;C)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1 にエクスポートしました。</translation>
    </message>
    <message>
        <source>Cancelled; the files written so far are complete.</source>
        <translation>中止しました。それまでに書き出したファイルは有効です。</translation>
    </message>
    <message>
        <source>The map in the colours chosen on the page “Images”, on the scale of the model, at the size of the image</source>
        <translation>「画像」ページで選んだ配色で、モデルの尺度と画像のサイズのマップ</translation>
    </message>
    <message>
        <source>The image with its heatmap, the outline of defects and a legend, in the colours and opacity of the page “Images”</source>
        <translation>ヒートマップ、欠陥の輪郭、凡例を付けた画像。配色と不透明度は「画像」ページのもの</translation>
    </message>
    <message>
        <source>Metrics of the test (&amp;JSON)</source>
        <translation>テストの指標 (&amp;JSON)</translation>
    </message>
    <message>
        <source>The numbers of the page “Evaluate”, always of the test images; pixel metrics once they are computed there. In the form of “blemish evaluate --json”.</source>
        <translation>「評価」ページの数値。常にテスト画像のもので、画素指標はそこで計算済みの場合に含まれます。形式は「blemish evaluate --json」と同じです。</translation>
    </message>
    <message>
        <source>There are files in this folder. Those of the same name are replaced.</source>
        <translation>このフォルダーにはファイルがあります。同じ名前のものは置き換えられます。</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) exported to %1.</source>
        <translation>
            <numerusform>%n 枚の画像を %1 にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read; the notes in the status bar say why.</source>
        <translation>
            <numerusform>%n 枚は読み込めませんでした。理由はステータスバーの注記にあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::ExportingDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>保存先を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進捗</translation>
    </message>
    <message>
        <source>State of the export</source>
        <translation>エクスポートの状態</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>中止しました。何も書き出していません。</translation>
    </message>
    <message>
        <source>Waits for “%1”. This window has to stay open.</source>
        <translation>「%1」の終了を待っています。このウィンドウは開いたままにしてください。</translation>
    </message>
</context>
<context>
    <name>blemish::FilterBar</name>
    <message>
        <source>Name or defect type</source>
        <translation>名前または欠陥種別</translation>
    </message>
    <message>
        <source>Show images whose name or defect type contains</source>
        <translation>名前または欠陥種別に次を含む画像を表示</translation>
    </message>
    <message>
        <source>Filter by split</source>
        <translation>区分で絞り込む</translation>
    </message>
    <message>
        <source>Any split</source>
        <translation>全区分</translation>
    </message>
    <message>
        <source>Filter by label</source>
        <translation>ラベルで絞り込む</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>全ラベル</translation>
    </message>
    <message>
        <source>Filter by verdict</source>
        <translation>判定結果で絞り込む</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>全判定</translation>
    </message>
    <message>
        <source>Missed (NG taken for OK)</source>
        <translation>見逃し (NG を OK と判定)</translation>
    </message>
    <message>
        <source>False alarm (OK taken for NG)</source>
        <translation>過検出 (OK を NG と判定)</translation>
    </message>
    <message>
        <source>Hit (NG found)</source>
        <translation>検出 (NG を NG と判定)</translation>
    </message>
    <message>
        <source>Correct OK</source>
        <translation>正しい OK</translation>
    </message>
    <message>
        <source>For review (is OK)</source>
        <translation>要確認 (実際は OK)</translation>
    </message>
    <message>
        <source>For review (is NG)</source>
        <translation>要確認 (実際は NG)</translation>
    </message>
    <message>
        <source>Only scores in this range. Click to show all scores.</source>
        <translation>この範囲のスコアの画像だけを表示しています。クリックするとすべて表示します。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>画像の並び順</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>Highest score first</source>
        <translation>スコアの高い順</translation>
    </message>
    <message>
        <source>Lowest score first</source>
        <translation>スコアの低い順</translation>
    </message>
    <message>
        <source>Score %1 – %2</source>
        <translation>スコア %1～%2</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>画像 %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n images</source>
        <translation>
            <numerusform>%n 枚中 %1 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Most useful to label first</source>
        <translation>ラベル付けの効果が高い順</translation>
    </message>
    <message>
        <source>Filter by what is still to be done</source>
        <translation>作業の状態で絞り込む</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>全状態</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>スコアなし</translation>
    </message>
    <message>
        <source>Has a mask</source>
        <translation>マスクあり</translation>
    </message>
    <message>
        <source>Only these images. Click to show the others too.</source>
        <translation>これらの画像のみ。クリックすると他の画像も表示します。</translation>
    </message>
</context>
<context>
    <name>blemish::Gallery</name>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>blemish::HeatmapLegend</name>
    <message>
        <source>Heatmap legend</source>
        <translation>ヒートマップの凡例</translation>
    </message>
    <message>
        <source>Peak %1: nothing reaches the pixel threshold.</source>
        <translation>ピーク %1: 画素しきい値に達する箇所はありません。</translation>
    </message>
    <message>
        <source>Peak %1</source>
        <translation>ピーク %1</translation>
    </message>
    <message>
        <source>Colours from %1 to %2: the range of this image only, not comparable with others.</source>
        <translation>色の範囲は %1～%2。この画像だけの範囲で、他の画像とは比較できません。</translation>
    </message>
    <message>
        <source>Colours from %1 to %2, the same for every image of this model.</source>
        <translation>色の範囲は %1～%2。このモデルの全画像で共通です。</translation>
    </message>
    <message>
        <source>Pixel threshold %1.</source>
        <translation>画素しきい値 %1。</translation>
    </message>
    <message>
        <source>Scale of this image only</source>
        <translation>この画像だけのスケール</translation>
    </message>
    <message>
        <source>One scale for this model</source>
        <translation>モデル共通スケール</translation>
    </message>
    <message>
        <source>Threshold %1 ▸</source>
        <translation>しきい値 %1 ▸</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>しきい値 %1</translation>
    </message>
    <message>
        <source>Its mark can be dragged.</source>
        <translation>目印はドラッグできます。</translation>
    </message>
</context>
<context>
    <name>blemish::HistogramPlot</name>
    <message>
        <source>Histogram of scores</source>
        <translation>スコアのヒストグラム</translation>
    </message>
    <message>
        <source>Drag the line to move the threshold, or use the arrow keys (one image; with Shift ten;
with Ctrl the review line).
Drag elsewhere to show only images with scores in that range; click to show all again.</source>
        <translation>線をドラッグするか矢印キーでしきい値を動かします (1 枚分ずつ、Shift で 10 枚分、
Ctrl で要確認の線)。
その他の場所をドラッグするとその範囲のスコアの画像だけを表示し、クリックすると全画像に戻ります。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像数</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>スコアはまだありません</translation>
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
        <translation>%1: なし</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <translation>%1: %2 枚、%3～%4</translation>
    </message>
    <message>
        <source>Review from %1, threshold %2</source>
        <translation>要確認 %1 以上、しきい値 %2</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>しきい値 %1</translation>
    </message>
    <message>
        <source>%1. %2; %3; %4.</source>
        <translation>%1。%2、%3、%4。</translation>
    </message>
</context>
<context>
    <name>blemish::ImageModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, score %2, decision %3</source>
        <translation>%1、スコア %2、判定 %3</translation>
    </message>
    <message>
        <source>%1, reviewed</source>
        <translation>%1、確認済み</translation>
    </message>
</context>
<context>
    <name>blemish::ImageView</name>
    <message>
        <source>Image with heatmap</source>
        <translation>ヒートマップ付き画像</translation>
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
        <translation>   異常度 %1</translation>
    </message>
    <message>
        <source>Ne&amp;xt image</source>
        <translation>次の画像(&amp;X)</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Next &amp;wrong decision</source>
        <translation>次の誤判定(&amp;W)</translation>
    </message>
    <message>
        <source>Previous wrong decision</source>
        <translation>前の誤判定</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>全体表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>等倍表示(&amp;A)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>縮小(&amp;Z)</translation>
    </message>
    <message>
        <source>Compare with the nearest normal image</source>
        <translation>最も近い正常画像と比較</translation>
    </message>
    <message>
        <source>&amp;Contour on or off</source>
        <translation>輪郭の表示切替(&amp;C)</translation>
    </message>
    <message>
        <source>Defect &amp;mask on or off</source>
        <translation>欠陥マスクの表示切替(&amp;M)</translation>
    </message>
    <message>
        <source>There are no images yet.</source>
        <translation>画像がまだありません。</translation>
    </message>
    <message>
        <source>Choose an image on the left.</source>
        <translation>左の一覧から画像を選択してください。</translation>
    </message>
    <message>
        <source>No image matches the filter.</source>
        <translation>条件に合う画像がありません。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Score %n more images</source>
        <translation>
            <numerusform>残り %n 枚のスコア計算(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>score %1, review from %2, threshold %3 → %4</source>
        <translation>スコア %1、要確認 %2 以上、しきい値 %3 → %4</translation>
    </message>
    <message>
        <source>score %1, threshold %2 → %3</source>
        <translation>スコア %1、しきい値 %2 → %3</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>スコア未計算</translation>
    </message>
    <message>
        <source>Draw where the defect is, or what is never judged (W)</source>
        <translation>欠陥の位置、または判定から除く領域を描く (W)</translation>
    </message>
    <message>
        <source>&amp;Train a model</source>
        <extracomment>%1: &quot;12 min&quot;</extracomment>
        <translation>モデルを学習(&amp;T)</translation>
    </message>
    <message>
        <source>Learns from the good images what normal looks like; heatmaps and scores follow by themselves</source>
        <translation>良品の画像から正常な状態を学習します。ヒートマップとスコアは自動で作成されます</translation>
    </message>
    <message>
        <source>Image, overlay or &amp;heatmap</source>
        <translation>画像・重ね合わせ・ヒートマップの切替(&amp;H)</translation>
    </message>
    <message>
        <source>Next image not reviewed</source>
        <translation>次の未確認の画像</translation>
    </message>
    <message>
        <source>Every image that is shown has been reviewed.</source>
        <translation>表示中の画像はすべて確認済みです。</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 を読み込んでいます …</translation>
    </message>
    <message>
        <source>&amp;Train a model (about %1)</source>
        <translation>モデルを学習 (約 %1)(&amp;T)</translation>
    </message>
    <message>
        <source>The images are being scored, or it is soon their turn</source>
        <translation>スコアを計算中か、順番を待っています</translation>
    </message>
    <message>
        <source>Let the active model score every image that has no score or no heatmap</source>
        <translation>使用中のモデルで、スコアまたはヒートマップのない画像をすべて計算します</translation>
    </message>
</context>
<context>
    <name>blemish::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: 完了</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: 中止</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: 失敗</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>注記 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>What was passed over</source>
        <translation>スキップした項目</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>スキップした項目</translation>
    </message>
    <message>
        <source>The work went on without these:

%1</source>
        <translation>次の項目をスキップして処理を続けました:

%1</translation>
    </message>
    <message>
        <source>Rests after the image or batch at hand and goes on when you want; nothing is lost</source>
        <translation>処理中の画像またはバッチが終わると休止し、いつでも再開できます。途中経過は失われません</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>What starts when this is done; choose one to take it out of the queue</source>
        <translation>これが終わると始まる処理。選ぶとキューから外します</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>一時停止しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待機中 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>外す: %1</translation>
    </message>
</context>
<context>
    <name>blemish::JobRunner</name>
    <message>
        <source>There is not enough memory for this. Use a smaller batch or image size, or close other programs.</source>
        <translation>メモリが足りません。バッチサイズか画像サイズを小さくするか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong: %1</source>
        <translation>予期しない問題が発生しました: %1</translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>予期しない問題が発生しました。</translation>
    </message>
</context>
<context>
    <name>blemish::LabelBar</name>
    <message>
        <source>Label was wrong</source>
        <translation>ラベル誤り</translation>
    </message>
    <message>
        <source>The model is right: turn OK into NG or NG into OK (L)</source>
        <translation>モデルの判定が正しいため、ラベルの OK と NG を入れ替える (L)</translation>
    </message>
    <message>
        <source>Label the selected images OK (1)</source>
        <translation>選択した画像に OK ラベルを付ける (1)</translation>
    </message>
    <message>
        <source>Label the selected images NG (2), or with a type of defect (3 to 9)</source>
        <translation>選択した画像に NG ラベル (2)、または欠陥種別 (3～9) を付ける</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>Take the label off the selected images (0)</source>
        <translation>選択した画像のラベルを外す (0)</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Somebody has looked at the selected images (space bar)</source>
        <translation>選択した画像を確認済みにする (スペースキー)</translation>
    </message>
    <message>
        <source>Label &amp;OK</source>
        <translation>OK ラベルを付ける(&amp;O)</translation>
    </message>
    <message>
        <source>Label &amp;NG</source>
        <translation>NG ラベルを付ける(&amp;N)</translation>
    </message>
    <message>
        <source>Label NG, defect type %1</source>
        <translation>NG ラベルを付ける (欠陥種別 %1)</translation>
    </message>
    <message>
        <source>&amp;Remove label</source>
        <translation>ラベルを外す(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;viewed</source>
        <translation>確認済み(&amp;V)</translation>
    </message>
    <message>
        <source>The &amp;label was wrong</source>
        <translation>ラベル誤りを訂正(&amp;L)</translation>
    </message>
    <message>
        <source>Go on after la&amp;belling</source>
        <translation>ラベル付け後に次の画像へ(&amp;B)</translation>
    </message>
    <message>
        <source>The split is locked</source>
        <translation>区分はロックされています</translation>
    </message>
    <message>
        <source>Unlock it in “Split…” of the Image menu first.</source>
        <translation>先に「画像」メニューの「区分の設定…」でロックを解除してください。</translation>
    </message>
    <message>
        <source>Some images stayed where they are</source>
        <translation>一部の画像は移動しませんでした</translation>
    </message>
    <message>
        <source>Only images that are labelled OK can be trained on.</source>
        <translation>学習に使えるのは OK ラベルの画像だけです。</translation>
    </message>
    <message>
        <source>Move to &amp;training</source>
        <translation>学習区分へ移動(&amp;T)</translation>
    </message>
    <message>
        <source>Move to validation</source>
        <translation>検証区分へ移動</translation>
    </message>
    <message>
        <source>Move to t&amp;est</source>
        <translation>テスト区分へ移動(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;New type of defect…</source>
        <translation>新しい欠陥種別(&amp;N)…</translation>
    </message>
    <message>
        <source>New type of defect</source>
        <translation>新しい欠陥種別</translation>
    </message>
    <message>
        <source>Name, for example scratch:</source>
        <translation>名前 (例: キズ):</translation>
    </message>
    <message>
        <source>Label NG: %1</source>
        <translation>NG ラベルを付ける: %1</translation>
    </message>
    <message>
        <source>Remove from &amp;project</source>
        <translation>プロジェクトから外す(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) taken out of the project; the files stay where they are. %1 brings them back.</source>
        <translation>
            <numerusform>%n 枚の画像をプロジェクトから外しました。ファイルはそのまま残ります。%1 で元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Types of defect…</source>
        <translation>欠陥種別の管理…</translation>
    </message>
</context>
<context>
    <name>blemish::LabelExportDialog</name>
    <message>
        <source>Export labels</source>
        <translation>ラベルのエクスポート</translation>
    </message>
    <message>
        <source>Labels, types of defect, masks and splits of all images of this project: %1 OK, %2 NG, %3 unlabelled.</source>
        <translation>このプロジェクトの全画像のラベル、欠陥種別、マスク、区分: OK %1、NG %2、ラベルなし %3。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Folders of &amp;MVTec AD</source>
        <translation>MVTec AD のフォルダー構成(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;COCO file (JSON)</source>
        <translation>COCO ファイル (JSON) (&amp;C)</translation>
    </message>
    <message>
        <source>How images get into the folders</source>
        <translation>フォルダーへの画像の置き方</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Hard links (same disk, no extra room)</source>
        <translation>ハードリンク (同じディスク上、追加容量なし)</translation>
    </message>
    <message>
        <source>Symbolic links (break when the images move)</source>
        <translation>シンボリックリンク (画像を移動すると切れます)</translation>
    </message>
    <message>
        <source>&amp;Images:</source>
        <translation>画像(&amp;I):</translation>
    </message>
    <message>
        <source>train/good, test/&lt;type&gt; and ground_truth, with the images. Unlabelled images are left out.</source>
        <translation>train/good、test/&lt;種別&gt;、ground_truth に画像ごと書き出します。ラベルなしの画像は含まれません。</translation>
    </message>
    <message>
        <source>One file with every region of every mask. The images stay where they are.</source>
        <translation>全マスクの全領域を 1 つのファイルに書き出します。画像は元の場所のままです。</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Export labels to</source>
        <translation>ラベルのエクスポート先</translation>
    </message>
    <message>
        <source>COCO files (*.json)</source>
        <translation>COCO ファイル (*.json)</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>ファイル(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>中止(&amp;A)</translation>
    </message>
    <message>
        <source>Exporting labels</source>
        <translation>ラベルのエクスポート</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>中止しました。何も書き込まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) exported to %1.</source>
        <translation>
            <numerusform>%n 枚の画像を %1 にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a mask.</source>
        <translation>
            <numerusform>うち %n 枚にマスクがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unlabelled image(s) were left out.</source>
        <translation>
            <numerusform>ラベルなしの画像 %n 枚は含まれていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) got a new name, because others have the same.</source>
        <translation>
            <numerusform>同名の画像があるため、%n 枚の名前を変更しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read:</source>
        <translation>
            <numerusform>%n 件を読み込めませんでした:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::LabelHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>やり直し(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>label of %n image(s)</source>
        <translation>
            <numerusform>%n 枚の画像のラベル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %n image(s)</source>
        <translation>
            <numerusform>%n 枚の画像の除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of labels of %n image(s)</source>
        <translation>
            <numerusform>%n 枚の画像のラベルのインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>types of defect</source>
        <translation>欠陥種別</translation>
    </message>
</context>
<context>
    <name>blemish::LabelImportDialog</name>
    <message>
        <source>Images in which it marks &amp;no defect are OK</source>
        <translation>欠陥が示されていない画像は OK(&amp;N)</translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation>ラベルをインポート</translation>
    </message>
    <message>
        <source>Images that get no label</source>
        <translation>ラベルが付かない画像</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>インポートの進行状況</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>Reading labels</source>
        <translation>ラベルを読み込み中</translation>
    </message>
    <message numerus="yes">
        <source>%n of the file&apos;s %1 images are in this project: %2 OK, %3 NG.</source>
        <translation>
            <numerusform>ファイルの %1 枚の画像のうち %n 枚がこのプロジェクトにあります: OK %2、NG %3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a mask in the file.</source>
        <translation>
            <numerusform>そのうち %n 枚にはファイルにマスクがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mask(s) take the place of those that are there.</source>
        <translation>
            <numerusform>%n 個のマスクが既存のマスクを置き換えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no defect in the file and stay as they are.</source>
        <translation>
            <numerusform>%n 枚の画像はファイルに欠陥がなく、そのままになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have defects of several types; the largest defect decides.</source>
        <translation>
            <numerusform>%n 枚の画像には複数種別の欠陥があり、最大の欠陥で決まります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NG image(s) have a defect without outline and get no mask.</source>
        <translation>
            <numerusform>%n 枚の NG 画像は輪郭のない欠陥があり、マスクは付きません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) would change; undo takes all of it back.</source>
        <translation>
            <numerusform>%n 枚の画像が変わります。「元に戻す」ですべて取り消せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of the file get no &amp;label here:</source>
        <translation>
            <numerusform>ファイルの %n 枚の画像にはここでラベルが付きません(&amp;L):</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing masks</source>
        <translation>マスクを書き込み中</translation>
    </message>
    <message>
        <source>The split is locked: images keep theirs. Only those that become NG leave the training.</source>
        <translation>区分はロックされています。画像の区分は変わりません。NG になる画像だけが学習から外れます。</translation>
    </message>
</context>
<context>
    <name>blemish::LogBook</name>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
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
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>Least important kind of line that is shown</source>
        <translation>表示する行の最低の重要度</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Words that a line must hold</source>
        <translation>行に含まれる語句</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copies the lines shown</source>
        <translation>表示中の行をコピーします</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>クリア(&amp;R)</translation>
    </message>
    <message>
        <source>Empties this list; the log file keeps its lines</source>
        <translation>この一覧を消去します。ログファイルの内容は残ります</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>blemish::LossPlot</name>
    <message>
        <source>Loss, mean of an epoch</source>
        <translation>損失 (エポック平均)</translation>
    </message>
    <message>
        <source>Separation of held-out images</source>
        <translation>ホールドアウト画像の分離度</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Separation, %</source>
        <translation>分離度 (%)</translation>
    </message>
    <message>
        <source>Loss of the training</source>
        <translation>学習の損失</translation>
    </message>
    <message>
        <source>The loss appears here while a training runs</source>
        <translation>学習中はここに損失が表示されます</translation>
    </message>
    <message>
        <source>No training has run yet.</source>
        <translation>まだ学習していません。</translation>
    </message>
    <message>
        <source>Epoch %1 of %2, loss %3; highest %4, lowest %5.</source>
        <translation>エポック %1 / %2、損失 %3、最大 %4、最小 %5。</translation>
    </message>
    <message>
        <source>The marked epoch told the held-out images apart best. It is marked for the eye alone: the model is what the training ends with, so that these images choose nothing and go on measuring.</source>
        <translation>印のエポックでホールドアウト画像の分離度が最も高くなりました。この印は目安にすぎません。モデルになるのは学習の最後の状態です。これらの画像は選択に使わず、測定だけに使います。</translation>
    </message>
    <message>
        <source>Best separation: %1, epoch %2</source>
        <extracomment>%1: percentage, %2: number of the epoch</extracomment>
        <translation>最高の分離度: %1、エポック %2</translation>
    </message>
</context>
<context>
    <name>blemish::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;folder of images…</source>
        <translation>画像フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>プロジェクトを開く(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>最近のプロジェクト(&amp;R)</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>サンプルを試す(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>プロジェクトを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>画像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>画像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>学習(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>評価(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>レポート(&amp;R)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>テーマ(&amp;H)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>レイアウトを初期化(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>ショートカットキー(&amp;K)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>診断情報をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Versions and the newest lines of the log are on the clipboard.</source>
        <translation>バージョン情報とログの最新行をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>&amp;About Blemish</source>
        <translation>Blemish について(&amp;A)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Look at images, label them, see their heatmaps (Ctrl+1)</source>
        <translation>画像を見る、ラベルを付ける、ヒートマップを確認する (Ctrl+1)</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Teach a model what good parts look like (Ctrl+2)</source>
        <translation>良品の見た目をモデルに学習させる (Ctrl+2)</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Set the threshold, see what is missed (Ctrl+3)</source>
        <translation>しきい値を決め、見逃しを確認する (Ctrl+3)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Save a report or heatmaps (Ctrl+4)</source>
        <translation>レポートやヒートマップを保存する (Ctrl+4)</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation>画像フォルダー</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>プロジェクトフォルダー</translation>
    </message>
    <message>
        <source>sample plates</source>
        <translation>サンプルプレート</translation>
    </message>
    <message>
        <source>Drawing sample images</source>
        <translation>サンプル画像の描画</translation>
    </message>
    <message>
        <source>The sample could not be made</source>
        <translation>サンプルを作成できませんでした</translation>
    </message>
    <message>
        <source> (read only)</source>
        <translation> (読み取り専用)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The language changes when the program is started the next time, because work is running now.</source>
        <translation>処理の実行中のため、言語は次回の起動時に切り替わります。</translation>
    </message>
    <message>
        <source>Close Blemish</source>
        <translation>Blemish の終了</translation>
    </message>
    <message>
        <source>“%1” is still running.</source>
        <translation>「%1」を実行中です。</translation>
    </message>
    <message>
        <source>What the training has reached is saved when it stops, and it can be continued later.</source>
        <translation>学習の途中経過は停止時に保存され、後で再開できます。</translation>
    </message>
    <message>
        <source>Stop and &amp;keep the model</source>
        <translation>停止してモデルを保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>停止して終了(&amp;S)</translation>
    </message>
    <message>
        <source>Keep &amp;running</source>
        <translation>実行を続ける(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>マスク(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are both trained on and tested</source>
        <translation>
            <numerusform>%n 枚の画像が学習とテストの両方に使われています</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of them are in both splits, so the numbers of the evaluation look better than they are.</source>
        <translation>同じ画像が両方の分割にあるため、評価の数値は実際より良く見えます。</translation>
    </message>
    <message>
        <source>Blemish was not closed properly the last time</source>
        <translation>前回 Blemish は正常に終了しませんでした</translation>
    </message>
    <message>
        <source>Every label was saved when it was given. A training that was cut off is listed under Train and can be continued or deleted there.</source>
        <translation>ラベルはすべて付けた時点で保存されています。中断された学習は「学習」に表示され、そこで再開または削除できます。</translation>
    </message>
    <message>
        <source>Some of these settings count from the next start on, because work is running now.</source>
        <translation>作業中のため、一部の設定は次回の起動から有効になります。</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) that wait are forgotten.</source>
        <translation>
            <numerusform>待機中の %n 件は破棄されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove what is not there</source>
        <translation>見つからないものを削除(&amp;R)</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>プロジェクトを閉じる</translation>
    </message>
    <message>
        <source>Open another project</source>
        <translation>別のプロジェクトを開く</translation>
    </message>
    <message>
        <source>&amp;Stop and open</source>
        <translation>停止して開く(&amp;S)</translation>
    </message>
</context>
<context>
    <name>blemish::MaskBar</name>
    <message>
        <source>Brush</source>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>Paint (B). Ctrl and the mouse wheel change the size.</source>
        <translation>ブラシで描く (B)。Ctrl + マウスホイールでサイズを変更します。</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>消しゴム</translation>
    </message>
    <message>
        <source>Wipe out (E). It has a size of its own.</source>
        <translation>描いた部分を消す (E)。サイズはブラシとは別に設定されます。</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>多角形</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>塗りつぶし</translation>
    </message>
    <message>
        <source>Size of the brush or eraser</source>
        <translation>ブラシまたは消しゴムのサイズ</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Size of the brush or eraser in image pixels</source>
        <translation>ブラシまたは消しゴムのサイズ (画像の画素数)</translation>
    </message>
    <message>
        <source>Size in image pixels ([ and ])</source>
        <translation>サイズ (画像の画素数、[ と ] で変更)</translation>
    </message>
    <message>
        <source>Defect on this image</source>
        <translation>この画像の欠陥</translation>
    </message>
    <message>
        <source>Ignore region, all images</source>
        <translation>除外領域 (全画像)</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>描く対象</translation>
    </message>
    <message>
        <source>The defect mask says where a defect is and is used for pixel metrics. What lies in the ignore region is judged on no image (I changes over).</source>
        <translation>欠陥マスクは欠陥の位置を示し、画素指標に使われます。除外領域の内側は、どの画像でも判定の対象になりません (I で切り替え)。</translation>
    </message>
    <message>
        <source>Take contour</source>
        <translation>輪郭を適用</translation>
    </message>
    <message>
        <source>Mark everything inside the model&apos;s contour (T)</source>
        <translation>モデルの輪郭の内側をすべてマークする (T)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Stop drawing (Esc)</source>
        <translation>描画を終了 (Esc)</translation>
    </message>
    <message>
        <source>Click corner after corner (Y); a double click or Enter closes it, Esc gives it up. With Shift at the first corner it wipes out.</source>
        <translation>頂点を順にクリック (Y)。ダブルクリックまたは Enter で閉じ、Esc で取り消します。最初の頂点で Shift を押すと内側を消します。</translation>
    </message>
    <message>
        <source>Fill what an outline encloses (K); with Shift wipe out what hangs together</source>
        <translation>輪郭で囲まれた部分を塗りつぶす (K)。Shift を押すとつながった部分を消します</translation>
    </message>
</context>
<context>
    <name>blemish::MaskEditor</name>
    <message>
        <source>fill</source>
        <translation>塗りつぶし</translation>
    </message>
    <message>
        <source>eraser stroke</source>
        <translation>消しゴム</translation>
    </message>
    <message>
        <source>brush stroke</source>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>polygon</source>
        <translation>多角形</translation>
    </message>
    <message>
        <source>model&apos;s contour</source>
        <translation>モデルの輪郭</translation>
    </message>
    <message>
        <source>clearing of the ignore region</source>
        <translation>除外領域の消去</translation>
    </message>
    <message>
        <source>clearing of the mask</source>
        <translation>マスクの消去</translation>
    </message>
</context>
<context>
    <name>blemish::MaskPanel</name>
    <message>
        <source>Dra&amp;w a mask</source>
        <translation>マスクを描く(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>ブラシ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>消しゴム(&amp;E)</translation>
    </message>
    <message>
        <source>Pol&amp;ygon</source>
        <translation>多角形(&amp;Y)</translation>
    </message>
    <message>
        <source>F&amp;ill</source>
        <translation>塗りつぶし(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Take the model&apos;s contour</source>
        <translation>モデルの輪郭を適用(&amp;T)</translation>
    </message>
    <message>
        <source>Defect or ignore &amp;region</source>
        <translation>欠陥 / 除外領域の切替(&amp;R)</translation>
    </message>
    <message>
        <source>Smaller tool</source>
        <translation>ツールを小さくする</translation>
    </message>
    <message>
        <source>Larger tool</source>
        <translation>ツールを大きくする</translation>
    </message>
    <message>
        <source>Maps and scores follow a moment after the last stroke.</source>
        <translation>描き終えて少しすると、マップとスコアに反映されます。</translation>
    </message>
    <message>
        <source>Counts only while this image is labelled NG.</source>
        <translation>この画像のラベルが NG の間だけ有効です。</translation>
    </message>
    <message>
        <source>The mask is being computed…</source>
        <translation>マスクを計算しています…</translation>
    </message>
    <message>
        <source>The mask could not be computed</source>
        <translation>マスクを計算できませんでした</translation>
    </message>
    <message>
        <source>It is kept here and tried again every few seconds.</source>
        <translation>マスクは保持され、数秒ごとに保存を再試行します。</translation>
    </message>
    <message>
        <source>&amp;Clear the mask</source>
        <translation>マスクを消去(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lear the ignore region</source>
        <translation>除外領域を消去(&amp;L)</translation>
    </message>
    <message>
        <source>Close Blemish</source>
        <translation>Blemish の終了</translation>
    </message>
    <message numerus="yes">
        <source>%n mask(s) could not be saved.</source>
        <translation>
            <numerusform>%n 件のマスクを保存できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close without them</source>
        <translation>保存せずに終了(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>終了しない(&amp;S)</translation>
    </message>
</context>
<context>
    <name>blemish::MessageBar</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>blemish::MetricsTable</name>
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
        <source>Metrics</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Uses the best threshold for these very images, so it is optimistic</source>
        <translation>この画像自体に最適なしきい値での値のため、楽観的です</translation>
    </message>
    <message>
        <source>Image AUROC</source>
        <translation>画像 AUROC</translation>
    </message>
    <message>
        <source>How often an NG image scores higher than an OK image</source>
        <translation>NG 画像のスコアが OK 画像より高くなる確率</translation>
    </message>
    <message>
        <source>Image AP</source>
        <translation>画像 AP</translation>
    </message>
    <message>
        <source>Average precision over all thresholds</source>
        <translation>全しきい値にわたる平均適合率</translation>
    </message>
    <message>
        <source>Image F1-max</source>
        <translation>画像 F1-max</translation>
    </message>
    <message>
        <source>Pixel AUROC</source>
        <translation>画素 AUROC</translation>
    </message>
    <message>
        <source>How often a defect pixel has a higher value than a normal pixel</source>
        <translation>欠陥画素の値が正常画素より高くなる確率</translation>
    </message>
    <message>
        <source>Pixel AP</source>
        <translation>画素 AP</translation>
    </message>
    <message>
        <source>Average precision over all pixels of all test images</source>
        <translation>全テスト画像の全画素にわたる平均適合率</translation>
    </message>
    <message>
        <source>Pixel F1-max</source>
        <translation>画素 F1-max</translation>
    </message>
    <message>
        <source>AUPRO, up to 30 %</source>
        <translation>AUPRO (30 % まで)</translation>
    </message>
    <message>
        <source>Overlap with each defect region, averaged up to 30 % false-alarm pixels</source>
        <translation>各欠陥領域との重なりを、過検出画素 30 % までで平均した値</translation>
    </message>
    <message>
        <source>AUPRO, up to 5 %</source>
        <translation>AUPRO (5 % まで)</translation>
    </message>
    <message>
        <source>Overlap with each defect region, averaged up to 5 % false-alarm pixels</source>
        <translation>各欠陥領域との重なりを、過検出画素 5 % までで平均した値</translation>
    </message>
    <message>
        <source>PRO per image</source>
        <translation>画像ごとの PRO</translation>
    </message>
    <message>
        <source>The overlap as RD4AD computes it: each NG image on its own</source>
        <translation>RD4AD の方式による重なり (NG 画像ごとに個別に計算)</translation>
    </message>
    <message>
        <source>Not computed yet.</source>
        <translation>まだ計算されていません。</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>算出不可</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>blemish::ModelExportDialog</name>
    <message>
        <source>Export model</source>
        <translation>モデルのエクスポート</translation>
    </message>
    <message>
        <source>for review from %1, NG from %2</source>
        <translation>%1 以上は要確認、%2 以上は NG</translation>
    </message>
    <message>
        <source>NG from %1</source>
        <translation>%1 以上は NG</translation>
    </message>
    <message>
        <source>The thresholds in force go along: %1; of pixels %2.</source>
        <translation>現在のしきい値も含まれます: %1、画素は %2。</translation>
    </message>
    <message>
        <source>So does the ignore region.</source>
        <translation>除外領域も含まれます。</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>ファイル(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Export model to</source>
        <translation>モデルのエクスポート先</translation>
    </message>
    <message>
        <source>TorchScript files (*.pt)</source>
        <translation>TorchScript ファイル (*.pt)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>中止(&amp;A)</translation>
    </message>
    <message>
        <source>Exporting the model</source>
        <translation>モデルのエクスポート</translation>
    </message>
    <message>
        <source>Exported to %1 (%2).</source>
        <translation>%1 にエクスポートしました (%2)。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>中止しました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>“%1” becomes one file that other programs run without Blemish: it takes RGB images and returns scores and maps.</source>
        <translation>「%1」を、他のプログラムが Blemish なしで実行できる 1 つのファイルにします。RGB 画像を受け取り、スコアとマップを返します。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
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
        <translation>PyTorch または LibTorch を使うプログラム向けです。任意のサイズの画像を受け取り、判定も行います。</translation>
    </message>
    <message>
        <source>For OpenCV and other programs that read ONNX. Takes images of the model&apos;s own size; the thresholds stand beside the network.</source>
        <translation>OpenCV など ONNX を読むプログラム向けです。モデルと同じサイズの画像を受け取ります。しきい値はネットワークとは別に保存されます。</translation>
    </message>
    <message>
        <source>ONNX files (*.onnx)</source>
        <translation>ONNX ファイル (*.onnx)</translation>
    </message>
</context>
<context>
    <name>blemish::Notifier</name>
    <message>
        <source>%1: done</source>
        <translation>%1: 完了</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: 失敗</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>blemish::OptionForm</name>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1既定値: %2。</translation>
    </message>
    <message>
        <source>%1 %2 to %3, default %4.</source>
        <translation>%1範囲: %2～%3、既定値: %4。</translation>
    </message>
    <message>
        <source>E&amp;xpert options</source>
        <translation>詳細オプション(&amp;X)</translation>
    </message>
</context>
<context>
    <name>blemish::OptionSide</name>
    <message>
        <source>Teacher</source>
        <translation>教師ネットワーク</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>プリセット「%1」</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>プリセット(&amp;P)</translation>
    </message>
    <message>
        <source>Teacher in use</source>
        <translation>使用中の教師ネットワーク</translation>
    </message>
    <message>
        <source>Import &amp;weights…</source>
        <translation>重みをインポート(&amp;W)…</translation>
    </message>
    <message>
        <source>Adds a pretrained backbone from a .pth or .safetensors file; the file is checked and copied</source>
        <translation>.pth または .safetensors ファイルから事前学習済みバックボーンを追加します。ファイルは検査後にコピーされます</translation>
    </message>
    <message>
        <source>Import weights of a pretrained backbone</source>
        <translation>事前学習済みバックボーンの重みをインポート</translation>
    </message>
    <message>
        <source>Your own number of epochs.</source>
        <translation>エポック数を個別に指定しています。</translation>
    </message>
    <message>
        <source>Weights from the file “%1”; it is checked when the training starts.</source>
        <translation>ファイル「%1」の重みを使います。学習の開始時に検査されます。</translation>
    </message>
    <message>
        <source>“%1” holds a %2 and does not fit the backbone %3. Choose another one, or “auto”.</source>
        <translation>「%1」は %2 の重みで、バックボーン %3 には使えません。別のものか「auto」を選んでください。</translation>
    </message>
    <message>
        <source>The pretrained teacher “%1” (%2) is in use.</source>
        <translation>事前学習済みの教師ネットワーク「%1」(%2) を使用中です。</translation>
    </message>
    <message>
        <source>The pretrained teacher “%1” (%2) is in use; it is %3, whose hash begins as published.</source>
        <translation>事前学習済みの教師ネットワーク「%1」(%2) を使用中です。内容は %3 で、ハッシュの先頭が公開値と一致しています。</translation>
    </message>
    <message>
        <source>The pretrained teacher “%1” (%2) is in use; it comes from %3.</source>
        <translation>事前学習済みの教師ネットワーク「%1」(%2) を使用中です。入手元: %3。</translation>
    </message>
    <message>
        <source>Import weights</source>
        <translation>重みのインポート</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.safetensors);;All files (*)</source>
        <translation>重み (*.pth *.pt *.safetensors);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Dow&amp;nload…</source>
        <translation>ダウンロード(&amp;N)…</translation>
    </message>
    <message>
        <source>Fetches the published weights of the chosen backbone, after asking</source>
        <translation>選択したバックボーンの公開された重みを、確認のうえダウンロードします</translation>
    </message>
    <message>
        <source>Download pretrained weights of the chosen backbone</source>
        <translation>選択したバックボーンの事前学習済みの重みをダウンロード</translation>
    </message>
    <message>
        <source>The built-in teacher is in use, made without a single photograph; a pretrained one finds fainter and more natural defects.</source>
        <translation>内蔵の教師ネットワークを使用中です (写真を一切使わずに作成)。事前学習済みのものなら、より淡い欠陥や自然な欠陥も検出できます。</translation>
    </message>
    <message>
        <source>As anomalib</source>
        <translation>anomalib 準拠</translation>
    </message>
    <message>
        <source>The embedding width and Adam&apos;s beta 2 of anomalib 2.6, for as long as published; to compare with its models.</source>
        <translation>anomalib 2.6 の埋め込み幅と Adam の beta 2 を使い、公表された長さで学習します。そのモデルとの比較用です。</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n エポック</numerusform>
        </translation>
    </message>
    <message>
        <source>A random teacher is in use: it has learned nothing and is drawn from the training&apos;s seed; a pretrained one finds more.</source>
        <translation>ランダムな教師を使用中です。何も学習しておらず、学習の乱数シードから作られます。事前学習済みの教師のほうが多く見つけます。</translation>
    </message>
</context>
<context>
    <name>blemish::OverlayBar</name>
    <message>
        <source>Fit</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Fit the image into the window (F)</source>
        <translation>画像全体をウィンドウに合わせて表示 (F)</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>等倍</translation>
    </message>
    <message>
        <source>One image pixel on one screen pixel (Z)</source>
        <translation>画像の 1 画素を画面の 1 画素で表示 (Z)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>縮小 (−)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Show another image or model beside this one (G: nearest normal image). Hold X to flip.</source>
        <translation>別の画像やモデルの結果を並べて表示します (G: 最も近い正常画像)。X を押している間は比較画像に切り替わります。</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Opacity of the heatmap</source>
        <translation>ヒートマップの不透明度</translation>
    </message>
    <message>
        <source>Colours of the heatmap</source>
        <translation>ヒートマップの配色</translation>
    </message>
    <message>
        <source>Scale of the heatmap</source>
        <translation>ヒートマップのスケール</translation>
    </message>
    <message>
        <source>One scale for all images of a model keeps good parts calm. The scale of one image shows faint detail, but makes good parts glow.</source>
        <translation>共通スケールはモデルの全画像で同じ範囲を使い、良品は目立ちません。個別スケールでは淡い変化も見えますが、良品も強く色付きます。</translation>
    </message>
    <message>
        <source>Model scale</source>
        <translation>共通スケール</translation>
    </message>
    <message>
        <source>Image scale</source>
        <translation>個別スケール</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>輪郭</translation>
    </message>
    <message>
        <source>Outline what lies above the pixel threshold (C)</source>
        <translation>画素しきい値を超える部分を輪郭で囲む (C)</translation>
    </message>
    <message>
        <source>Defect mask</source>
        <translation>欠陥マスク</translation>
    </message>
    <message>
        <source>Outline the labelled defect (M)</source>
        <translation>ラベル付けされた欠陥を輪郭で囲む (M)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Feature scales of the heatmap</source>
        <translation>ヒートマップの特徴スケール</translation>
    </message>
    <message>
        <source>Which of the network&apos;s feature scales the heatmap shows: the fine one sees scratches and texture, the coarse one shapes and missing parts.</source>
        <translation>ヒートマップに表示するネットワークの特徴スケールを選びます。細スケールはキズや表面の模様、粗スケールは形状や欠損を捉えます。</translation>
    </message>
    <message>
        <source>All scales</source>
        <translation>全スケール</translation>
    </message>
    <message>
        <source>Fine scale</source>
        <translation>細スケール</translation>
    </message>
    <message>
        <source>Medium scale</source>
        <translation>中スケール</translation>
    </message>
    <message>
        <source>Coarse scale</source>
        <translation>粗スケール</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>The image alone (V goes from view to view)</source>
        <translation>画像のみ（V で表示を順に切り替え）</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>重ね合わせ</translation>
    </message>
    <message>
        <source>The heatmap over the image (V). Hold H to look underneath.</source>
        <translation>画像にヒートマップを重ねて表示 (V)。H を押している間は下の画像が見えます。</translation>
    </message>
    <message>
        <source>The heatmap alone (V). Hold H to see the image.</source>
        <translation>ヒートマップのみ (V)。H を押している間は画像が見えます。</translation>
    </message>
</context>
<context>
    <name>blemish::PixelMetricsBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the pixel metrics</source>
        <translation>画素指標の計算を中止</translation>
    </message>
    <message>
        <source>Progress of the pixel metrics</source>
        <translation>画素指標の計算の進捗</translation>
    </message>
    <message>
        <source>Compute the intervals</source>
        <translation>区間を計算</translation>
    </message>
    <message>
        <source>Resamples the scores many times; takes a moment</source>
        <translation>スコアを何度もリサンプリングします。少し時間がかかります</translation>
    </message>
    <message>
        <source>Compares the maps with the masks at the size of the images; takes a moment. With many images this also computes the intervals</source>
        <translation>マップとマスクを画像サイズで比較します。少し時間がかかります。画像が多いときは区間もここで計算します</translation>
    </message>
    <message>
        <source>“%1” is running.</source>
        <translation>「%1」を実行中です。</translation>
    </message>
</context>
<context>
    <name>blemish::PixelThresholdBar</name>
    <message>
        <source>Pixel threshold</source>
        <translation>画素しきい値</translation>
    </message>
    <message>
        <source>Pixels of the heatmap with this value or more belong to a defect: outlines, regions and exported masks go by it</source>
        <translation>ヒートマップの値がこれ以上の画素を欠陥とみなします。輪郭、領域、エクスポートするマスクはこれに従います</translation>
    </message>
    <message>
        <source>Pi&amp;xel threshold:</source>
        <translation>画素しきい値(&amp;X):</translation>
    </message>
    <message>
        <source>Pixel threshold as trained</source>
        <translation>学習時の画素しきい値</translation>
    </message>
    <message>
        <source>Back to %1, as the training derived it from good parts</source>
        <translation>学習が良品から求めた %1 に戻す</translation>
    </message>
</context>
<context>
    <name>blemish::PlotWithTable</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 (表)</translation>
    </message>
</context>
<context>
    <name>blemish::ProbePanel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>While a training runs, the heatmap of an image that it does not learn from appears here</source>
        <translation>学習中は、学習に使わない画像のヒートマップがここに表示されます</translation>
    </message>
    <message>
        <source>Scores while training</source>
        <translation>学習中のスコア</translation>
    </message>
    <message>
        <source>Held-out OK images score %1.</source>
        <translation>ホールドアウト OK 画像のスコア: %1</translation>
    </message>
    <message>
        <source>NG images score %1.</source>
        <translation>NG 画像のスコア: %1</translation>
    </message>
    <message>
        <source>Separation: %1 %</source>
        <translation>分離度: %1 %</translation>
    </message>
    <message>
        <source>Label some images NG to see how well they are told apart.</source>
        <translation>見分けられる度合いを確認するには、いくつかの画像に NG ラベルを付けてください。</translation>
    </message>
    <message>
        <source>Heatmap of %1 after step %2</source>
        <translation>%1 のヒートマップ (ステップ %2 の後)</translation>
    </message>
</context>
<context>
    <name>blemish::ProfilePanel</name>
    <message>
        <source>Profile line</source>
        <translation>プロファイル線</translation>
    </message>
    <message>
        <source>Draw a line over the image and see the anomaly values along it (R)</source>
        <translation>画像に線を引き、線に沿った異常値を見る (R)</translation>
    </message>
    <message>
        <source>The profile in words</source>
        <translation>プロファイルの説明</translation>
    </message>
    <message>
        <source>Take the profile line away (Esc)</source>
        <translation>プロファイル線を消す (Esc)</translation>
    </message>
    <message>
        <source>Take the profile line away</source>
        <translation>プロファイル線を消す</translation>
    </message>
    <message>
        <source>This image has no heatmap yet</source>
        <translation>この画像にはまだヒートマップがありません</translation>
    </message>
</context>
<context>
    <name>blemish::ProfilePlot</name>
    <message>
        <source>Along the line, pixels</source>
        <translation>線に沿った距離（画素）</translation>
    </message>
    <message>
        <source>Anomaly value</source>
        <translation>異常値</translation>
    </message>
    <message>
        <source>Profile along the line</source>
        <translation>線に沿ったプロファイル</translation>
    </message>
    <message>
        <source>Anomaly values along the line on the image; dashed: the pixel threshold. The arrow keys move the line, with Shift by ten pixels, with Ctrl its end alone.</source>
        <translation>画像上の線に沿った異常値です。破線は画素しきい値です。矢印キーで線を動かします。Shift で 10 画素ずつ、Ctrl で終点だけを動かします。</translation>
    </message>
    <message>
        <source>This image has no heatmap yet</source>
        <translation>この画像にはまだヒートマップがありません</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>しきい値 %1</translation>
    </message>
    <message>
        <source>Profile over %1 pixels: highest value %2, at %3.</source>
        <extracomment>%1: length in pixels, %2: a value, %3: distance in pixels</extracomment>
        <translation>%1 画素のプロファイル: 最大値 %2、位置 %3。</translation>
    </message>
</context>
<context>
    <name>blemish::ProjectActions</name>
    <message>
        <source>&amp;Images…</source>
        <translation>画像(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Folder of images…</source>
        <translation>画像のフォルダー(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Model…</source>
        <translation>モデル(&amp;M)…</translation>
    </message>
    <message>
        <source>What is &amp;new in its folders</source>
        <translation>フォルダー内の新しいもの(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open its folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>移動(&amp;M)…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>New images</source>
        <translation>新しい画像</translation>
    </message>
    <message>
        <source>&amp;Add to this project</source>
        <translation>このプロジェクトに追加(&amp;A)</translation>
    </message>
    <message>
        <source>This pro&amp;ject</source>
        <translation>このプロジェクト(&amp;J)</translation>
    </message>
    <message>
        <source>Images to add</source>
        <translation>追加する画像</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp *.tif *.tiff);;Lists (*.csv);;All files (*)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.bmp *.tif *.tiff);;リスト (*.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Folder of images to add</source>
        <translation>追加する画像のフォルダー</translation>
    </message>
    <message>
        <source>Model to add</source>
        <translation>追加するモデル</translation>
    </message>
    <message>
        <source>Models (*.blm)</source>
        <translation>モデル (*.blm)</translation>
    </message>
    <message>
        <source>Add images</source>
        <translation>画像を追加</translation>
    </message>
    <message>
        <source>Add them to “%1”, or open them as a project of their own?</source>
        <translation>「%1」に追加しますか、それとも別のプロジェクトとして開きますか?</translation>
    </message>
    <message>
        <source>Folders called good, train, test or like a type of defect say what their images are; others come unlabelled, into the test split. The images stay where they are, and undo takes them out again.</source>
        <translation>good、train、test、または欠陥種別と同じ名前のフォルダーは、画像が何であるかを示します。それ以外の画像はラベルなしでテスト区分に入ります。画像は元の場所に残り、「元に戻す」で取り除けます。</translation>
    </message>
    <message>
        <source>&amp;Open as a new project</source>
        <translation>新しいプロジェクトとして開く(&amp;O)</translation>
    </message>
    <message>
        <source>“%1” is a model</source>
        <translation>「%1」はモデルです</translation>
    </message>
    <message>
        <source>Open a folder of images or a project for it to look at. The model is then offered there.</source>
        <translation>検査する画像のフォルダーまたはプロジェクトを開いてください。そこでこのモデルを使うか尋ねます。</translation>
    </message>
    <message>
        <source>The model could not be taken into the project</source>
        <translation>モデルをプロジェクトに取り込めませんでした</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>プロジェクトは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>Use the model “%1” in “%2”?</source>
        <translation>モデル「%1」を「%2」で使いますか?</translation>
    </message>
    <message numerus="yes">
        <source>It was trained on %n image(s) with %1. It is copied into the project and put to use with its own thresholds; the models that are there stay.</source>
        <translation>
            <numerusform>%1 を使い %n 枚の画像で学習したモデルです。プロジェクトにコピーされ、固有のしきい値で使われます。既存のモデルは残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>ここで使う(&amp;U)</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>プロジェクト名を変更</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>プロジェクトの名前</translation>
    </message>
    <message>
        <source>Move the project into which folder?</source>
        <translation>プロジェクトをどのフォルダーに移動しますか?</translation>
    </message>
    <message>
        <source>Move project</source>
        <translation>プロジェクトを移動</translation>
    </message>
    <message>
        <source>Move the project to %1?</source>
        <translation>プロジェクトを %1 に移動しますか?</translation>
    </message>
    <message>
        <source>Models, masks and labels are copied and compared before the old ones go. The project is closed meanwhile. Images outside of it stay where they are.</source>
        <translation>モデル、マスク、ラベルはコピーして照合した後に元のものを削除します。その間プロジェクトは閉じられます。プロジェクト外の画像はそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移動(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were renamed or moved; their labels went along.</source>
        <translation>
            <numerusform>%n 枚の画像は名前または場所が変わっていました。ラベルは引き継がれました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are not there any more; they stay in the project until you take them out.</source>
        <translation>
            <numerusform>%n 枚の画像はもうありません。取り除くまでプロジェクトに残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were added</source>
        <translation>
            <numerusform>%n 枚の画像を追加しました</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no new images in the folders</source>
        <translation>フォルダーに新しい画像はありません</translation>
    </message>
    <message>
        <source>All of these images are in the project already</source>
        <translation>これらの画像はすべてプロジェクトにあります</translation>
    </message>
</context>
<context>
    <name>blemish::ProjectTools</name>
    <message>
        <source>Import &amp;with rules…</source>
        <translation>ルールでインポート(&amp;W)…</translation>
    </message>
    <message>
        <source>Label b&amp;y rules…</source>
        <translation>ルールでラベル付け(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>区分の設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Duplicates and lea&amp;ks…</source>
        <translation>重複とデータリーク(&amp;K)…</translation>
    </message>
    <message>
        <source>Find moved ima&amp;ges…</source>
        <translation>移動した画像を探す(&amp;G)…</translation>
    </message>
    <message>
        <source>Images of this project are not where they were</source>
        <translation>このプロジェクトの画像が元の場所にありません</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation>画像フォルダー</translation>
    </message>
    <message>
        <source>&amp;Export labels…</source>
        <translation>ラベルをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>I&amp;mport labels…</source>
        <translation>ラベルをインポート(&amp;M)…</translation>
    </message>
    <message>
        <source>COCO file of labels</source>
        <translation>ラベルの COCO ファイル</translation>
    </message>
    <message>
        <source>COCO files (*.json)</source>
        <translation>COCO ファイル (*.json)</translation>
    </message>
    <message>
        <source>Export mo&amp;del…</source>
        <translation>モデルをエクスポート(&amp;D)…</translation>
    </message>
    <message>
        <source>Images with other contents…</source>
        <translation>内容が変わった画像…</translation>
    </message>
    <message>
        <source>Say where they are now; they keep their labels.</source>
        <translation>現在の場所を指定してください。ラベルは保たれます。</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are no longer what was labelled</source>
        <translation>
            <numerusform>%n 枚の画像はラベルを付けたときのものではありません</numerusform>
        </translation>
    </message>
    <message>
        <source>Their files were written anew, so labels, masks and scores may be those of other pictures.</source>
        <translation>ファイルが書き換えられたため、ラベル、マスク、スコアは別の画像のものかもしれません。</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n image(s) are not there any more</source>
        <translation>
            <numerusform>%n 枚の画像のファイルがもうありません</numerusform>
        </translation>
    </message>
    <message>
        <source>If they were renamed or moved, say where they are now.</source>
        <translation>名前や場所が変わった場合は、現在の場所を指定してください。</translation>
    </message>
    <message>
        <source>Images with other contents</source>
        <translation>内容が変わった画像</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n image(s) were written anew since they were labelled.</source>
        <translation>
            <numerusform>%n 枚の画像のファイルが、ラベル付けの後に書き換えられています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them first. If their labels still fit, keep them; else take the labels away, and the images go to the test split. Scores and heatmaps of the old pictures go in both cases, and this cannot be undone.</source>
        <translation>まず確認してください。ラベルがまだ合っていれば残し、そうでなければ外すと画像はテスト区分に入ります。どちらの場合も古い画像のスコアとヒートマップは消え、元に戻せません。</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>表示する(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep the labels</source>
        <translation>ラベルを残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take the labels away</source>
        <translation>ラベルを外す(&amp;T)</translation>
    </message>
    <message>
        <source>Other contents</source>
        <translation>内容が変化</translation>
    </message>
</context>
<context>
    <name>blemish::RegionsButton</name>
    <message>
        <source>The regions above the pixel threshold with their highest value and area; choose one to see it close up</source>
        <translation>画素しきい値を超える領域の一覧 (最大値と面積)。選ぶと拡大表示します</translation>
    </message>
    <message>
        <source>Regions above the pixel threshold</source>
        <translation>画素しきい値を超える領域</translation>
    </message>
    <message>
        <source>%1.  peak %2,  %3 px</source>
        <extracomment>a region of a heatmap: rank, highest value, area in image pixels</extracomment>
        <translation>%1.  ピーク %2、%3 px</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>領域 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::RelinkDialog</name>
    <message>
        <source>Find moved images</source>
        <translation>移動した画像を探す</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Data folders of the project</source>
        <translation>プロジェクトのデータフォルダー</translation>
    </message>
    <message>
        <source>&amp;Look in another folder…</source>
        <translation>別のフォルダーを探す(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Use this folder</source>
        <translation>このフォルダーを使用(&amp;U)</translation>
    </message>
    <message>
        <source>found</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Where the images are now</source>
        <translation>画像の現在の場所</translation>
    </message>
    <message>
        <source>Comparing the images …</source>
        <translation>画像を照合しています …</translation>
    </message>
    <message>
        <source>Comparing images</source>
        <translation>画像の照合</translation>
    </message>
    <message numerus="yes">
        <source>%n others bear the name of an image of this project but are different pictures (%1). This folder cannot be used: labels would be on the wrong images.</source>
        <translation>
            <numerusform>ほかに、このプロジェクトの画像と同じ名前で内容が異なる画像が %n 枚あります (%1)。ラベルが別の画像に付いてしまうため、このフォルダーは使用できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>In %1: %2, %3.</source>
        <extracomment>1: a folder; 2: &quot;3 images match&quot;; 3: &quot;1 is missing&quot;</extracomment>
        <translation>%1：%2、%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) match</source>
        <translation>
            <numerusform>%n 枚が一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing</source>
        <translation>
            <numerusform>%n 枚が見つかりません</numerusform>
        </translation>
    </message>
    <message>
        <source>The images of this project belong to these folders. If one was moved, say where it is now. The images are compared by size and content first, so that no label lands on the wrong image; a file that was renamed is found by its content.</source>
        <translation>このプロジェクトの画像はこれらのフォルダーに属しています。移動した場合は現在の場所を指定してください。ラベルが別の画像に付かないよう、まずサイズと内容を比較します。名前が変わったファイルは内容で見つけます。</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) missing</source>
        <translation>
            <numerusform>%n 枚の画像なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them agree in name and size only: their contents were never read, so nothing proves that they are the same pictures.</source>
        <translation>
            <numerusform>そのうち %n 枚は名前とサイズだけが一致します。内容を読み込んだことがないため、同じ画像だと証明できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>All images of this folder are where they were.</source>
        <translation>このフォルダーの画像はすべて元の場所にあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the missing images were found in %1 by their content, %2 were not.</source>
        <translation>
            <numerusform>見つからない画像のうち %n 枚を内容で %1 に見つけました。残り %2 枚は見つかりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the missing images is in %1.</source>
        <translation>見つからない画像は %1 にありません。</translation>
    </message>
    <message>
        <source>&amp;Use these images</source>
        <translation>これらの画像を使う(&amp;U)</translation>
    </message>
    <message>
        <source>It cannot be proven that these are the same pictures.</source>
        <translation>同じ画像だと証明できません。</translation>
    </message>
    <message>
        <source>Their names and sizes agree, but their contents were never read. Use the folder only if you know that it is the one that was labelled.</source>
        <translation>名前とサイズは一致しますが、内容を読み込んだことがありません。ラベルを付けたフォルダーだと分かっている場合だけ使ってください。</translation>
    </message>
    <message>
        <source>&amp;Use it all the same</source>
        <translation>それでも使う(&amp;U)</translation>
    </message>
</context>
<context>
    <name>blemish::ReportPage</name>
    <message>
        <source>Pages of the report</source>
        <translation>レポートのページ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>レポートのタイトル</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US レター</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>用紙サイズ</translation>
    </message>
    <message>
        <source>Why there can be no report yet</source>
        <translation>レポートを作成できない理由</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>PDF を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>レポートを PDF で保存</translation>
    </message>
    <message>
        <source>&amp;Export heatmaps…</source>
        <translation>ヒートマップを出力(&amp;E)…</translation>
    </message>
    <message>
        <source>Heatmaps, overlays, masks, raw maps, scores as CSV or JSON</source>
        <translation>ヒートマップ、重ね合わせ、マスク、生マップ、CSV / JSON 形式のスコア</translation>
    </message>
    <message>
        <source>Export heatmaps and tables</source>
        <translation>ヒートマップと表をエクスポート</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>詳細レポート</translation>
    </message>
    <message>
        <source>One page to sign</source>
        <translation>1 ページ (署名欄付き)</translation>
    </message>
    <message>
        <source>Extent of the report</source>
        <translation>レポートの構成</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>タイトル(&amp;T):</translation>
    </message>
    <message>
        <source>E&amp;xtent:</source>
        <translation>構成(&amp;X):</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>用紙(&amp;P):</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>レポート作成の進捗</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>中止(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel the report</source>
        <translation>レポートの作成を中止</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open the saved report</source>
        <translation>保存したレポートを開く</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>保存先を開く(&amp;F)</translation>
    </message>
    <message>
        <source>Open the folder of the saved report</source>
        <translation>保存したレポートのフォルダーを開く</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” is running; save the report when it is done.</source>
        <translation>「%1」を実行中です。完了後にレポートを保存してください。</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>レポートの作成</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>Cancelled; no report was written.</source>
        <translation>中止しました。レポートは作成されていません。</translation>
    </message>
    <message>
        <source>The pages of the report will be shown here.</source>
        <translation>レポートのページはここに表示されます。</translation>
    </message>
    <message>
        <source>Go to training</source>
        <translation>学習へ</translation>
    </message>
    <message>
        <source>Compute pixel metrics</source>
        <translation>画素指標を計算</translation>
    </message>
</context>
<context>
    <name>blemish::RulesDialog</name>
    <message>
        <source>Label by rules</source>
        <translation>ルールでラベル付け</translation>
    </message>
    <message>
        <source>Import with rules</source>
        <translation>ルールでインポート</translation>
    </message>
    <message>
        <source>Looking for images in %1 …</source>
        <translation>%1 で画像を検索しています …</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像数</translation>
    </message>
    <message>
        <source>What the images of each folder become</source>
        <translation>ルール適用後のフォルダーごとの内訳</translation>
    </message>
    <message>
        <source>The first rule that fits an image decides. Images that none fits stay as they are.</source>
        <translation>各画像には、最初に一致したルールが適用されます。どのルールにも一致しない画像は変更されません。</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>適用(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>Looking for images: %n found</source>
        <translation>
            <numerusform>画像を検索しています: %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images in this project</source>
        <translation>
            <numerusform>このプロジェクトの画像: %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading folder</source>
        <translation>フォルダーの読み込み</translation>
    </message>
    <message numerus="yes">
        <source>%n images in %1</source>
        <translation>
            <numerusform>%1 の画像: %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 OK  ·  %2 NG  ·  %3 unlabelled</source>
        <translation>OK %1  ·  NG %2  ·  ラベルなし %3</translation>
    </message>
    <message>
        <source>(no sub-folder)</source>
        <translation>(サブフォルダーなし)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more folders</source>
        <translation>
            <numerusform>… 他 %n フォルダー</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>フォルダーを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>The images of several folders become one project</source>
        <translation>複数のフォルダーの画像が 1 つのプロジェクトになります</translation>
    </message>
    <message>
        <source>&amp;Copy the images into the project</source>
        <translation>画像をプロジェクトにコピー(&amp;C)</translation>
    </message>
    <message>
        <source>The project then needs the folder no more. Otherwise the images stay where they are, and nothing is copied.</source>
        <translation>以後、プロジェクトに元のフォルダーは不要になります。オフの場合、画像は元の場所のままで、コピーは行われません。</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation>画像フォルダー</translation>
    </message>
    <message numerus="yes">
        <source>%n folders</source>
        <translation>
            <numerusform>%n 個のフォルダー</numerusform>
        </translation>
    </message>
    <message>
        <source>The split is locked: images keep theirs. Only those that become NG leave the training.</source>
        <translation>区分はロックされています。画像の区分は変わりません。NG になる画像だけが学習から外れます。</translation>
    </message>
    <message>
        <source>“%1” is still running. Press Import again when it is over.</source>
        <translation>「%1」がまだ実行中です。終わってからもう一度インポートを押してください。</translation>
    </message>
</context>
<context>
    <name>blemish::RulesEditor</name>
    <message>
        <source>&amp;Add rule</source>
        <translation>ルールを追加(&amp;R)</translation>
    </message>
    <message>
        <source>Folder is</source>
        <translation>フォルダーが次と一致</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>名前が次で始まる</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>What the rule looks at</source>
        <translation>ルールの条件</translation>
    </message>
    <message>
        <source>Folder, beginning or expression</source>
        <translation>フォルダー、名前の先頭、または正規表現</translation>
    </message>
    <message>
        <source>Label of these images</source>
        <translation>この画像のラベル</translation>
    </message>
    <message>
        <source>Type of defect</source>
        <translation>欠陥種別</translation>
    </message>
    <message>
        <source>Type of defect of these images</source>
        <translation>この画像の欠陥種別</translation>
    </message>
    <message>
        <source>Usual split</source>
        <translation>既定の区分</translation>
    </message>
    <message>
        <source>Split of these images</source>
        <translation>この画像の区分</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>このルールを削除</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>無効</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>画像 %n 枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::RunBox</name>
    <message>
        <source>What a training would use</source>
        <translation>学習に使われる内容</translation>
    </message>
    <message>
        <source>Why training cannot start</source>
        <translation>学習を開始できない理由</translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation>学習の状態</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>学習の進捗</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>学習を開始(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>一時停止(&amp;A)</translation>
    </message>
    <message>
        <source>Rests between two batches and goes on when you want; nothing is lost</source>
        <translation>バッチの区切りで休止し、いつでも再開できます。途中経過は失われません</translation>
    </message>
    <message>
        <source>Stop and &amp;keep</source>
        <translation>停止して保存(&amp;K)</translation>
    </message>
    <message>
        <source>Ends the training now and makes a model of what it has learned so far</source>
        <translation>学習をここで終了し、それまでの学習内容でモデルを作成します</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>中止(&amp;C)</translation>
    </message>
    <message>
        <source>Ends the training without a model; it can be continued later</source>
        <translation>モデルを作らずに学習を終了します。後で再開できます</translation>
    </message>
    <message>
        <source>Cancel the training</source>
        <translation>学習を中止</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>キューに追加(&amp;Q)</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>再開(&amp;O)</translation>
    </message>
    <message>
        <source>Paused after step %1.</source>
        <translation>ステップ %1 で一時停止しました。</translation>
    </message>
    <message>
        <source>Going on…</source>
        <translation>再開しています…</translation>
    </message>
    <message>
        <source>Stopping; the model is made of what it has learned…</source>
        <translation>停止し、それまでの学習内容でモデルを作成しています…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>中止しています…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>準備しています…</translation>
    </message>
    <message>
        <source>%1 of memory in use</source>
        <translation>メモリ使用量 %1</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>エポック %1 / %2</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>損失 %1</translation>
    </message>
    <message>
        <source>Finished. The new model is in use and scores the test images.</source>
        <translation>完了しました。新しいモデルに切り替え、テスト画像のスコアを計算しています。</translation>
    </message>
    <message>
        <source>The new model is in use and scores the test images.</source>
        <translation>新しいモデルに切り替え、テスト画像のスコアを計算しています。</translation>
    </message>
    <message>
        <source>Cancelled after step %1.</source>
        <translation>ステップ %1 で中止しました。</translation>
    </message>
    <message>
        <source>Show the heatmaps</source>
        <translation>ヒートマップを表示</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>一時停止しています…</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>一時停止中です。</translation>
    </message>
</context>
<context>
    <name>blemish::ScaleChooser</name>
    <message>
        <source>The scales are being computed…</source>
        <translation>スケールを計算しています…</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>細</translation>
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
        <translation>ヒートマップの値が最も高い箇所では、%1スケールの寄与が最大です: %2。</translation>
    </message>
    <message>
        <source>This model has no map of that scale.</source>
        <translation>このモデルにはそのスケールのマップがありません。</translation>
    </message>
</context>
<context>
    <name>blemish::Session</name>
    <message>
        <source>The program was closed.</source>
        <translation>プログラムを終了しました。</translation>
    </message>
    <message>
        <source>The images could not be opened</source>
        <translation>画像を開けませんでした</translation>
    </message>
    <message>
        <source>“%1” is still running. Wait for it or cancel it first.</source>
        <translation>「%1」を実行中です。完了を待つか、先に中止してください。</translation>
    </message>
    <message>
        <source>Reading folder</source>
        <translation>フォルダーの読み込み</translation>
    </message>
    <message>
        <source>The project was closed.</source>
        <translation>プロジェクトを閉じました。</translation>
    </message>
    <message>
        <source>The project could not be read</source>
        <translation>プロジェクトを読み込めませんでした</translation>
    </message>
    <message>
        <source>The label could not be saved</source>
        <translation>ラベルを保存できませんでした</translation>
    </message>
    <message>
        <source>There is no test image with a map.</source>
        <translation>マップのあるテスト画像がありません。</translation>
    </message>
    <message>
        <source>Not computed yet.</source>
        <translation>まだ計算されていません。</translation>
    </message>
    <message>
        <source>Computing metrics</source>
        <translation>指標の計算</translation>
    </message>
    <message>
        <source>The metrics could not be computed</source>
        <translation>指標を計算できませんでした</translation>
    </message>
    <message>
        <source>The model could not be chosen</source>
        <translation>モデルを選択できませんでした</translation>
    </message>
    <message>
        <source>The model could not be opened</source>
        <translation>モデルを開けませんでした</translation>
    </message>
    <message>
        <source>The scores could not be read</source>
        <translation>スコアを読み込めませんでした</translation>
    </message>
    <message>
        <source>This training is running. Cancel it first.</source>
        <translation>この学習は実行中です。先に中止してください。</translation>
    </message>
    <message>
        <source>The images could not be scored</source>
        <translation>画像のスコアを計算できませんでした</translation>
    </message>
    <message>
        <source>Scoring images</source>
        <translation>スコア計算</translation>
    </message>
    <message>
        <source>The scores could not be saved</source>
        <translation>スコアを保存できませんでした</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>しきい値の変更</translation>
    </message>
    <message>
        <source>The threshold could not be saved</source>
        <translation>しきい値を保存できませんでした</translation>
    </message>
    <message>
        <source>The mask could not be saved</source>
        <translation>マスクを保存できませんでした</translation>
    </message>
    <message>
        <source>Opening project</source>
        <translation>プロジェクトの読み込み</translation>
    </message>
    <message>
        <source>The content hashes could not be saved</source>
        <translation>内容のハッシュを保存できませんでした</translation>
    </message>
    <message>
        <source>The defect type could not be saved</source>
        <translation>欠陥種別を保存できませんでした</translation>
    </message>
    <message>
        <source>Applying the ignore region</source>
        <translation>除外領域の適用</translation>
    </message>
    <message>
        <source>The ignore region could not be applied</source>
        <translation>除外領域を適用できませんでした</translation>
    </message>
    <message>
        <source>The ignore region could not be applied to all images</source>
        <translation>除外領域を一部の画像に適用できませんでした</translation>
    </message>
    <message>
        <source>The images could not be removed</source>
        <translation>画像を外せませんでした</translation>
    </message>
    <message>
        <source>The images could not be put back</source>
        <translation>画像を元に戻せませんでした</translation>
    </message>
    <message>
        <source>%1 is a project, and one project is open at a time. Open it alone.</source>
        <translation>%1 はプロジェクトです。同時に開けるプロジェクトは 1 つだけなので、単独で開いてください。</translation>
    </message>
    <message>
        <source>The note could not be saved</source>
        <translation>メモを保存できませんでした</translation>
    </message>
    <message>
        <source>No tested NG image has a mask. Draw where the defects are on the page “Images” (W).</source>
        <translation>テストした NG 画像にマスクがありません。「画像」ページで欠陥の位置を描いてください (W)。</translation>
    </message>
    <message>
        <source>No NG image was tested, so no defect pixel is known.</source>
        <translation>NG 画像がテストされていないため、欠陥画素が分かりません。</translation>
    </message>
    <message>
        <source>The labels could not be saved</source>
        <translation>ラベルを保存できませんでした</translation>
    </message>
    <message>
        <source>note of a model</source>
        <translation>モデルのメモ</translation>
    </message>
    <message>
        <source>The split is locked</source>
        <translation>区分はロックされています</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) stay in their split. Unlock it in “Split…” of the Image menu to move them.</source>
        <translation>
            <numerusform>%n 枚の画像の区分はそのままです。移動するには「画像」メニューの「区分の設定…」でロックを解除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The defect types could not be saved</source>
        <translation>欠陥種別を保存できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>The maps of %n images are gone from the cache. Choose “Score more images” on the page “Images”.</source>
        <translation>
            <numerusform>%n 枚の画像のマップがキャッシュから消えています。「画像」ページで「残りのスコア計算」を選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>name of a model</source>
        <translation>モデルの名前</translation>
    </message>
    <message>
        <source>The name could not be saved</source>
        <translation>名前を保存できませんでした</translation>
    </message>
    <message>
        <source>There is no model yet.</source>
        <translation>モデルはまだありません。</translation>
    </message>
    <message>
        <source>This project is open read-only, so new scores could not be kept.</source>
        <translation>このプロジェクトは読み取り専用で開かれているため、新しいスコアを保存できません。</translation>
    </message>
    <message>
        <source>The project could not be renamed</source>
        <translation>プロジェクト名を変更できませんでした</translation>
    </message>
    <message>
        <source>The project could not be moved</source>
        <translation>プロジェクトを移動できませんでした</translation>
    </message>
    <message>
        <source>Moving project</source>
        <translation>プロジェクトを移動</translation>
    </message>
    <message numerus="yes">
        <source>addition of %n image(s)</source>
        <translation>
            <numerusform>%n 枚の画像の追加</numerusform>
        </translation>
    </message>
    <message>
        <source>The folders could not be looked through</source>
        <translation>フォルダーを調べられませんでした</translation>
    </message>
    <message>
        <source>The images could not be added</source>
        <translation>画像を追加できませんでした</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>プロジェクトは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>Looking for new images</source>
        <translation>新しい画像を検索</translation>
    </message>
    <message>
        <source>Adding images</source>
        <translation>画像を追加</translation>
    </message>
    <message>
        <source>The model could not be taken into the project</source>
        <translation>モデルをプロジェクトに取り込めませんでした</translation>
    </message>
    <message>
        <source>Importing model</source>
        <translation>モデルをインポート</translation>
    </message>
    <message>
        <source>The images could not be found again</source>
        <translation>画像を再び見つけられませんでした</translation>
    </message>
    <message>
        <source>The images could not be taken as they are</source>
        <translation>画像を現状のまま受け入れられませんでした</translation>
    </message>
</context>
<context>
    <name>blemish::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>全般(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>テーマ(&amp;T):</translation>
    </message>
    <message>
        <source>At the start:</source>
        <translation>起動時:</translation>
    </message>
    <message>
        <source>&amp;Open the last project</source>
        <translation>前回のプロジェクトを開く(&amp;O)</translation>
    </message>
    <message>
        <source>With the image, the filter and the page as they were</source>
        <translation>画像、フィルター、ページも前回の状態に戻します</translation>
    </message>
    <message>
        <source>After long work:</source>
        <translation>長い処理の完了時:</translation>
    </message>
    <message>
        <source>&amp;Notify me when the window is not in front</source>
        <translation>ウィンドウが前面にないときは通知する(&amp;N)</translation>
    </message>
    <message>
        <source>Reset to &amp;defaults…</source>
        <translation>既定値に戻す(&amp;D)…</translation>
    </message>
    <message>
        <source>Everything here, the keys and how heatmaps are shown</source>
        <translation>ここにあるすべて、キー、ヒートマップの表示方法</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Writes the settings into a file, for another computer</source>
        <translation>別のコンピューター用に設定をファイルへ書き出します</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Takes the settings of such a file over</source>
        <translation>そのようなファイルの設定を取り込みます</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>設定をリセット</translation>
    </message>
    <message>
        <source>Put all settings back to their defaults, the keys included?</source>
        <translation>キーも含めてすべての設定を既定値に戻しますか?</translation>
    </message>
    <message>
        <source>Projects and models stay as they are. To keep these settings, export them first.</source>
        <translation>プロジェクトとモデルはそのままです。今の設定を残すには、先にエクスポートしてください。</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>設定をエクスポート</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>設定 (*.json)</translation>
    </message>
    <message>
        <source>The settings could not be exported</source>
        <translation>設定をエクスポートできませんでした</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定をインポート</translation>
    </message>
    <message>
        <source>The settings could not be imported</source>
        <translation>設定をインポートできませんでした</translation>
    </message>
</context>
<context>
    <name>blemish::ShortcutEditor</name>
    <message>
        <source>&amp;Assign</source>
        <translation>割り当て(&amp;A)</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>既定に戻す(&amp;W)</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とキーの一覧</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>新しいキー(&amp;N):</translation>
    </message>
    <message>
        <source>New keys of the chosen action</source>
        <translation>選択した操作の新しいキー</translation>
    </message>
    <message>
        <source>What these keys do now</source>
        <translation>このキーの現在の割り当て</translation>
    </message>
    <message>
        <source>All as they we&amp;re</source>
        <translation>すべて既定に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>%1 always belongs to the image view or the window. Choose other keys.</source>
        <translation>%1 は画像表示またはウィンドウ専用のキーです。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”. Assigning takes it away there.</source>
        <translation>%1 は「%2」に割り当て済みです。ここに割り当てると、そちらは解除されます。</translation>
    </message>
    <message>
        <source>Without keys the action stays in its menu.</source>
        <translation>キーを割り当てなくても、操作はメニューから実行できます。</translation>
    </message>
</context>
<context>
    <name>blemish::SnapshotDialog</name>
    <message>
        <source>no longer in the project</source>
        <translation>プロジェクトから除外済み</translation>
    </message>
    <message>
        <source>now labelled %1</source>
        <translation>現在のラベル: %1</translation>
    </message>
    <message>
        <source>now in %1</source>
        <translation>現在の区分: %1</translation>
    </message>
    <message>
        <source>another file now</source>
        <translation>ファイルが変更済み</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Images of “%1”</source>
        <translation>「%1」の画像</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>その後の変更</translation>
    </message>
    <message>
        <source>Images that the training saw</source>
        <translation>学習に使われた画像</translation>
    </message>
    <message>
        <source>This training is older than the memory for its images; only their fingerprint was kept.</source>
        <translation>この学習は画像の記録に対応する前のものなので、フィンガープリントだけが残っています。</translation>
    </message>
    <message numerus="yes">
        <source>It saw %n images.</source>
        <translation>
            <numerusform>画像 %n 枚を学習に使いました。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are as they were.</source>
        <translation>すべて当時のままです。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have changed since.</source>
        <translation>
            <numerusform>うち %n 枚はその後変更されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>フィンガープリント: %1</translation>
    </message>
</context>
<context>
    <name>blemish::SplitDialog</name>
    <message>
        <source>%1: %2 OK, %3 NG, %4 unlabelled</source>
        <translation>%1: OK %2、NG %3、ラベルなし %4</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>区分の設定</translation>
    </message>
    <message>
        <source>OK images are shared out folder by folder, by their names and the seed alone, so that the same images give the same split on every computer. NG images are never trained on.</source>
        <translation>OK 画像は、名前とシードだけに基づいてフォルダーごとに振り分けます。そのため、同じ画像ならどのコンピューターでも同じ区分になります。NG 画像は学習に使われません。</translation>
    </message>
    <message>
        <source>&amp;Locked: no image changes its split until this is taken off</source>
        <translation>ロック(&amp;L): 解除するまで画像の区分を変更しない</translation>
    </message>
    <message>
        <source>OK images for &amp;test</source>
        <translation>テスト用の OK 画像(&amp;T)</translation>
    </message>
    <message>
        <source>OK images for &amp;validation</source>
        <translation>検証用の OK 画像(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>乱数シード(&amp;S)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>S&amp;hare out anew</source>
        <translation>振り分け直す(&amp;H)</translation>
    </message>
</context>
<context>
    <name>blemish::TeacherDownloadDialog</name>
    <message>
        <source>Download pretrained weights</source>
        <translation>事前学習済みの重みのダウンロード</translation>
    </message>
    <message>
        <source>Pretrained weights find fainter and more natural defects than the built-in teacher. They are fetched once, compared with their published hash and kept on this computer. Nothing is sent.</source>
        <translation>事前学習済みの重みを使うと、内蔵の教師ネットワークより淡い欠陥や自然な欠陥も検出できます。ダウンロードは 1 回だけで、公開されているハッシュと照合し、このコンピューターに保存します。データを外部に送信することはありません。</translation>
    </message>
    <message>
        <source>They were learned from the photographs of ImageNet, whose terms allow research; ask before commercial use.</source>
        <translation>この重みは、研究目的の利用を認めている ImageNet の写真から学習したものです。商用利用の前には、利用の可否を確認してください。</translation>
    </message>
    <message>
        <source>the original server</source>
        <translation>配布元のサーバー</translation>
    </message>
    <message>
        <source>Address of a mirror</source>
        <translation>ミラーのアドレス</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>ダウンロード(&amp;D)</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>ファイル:</translation>
    </message>
    <message>
        <source>&amp;Mirror:</source>
        <translation>ミラー(&amp;M):</translation>
    </message>
    <message>
        <source>The mirror needs an address that begins with https:// or http://.</source>
        <translation>ミラーには https:// または http:// で始まるアドレスを指定してください。</translation>
    </message>
</context>
<context>
    <name>blemish::ThresholdBar</name>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Images with this score or more are NG; the arrows move it by one image, Page Up and Page Down by ten</source>
        <translation>スコアがこの値以上の画像は NG になります。矢印で画像 1 枚分、Page Up / Page Down で 10 枚分動きます</translation>
    </message>
    <message>
        <source>&amp;Threshold:</source>
        <translation>しきい値(&amp;T):</translation>
    </message>
    <message>
        <source>Rule that chooses the threshold</source>
        <translation>しきい値の決定方法</translation>
    </message>
    <message>
        <source>Chosen b&amp;y:</source>
        <translation>決定方法(&amp;Y):</translation>
    </message>
    <message>
        <source>Limit of the rule</source>
        <translation>決定方法の上限値</translation>
    </message>
    <message>
        <source>Reason of the threshold</source>
        <translation>しきい値の根拠</translation>
    </message>
    <message>
        <source>Revie&amp;w from:</source>
        <translation>要確認の下限(&amp;W):</translation>
    </message>
    <message>
        <source>Leaves the images between this score and the threshold to a person instead of deciding them</source>
        <translation>スコアがこの値以上、しきい値未満の画像は自動で判定せず、人の確認に回します</translation>
    </message>
    <message>
        <source>Lower end of the review band</source>
        <translation>要確認範囲の下限</translation>
    </message>
    <message>
        <source>Images below this score are OK, those from here up to the threshold are for review</source>
        <translation>スコアがこの値未満の画像は OK、この値からしきい値までの画像は要確認になります</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>The line was dragged or the number typed</source>
        <translation>線のドラッグまたは数値の入力で設定</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習時の値</translation>
    </message>
    <message>
        <source>The threshold that the training derived from held-out OK images</source>
        <translation>ホールドアウト OK 画像から学習時に求めたしきい値</translation>
    </message>
    <message>
        <source>Best F1</source>
        <translation>F1 最大</translation>
    </message>
    <message>
        <source>The best balance of precision and recall on the test images</source>
        <translation>テスト画像で適合率と再現率のバランスが最も良い値</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>バランス正解率</translation>
    </message>
    <message>
        <source>OK and NG images count the same, however many there are</source>
        <translation>枚数にかかわらず、OK 画像と NG 画像を同じ重みで評価</translation>
    </message>
    <message>
        <source>Limit on false alarms</source>
        <translation>過検出率の上限</translation>
    </message>
    <message>
        <source>As many defects found as a share of false alarms allows</source>
        <translation>過検出を指定の割合以下に抑え、欠陥をできるだけ多く検出</translation>
    </message>
    <message>
        <source>Limit on misses</source>
        <translation>見逃し率の上限</translation>
    </message>
    <message>
        <source>As few false alarms as a share of missed defects allows</source>
        <translation>見逃しを指定の割合以下に抑え、過検出をできるだけ減らす</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Least cost, with the costs of a miss and a false alarm that are given below</source>
        <translation>下で指定した見逃しと過検出のコストの合計を最小にする値</translation>
    </message>
    <message>
        <source>OK images alone</source>
        <translation>OK 画像のみ</translation>
    </message>
    <message>
        <source>For when there are no NG images yet</source>
        <translation>NG 画像がまだない場合に使用</translation>
    </message>
    <message>
        <source>at most:</source>
        <translation>上限:</translation>
    </message>
    <message>
        <source>This rule finds no threshold for these scores.</source>
        <translation>この方法では、このスコアに対するしきい値が求まりません。</translation>
    </message>
</context>
<context>
    <name>blemish::TrainPage</name>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>対数表示(&amp;L)</translation>
    </message>
    <message>
        <source>Shows small losses as clearly as large ones</source>
        <translation>小さい損失も大きい損失と同じように見やすくします</translation>
    </message>
    <message>
        <source>As ta&amp;ble</source>
        <translation>表形式(&amp;B)</translation>
    </message>
    <message>
        <source>The same numbers as a list</source>
        <translation>同じ数値を一覧で表示します</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>分離度</translation>
    </message>
    <message>
        <source>Loss of each epoch</source>
        <translation>各エポックの損失</translation>
    </message>
    <message>
        <source>What it sees now</source>
        <translation>現在のヒートマップ</translation>
    </message>
    <message>
        <source>&amp;Trainings</source>
        <translation>学習一覧(&amp;T)</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>ログ(&amp;G)</translation>
    </message>
    <message>
        <source>Open a folder of images first.</source>
        <translation>先に画像フォルダーを開いてください。</translation>
    </message>
    <message>
        <source>This project is open read-only, so nothing can be trained in it.</source>
        <translation>このプロジェクトは読み取り専用で開かれているため、学習できません。</translation>
    </message>
    <message>
        <source>There is no image to learn from. Label good images as OK in the gallery; a share of them is kept for the test.</source>
        <translation>学習に使う画像がありません。ギャラリーで良品の画像に OK ラベルを付けてください。一部はテスト用に残されます。</translation>
    </message>
    <message>
        <source>One OK image is too few to learn from. Label at least one more.</source>
        <translation>OK 画像が 1 枚だけでは学習できません。あと 1 枚以上に OK ラベルを付けてください。</translation>
    </message>
    <message>
        <source>OK images to learn from: %1</source>
        <translation>学習に使う OK 画像: %1</translation>
    </message>
    <message>
        <source>The losses of “%1” were not recorded</source>
        <translation>「%1」の損失は記録されていません</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Imported “%1” for %2.</source>
        <translation>「%1」を %2 用にインポートしました。</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 のインポート</translation>
    </message>
    <message>
        <source>“%1” is running; import the weights when it is done.</source>
        <translation>「%1」を実行中です。完了後に重みをインポートしてください。</translation>
    </message>
    <message>
        <source>This training needs about %1 of memory, and %2 are free. Choose a smaller image size, batch or backbone.</source>
        <translation>この学習には約 %1 のメモリが必要ですが、空きは %2 です。画像サイズ、バッチ、またはバックボーンを小さくしてください。</translation>
    </message>
    <message>
        <source>OK images to learn from: %1 · memory: about %2</source>
        <translation>学習に使う OK 画像: %1 · メモリ: 約 %2</translation>
    </message>
    <message>
        <source>OK images to learn from: %1 · memory: about %2 · time: about %3</source>
        <translation>学習に使う OK 画像: %1 · メモリ: 約 %2 · 時間: 約 %3</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation>%1 のダウンロード</translation>
    </message>
    <message>
        <source>%1 % (best)</source>
        <translation>%1 % (最高)</translation>
    </message>
</context>
<context>
    <name>blemish::TrainingRuns</name>
    <message numerus="yes">
        <source>%1, %n epoch(s)</source>
        <translation>
            <numerusform>%1、%n エポック</numerusform>
        </translation>
    </message>
    <message>
        <source>The training could not be started</source>
        <translation>学習を開始できませんでした</translation>
    </message>
    <message>
        <source>There is no image that is labelled OK and in the train split. Label some images OK first.</source>
        <translation>OK ラベルが付いた学習区分の画像がありません。先に画像に OK ラベルを付けてください。</translation>
    </message>
    <message>
        <source>The training could not be continued</source>
        <translation>学習を再開できませんでした</translation>
    </message>
    <message>
        <source>The images it learned from or their labels have changed since. Start a new training instead.</source>
        <translation>学習に使った画像またはそのラベルが、その後変更されています。新しい学習を開始してください。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>学習に失敗しました</translation>
    </message>
    <message numerus="yes">
        <source>Stopped and kept after %1 of %n epoch(s).</source>
        <translation>
            <numerusform>%n エポック中 %1 エポックで停止し、モデルを保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The training could not be saved</source>
        <translation>学習結果を保存できませんでした</translation>
    </message>
    <message>
        <source>, seed %1</source>
        <extracomment>of a training; keeps two apart that differ in nothing else</extracomment>
        <translation>、シード %1</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation>学習: %1</translation>
    </message>
</context>
<context>
    <name>blemish::TrainingTable</name>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Final loss</source>
        <translation>最終損失</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Trainings of this project</source>
        <translation>このプロジェクトの学習一覧</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>モデルを使用(&amp;U)</translation>
    </message>
    <message>
        <source>Use the model of the chosen training</source>
        <translation>選択した学習のモデルを使用</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>再開(&amp;O)</translation>
    </message>
    <message>
        <source>Goes on with a stopped training where it was</source>
        <translation>停止した学習を続きから再開します</translation>
    </message>
    <message>
        <source>Continue the chosen training</source>
        <translation>選択した学習を再開</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>Waiting, place %1</source>
        <translation>待機中 (%1 番目)</translation>
    </message>
    <message>
        <source>It starts when what runs now is done.</source>
        <translation>実行中の処理が終わると開始します。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
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
        <translation>外す(&amp;O)</translation>
    </message>
    <message>
        <source>Take the chosen training out of the queue</source>
        <translation>選択した学習をキューから外す</translation>
    </message>
    <message>
        <source>Delete the chosen training and its model</source>
        <translation>選択した学習とそのモデルを削除</translation>
    </message>
    <message>
        <source>Delete training</source>
        <translation>学習の削除</translation>
    </message>
    <message>
        <source>Imag&amp;es…</source>
        <translation>画像(&amp;E)…</translation>
    </message>
    <message>
        <source>Compa&amp;re…</source>
        <translation>比較(&amp;R)…</translation>
    </message>
    <message>
        <source>All models of this project side by side</source>
        <translation>このプロジェクトの全モデルを並べて比較します</translation>
    </message>
    <message>
        <source>The exact images that the chosen training saw, or that of the model in use</source>
        <translation>選択した学習、または使用中のモデルの学習が見た画像そのもの</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Writes the chosen model, or the one in use, as a file for PyTorch and LibTorch</source>
        <translation>選択したモデル (なければ使用中のモデル) を PyTorch と LibTorch 用のファイルに書き出します</translation>
    </message>
    <message>
        <source>Delete “%1”? Its model and its heatmaps go to the trash, or where this disk has no trash they are deleted for good. Its scores and its place in this list cannot be brought back.</source>
        <translation>「%1」を削除しますか? モデルとヒートマップはごみ箱に移されます。このディスクにごみ箱がない場合は完全に削除されます。スコアとこの一覧の行は元に戻せません。</translation>
    </message>
    <message>
        <source>The files of “%1” are in the trash.</source>
        <translation>「%1」のファイルはごみ箱にあります。</translation>
    </message>
    <message>
        <source>“%1” is deleted; there is no trash for its files.</source>
        <translation>「%1」を削除しました。ファイル用のごみ箱はありません。</translation>
    </message>
</context>
<context>
    <name>blemish::WelcomePage</name>
    <message>
        <source>Open &amp;folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>プロジェクトを開く(&amp;P)…</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>サンプルを試す(&amp;S)</translation>
    </message>
    <message>
        <source>Draws pictures of good and defective plates and opens them</source>
        <translation>良品と不良品のプレートの画像を描画して開きます</translation>
    </message>
    <message>
        <source>Images of good parts are enough to begin.
Folders called good, train, test and ground_truth are understood.</source>
        <translation>良品の画像だけで始められます。
good、train、test、ground_truth という名前のフォルダーは自動的に認識されます。</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>データがこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近のプロジェクト</translation>
    </message>
    <message>
        <source>Drop folders of images here</source>
        <translation>画像フォルダーをここにドロップ</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Remove from this list; the project stays where it is</source>
        <translation>この一覧から削除します。プロジェクトはそのまま残ります</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 を一覧から削除</translation>
    </message>
</context>
</TS>
