<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Core</name>
    <message>
        <source>Nothing to export for %1: the image or its map is empty. Score the image first.</source>
        <translation>%1 にはエクスポートするものがありません: 画像かそのマップが空です。先に画像のスコアを計算してください。</translation>
    </message>
    <message>
        <source>A brace is not closed.</source>
        <translation>波かっこが閉じていません。</translation>
    </message>
    <message>
        <source>{%1} is not known. Known are {%2}.</source>
        <translation>{%1} は使えません。使えるのは {%2} です。</translation>
    </message>
    <message>
        <source>{path} or {name} must tell the images apart.</source>
        <translation>{path} か {name} で画像を区別する必要があります。</translation>
    </message>
    <message>
        <source>{kind} must tell the pictures of an image apart.</source>
        <translation>{kind} で 1 枚の画像の出力を区別する必要があります。</translation>
    </message>
    <message>
        <source>Cannot draw the report %1: fonts are not loaded. Start the program as one with a (possibly offscreen) display.</source>
        <translation>レポート %1 を描画できません: フォントが読み込まれていません。ディスプレイ (オフスクリーンも可) のある環境でプログラムを起動してください。</translation>
    </message>
    <message>
        <source>Cannot draw the report %1: the PDF writer did not start. Nothing was changed; try again after a restart.</source>
        <translation>レポート %1 を描画できません: PDF の出力を開始できませんでした。何も変更されていません。再起動してからもう一度試してください。</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Free some space or choose another place; nothing was changed.</source>
        <translation>%1 に書き込めません: %2。空き容量を増やすか、別の場所を選んでください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Check that the folder exists and may be written to; nothing was changed.</source>
        <translation>%1 に書き込めません: %2。フォルダーが存在し、書き込み可能であることを確認してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it is a pipe; save its content to a file first</source>
        <translation>パイプです。先に内容をファイルに保存してください</translation>
    </message>
    <message>
        <source>its size is not known</source>
        <translation>サイズがわかりません</translation>
    </message>
    <message>
        <source>it is larger than the %1 MiB that are allowed here</source>
        <translation>ここで許される %1 MiB を超えています</translation>
    </message>
    <message>
        <source>it ends early</source>
        <translation>ファイルが途中で終わっています</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>ディスクがエラーを報告しています</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセス権がありません</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスク割り当ての上限を超えました</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルがすでに存在します</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>そのファイルまたはフォルダーはありません</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>メモリを確保できません</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ディスクに空き容量がありません</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>この操作は許可されていません</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>ファイルシステムが読み取り専用です</translation>
    </message>
    <message>
        <source>Cannot read the image %1: %2</source>
        <translation>画像 %1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>it is not a PNG, JPEG, BMP, TIFF, WebP, PGM or PPM image. Remove it or save it in one of these formats.</source>
        <translation>PNG、JPEG、BMP、TIFF、WebP、PGM、PPM のいずれの画像でもありません。取り除くか、これらの形式で保存し直してください。</translation>
    </message>
    <message>
        <source>its contents are damaged or of a kind that is not supported. Save it again as PNG.</source>
        <translation>内容が壊れているか、対応していない種類です。PNG で保存し直してください。</translation>
    </message>
    <message>
        <source>the file is cut off before its end. Copy it again from where it came from.</source>
        <translation>ファイルが途中で切れています。元の場所からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>the file is empty. Copy it again from where it came from.</source>
        <translation>ファイルが空です。元の場所からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>its %1 x %2 pixels are more than the %3 million that are allowed. Cut it into tiles or scale it down.</source>
        <translation>%1 x %2 画素あり、上限の %3 百万画素を超えています。タイルに分割するか、縮小してください。</translation>
    </message>
    <message>
        <source>it holds floating point values. Save it with 8 or 16 bits a channel.</source>
        <translation>浮動小数点の値が入っています。チャンネルあたり 8 または 16 ビットで保存してください。</translation>
    </message>
    <message>
        <source>there is not enough memory for it. Close other programs or scale it down.</source>
        <translation>メモリが足りません。ほかのプログラムを閉じるか、画像を縮小してください。</translation>
    </message>
    <message>
        <source>Cannot write %1: the picture is empty or too large for a PNG file.</source>
        <translation>%1 に書き込めません: 画像が空か、PNG ファイルには大きすぎます。</translation>
    </message>
    <message>
        <source>Cannot create the folder %1: %2. Choose another place.</source>
        <translation>フォルダー %1 を作成できません: %2。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Cannot write %1: the map is empty.</source>
        <translation>%1 に書き込めません: マップが空です。</translation>
    </message>
    <message>
        <source>it is not a map with one channel. Choose a TIFF file with one float value a pixel.</source>
        <translation>1 チャンネルのマップではありません。1 画素に浮動小数点値が 1 つの TIFF ファイルを選んでください。</translation>
    </message>
    <message>
        <source>a VGG</source>
        <translation>VGG</translation>
    </message>
    <message>
        <source>a SqueezeNet</source>
        <translation>SqueezeNet</translation>
    </message>
    <message>
        <source>a DenseNet</source>
        <translation>DenseNet</translation>
    </message>
    <message>
        <source>an EfficientNet or MobileNetV3</source>
        <translation>EfficientNet または MobileNetV3</translation>
    </message>
    <message>
        <source>a MobileNetV2</source>
        <translation>MobileNetV2</translation>
    </message>
    <message>
        <source>a MobileNetV3</source>
        <translation>MobileNetV3</translation>
    </message>
    <message>
        <source>an EfficientNet or a ConvNeXt</source>
        <translation>EfficientNet または ConvNeXt</translation>
    </message>
    <message>
        <source>an EfficientNet or MobileNet</source>
        <translation>EfficientNet または MobileNet</translation>
    </message>
    <message>
        <source>an Inception network</source>
        <translation>Inception ネットワーク</translation>
    </message>
    <message>
        <source>a vision transformer</source>
        <translation>Vision Transformer</translation>
    </message>
    <message>
        <source>a Blemish model</source>
        <translation>Blemish のモデル</translation>
    </message>
    <message>
        <source>a trained RD4AD student</source>
        <translation>学習済みの RD4AD 生徒ネットワーク</translation>
    </message>
    <message>
        <source>an AlexNet</source>
        <translation>AlexNet</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2 個</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>%1 are missing</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>%1 has another shape or element type</source>
        <translation>%1 の形状または要素型が異なります</translation>
    </message>
    <message>
        <source>%1 have another shape or element type</source>
        <translation>%1 の形状または要素型が異なります</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>These weights are not those of a %1: they are a %2; choose that backbone or another file.</source>
        <translation>この重みは %1 のものではなく、%2 のものです。そのバックボーンか別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>These weights are not those of a %1: they look like %2; take torchvision&apos;s %3 or timm&apos;s %4.</source>
        <translation>この重みは %1 のものではなく、%2 のもののようです。torchvision の %3 か timm の %4 を使ってください。</translation>
    </message>
    <message>
        <source>These weights are not those of a %1: %2; take a file with torchvision&apos;s tensor names.</source>
        <translation>この重みは %1 のものではありません: %2。torchvision のテンソル名を持つファイルを使ってください。</translation>
    </message>
    <message>
        <source>These weights are not those of a %1: they have more residual blocks; choose the file of the same network.</source>
        <translation>この重みは %1 のものではありません: 残差ブロックが多すぎます。同じネットワークのファイルを選んでください。</translation>
    </message>
    <message>
        <source>The bottleneck &quot;none&quot; needs the teacher&apos;s fourth stage (layer4), and these weights of a %1 end before it: import torchvision&apos;s %2 or timm&apos;s %3 anew, or choose another --bottleneck.</source>
        <translation>ボトルネック「none」には教師の第 4 ステージ (layer4) が必要ですが、この %1 の重みはその手前で終わっています。torchvision の %2 か timm の %3 をインポートし直すか、別のボトルネックを選んでください。</translation>
    </message>
    <message>
        <source>Cannot score %1: %2</source>
        <translation>%1 のスコアを計算できません: %2</translation>
    </message>
    <message>
        <source>The images cannot be scored: %1.</source>
        <translation>画像のスコアを計算できません: %1。</translation>
    </message>
    <message>
        <source>None of the images kept for the threshold could be scored.</source>
        <translation>しきい値用に残した画像は、どれもスコアを計算できませんでした。</translation>
    </message>
    <message>
        <source>No threshold follows from the images kept for it: hold out more of them.</source>
        <translation>残した画像からはしきい値が決まりません。ホールドアウト率を上げてください。</translation>
    </message>
    <message>
        <source>Cannot continue from %1: %2. Train without --resume to start anew.</source>
        <translation>%1 から再開できません: %2。学習を新しく始めてください。</translation>
    </message>
    <message>
        <source>it is not a checkpoint</source>
        <translation>途中保存のファイルではありません</translation>
    </message>
    <message>
        <source>it was made by another version of Blemish</source>
        <translation>別のバージョンの Blemish で作成されています</translation>
    </message>
    <message>
        <source>it was made with other options</source>
        <translation>別の設定で作成されています</translation>
    </message>
    <message>
        <source>it was made with other images</source>
        <translation>別の画像で作成されています</translation>
    </message>
    <message>
        <source>it was made with another teacher</source>
        <translation>別の教師ネットワークで作成されています</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>壊れています</translation>
    </message>
    <message>
        <source>%1 The teacher computes them again in every epoch, which takes longer.</source>
        <translation>%1教師は特徴量をエポックごとに計算し直すため、時間が長くかかります。</translation>
    </message>
    <message>
        <source>The file for teacher features cannot be written; the teacher computes them again in every epoch.</source>
        <translation>教師特徴量のファイルに書き込めません。教師はエポックごとに計算し直します。</translation>
    </message>
    <message>
        <source>the file with the teacher&apos;s features cannot be read</source>
        <translation>教師特徴量のファイルを読み込めません</translation>
    </message>
    <message>
        <source>No file for teacher features in %1: %2.</source>
        <translation>%1 に教師特徴量のファイルを置けません: %2。</translation>
    </message>
    <message>
        <source>the disk has less than a gigabyte to spare</source>
        <translation>ディスクの空きが 1 GB 未満です</translation>
    </message>
    <message>
        <source>This version of Blemish does not know the method %1.</source>
        <translation>このバージョンの Blemish は手法 %1 に対応していません。</translation>
    </message>
    <message>
        <source>tensor %1 is missing</source>
        <translation>テンソル %1 がありません</translation>
    </message>
    <message>
        <source>tensor %1 has shape %2 instead of %3</source>
        <translation>テンソル %1 の形状が %3 ではなく %2 です</translation>
    </message>
    <message>
        <source>The weights do not fit the network: %1.</source>
        <translation>重みがネットワークに合いません: %1。</translation>
    </message>
    <message>
        <source>There is no device %1: use auto, cpu, cuda or cuda:N.</source>
        <translation>デバイス %1 はありません。auto、cpu、cuda、cuda:N のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>No CUDA device was found (or this LibTorch was built without CUDA): use --device cpu or auto.</source>
        <translation>CUDA デバイスが見つかりません (またはこの LibTorch は CUDA なしでビルドされています)。デバイスに cpu か auto を選んでください。</translation>
    </message>
    <message>
        <source>There is no CUDA device %1: this machine has %2, counted from 0.</source>
        <translation>CUDA デバイス %1 はありません。このコンピューターには %2 台あり、番号は 0 から始まります。</translation>
    </message>
    <message>
        <source>There is not enough memory: try a smaller batch, a smaller image size or a smaller backbone.</source>
        <translation>メモリが足りません。バッチサイズ、画像サイズ、バックボーンのいずれかを小さくしてください。</translation>
    </message>
    <message>
        <source>The neural network library failed: %1.</source>
        <translation>ニューラルネットワークのライブラリが失敗しました: %1。</translation>
    </message>
    <message>
        <source>The model gives no number for this image: train it again.</source>
        <translation>このモデルはこの画像に対して数値を返しません。学習し直してください。</translation>
    </message>
    <message>
        <source>Cannot use the model %1. %2</source>
        <translation>モデル %1 を使用できません。%2</translation>
    </message>
    <message>
        <source>There is no image to train on.</source>
        <translation>学習に使う画像がありません。</translation>
    </message>
    <message>
        <source>None of the %1 images could be read. %2</source>
        <translation>%1 枚の画像はどれも読み込めませんでした。%2</translation>
    </message>
    <message>
        <source>At 32x32 pixels batch norm needs at least two images in a batch: add images, or use a larger image size or batch.</source>
        <translation>32x32 画素では、バッチ正規化のために 1 バッチに 2 枚以上の画像が必要です。画像を追加するか、画像サイズまたはバッチサイズを大きくしてください。</translation>
    </message>
    <message>
        <source>Stopped after step %1 of %2. The state is saved in %3.</source>
        <translation>ステップ %1/%2 で停止しました。状態は %3 に保存されています。</translation>
    </message>
    <message>
        <source>The loss is no longer a number at step %1: try a smaller learning rate.</source>
        <translation>ステップ %1 で損失が数値でなくなりました。学習率を小さくしてください。</translation>
    </message>
    <message>
        <source>The neural network engine cannot be loaded: %1. Install Blemish again, with LibTorch.</source>
        <translation>ニューラルネットワークのエンジンを読み込めません: %1。Blemish を LibTorch と一緒にインストールし直してください。</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>システムは理由を示していません</translation>
    </message>
    <message>
        <source>the program&apos;s own folder is not known (%1)</source>
        <translation>プログラム自身のフォルダーがわかりません (%1)</translation>
    </message>
    <message>
        <source>%1 is missing beside %2 (../lib/blemish)</source>
        <translation>%2 のそば (../lib/blemish) に %1 がありません</translation>
    </message>
    <message>
        <source>%1 refuses to start</source>
        <translation>%1 が起動しません</translation>
    </message>
    <message>
        <source>The training needs about %1 GB of memory, and this machine has %2 GB free: use a smaller --image-size, --batch or --backbone.</source>
        <translation>学習には約 %1 GB のメモリが必要ですが、このコンピューターの空きは %2 GB です。画像サイズ、バッチサイズ、バックボーンのいずれかを小さくしてください。</translation>
    </message>
    <message>
        <source>There is not enough memory: close other programs, or score fewer images at once (--threads).</source>
        <translation>メモリが足りません。ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The network could not be computed: %1.</source>
        <translation>ネットワークを計算できませんでした: %1。</translation>
    </message>
    <message>
        <source>Cannot use the model %1: %2.</source>
        <translation>モデル %1 を使用できません: %2。</translation>
    </message>
    <message>
        <source>The weights of %1 are not numbers: train the model again.</source>
        <translation>%1 の重みが数値ではありません。モデルを学習し直してください。</translation>
    </message>
    <message>
        <source>The model holds no range for the activation %1.</source>
        <translation>モデルに活性化 %1 の値域がありません。</translation>
    </message>
    <message>
        <source>tensor %1 has another shape</source>
        <translation>テンソル %1 の形状が異なります</translation>
    </message>
    <message>
        <source>There is no backbone called %1.</source>
        <translation>%1 というバックボーンはありません。</translation>
    </message>
    <message>
        <source>This processor has no fast convolution in oneDNN (%1).</source>
        <translation>このプロセッサーでは oneDNN の高速な畳み込みを使えません (%1)。</translation>
    </message>
    <message>
        <source>oneDNN cannot compute this network: %1.</source>
        <translation>oneDNN はこのネットワークを計算できません: %1。</translation>
    </message>
    <message>
        <source>This build of Blemish holds no oneDNN.</source>
        <translation>この Blemish には oneDNN が含まれていません。</translation>
    </message>
    <message>
        <source>There is no image to compare on.</source>
        <translation>比較に使う画像がありません。</translation>
    </message>
    <message>
        <source>None of the images kept for it could be scored.</source>
        <translation>そのために残した画像は、どれもスコアを計算できませんでした。</translation>
    </message>
    <message>
        <source>None of the images for the ranges could be read.</source>
        <translation>値域を測るための画像をどれも読み込めませんでした。</translation>
    </message>
    <message>
        <source>The ranges of the activations could not be measured: %1.</source>
        <translation>活性化の値域を測定できませんでした: %1。</translation>
    </message>
    <message>
        <source>Scoring in %1 could not be checked: %2</source>
        <translation>%1 でのスコア計算を検証できませんでした: %2</translation>
    </message>
    <message>
        <source>The model&apos;s description is damaged: %1.</source>
        <translation>モデルの記述が壊れています: %1。</translation>
    </message>
    <message>
        <source>Cannot read the model %1: %2</source>
        <translation>モデル %1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 holds weights but is no Blemish model; choose a file that a training has written.</source>
        <translation>%1 には重みがありますが、Blemish のモデルではありません。学習で作成されたファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 has a value of the wrong kind</source>
        <translation>%1 の値の種類が正しくありません</translation>
    </message>
    <message>
        <source>its image size is impossible</source>
        <translation>画像サイズがあり得ない値です</translation>
    </message>
    <message>
        <source>its normalisation divides by zero</source>
        <translation>正規化がゼロで割っています</translation>
    </message>
    <message>
        <source>a threshold is not a number</source>
        <translation>しきい値が数値ではありません</translation>
    </message>
    <message>
        <source>its threshold for %1 is not a number</source>
        <translation>%1 のしきい値が数値ではありません</translation>
    </message>
    <message>
        <source>its colour scale is not a number</source>
        <translation>カラースケールが数値ではありません</translation>
    </message>
    <message>
        <source>it has no format number</source>
        <translation>形式番号がありません</translation>
    </message>
    <message>
        <source>its format number is impossible</source>
        <translation>形式番号があり得ない値です</translation>
    </message>
    <message>
        <source>The model was written by a newer version of Blemish; update this program or train again.</source>
        <translation>このモデルは新しいバージョンの Blemish で作成されています。このプログラムを更新するか、学習し直してください。</translation>
    </message>
    <message>
        <source>%1 Choose a model file that a training has written (*.blm).</source>
        <translation>%1学習で作成されたモデルファイル (*.blm) を選んでください。</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>an option is impossible (%1)</source>
        <translation>設定値が正しくありません (%1)</translation>
    </message>
    <message>
        <source>Cannot write the model %1: %2; the training has failed.</source>
        <translation>モデル %1 に書き込めません: %2。学習は失敗しました。</translation>
    </message>
    <message>
        <source>This model holds no teacher, and %1 is not in the store: import it (blemish teacher import FILE) or train with the teacher embedded.</source>
        <translation>このモデルには教師が含まれておらず、%1 もインストールされていません。その重みをインポートするか、教師を埋め込んで学習してください。</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3, not %4.</source>
        <translation>%1 は %2 から %3 の間で指定してください (現在 %4)。</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3.</source>
        <translation>%1 は %2 のいずれかです (現在 %3)。</translation>
    </message>
    <message>
        <source>--image-size must be a multiple of 32 in both directions: the width is %1; take %2 or %3.</source>
        <translation>画像サイズは縦横とも 32 の倍数でなければなりません。幅が %1 です。%2 か %3 にしてください。</translation>
    </message>
    <message>
        <source>--image-size must be a multiple of 32 in both directions: the height is %1; take %2 or %3.</source>
        <translation>画像サイズは縦横とも 32 の倍数でなければなりません。高さが %1 です。%2 か %3 にしてください。</translation>
    </message>
    <message>
        <source>--teacher must be auto, builtin, random, an installed teacher&apos;s name or a file.</source>
        <translation>教師の重みには auto、builtin、random、インストール済みの教師の名前、またはファイルを指定してください。</translation>
    </message>
    <message>
        <source>The method %1 needs a residual network: choose another --backbone than vgg16.</source>
        <translation>手法 %1 には残差ネットワークが必要です。vgg16 以外のバックボーンを選んでください。</translation>
    </message>
    <message>
        <source>--device must be auto, cpu, cuda or cuda:N, not %1.</source>
        <translation>デバイスは auto、cpu、cuda、cuda:N のいずれかです (現在 %1)。</translation>
    </message>
    <message>
        <source>The training options are damaged: they are not a JSON object.</source>
        <translation>学習の設定が壊れています: JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The training option %1 has a value of the wrong kind.</source>
        <translation>学習の設定 %1 の値の種類が正しくありません。</translation>
    </message>
    <message>
        <source>its list of tensors is damaged or was cut short</source>
        <translation>テンソルの一覧が壊れているか、途中で切れています</translation>
    </message>
    <message>
        <source>its list of tensors uses a pickle instruction that weights do not need</source>
        <translation>テンソルの一覧が、重みには不要な pickle 命令を使っています</translation>
    </message>
    <message>
        <source>its list of tensors is far too long</source>
        <translation>テンソルの一覧が長すぎます</translation>
    </message>
    <message>
        <source>it asks for the Python object %1, and only plain tensors are read; save the network&apos;s state_dict() alone</source>
        <translation>Python オブジェクト %1 を要求していますが、読み込めるのは単純なテンソルだけです。ネットワークの state_dict() だけを保存してください</translation>
    </message>
    <message>
        <source>it uses pickle protocol %1; save the weights again with the default one</source>
        <translation>pickle プロトコル %1 を使っています。既定のプロトコルで重みを保存し直してください</translation>
    </message>
    <message>
        <source>its list of tensors is damaged</source>
        <translation>テンソルの一覧が壊れています</translation>
    </message>
    <message>
        <source>it holds a single tensor without a name, not the weights of a network</source>
        <translation>名前のないテンソルが 1 つあるだけで、ネットワークの重みではありません</translation>
    </message>
    <message>
        <source>two of its tensors are called %1</source>
        <translation>%1 という名前のテンソルが 2 つあります</translation>
    </message>
    <message>
        <source>it holds no tensors</source>
        <translation>テンソルがありません</translation>
    </message>
    <message>
        <source>it is a zip archive, but none that PyTorch has written</source>
        <translation>zip アーカイブですが、PyTorch が作成したものではありません</translation>
    </message>
    <message>
        <source>it is a TorchScript program; save the network&apos;s state_dict() instead</source>
        <translation>TorchScript プログラムです。代わりにネットワークの state_dict() を保存してください</translation>
    </message>
    <message>
        <source>it was written on a big-endian machine</source>
        <translation>ビッグエンディアンのコンピューターで作成されています</translation>
    </message>
    <message>
        <source>its data do not match its list of tensors</source>
        <translation>データがテンソルの一覧と一致しません</translation>
    </message>
    <message>
        <source>it ends in the middle of a tensor; it was cut short</source>
        <translation>テンソルの途中で終わっています。ファイルが切れています</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it is no file of PyTorch&apos;s torch.save</source>
        <translation>PyTorch の torch.save のファイルではありません</translation>
    </message>
    <message>
        <source>tensor %1 lies past the end of its data; the file may have been cut short</source>
        <translation>テンソル %1 がデータの終わりを越えています。ファイルが途中で切れている可能性があります</translation>
    </message>
    <message>
        <source>the bytes of tensor %1 are missing</source>
        <translation>テンソル %1 のデータがありません</translation>
    </message>
    <message>
        <source>its tensors would need far more memory than the file has bytes</source>
        <translation>テンソルが、ファイルのバイト数よりはるかに多くのメモリを必要とします</translation>
    </message>
    <message>
        <source>its contents are nested too deeply</source>
        <translation>内容の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>one of its tensors has an endless name</source>
        <translation>長すぎる名前のテンソルがあります</translation>
    </message>
    <message>
        <source>it has a value that is no name, number or list</source>
        <translation>名前でも数値でもリストでもない値があります</translation>
    </message>
    <message>
        <source>a shape or offset is not a whole number</source>
        <translation>形状またはオフセットが整数ではありません</translation>
    </message>
    <message>
        <source>a shape or offset is negative</source>
        <translation>形状またはオフセットが負です</translation>
    </message>
    <message>
        <source>a shape or offset is far too large</source>
        <translation>形状またはオフセットが大きすぎます</translation>
    </message>
    <message>
        <source>a tensor has more than 16 dimensions</source>
        <translation>16 次元を超えるテンソルがあります</translation>
    </message>
    <message>
        <source>a metadata key comes twice</source>
        <translation>メタデータのキーが重複しています</translation>
    </message>
    <message>
        <source>tensor %1 has the unknown element type %2</source>
        <translation>テンソル %1 の要素型 %2 は未知です</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>tensor %1 lacks its type, shape or offsets</source>
        <translation>テンソル %1 に型、形状、オフセットのいずれかがありません</translation>
    </message>
    <message>
        <source>tensor %1 comes twice</source>
        <translation>テンソル %1 が重複しています</translation>
    </message>
    <message>
        <source>it has a list in the wrong place</source>
        <translation>リストが誤った位置にあります</translation>
    </message>
    <message>
        <source>its header is not valid JSON</source>
        <translation>ヘッダーが正しい JSON ではありません</translation>
    </message>
    <message>
        <source>the shape of tensor %1 is far too large</source>
        <translation>テンソル %1 の形状が大きすぎます</translation>
    </message>
    <message>
        <source>tensor %1 lies past the end of the file; the file may have been cut short</source>
        <translation>テンソル %1 がファイルの終わりを越えています。ファイルが途中で切れている可能性があります</translation>
    </message>
    <message>
        <source>the shape of tensor %1 does not fit its number of bytes</source>
        <translation>テンソル %1 の形状がバイト数と一致しません</translation>
    </message>
    <message>
        <source>two of its tensors share the same bytes</source>
        <translation>2 つのテンソルが同じバイトを共有しています</translation>
    </message>
    <message>
        <source>it is neither a safetensors file nor a PyTorch file</source>
        <translation>safetensors ファイルでも PyTorch ファイルでもありません</translation>
    </message>
    <message>
        <source>it is neither a safetensors file nor a PyTorch file, or its header is damaged</source>
        <translation>safetensors ファイルでも PyTorch ファイルでもないか、ヘッダーが壊れています</translation>
    </message>
    <message>
        <source>it may not be read by this user</source>
        <translation>このユーザーには読み取り権限がありません</translation>
    </message>
    <message>
        <source>%1 cannot be a teacher: %2</source>
        <translation>%1 は教師ネットワークにできません: %2</translation>
    </message>
    <message>
        <source>Cannot make the folder %1 for teachers: %2. Choose another with BLEMISH_TEACHERS.</source>
        <translation>教師ネットワーク用のフォルダー %1 を作成できません: %2。BLEMISH_TEACHERS で別の場所を指定してください。</translation>
    </message>
    <message>
        <source>The teacher %1 has changed since it was imported; import it again.</source>
        <translation>教師ネットワーク %1 はインポート後に変更されています。インポートし直してください。</translation>
    </message>
    <message>
        <source>A teacher cannot be called %1; use letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, and neither auto, builtin nor random.</source>
        <translation>教師ネットワークの名前に %1 は使えません。英数字、「-」「_」「.」を使い、auto、builtin、random は避けてください。</translation>
    </message>
    <message>
        <source>There is another teacher called %1; give this one a different name.</source>
        <translation>%1 という別の教師ネットワークがあります。違う名前を付けてください。</translation>
    </message>
    <message>
        <source>There is no teacher and no file called %1; `blemish teacher list` shows what is installed.</source>
        <translation>%1 という教師ネットワークもファイルもありません。インストール済みのものから選んでください。</translation>
    </message>
    <message>
        <source>the zip archive inside is damaged or was cut short</source>
        <translation>中の zip アーカイブが壊れているか、途中で切れています</translation>
    </message>
    <message>
        <source>its entry %1 is encrypted</source>
        <translation>項目 %1 が暗号化されています</translation>
    </message>
    <message>
        <source>its entry %1 is compressed, which PyTorch never does; save the weights again</source>
        <translation>項目 %1 が圧縮されています (PyTorch は圧縮しません)。重みを保存し直してください</translation>
    </message>
    <message>
        <source>Cannot fetch %1: %2.</source>
        <translation>%1 を取得できません: %2。</translation>
    </message>
    <message>
        <source>it is larger than %1 MB, so it is not what was asked for</source>
        <translation>%1 MB を超えているため、求めるファイルではありません</translation>
    </message>
    <message>
        <source>the server answers %1 (%2)</source>
        <translation>サーバーの応答は %1 (%2) です</translation>
    </message>
    <message>
        <source>nothing has come for half a minute</source>
        <translation>30 秒間データが届きません</translation>
    </message>
    <message>
        <source>it ended before it was complete; try again</source>
        <translation>完了前に終了しました。もう一度試してください</translation>
    </message>
    <message>
        <source>Nothing can be fetched from %1: an address starts with https:// or http://.</source>
        <translation>%1 からは取得できません: アドレスは https:// または http:// で始めてください。</translation>
    </message>
    <message>
        <source>Cannot make the folder %1 for the download: %2. Choose another place for teachers with BLEMISH_TEACHERS.</source>
        <translation>ダウンロード用のフォルダー %1 を作成できません: %2。BLEMISH_TEACHERS で教師ネットワークの別の場所を指定してください。</translation>
    </message>
    <message>
        <source>What came from %1 is not the published file: its SHA-256 starts with %2, not with %3. It was thrown away; try again, or another server.</source>
        <translation>%1 から届いたものは公開されているファイルではありません: SHA-256 の先頭が %3 ではなく %2 です。ファイルは破棄しました。もう一度試すか、別のサーバーを使ってください。</translation>
    </message>
    <message>
        <source>The %1 image %2 is the same picture as %3, which is trained on. Take one of them out.</source>
        <translation>画像 %2 (%1) は、学習に使われている %3 と同じものです。どちらかを外してください。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing was changed.</source>
        <translation>ディスクがいっぱいです。空き容量を増やしてからもう一度試してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Check that the project folder exists and may be written to; nothing was changed.</source>
        <translation>プロジェクトのフォルダーが存在し、書き込み可能であることを確認してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Another program uses the file. Close it and try again; nothing was changed.</source>
        <translation>別のプログラムがファイルを使用しています。それを閉じてからもう一度試してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The disk reports an error, or is full. Check it and try again; nothing was changed.</source>
        <translation>ディスクがエラーを報告しているか、いっぱいです。確認してからもう一度試してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The file is damaged or no project. Bring it back from a backup.</source>
        <translation>ファイルが壊れているか、プロジェクトではありません。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Projects need Qt&apos;s SQLite driver, which is not installed. Install it (libqt6sql6-sqlite on Debian).</source>
        <translation>プロジェクトには Qt の SQLite ドライバーが必要ですが、インストールされていません。インストールしてください (Debian では libqt6sql6-sqlite)。</translation>
    </message>
    <message>
        <source>Cannot use the project file %1: %2. %3</source>
        <translation>プロジェクトファイル %1 を使用できません: %2。%3</translation>
    </message>
    <message>
        <source>Give a folder of normal images; a folder with train/good, test/&lt;type&gt; and ground_truth/&lt;type&gt;; a folder with good and other sub-folders; or a CSV list with the columns path,label[,mask][,split].</source>
        <translation>指定できるのは、正常な画像のフォルダー、train/good・test/&lt;種別&gt;・ground_truth/&lt;種別&gt; を含むフォルダー、good とその他のサブフォルダーを含むフォルダー、または path,label[,mask][,split] の列を持つ CSV リストです。</translation>
    </message>
    <message>
        <source>%1 of the masks belong to no image, among them %2.</source>
        <translation>対応する画像のないマスクが %1 個あります (%2 など)。</translation>
    </message>
    <message>
        <source>%1 of the images lie outside train/good, validation/&lt;type&gt; and test/&lt;type&gt; and were passed over, among them %2.</source>
        <translation>train/good、validation/&lt;種別&gt;、test/&lt;種別&gt; の外にある %1 枚の画像を読み飛ばしました (%2 など)。</translation>
    </message>
    <message>
        <source>%1 images lie beside the sub-folders instead of in one; they are unlabelled.</source>
        <translation>%1 枚の画像がサブフォルダーの外にあり、ラベルがありません。</translation>
    </message>
    <message>
        <source>None of the sub-folders (%1) is called good, ok or normal, so every image counts as normal. If some show defects, rename the folder of normal images to good; each other folder then is a defect type.</source>
        <translation>サブフォルダー (%1) に good、ok、normal という名前のものがないため、すべての画像を正常とみなします。欠陥のある画像が含まれる場合は、正常な画像のフォルダーを good という名前に変えてください。ほかのフォルダーはそれぞれ欠陥種別になります。</translation>
    </message>
    <message>
        <source>The folder %1 is not one data set but holds some (%2). Choose one of them.</source>
        <translation>フォルダー %1 は 1 つのデータセットではなく、複数のデータセット (%2) を含んでいます。どれか 1 つを選んでください。</translation>
    </message>
    <message>
        <source>There is no image in %1. %2</source>
        <translation>%1 に画像がありません。%2</translation>
    </message>
    <message>
        <source>There is no image in %1. %2 %3</source>
        <translation>%1 に画像がありません。%2%3</translation>
    </message>
    <message>
        <source>There is no file or folder %1. Check the name.</source>
        <translation>%1 というファイルもフォルダーもありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>The file %1 is neither an image nor a CSV list. %2</source>
        <translation>ファイル %1 は画像でも CSV リストでもありません。%2</translation>
    </message>
    <message>
        <source>No folder was given. %1</source>
        <translation>フォルダーが指定されていません。%1</translation>
    </message>
    <message>
        <source>Cannot look through %1: %2.</source>
        <translation>%1 の中を調べられません: %2。</translation>
    </message>
    <message>
        <source>The list is not UTF-8 and was read as Latin-1. Save it as UTF-8.</source>
        <translation>リストが UTF-8 ではないため、Latin-1 として読み込みました。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>a quotation mark is never closed; this row and all after it were not read</source>
        <translation>引用符が閉じていません。この行以降は読み込まれていません</translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <translation>%1 行目: %2。</translation>
    </message>
    <message>
        <source>has %1 fields where the header has %2; it was passed over</source>
        <translation>フィールドが %1 個あり、見出しの %2 個と合いません。この行は読み飛ばしました</translation>
    </message>
    <message>
        <source>names no image; it was passed over</source>
        <translation>画像の名前がありません。この行は読み飛ばしました</translation>
    </message>
    <message>
        <source>there is no file %1; it was passed over</source>
        <translation>ファイル %1 がありません。この行は読み飛ばしました</translation>
    </message>
    <message>
        <source>%1 is not an image; it was passed over</source>
        <translation>%1 は画像ではありません。この行は読み飛ばしました</translation>
    </message>
    <message>
        <source>%1 is listed a second time; the first row counts</source>
        <translation>%1 は 2 回目の記載です。最初の行が有効です</translation>
    </message>
    <message>
        <source>there is no mask %1; the image is used without it</source>
        <translation>マスク %1 がありません。画像はマスクなしで使用します</translation>
    </message>
    <message>
        <source>the split &quot;%1&quot; is not one of train, validation and test; the image gets its split with the others</source>
        <translation>区分「%1」は train、validation、test のいずれでもありません。この画像はほかの画像と一緒に振り分けます</translation>
    </message>
    <message>
        <source>an NG image cannot be trained on; it was moved to test</source>
        <translation>NG 画像は学習に使えないため、テストに移しました</translation>
    </message>
    <message>
        <source>The list %1 does not begin with the columns path and label. Write path,label[,mask][,split] as its first row.</source>
        <translation>リスト %1 の先頭に path と label の列がありません。1 行目に path,label[,mask][,split] と書いてください。</translation>
    </message>
    <message>
        <source>It has no rows.</source>
        <translation>行がありません。</translation>
    </message>
    <message>
        <source>The list %1 names no image that could be found. %2 Paths in it are relative to its own folder.</source>
        <translation>リスト %1 に記載された画像が 1 つも見つかりません。%2リスト内のパスは、リスト自身のフォルダーからの相対パスです。</translation>
    </message>
    <message>
        <source>And %1 more like these.</source>
        <translation>ほかに同様のものが %1 件あります。</translation>
    </message>
    <message>
        <source>The name of %1 is not valid UTF-8; it was passed over. Rename it.</source>
        <translation>%1 の名前は正しい UTF-8 ではないため、読み飛ばしました。名前を変更してください。</translation>
    </message>
    <message>
        <source>Cannot read %1; it was passed over.</source>
        <translation>%1 を読み込めないため、読み飛ばしました。</translation>
    </message>
    <message>
        <source>Cannot read the folder %1; it was passed over.</source>
        <translation>フォルダー %1 を読み込めないため、読み飛ばしました。</translation>
    </message>
    <message>
        <source>The image %1 is labelled NG, and only normal images are trained on. Leave it out or change its label; nothing was changed.</source>
        <translation>画像 %1 のラベルは NG ですが、学習に使うのは正常な画像だけです。外すか、ラベルを変更してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Image number %1 is not in this project. Open the project again; nothing was changed.</source>
        <translation>画像番号 %1 はこのプロジェクトにありません。プロジェクトを開き直してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The project has no images from %1. Choose one of its data folders.</source>
        <translation>このプロジェクトには %1 の画像がありません。プロジェクトのデータフォルダーから選んでください。</translation>
    </message>
    <message>
        <source>None of the images that were in %1 is in %2 in the same size. Choose the folder that they were moved to; nothing was changed.</source>
        <translation>%1 にあった画像と同じサイズのものが %2 に 1 つもありません。移動先のフォルダーを選んでください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The pattern %1 is no regular expression: %2 at character %3.</source>
        <translation>パターン %1 は正規表現として正しくありません: %3 文字目: %2。</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>別のプログラム</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation>%1 (%3 上のプロセス %2)</translation>
    </message>
    <message>
        <source>The project %1 is open in %2. Close it there and try again.</source>
        <translation>プロジェクト %1 は %2 で開かれています。そちらで閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>No folder was given for the project.</source>
        <translation>プロジェクトのフォルダーが指定されていません。</translation>
    </message>
    <message>
        <source>Cannot create the project folder %1. Choose a place that can be written to.</source>
        <translation>プロジェクトのフォルダー %1 を作成できません。書き込み可能な場所を選んでください。</translation>
    </message>
    <message>
        <source>There is a project in %1 already. Open it, or choose another folder.</source>
        <translation>%1 にはすでにプロジェクトがあります。それを開くか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no project in %1: it has no file project.sqlite. Choose a project&apos;s folder.</source>
        <translation>%1 にプロジェクトがありません: project.sqlite ファイルがありません。プロジェクトのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The file %1 was not made by Blemish. Choose a project&apos;s folder.</source>
        <translation>ファイル %1 は Blemish で作成されたものではありません。プロジェクトのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The project %1 lies where nothing can be written, so it is open for reading only. Copy it to another place to change it.</source>
        <translation>プロジェクト %1 は書き込みのできない場所にあるため、読み取り専用で開いています。変更するには別の場所にコピーしてください。</translation>
    </message>
    <message>
        <source>The project %1 was made by a newer Blemish, so it is open for reading only. Update Blemish to change it.</source>
        <translation>プロジェクト %1 は新しいバージョンの Blemish で作成されているため、読み取り専用で開いています。変更するには Blemish を更新してください。</translation>
    </message>
    <message>
        <source>The program ended before the training did. Start it again, or remove it.</source>
        <translation>学習が終わる前にプログラムが終了しました。もう一度開始するか、削除してください。</translation>
    </message>
    <message>
        <source>Cannot bring the project file %1 up to date: its tables contradict each other. Bring it back from a backup; nothing was changed.</source>
        <translation>プロジェクトファイル %1 を更新できません: テーブル間に矛盾があります。バックアップから復元してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Training number %1 is not in this project. Open the project again; nothing was changed.</source>
        <translation>学習番号 %1 はこのプロジェクトにありません。プロジェクトを開き直してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 is there already. Choose a new or an empty folder; nothing was written.</source>
        <translation>%1 はすでに存在します。新しいフォルダーか空のフォルダーを選んでください。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>There is not enough room at %1: %2 MiB are to be written and %3 MiB are free. Free some space or choose another place; nothing was changed.</source>
        <translation>%1 の空き容量が足りません。書き込みに %2 MiB 必要ですが、空きは %3 MiB です。空きを増やすか別の場所を選んでください。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 is a folder. Add a file name, for example labels.json.</source>
        <translation>%1 はフォルダーです。labels.json のようにファイル名を付けてください。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made; choose another one.</source>
        <translation>フォルダー %1 を作成できませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no image %1; it is missing in the export.</source>
        <translation>画像 %1 がありません。エクスポートには含まれていません。</translation>
    </message>
    <message>
        <source>No link to %1 can be made there: %2. Copy the images instead, or choose a folder on the same disk; nothing was written.</source>
        <translation>そこに %1 へのリンクを作成できません: %2。画像をコピーするか、同じディスク上のフォルダーを選んでください。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>No image is labelled OK or NG, so there is nothing to export. Label some first.</source>
        <translation>OK または NG のラベルが付いた画像がないため、エクスポートするものがありません。先にラベルを付けてください。</translation>
    </message>
    <message>
        <source>None of the images could be read, so nothing was copied.</source>
        <translation>読み込める画像がなかったため、何もコピーされませんでした。</translation>
    </message>
    <message>
        <source>The decoder of images cannot be loaded: %1. Install Blemish again, with OpenCV.</source>
        <translation>画像デコーダーを読み込めません: %1。Blemish を OpenCV と一緒にインストールし直してください。</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>JSON ではありません</translation>
    </message>
    <message>
        <source>it has no list “%1”</source>
        <translation>リスト「%1」がありません</translation>
    </message>
    <message>
        <source>entry %1 of “%2” has no usable “%3”</source>
        <translation>「%2」の %1 番目の項目に使える「%3」がありません</translation>
    </message>
    <message>
        <source>The labels in %1 cannot be read: %2. Export them again from the tool that they come from, as COCO.</source>
        <translation>%1 のラベルを読み込めません: %2。元のツールから COCO としてもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>%1 could be several images of the project.</source>
        <translation>%1 はプロジェクトの複数の画像に当てはまります。</translation>
    </message>
    <message>
        <source>%1 is not in the project.</source>
        <translation>%1 はプロジェクトにありません。</translation>
    </message>
    <message>
        <source>Annotation %1 of %2 has a broken outline, or one that lies outside the image.</source>
        <translation>%2 のアノテーション %1 の輪郭が壊れているか、画像の外にあります。</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels in the file of labels, but the image of the project has %4 × %5.</source>
        <translation>%1 はラベルのファイルでは %2 × %3 画素ですが、プロジェクトの画像は %4 × %5 画素です。</translation>
    </message>
    <message>
        <source>The exported program would take the place of the model %1: choose another file.</source>
        <translation>エクスポートするとモデル %1 が上書きされます。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The ignore region covers the whole image: there is nothing left to judge.</source>
        <translation>除外領域が画像全体を覆っているため、判定する部分がありません。</translation>
    </message>
    <message>
        <source>The exported program would not say what the model %1 says (its maps differ by %2): nothing was written.</source>
        <translation>エクスポートしたプログラムの結果がモデル %1 と一致しません (マップの差 %2)。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>%1 The training goes on all the same.</source>
        <translation>%1 学習はそのまま続きます。</translation>
    </message>
    <message>
        <source>%1 What was learned is saved in %2: a resumed training goes on from there.</source>
        <translation>%1 学習した内容は %2 に保存されています。学習を再開するとそこから続きます。</translation>
    </message>
    <message>
        <source>The graphics card %1 has not enough memory: try a smaller batch, a smaller image size or a smaller backbone, or the processor.</source>
        <translation>グラフィックカード %1 のメモリーが足りません。バッチ、画像サイズ、バックボーンを小さくするか、プロセッサーを使ってください。</translation>
    </message>
    <message>
        <source>There is a driver for graphics cards, but LibTorch sees no card: the processor (cpu) is used.</source>
        <translation>グラフィックカードのドライバーはありますが、LibTorch からカードが見えません。プロセッサー (cpu) を使います。</translation>
    </message>
    <message>
        <source>The method %1 cannot leave as %2: its maps are gradients of the score, which such a file cannot make as Blemish does. Train with rd, rd-aug or rd++ instead.</source>
        <translation>手法 %1 は %2 としてエクスポートできません。マップがスコアの勾配であり、そのファイルでは Blemish と同じように計算できないためです。代わりに rd、rd-aug、rd++ で学習してください。</translation>
    </message>
    <message>
        <source>The exported file of %1 could not be checked, so nothing was written: %2.</source>
        <translation>%1 からエクスポートするファイルを検証できなかったため、何も書き込まれていません: %2。</translation>
    </message>
    <message>
        <source>The model cannot be written as ONNX: %1.</source>
        <translation>モデルを ONNX として書き込めません: %1。</translation>
    </message>
    <message>
        <source>The module for ONNX files cannot be loaded: %1. Install Blemish again, with ONNX and OpenCV.</source>
        <translation>ONNX ファイル用のモジュールを読み込めません: %1。Blemish を ONNX と OpenCV と一緒にインストールし直してください。</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. Nothing was changed.</source>
        <translation>%1 を読み込めません: %2。何も変更されていません。</translation>
    </message>
    <message>
        <source>The copy of %1 is not what it was copied from. Check the disk, or choose another place; nothing was changed.</source>
        <translation>%1 のコピーが元と一致しません。ディスクを確認するか、別の場所を選んでください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The project %1 lies where nothing can be written, so it cannot be moved.</source>
        <translation>プロジェクト %1 は書き込めない場所にあるため移動できません。</translation>
    </message>
    <message>
        <source>%1 lies inside the project itself. Choose another place.</source>
        <translation>%1 はプロジェクト自身の中にあります。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The copy of the project in %1 could not be read. The project is still where it was.</source>
        <translation>%1 のプロジェクトのコピーを読み込めませんでした。プロジェクトは元の場所にあります。</translation>
    </message>
    <message>
        <source>The project is in %1 now, but the old one in %2 could not be removed. Delete it.</source>
        <translation>プロジェクトは %1 にありますが、%2 の古いものを削除できませんでした。削除してください。</translation>
    </message>
    <message>
        <source>A project needs a name. Type one; nothing was changed.</source>
        <translation>プロジェクトには名前が必要です。入力してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The file %1 is another image of this project already. Take that one out first; nothing was changed.</source>
        <translation>ファイル %1 はすでにこのプロジェクトの別の画像です。先にその画像を取り除いてください。何も変更されていません。</translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>Least total cost when a miss costs as much as %n false alarm(s)</source>
        <translation>
            <numerusform>見逃し 1 件を過検出 %n 件分のコストとして総コスト最小</numerusform>
        </translation>
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
        <source>pixel threshold %1</source>
        <translation>画素しきい値 %1</translation>
    </message>
    <message>
        <source>Set by hand; the training chose %1.</source>
        <translation>手動で設定しました。学習時の値は %1 です。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
</TS>
