<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Core</name>
    <message>
        <source>Nothing to export for %1: the image or its map is empty. Score the image first.</source>
        <translation>%1 没有可导出的内容：图像或其异常图为空。请先对图像评分。</translation>
    </message>
    <message>
        <source>A brace is not closed.</source>
        <translation>有花括号未闭合。</translation>
    </message>
    <message>
        <source>{%1} is not known. Known are {%2}.</source>
        <translation>{%1} 未知。已知的有 {%2}。</translation>
    </message>
    <message>
        <source>{path} or {name} must tell the images apart.</source>
        <translation>必须用 {path} 或 {name} 区分图像。</translation>
    </message>
    <message>
        <source>{kind} must tell the pictures of an image apart.</source>
        <translation>必须用 {kind} 区分同一图像的各个输出。</translation>
    </message>
    <message>
        <source>Cannot draw the report %1: fonts are not loaded. Start the program as one with a (possibly offscreen) display.</source>
        <translation>无法绘制报告 %1：字体未加载。请在有显示环境（可为离屏）的情况下启动程序。</translation>
    </message>
    <message>
        <source>Cannot draw the report %1: the PDF writer did not start. Nothing was changed; try again after a restart.</source>
        <translation>无法绘制报告 %1：PDF 输出未能启动。未做任何更改；请重新启动后再试。</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Free some space or choose another place; nothing was changed.</source>
        <translation>无法写入 %1：%2。请腾出空间或选择其他位置；未做任何更改。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Check that the folder exists and may be written to; nothing was changed.</source>
        <translation>无法写入 %1：%2。请确认文件夹存在且可写；未做任何更改。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>it is a pipe; save its content to a file first</source>
        <translation>这是一个管道；请先将其内容保存为文件</translation>
    </message>
    <message>
        <source>its size is not known</source>
        <translation>文件大小未知</translation>
    </message>
    <message>
        <source>it is larger than the %1 MiB that are allowed here</source>
        <translation>文件超过此处允许的 %1 MiB</translation>
    </message>
    <message>
        <source>it ends early</source>
        <translation>文件不完整，提前结束</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>磁盘报告错误</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有该文件或文件夹</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>无法分配内存</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>这不是文件夹</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许此操作</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统只读</translation>
    </message>
    <message>
        <source>Cannot read the image %1: %2</source>
        <translation>无法读取图像 %1：%2</translation>
    </message>
    <message>
        <source>it is not a PNG, JPEG, BMP, TIFF, WebP, PGM or PPM image. Remove it or save it in one of these formats.</source>
        <translation>它不是 PNG、JPEG、BMP、TIFF、WebP、PGM 或 PPM 图像。请移除它，或另存为其中一种格式。</translation>
    </message>
    <message>
        <source>its contents are damaged or of a kind that is not supported. Save it again as PNG.</source>
        <translation>内容已损坏或类型不受支持。请重新保存为 PNG。</translation>
    </message>
    <message>
        <source>the file is cut off before its end. Copy it again from where it came from.</source>
        <translation>文件在结尾前被截断。请从原处重新复制。</translation>
    </message>
    <message>
        <source>the file is empty. Copy it again from where it came from.</source>
        <translation>文件为空。请从原处重新复制。</translation>
    </message>
    <message>
        <source>its %1 x %2 pixels are more than the %3 million that are allowed. Cut it into tiles or scale it down.</source>
        <translation>其 %1 x %2 像素超过允许的 %3 百万像素。请将其切成小块或缩小。</translation>
    </message>
    <message>
        <source>it holds floating point values. Save it with 8 or 16 bits a channel.</source>
        <translation>它包含浮点值。请以每通道 8 位或 16 位保存。</translation>
    </message>
    <message>
        <source>there is not enough memory for it. Close other programs or scale it down.</source>
        <translation>内存不足。请关闭其他程序或缩小图像。</translation>
    </message>
    <message>
        <source>Cannot write %1: the picture is empty or too large for a PNG file.</source>
        <translation>无法写入 %1：图像为空，或对 PNG 文件来说过大。</translation>
    </message>
    <message>
        <source>Cannot create the folder %1: %2. Choose another place.</source>
        <translation>无法创建文件夹 %1：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>Cannot write %1: the map is empty.</source>
        <translation>无法写入 %1：异常图为空。</translation>
    </message>
    <message>
        <source>it is not a map with one channel. Choose a TIFF file with one float value a pixel.</source>
        <translation>它不是单通道的异常图。请选择每像素一个浮点值的 TIFF 文件。</translation>
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
        <translation>EfficientNet 或 MobileNetV3</translation>
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
        <translation>EfficientNet 或 ConvNeXt</translation>
    </message>
    <message>
        <source>an EfficientNet or MobileNet</source>
        <translation>EfficientNet 或 MobileNet</translation>
    </message>
    <message>
        <source>an Inception network</source>
        <translation>Inception 网络</translation>
    </message>
    <message>
        <source>a vision transformer</source>
        <translation>视觉 Transformer</translation>
    </message>
    <message>
        <source>a Blemish model</source>
        <translation>Blemish 模型</translation>
    </message>
    <message>
        <source>a trained RD4AD student</source>
        <translation>训练好的 RD4AD 学生网络</translation>
    </message>
    <message>
        <source>an AlexNet</source>
        <translation>AlexNet</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 are missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 has another shape or element type</source>
        <translation>%1 的形状或元素类型不同</translation>
    </message>
    <message>
        <source>%1 have another shape or element type</source>
        <translation>%1 的形状或元素类型不同</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>These weights are not those of a %1: they are a %2; choose that backbone or another file.</source>
        <translation>这些权重不属于 %1，而属于 %2；请选择该骨干网络或其他文件。</translation>
    </message>
    <message>
        <source>These weights are not those of a %1: they look like %2; take torchvision&apos;s %3 or timm&apos;s %4.</source>
        <translation>这些权重不属于 %1，看起来属于%2；请使用 torchvision 的 %3 或 timm 的 %4。</translation>
    </message>
    <message>
        <source>These weights are not those of a %1: %2; take a file with torchvision&apos;s tensor names.</source>
        <translation>这些权重不属于 %1：%2；请使用带有 torchvision 张量名称的文件。</translation>
    </message>
    <message>
        <source>These weights are not those of a %1: they have more residual blocks; choose the file of the same network.</source>
        <translation>这些权重不属于 %1：残差块更多；请选择同一网络的文件。</translation>
    </message>
    <message>
        <source>The bottleneck &quot;none&quot; needs the teacher&apos;s fourth stage (layer4), and these weights of a %1 end before it: import torchvision&apos;s %2 or timm&apos;s %3 anew, or choose another --bottleneck.</source>
        <translation>瓶颈层“none”需要教师网络的第四阶段 (layer4)，而这份 %1 权重在此之前就结束了：请重新导入 torchvision 的 %2 或 timm 的 %3，或选择其他瓶颈层。</translation>
    </message>
    <message>
        <source>Cannot score %1: %2</source>
        <translation>无法对 %1 评分：%2</translation>
    </message>
    <message>
        <source>The images cannot be scored: %1.</source>
        <translation>无法对图像评分：%1。</translation>
    </message>
    <message>
        <source>None of the images kept for the threshold could be scored.</source>
        <translation>为确定阈值而留出的图像均无法评分。</translation>
    </message>
    <message>
        <source>No threshold follows from the images kept for it: hold out more of them.</source>
        <translation>无法由留出的图像得出阈值：请留出更多图像。</translation>
    </message>
    <message>
        <source>Cannot continue from %1: %2. Train without --resume to start anew.</source>
        <translation>无法从 %1 继续：%2。请重新开始训练。</translation>
    </message>
    <message>
        <source>it is not a checkpoint</source>
        <translation>它不是检查点</translation>
    </message>
    <message>
        <source>it was made by another version of Blemish</source>
        <translation>它由其他版本的 Blemish 生成</translation>
    </message>
    <message>
        <source>it was made with other options</source>
        <translation>它使用的是其他选项</translation>
    </message>
    <message>
        <source>it was made with other images</source>
        <translation>它使用的是其他图像</translation>
    </message>
    <message>
        <source>it was made with another teacher</source>
        <translation>它使用的是其他教师网络</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>它已损坏</translation>
    </message>
    <message>
        <source>%1 The teacher computes them again in every epoch, which takes longer.</source>
        <translation>%1教师网络将在每个轮次重新计算特征，耗时更长。</translation>
    </message>
    <message>
        <source>The file for teacher features cannot be written; the teacher computes them again in every epoch.</source>
        <translation>无法写入教师网络特征文件；教师网络将在每个轮次重新计算特征。</translation>
    </message>
    <message>
        <source>the file with the teacher&apos;s features cannot be read</source>
        <translation>无法读取教师网络特征文件</translation>
    </message>
    <message>
        <source>No file for teacher features in %1: %2.</source>
        <translation>无法在 %1 中创建教师网络特征文件：%2。</translation>
    </message>
    <message>
        <source>the disk has less than a gigabyte to spare</source>
        <translation>磁盘可用空间不足 1 GB</translation>
    </message>
    <message>
        <source>This version of Blemish does not know the method %1.</source>
        <translation>此版本的 Blemish 不支持方法 %1。</translation>
    </message>
    <message>
        <source>tensor %1 is missing</source>
        <translation>缺少张量 %1</translation>
    </message>
    <message>
        <source>tensor %1 has shape %2 instead of %3</source>
        <translation>张量 %1 的形状为 %2，应为 %3</translation>
    </message>
    <message>
        <source>The weights do not fit the network: %1.</source>
        <translation>权重与网络不匹配：%1。</translation>
    </message>
    <message>
        <source>There is no device %1: use auto, cpu, cuda or cuda:N.</source>
        <translation>没有设备 %1：请使用 auto、cpu、cuda 或 cuda:N。</translation>
    </message>
    <message>
        <source>No CUDA device was found (or this LibTorch was built without CUDA): use --device cpu or auto.</source>
        <translation>未找到 CUDA 设备（或此 LibTorch 未启用 CUDA）：请将设备设为 cpu 或 auto。</translation>
    </message>
    <message>
        <source>There is no CUDA device %1: this machine has %2, counted from 0.</source>
        <translation>没有 CUDA 设备 %1：本机有 %2 个，从 0 开始编号。</translation>
    </message>
    <message>
        <source>There is not enough memory: try a smaller batch, a smaller image size or a smaller backbone.</source>
        <translation>内存不足：请减小批大小或图像尺寸，或选择更小的骨干网络。</translation>
    </message>
    <message>
        <source>The neural network library failed: %1.</source>
        <translation>神经网络库出错：%1。</translation>
    </message>
    <message>
        <source>The model gives no number for this image: train it again.</source>
        <translation>模型对此图像未给出数值：请重新训练。</translation>
    </message>
    <message>
        <source>Cannot use the model %1. %2</source>
        <translation>无法使用模型 %1。%2</translation>
    </message>
    <message>
        <source>There is no image to train on.</source>
        <translation>没有可用于训练的图像。</translation>
    </message>
    <message>
        <source>None of the %1 images could be read. %2</source>
        <translation>%1 张图像均无法读取。%2</translation>
    </message>
    <message>
        <source>At 32x32 pixels batch norm needs at least two images in a batch: add images, or use a larger image size or batch.</source>
        <translation>在 32x32 像素下，批归一化要求每批至少两张图像：请添加图像，或增大图像尺寸或批大小。</translation>
    </message>
    <message>
        <source>Stopped after step %1 of %2. The state is saved in %3.</source>
        <translation>在第 %1 步（共 %2 步）后停止。状态已保存在 %3 中。</translation>
    </message>
    <message>
        <source>The loss is no longer a number at step %1: try a smaller learning rate.</source>
        <translation>损失在第 %1 步不再是有效数值：请尝试更小的学习率。</translation>
    </message>
    <message>
        <source>The neural network engine cannot be loaded: %1. Install Blemish again, with LibTorch.</source>
        <translation>无法加载神经网络引擎：%1。请连同 LibTorch 重新安装 Blemish。</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>系统未给出原因</translation>
    </message>
    <message>
        <source>the program&apos;s own folder is not known (%1)</source>
        <translation>无法确定程序所在的文件夹（%1）</translation>
    </message>
    <message>
        <source>%1 is missing beside %2 (../lib/blemish)</source>
        <translation>%2 旁 (../lib/blemish) 缺少 %1</translation>
    </message>
    <message>
        <source>%1 refuses to start</source>
        <translation>%1 无法启动</translation>
    </message>
    <message>
        <source>The training needs about %1 GB of memory, and this machine has %2 GB free: use a smaller --image-size, --batch or --backbone.</source>
        <translation>训练约需 %1 GB 内存，而本机可用 %2 GB：请减小图像尺寸或批大小，或选择更小的骨干网络。</translation>
    </message>
    <message>
        <source>There is not enough memory: close other programs, or score fewer images at once (--threads).</source>
        <translation>内存不足：请关闭其他程序。</translation>
    </message>
    <message>
        <source>The network could not be computed: %1.</source>
        <translation>无法计算网络：%1。</translation>
    </message>
    <message>
        <source>Cannot use the model %1: %2.</source>
        <translation>无法使用模型 %1：%2。</translation>
    </message>
    <message>
        <source>The weights of %1 are not numbers: train the model again.</source>
        <translation>%1 的权重不是有效数值：请重新训练模型。</translation>
    </message>
    <message>
        <source>The model holds no range for the activation %1.</source>
        <translation>模型中没有激活 %1 的取值范围。</translation>
    </message>
    <message>
        <source>tensor %1 has another shape</source>
        <translation>张量 %1 的形状不同</translation>
    </message>
    <message>
        <source>There is no backbone called %1.</source>
        <translation>没有名为 %1 的骨干网络。</translation>
    </message>
    <message>
        <source>This processor has no fast convolution in oneDNN (%1).</source>
        <translation>此处理器在 oneDNN 中没有快速卷积（%1）。</translation>
    </message>
    <message>
        <source>oneDNN cannot compute this network: %1.</source>
        <translation>oneDNN 无法计算此网络：%1。</translation>
    </message>
    <message>
        <source>This build of Blemish holds no oneDNN.</source>
        <translation>此 Blemish 构建不含 oneDNN。</translation>
    </message>
    <message>
        <source>There is no image to compare on.</source>
        <translation>没有可供比较的图像。</translation>
    </message>
    <message>
        <source>None of the images kept for it could be scored.</source>
        <translation>为此留出的图像均无法评分。</translation>
    </message>
    <message>
        <source>None of the images for the ranges could be read.</source>
        <translation>用于测定取值范围的图像均无法读取。</translation>
    </message>
    <message>
        <source>The ranges of the activations could not be measured: %1.</source>
        <translation>无法测定激活的取值范围：%1。</translation>
    </message>
    <message>
        <source>Scoring in %1 could not be checked: %2</source>
        <translation>无法检验 %1 精度下的评分：%2</translation>
    </message>
    <message>
        <source>The model&apos;s description is damaged: %1.</source>
        <translation>模型描述已损坏：%1。</translation>
    </message>
    <message>
        <source>Cannot read the model %1: %2</source>
        <translation>无法读取模型 %1：%2</translation>
    </message>
    <message>
        <source>%1 holds weights but is no Blemish model; choose a file that a training has written.</source>
        <translation>%1 包含权重，但不是 Blemish 模型；请选择由训练生成的文件。</translation>
    </message>
    <message>
        <source>%1 has a value of the wrong kind</source>
        <translation>%1 的值类型不正确</translation>
    </message>
    <message>
        <source>its image size is impossible</source>
        <translation>图像尺寸不可能</translation>
    </message>
    <message>
        <source>its normalisation divides by zero</source>
        <translation>归一化出现除以零</translation>
    </message>
    <message>
        <source>a threshold is not a number</source>
        <translation>阈值不是有效数值</translation>
    </message>
    <message>
        <source>its threshold for %1 is not a number</source>
        <translation>%1 的阈值不是有效数值</translation>
    </message>
    <message>
        <source>its colour scale is not a number</source>
        <translation>色标不是有效数值</translation>
    </message>
    <message>
        <source>it has no format number</source>
        <translation>没有格式编号</translation>
    </message>
    <message>
        <source>its format number is impossible</source>
        <translation>格式编号不可能</translation>
    </message>
    <message>
        <source>The model was written by a newer version of Blemish; update this program or train again.</source>
        <translation>此模型由更新版本的 Blemish 生成；请更新本程序或重新训练。</translation>
    </message>
    <message>
        <source>%1 Choose a model file that a training has written (*.blm).</source>
        <translation>%1请选择由训练生成的模型文件 (*.blm)。</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>它不是 JSON 对象</translation>
    </message>
    <message>
        <source>an option is impossible (%1)</source>
        <translation>某个选项不可能（%1）</translation>
    </message>
    <message>
        <source>Cannot write the model %1: %2; the training has failed.</source>
        <translation>无法写入模型 %1：%2；训练失败。</translation>
    </message>
    <message>
        <source>This model holds no teacher, and %1 is not in the store: import it (blemish teacher import FILE) or train with the teacher embedded.</source>
        <translation>此模型不含教师网络，且未安装 %1：请导入其权重，或在训练时嵌入教师网络。</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3, not %4.</source>
        <translation>%1 必须介于 %2 和 %3 之间，而不是 %4。</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3.</source>
        <translation>%1 必须是 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>--image-size must be a multiple of 32 in both directions: the width is %1; take %2 or %3.</source>
        <translation>图像尺寸在两个方向上都必须是 32 的倍数：宽度为 %1；请改为 %2 或 %3。</translation>
    </message>
    <message>
        <source>--image-size must be a multiple of 32 in both directions: the height is %1; take %2 or %3.</source>
        <translation>图像尺寸在两个方向上都必须是 32 的倍数：高度为 %1；请改为 %2 或 %3。</translation>
    </message>
    <message>
        <source>--teacher must be auto, builtin, random, an installed teacher&apos;s name or a file.</source>
        <translation>教师权重必须是 auto、builtin、random、已安装教师网络的名称或某个文件。</translation>
    </message>
    <message>
        <source>The method %1 needs a residual network: choose another --backbone than vgg16.</source>
        <translation>方法 %1 需要残差网络：请选择 vgg16 以外的骨干网络。</translation>
    </message>
    <message>
        <source>--device must be auto, cpu, cuda or cuda:N, not %1.</source>
        <translation>设备必须是 auto、cpu、cuda 或 cuda:N，而不是 %1。</translation>
    </message>
    <message>
        <source>The training options are damaged: they are not a JSON object.</source>
        <translation>训练选项已损坏：不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The training option %1 has a value of the wrong kind.</source>
        <translation>训练选项 %1 的值类型不正确。</translation>
    </message>
    <message>
        <source>its list of tensors is damaged or was cut short</source>
        <translation>张量列表已损坏或被截断</translation>
    </message>
    <message>
        <source>its list of tensors uses a pickle instruction that weights do not need</source>
        <translation>张量列表使用了权重不需要的 pickle 指令</translation>
    </message>
    <message>
        <source>its list of tensors is far too long</source>
        <translation>张量列表过长</translation>
    </message>
    <message>
        <source>it asks for the Python object %1, and only plain tensors are read; save the network&apos;s state_dict() alone</source>
        <translation>它请求 Python 对象 %1，而此处只读取普通张量；请仅保存网络的 state_dict()</translation>
    </message>
    <message>
        <source>it uses pickle protocol %1; save the weights again with the default one</source>
        <translation>它使用 pickle 协议 %1；请用默认协议重新保存权重</translation>
    </message>
    <message>
        <source>its list of tensors is damaged</source>
        <translation>张量列表已损坏</translation>
    </message>
    <message>
        <source>it holds a single tensor without a name, not the weights of a network</source>
        <translation>它只包含一个无名张量，而不是网络的权重</translation>
    </message>
    <message>
        <source>two of its tensors are called %1</source>
        <translation>有两个张量同名 %1</translation>
    </message>
    <message>
        <source>it holds no tensors</source>
        <translation>它不含张量</translation>
    </message>
    <message>
        <source>it is a zip archive, but none that PyTorch has written</source>
        <translation>它是 zip 压缩包，但并非由 PyTorch 生成</translation>
    </message>
    <message>
        <source>it is a TorchScript program; save the network&apos;s state_dict() instead</source>
        <translation>它是 TorchScript 程序；请改为保存网络的 state_dict()</translation>
    </message>
    <message>
        <source>it was written on a big-endian machine</source>
        <translation>它是在大端序机器上写入的</translation>
    </message>
    <message>
        <source>its data do not match its list of tensors</source>
        <translation>数据与张量列表不符</translation>
    </message>
    <message>
        <source>it ends in the middle of a tensor; it was cut short</source>
        <translation>它在张量中间结束；文件被截断</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>it is no file of PyTorch&apos;s torch.save</source>
        <translation>它不是 PyTorch 的 torch.save 文件</translation>
    </message>
    <message>
        <source>tensor %1 lies past the end of its data; the file may have been cut short</source>
        <translation>张量 %1 超出其数据末尾；文件可能被截断</translation>
    </message>
    <message>
        <source>the bytes of tensor %1 are missing</source>
        <translation>缺少张量 %1 的数据</translation>
    </message>
    <message>
        <source>its tensors would need far more memory than the file has bytes</source>
        <translation>其张量所需内存远超文件字节数</translation>
    </message>
    <message>
        <source>its contents are nested too deeply</source>
        <translation>内容嵌套过深</translation>
    </message>
    <message>
        <source>one of its tensors has an endless name</source>
        <translation>某个张量的名称过长</translation>
    </message>
    <message>
        <source>it has a value that is no name, number or list</source>
        <translation>含有既非名称、数字也非列表的值</translation>
    </message>
    <message>
        <source>a shape or offset is not a whole number</source>
        <translation>某个形状或偏移量不是整数</translation>
    </message>
    <message>
        <source>a shape or offset is negative</source>
        <translation>某个形状或偏移量为负</translation>
    </message>
    <message>
        <source>a shape or offset is far too large</source>
        <translation>某个形状或偏移量过大</translation>
    </message>
    <message>
        <source>a tensor has more than 16 dimensions</source>
        <translation>某个张量超过 16 维</translation>
    </message>
    <message>
        <source>a metadata key comes twice</source>
        <translation>某个元数据键重复出现</translation>
    </message>
    <message>
        <source>tensor %1 has the unknown element type %2</source>
        <translation>张量 %1 的元素类型 %2 未知</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>tensor %1 lacks its type, shape or offsets</source>
        <translation>张量 %1 缺少类型、形状或偏移量</translation>
    </message>
    <message>
        <source>tensor %1 comes twice</source>
        <translation>张量 %1 重复出现</translation>
    </message>
    <message>
        <source>it has a list in the wrong place</source>
        <translation>列表出现在错误的位置</translation>
    </message>
    <message>
        <source>its header is not valid JSON</source>
        <translation>文件头不是有效的 JSON</translation>
    </message>
    <message>
        <source>the shape of tensor %1 is far too large</source>
        <translation>张量 %1 的形状过大</translation>
    </message>
    <message>
        <source>tensor %1 lies past the end of the file; the file may have been cut short</source>
        <translation>张量 %1 超出文件末尾；文件可能被截断</translation>
    </message>
    <message>
        <source>the shape of tensor %1 does not fit its number of bytes</source>
        <translation>张量 %1 的形状与其字节数不符</translation>
    </message>
    <message>
        <source>two of its tensors share the same bytes</source>
        <translation>有两个张量共用相同的字节</translation>
    </message>
    <message>
        <source>it is neither a safetensors file nor a PyTorch file</source>
        <translation>它既不是 safetensors 文件，也不是 PyTorch 文件</translation>
    </message>
    <message>
        <source>it is neither a safetensors file nor a PyTorch file, or its header is damaged</source>
        <translation>它既不是 safetensors 文件，也不是 PyTorch 文件，或者文件头已损坏</translation>
    </message>
    <message>
        <source>it may not be read by this user</source>
        <translation>当前用户无权读取</translation>
    </message>
    <message>
        <source>%1 cannot be a teacher: %2</source>
        <translation>%1 不能用作教师网络：%2</translation>
    </message>
    <message>
        <source>Cannot make the folder %1 for teachers: %2. Choose another with BLEMISH_TEACHERS.</source>
        <translation>无法创建教师网络文件夹 %1：%2。请用 BLEMISH_TEACHERS 另选一个。</translation>
    </message>
    <message>
        <source>The teacher %1 has changed since it was imported; import it again.</source>
        <translation>教师网络 %1 在导入后已被更改；请重新导入。</translation>
    </message>
    <message>
        <source>A teacher cannot be called %1; use letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, and neither auto, builtin nor random.</source>
        <translation>教师网络不能命名为 %1；请使用字母、数字、“-”、“_”和“.”，且不能是 auto、builtin 或 random。</translation>
    </message>
    <message>
        <source>There is another teacher called %1; give this one a different name.</source>
        <translation>已有名为 %1 的其他教师网络；请为此教师网络另取名称。</translation>
    </message>
    <message>
        <source>There is no teacher and no file called %1; `blemish teacher list` shows what is installed.</source>
        <translation>没有名为 %1 的教师网络或文件；请从已安装的教师网络中选择。</translation>
    </message>
    <message>
        <source>the zip archive inside is damaged or was cut short</source>
        <translation>内部的 zip 压缩包已损坏或被截断</translation>
    </message>
    <message>
        <source>its entry %1 is encrypted</source>
        <translation>条目 %1 已加密</translation>
    </message>
    <message>
        <source>its entry %1 is compressed, which PyTorch never does; save the weights again</source>
        <translation>条目 %1 被压缩，而 PyTorch 从不压缩；请重新保存权重</translation>
    </message>
    <message>
        <source>Cannot fetch %1: %2.</source>
        <translation>无法获取 %1：%2。</translation>
    </message>
    <message>
        <source>it is larger than %1 MB, so it is not what was asked for</source>
        <translation>它大于 %1 MB，因此不是所需的文件</translation>
    </message>
    <message>
        <source>the server answers %1 (%2)</source>
        <translation>服务器返回 %1 (%2)</translation>
    </message>
    <message>
        <source>nothing has come for half a minute</source>
        <translation>半分钟内没有收到数据</translation>
    </message>
    <message>
        <source>it ended before it was complete; try again</source>
        <translation>传输未完成就结束了；请重试</translation>
    </message>
    <message>
        <source>Nothing can be fetched from %1: an address starts with https:// or http://.</source>
        <translation>无法从 %1 获取：地址应以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>Cannot make the folder %1 for the download: %2. Choose another place for teachers with BLEMISH_TEACHERS.</source>
        <translation>无法创建用于下载的文件夹 %1：%2。请用 BLEMISH_TEACHERS 为教师网络另选位置。</translation>
    </message>
    <message>
        <source>What came from %1 is not the published file: its SHA-256 starts with %2, not with %3. It was thrown away; try again, or another server.</source>
        <translation>来自 %1 的并非已发布的文件：其 SHA-256 以 %2 开头，而不是 %3。文件已丢弃；请重试或换一个服务器。</translation>
    </message>
    <message>
        <source>The %1 image %2 is the same picture as %3, which is trained on. Take one of them out.</source>
        <translation>图像 %2（%1）与用于训练的 %3 相同。请移除其中一张。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing was changed.</source>
        <translation>磁盘已满。请腾出空间后重试；未做任何更改。</translation>
    </message>
    <message>
        <source>Check that the project folder exists and may be written to; nothing was changed.</source>
        <translation>请确认项目文件夹存在且可写；未做任何更改。</translation>
    </message>
    <message>
        <source>Another program uses the file. Close it and try again; nothing was changed.</source>
        <translation>另一程序正在使用该文件。请关闭它后重试；未做任何更改。</translation>
    </message>
    <message>
        <source>The disk reports an error, or is full. Check it and try again; nothing was changed.</source>
        <translation>磁盘报告错误或已满。请检查后重试；未做任何更改。</translation>
    </message>
    <message>
        <source>The file is damaged or no project. Bring it back from a backup.</source>
        <translation>文件已损坏或不是项目。请从备份中恢复。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未做任何更改。</translation>
    </message>
    <message>
        <source>Projects need Qt&apos;s SQLite driver, which is not installed. Install it (libqt6sql6-sqlite on Debian).</source>
        <translation>项目需要 Qt 的 SQLite 驱动，但尚未安装。请安装它（Debian 上为 libqt6sql6-sqlite）。</translation>
    </message>
    <message>
        <source>Cannot use the project file %1: %2. %3</source>
        <translation>无法使用项目文件 %1：%2。%3</translation>
    </message>
    <message>
        <source>Give a folder of normal images; a folder with train/good, test/&lt;type&gt; and ground_truth/&lt;type&gt;; a folder with good and other sub-folders; or a CSV list with the columns path,label[,mask][,split].</source>
        <translation>可用的有：正常图像的文件夹；含 train/good、test/&lt;类型&gt; 和 ground_truth/&lt;类型&gt; 的文件夹；含 good 及其他子文件夹的文件夹；或含 path,label[,mask][,split] 列的 CSV 列表。</translation>
    </message>
    <message>
        <source>%1 of the masks belong to no image, among them %2.</source>
        <translation>有 %1 个掩膜没有对应的图像，例如 %2。</translation>
    </message>
    <message>
        <source>%1 of the images lie outside train/good, validation/&lt;type&gt; and test/&lt;type&gt; and were passed over, among them %2.</source>
        <translation>有 %1 张图像位于 train/good、validation/&lt;类型&gt; 和 test/&lt;类型&gt; 之外，已跳过，例如 %2。</translation>
    </message>
    <message>
        <source>%1 images lie beside the sub-folders instead of in one; they are unlabelled.</source>
        <translation>有 %1 张图像不在任何子文件夹中；它们未标注。</translation>
    </message>
    <message>
        <source>None of the sub-folders (%1) is called good, ok or normal, so every image counts as normal. If some show defects, rename the folder of normal images to good; each other folder then is a defect type.</source>
        <translation>子文件夹（%1）中没有名为 good、ok 或 normal 的，因此所有图像都视为正常。如果其中有缺陷图像，请将正常图像的文件夹重命名为 good；其余每个文件夹即为一种缺陷类型。</translation>
    </message>
    <message>
        <source>The folder %1 is not one data set but holds some (%2). Choose one of them.</source>
        <translation>文件夹 %1 不是单个数据集，而是包含多个数据集（%2）。请选择其中之一。</translation>
    </message>
    <message>
        <source>There is no image in %1. %2</source>
        <translation>%1 中没有图像。%2</translation>
    </message>
    <message>
        <source>There is no image in %1. %2 %3</source>
        <translation>%1 中没有图像。%2%3</translation>
    </message>
    <message>
        <source>There is no file or folder %1. Check the name.</source>
        <translation>没有文件或文件夹 %1。请检查名称。</translation>
    </message>
    <message>
        <source>The file %1 is neither an image nor a CSV list. %2</source>
        <translation>文件 %1 既不是图像，也不是 CSV 列表。%2</translation>
    </message>
    <message>
        <source>No folder was given. %1</source>
        <translation>未指定文件夹。%1</translation>
    </message>
    <message>
        <source>Cannot look through %1: %2.</source>
        <translation>无法浏览 %1：%2。</translation>
    </message>
    <message>
        <source>The list is not UTF-8 and was read as Latin-1. Save it as UTF-8.</source>
        <translation>列表不是 UTF-8 编码，已按 Latin-1 读取。请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>a quotation mark is never closed; this row and all after it were not read</source>
        <translation>引号未闭合；此行及其后各行均未读取</translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <translation>第 %1 行：%2。</translation>
    </message>
    <message>
        <source>has %1 fields where the header has %2; it was passed over</source>
        <translation>有 %1 个字段，而表头有 %2 个；已跳过</translation>
    </message>
    <message>
        <source>names no image; it was passed over</source>
        <translation>未指定图像；已跳过</translation>
    </message>
    <message>
        <source>there is no file %1; it was passed over</source>
        <translation>没有文件 %1；已跳过</translation>
    </message>
    <message>
        <source>%1 is not an image; it was passed over</source>
        <translation>%1 不是图像；已跳过</translation>
    </message>
    <message>
        <source>%1 is listed a second time; the first row counts</source>
        <translation>%1 重复出现；以第一行为准</translation>
    </message>
    <message>
        <source>there is no mask %1; the image is used without it</source>
        <translation>没有掩膜 %1；该图像将不带掩膜使用</translation>
    </message>
    <message>
        <source>the split &quot;%1&quot; is not one of train, validation and test; the image gets its split with the others</source>
        <translation>划分“%1”不是 train、validation 或 test；该图像将与其他图像一起划分</translation>
    </message>
    <message>
        <source>an NG image cannot be trained on; it was moved to test</source>
        <translation>NG 图像不能用于训练；已移到测试集</translation>
    </message>
    <message>
        <source>The list %1 does not begin with the columns path and label. Write path,label[,mask][,split] as its first row.</source>
        <translation>列表 %1 没有以 path 和 label 列开头。请将 path,label[,mask][,split] 写为第一行。</translation>
    </message>
    <message>
        <source>It has no rows.</source>
        <translation>列表中没有行。</translation>
    </message>
    <message>
        <source>The list %1 names no image that could be found. %2 Paths in it are relative to its own folder.</source>
        <translation>列表 %1 中没有能找到的图像。%2其中的路径相对于列表所在的文件夹。</translation>
    </message>
    <message>
        <source>And %1 more like these.</source>
        <translation>另有 %1 条类似信息。</translation>
    </message>
    <message>
        <source>The name of %1 is not valid UTF-8; it was passed over. Rename it.</source>
        <translation>%1 的名称不是有效的 UTF-8；已跳过。请重命名。</translation>
    </message>
    <message>
        <source>Cannot read %1; it was passed over.</source>
        <translation>无法读取 %1；已跳过。</translation>
    </message>
    <message>
        <source>Cannot read the folder %1; it was passed over.</source>
        <translation>无法读取文件夹 %1；已跳过。</translation>
    </message>
    <message>
        <source>The image %1 is labelled NG, and only normal images are trained on. Leave it out or change its label; nothing was changed.</source>
        <translation>图像 %1 标注为 NG，而训练只使用正常图像。请排除它或更改其标签；未做任何更改。</translation>
    </message>
    <message>
        <source>Image number %1 is not in this project. Open the project again; nothing was changed.</source>
        <translation>编号为 %1 的图像不在此项目中。请重新打开项目；未做任何更改。</translation>
    </message>
    <message>
        <source>The project has no images from %1. Choose one of its data folders.</source>
        <translation>项目中没有来自 %1 的图像。请选择它的某个数据文件夹。</translation>
    </message>
    <message>
        <source>None of the images that were in %1 is in %2 in the same size. Choose the folder that they were moved to; nothing was changed.</source>
        <translation>原在 %1 中的图像，没有一张以相同大小存在于 %2 中。请选择图像移动到的文件夹；未做任何更改。</translation>
    </message>
    <message>
        <source>The pattern %1 is no regular expression: %2 at character %3.</source>
        <translation>模式 %1 不是正则表达式：第 %3 个字符处：%2。</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>另一程序</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation>%1（%3 上的进程 %2）</translation>
    </message>
    <message>
        <source>The project %1 is open in %2. Close it there and try again.</source>
        <translation>项目 %1 已在%2中打开。请在那里关闭后重试。</translation>
    </message>
    <message>
        <source>No folder was given for the project.</source>
        <translation>未指定项目的文件夹。</translation>
    </message>
    <message>
        <source>Cannot create the project folder %1. Choose a place that can be written to.</source>
        <translation>无法创建项目文件夹 %1。请选择可写的位置。</translation>
    </message>
    <message>
        <source>There is a project in %1 already. Open it, or choose another folder.</source>
        <translation>%1 中已有项目。请打开它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no project in %1: it has no file project.sqlite. Choose a project&apos;s folder.</source>
        <translation>%1 中没有项目：缺少文件 project.sqlite。请选择项目的文件夹。</translation>
    </message>
    <message>
        <source>The file %1 was not made by Blemish. Choose a project&apos;s folder.</source>
        <translation>文件 %1 不是由 Blemish 创建的。请选择项目的文件夹。</translation>
    </message>
    <message>
        <source>The project %1 lies where nothing can be written, so it is open for reading only. Copy it to another place to change it.</source>
        <translation>项目 %1 位于无法写入的位置，因此以只读方式打开。如需更改，请将其复制到其他位置。</translation>
    </message>
    <message>
        <source>The project %1 was made by a newer Blemish, so it is open for reading only. Update Blemish to change it.</source>
        <translation>项目 %1 由更新版本的 Blemish 创建，因此以只读方式打开。如需更改，请更新 Blemish。</translation>
    </message>
    <message>
        <source>The program ended before the training did. Start it again, or remove it.</source>
        <translation>程序在训练完成前已结束。请重新开始训练，或将其删除。</translation>
    </message>
    <message>
        <source>Cannot bring the project file %1 up to date: its tables contradict each other. Bring it back from a backup; nothing was changed.</source>
        <translation>无法更新项目文件 %1：其表格相互矛盾。请从备份中恢复；未做任何更改。</translation>
    </message>
    <message>
        <source>Training number %1 is not in this project. Open the project again; nothing was changed.</source>
        <translation>编号为 %1 的训练不在此项目中。请重新打开项目；未做任何更改。</translation>
    </message>
    <message>
        <source>%1 is there already. Choose a new or an empty folder; nothing was written.</source>
        <translation>%1 已存在。请选择新的或空的文件夹；未写入任何内容。</translation>
    </message>
    <message>
        <source>There is not enough room at %1: %2 MiB are to be written and %3 MiB are free. Free some space or choose another place; nothing was changed.</source>
        <translation>%1 处空间不足：需写入 %2 MiB，剩余 %3 MiB。请腾出空间或选择其他位置；未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is a folder. Add a file name, for example labels.json.</source>
        <translation>%1 是文件夹。请加上文件名，例如 labels.json。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made; choose another one.</source>
        <translation>无法创建文件夹 %1；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no image %1; it is missing in the export.</source>
        <translation>图像 %1 不存在；导出结果中缺少该图像。</translation>
    </message>
    <message>
        <source>No link to %1 can be made there: %2. Copy the images instead, or choose a folder on the same disk; nothing was written.</source>
        <translation>无法在该处创建指向 %1 的链接：%2。请改为复制图像，或选择同一磁盘上的文件夹；未写入任何内容。</translation>
    </message>
    <message>
        <source>No image is labelled OK or NG, so there is nothing to export. Label some first.</source>
        <translation>没有标注为 OK 或 NG 的图像，因此没有可导出的内容。请先标注一些图像。</translation>
    </message>
    <message>
        <source>None of the images could be read, so nothing was copied.</source>
        <translation>没有可读取的图像，因此未复制任何内容。</translation>
    </message>
    <message>
        <source>The decoder of images cannot be loaded: %1. Install Blemish again, with OpenCV.</source>
        <translation>无法加载图像解码器：%1。请连同 OpenCV 重新安装 Blemish。</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>it has no list “%1”</source>
        <translation>没有列表“%1”</translation>
    </message>
    <message>
        <source>entry %1 of “%2” has no usable “%3”</source>
        <translation>“%2”的第 %1 项没有可用的“%3”</translation>
    </message>
    <message>
        <source>The labels in %1 cannot be read: %2. Export them again from the tool that they come from, as COCO.</source>
        <translation>无法读取 %1 中的标签：%2。请在原来的工具中重新导出为 COCO。</translation>
    </message>
    <message>
        <source>%1 could be several images of the project.</source>
        <translation>%1 可能对应项目中的多张图像。</translation>
    </message>
    <message>
        <source>%1 is not in the project.</source>
        <translation>%1 不在项目中。</translation>
    </message>
    <message>
        <source>Annotation %1 of %2 has a broken outline, or one that lies outside the image.</source>
        <translation>%2 的标注 %1 的轮廓已损坏，或位于图像之外。</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels in the file of labels, but the image of the project has %4 × %5.</source>
        <translation>%1 在标签文件中为 %2 × %3 像素，而项目中的图像为 %4 × %5 像素。</translation>
    </message>
    <message>
        <source>The exported program would take the place of the model %1: choose another file.</source>
        <translation>导出的程序会覆盖模型 %1：请选择其他文件。</translation>
    </message>
    <message>
        <source>The ignore region covers the whole image: there is nothing left to judge.</source>
        <translation>忽略区域覆盖了整幅图像：没有可判定的部分。</translation>
    </message>
    <message>
        <source>The exported program would not say what the model %1 says (its maps differ by %2): nothing was written.</source>
        <translation>导出的程序与模型 %1 的结果不一致（异常图相差 %2）：未写入任何内容。</translation>
    </message>
    <message>
        <source>%1 The training goes on all the same.</source>
        <translation>%1 训练仍会继续。</translation>
    </message>
    <message>
        <source>%1 What was learned is saved in %2: a resumed training goes on from there.</source>
        <translation>%1 已学到的内容保存在 %2 中：恢复训练后将从那里继续。</translation>
    </message>
    <message>
        <source>The graphics card %1 has not enough memory: try a smaller batch, a smaller image size or a smaller backbone, or the processor.</source>
        <translation>显卡 %1 的显存不足：请尝试更小的批次、更小的图像尺寸或更小的主干网络，或使用处理器。</translation>
    </message>
    <message>
        <source>There is a driver for graphics cards, but LibTorch sees no card: the processor (cpu) is used.</source>
        <translation>已安装显卡驱动程序，但 LibTorch 看不到显卡：将使用处理器 (cpu)。</translation>
    </message>
    <message>
        <source>The method %1 cannot leave as %2: its maps are gradients of the score, which such a file cannot make as Blemish does. Train with rd, rd-aug or rd++ instead.</source>
        <translation>方法 %1 无法导出为 %2：其异常图是分数的梯度，此类文件无法像 Blemish 那样计算。请改用 rd、rd-aug 或 rd++ 训练。</translation>
    </message>
    <message>
        <source>The exported file of %1 could not be checked, so nothing was written: %2.</source>
        <translation>无法检验从 %1 导出的文件，因此未写入任何内容：%2。</translation>
    </message>
    <message>
        <source>The model cannot be written as ONNX: %1.</source>
        <translation>无法将模型写为 ONNX：%1。</translation>
    </message>
    <message>
        <source>The module for ONNX files cannot be loaded: %1. Install Blemish again, with ONNX and OpenCV.</source>
        <translation>无法加载 ONNX 文件模块：%1。请连同 ONNX 和 OpenCV 重新安装 Blemish。</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. Nothing was changed.</source>
        <translation>无法读取 %1:%2。未作任何更改。</translation>
    </message>
    <message>
        <source>The copy of %1 is not what it was copied from. Check the disk, or choose another place; nothing was changed.</source>
        <translation>%1 的副本与原文件不一致。请检查磁盘或选择其他位置；未作任何更改。</translation>
    </message>
    <message>
        <source>The project %1 lies where nothing can be written, so it cannot be moved.</source>
        <translation>项目 %1 位于无法写入的位置，不能移动。</translation>
    </message>
    <message>
        <source>%1 lies inside the project itself. Choose another place.</source>
        <translation>%1 位于项目自身之内。请选择其他位置。</translation>
    </message>
    <message>
        <source>The copy of the project in %1 could not be read. The project is still where it was.</source>
        <translation>无法读取 %1 中的项目副本。项目仍在原处。</translation>
    </message>
    <message>
        <source>The project is in %1 now, but the old one in %2 could not be removed. Delete it.</source>
        <translation>项目现在位于 %1,但无法移除 %2 中的旧项目。请将其删除。</translation>
    </message>
    <message>
        <source>A project needs a name. Type one; nothing was changed.</source>
        <translation>项目需要名称。请输入；未作任何更改。</translation>
    </message>
    <message>
        <source>The file %1 is another image of this project already. Take that one out first; nothing was changed.</source>
        <translation>文件 %1 已是此项目中的另一张图像。请先将其移出；未作任何更改。</translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>Least total cost when a miss costs as much as %n false alarm(s)</source>
        <translation>
            <numerusform>一次漏检的成本相当于 %n 次误报时总成本最低</numerusform>
        </translation>
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
        <source>pixel threshold %1</source>
        <translation>像素阈值 %1</translation>
    </message>
    <message>
        <source>Set by hand; the training chose %1.</source>
        <translation>手动设定；训练选定的值为 %1。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
</TS>
