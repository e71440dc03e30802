<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Core</name>
    <message>
        <source>Nothing to export for %1: the image or its map is empty. Score the image first.</source>
        <translation>Für %1 gibt es nichts zu exportieren: Das Bild oder seine Karte ist leer. Berechnen Sie zuerst den Score des Bildes.</translation>
    </message>
    <message>
        <source>A brace is not closed.</source>
        <translation>Eine geschweifte Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>{%1} is not known. Known are {%2}.</source>
        <translation>{%1} ist nicht bekannt. Bekannt sind {%2}.</translation>
    </message>
    <message>
        <source>{path} or {name} must tell the images apart.</source>
        <translation>{path} oder {name} muss die Bilder unterscheiden.</translation>
    </message>
    <message>
        <source>{kind} must tell the pictures of an image apart.</source>
        <translation>{kind} muss die Ausgaben eines Bildes unterscheiden.</translation>
    </message>
    <message>
        <source>Cannot draw the report %1: fonts are not loaded. Start the program as one with a (possibly offscreen) display.</source>
        <translation>Der Bericht %1 kann nicht gezeichnet werden: Es sind keine Schriften geladen. Starten Sie das Programm mit einer (notfalls unsichtbaren) Anzeige.</translation>
    </message>
    <message>
        <source>Cannot draw the report %1: the PDF writer did not start. Nothing was changed; try again after a restart.</source>
        <translation>Der Bericht %1 kann nicht gezeichnet werden: Die PDF-Ausgabe startete nicht. Es wurde nichts geändert; versuchen Sie es nach einem Neustart noch einmal.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Free some space or choose another place; nothing was changed.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Schaffen Sie Platz oder wählen Sie einen anderen Ort; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Check that the folder exists and may be written to; nothing was changed.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Prüfen Sie, ob es den Ordner gibt und er beschreibbar ist; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a pipe; save its content to a file first</source>
        <translation>es ist eine Pipe; speichern Sie deren Inhalt zuerst in einer Datei</translation>
    </message>
    <message>
        <source>its size is not known</source>
        <translation>die Größe ist nicht bekannt</translation>
    </message>
    <message>
        <source>it is larger than the %1 MiB that are allowed here</source>
        <translation>die Datei ist größer als die hier erlaubten %1 MiB</translation>
    </message>
    <message>
        <source>it ends early</source>
        <translation>die Datei endet zu früh</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>das Speicherkontingent ist ausgeschöpft</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>die Datei gibt es bereits</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>die Datei oder den Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>es ist kein Arbeitsspeicher mehr frei</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>es ist kein Ordner</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>der Vorgang ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>das Dateisystem kann nur gelesen werden</translation>
    </message>
    <message>
        <source>Cannot read the image %1: %2</source>
        <translation>Das Bild %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>it is not a PNG, JPEG, BMP, TIFF, WebP, PGM or PPM image. Remove it or save it in one of these formats.</source>
        <translation>Es ist kein Bild im Format PNG, JPEG, BMP, TIFF, WebP, PGM oder PPM. Entfernen Sie es oder speichern Sie es in einem dieser Formate.</translation>
    </message>
    <message>
        <source>its contents are damaged or of a kind that is not supported. Save it again as PNG.</source>
        <translation>Der Inhalt ist beschädigt oder von einer Art, die nicht unterstützt wird. Speichern Sie es neu als PNG.</translation>
    </message>
    <message>
        <source>the file is cut off before its end. Copy it again from where it came from.</source>
        <translation>Die Datei bricht vor ihrem Ende ab. Kopieren Sie sie noch einmal von ihrem Ursprung.</translation>
    </message>
    <message>
        <source>the file is empty. Copy it again from where it came from.</source>
        <translation>Die Datei ist leer. Kopieren Sie sie noch einmal von ihrem Ursprung.</translation>
    </message>
    <message>
        <source>its %1 x %2 pixels are more than the %3 million that are allowed. Cut it into tiles or scale it down.</source>
        <translation>Es hat %1 x %2 Pixel, mehr als die erlaubten %3 Millionen. Zerlegen Sie es in Kacheln oder verkleinern Sie es.</translation>
    </message>
    <message>
        <source>it holds floating point values. Save it with 8 or 16 bits a channel.</source>
        <translation>Es enthält Gleitkommawerte. Speichern Sie es mit 8 oder 16 Bit je Kanal.</translation>
    </message>
    <message>
        <source>there is not enough memory for it. Close other programs or scale it down.</source>
        <translation>Der Arbeitsspeicher reicht dafür nicht. Schließen Sie andere Programme oder verkleinern Sie das Bild.</translation>
    </message>
    <message>
        <source>Cannot write %1: the picture is empty or too large for a PNG file.</source>
        <translation>%1 kann nicht geschrieben werden: Das Bild ist leer oder zu groß für eine PNG-Datei.</translation>
    </message>
    <message>
        <source>Cannot create the folder %1: %2. Choose another place.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Cannot write %1: the map is empty.</source>
        <translation>%1 kann nicht geschrieben werden: Die Karte ist leer.</translation>
    </message>
    <message>
        <source>it is not a map with one channel. Choose a TIFF file with one float value a pixel.</source>
        <translation>Es ist keine Karte mit einem Kanal. Wählen Sie eine TIFF-Datei mit einem Gleitkommawert je Pixel.</translation>
    </message>
    <message>
        <source>a VGG</source>
        <translation>einem VGG</translation>
    </message>
    <message>
        <source>a SqueezeNet</source>
        <translation>einem SqueezeNet</translation>
    </message>
    <message>
        <source>a DenseNet</source>
        <translation>einem DenseNet</translation>
    </message>
    <message>
        <source>an EfficientNet or MobileNetV3</source>
        <translation>einem EfficientNet oder MobileNetV3</translation>
    </message>
    <message>
        <source>a MobileNetV2</source>
        <translation>einem MobileNetV2</translation>
    </message>
    <message>
        <source>a MobileNetV3</source>
        <translation>einem MobileNetV3</translation>
    </message>
    <message>
        <source>an EfficientNet or a ConvNeXt</source>
        <translation>einem EfficientNet oder ConvNeXt</translation>
    </message>
    <message>
        <source>an EfficientNet or MobileNet</source>
        <translation>einem EfficientNet oder MobileNet</translation>
    </message>
    <message>
        <source>an Inception network</source>
        <translation>einem Inception-Netz</translation>
    </message>
    <message>
        <source>a vision transformer</source>
        <translation>einem Vision Transformer</translation>
    </message>
    <message>
        <source>a Blemish model</source>
        <translation>einem Modell von Blemish</translation>
    </message>
    <message>
        <source>a trained RD4AD student</source>
        <translation>einem trainierten RD4AD-Schüler</translation>
    </message>
    <message>
        <source>an AlexNet</source>
        <translation>einem AlexNet</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 are missing</source>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>%1 has another shape or element type</source>
        <translation>%1 hat eine andere Form oder einen anderen Elementtyp</translation>
    </message>
    <message>
        <source>%1 have another shape or element type</source>
        <translation>%1 haben eine andere Form oder einen anderen Elementtyp</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>These weights are not those of a %1: they are a %2; choose that backbone or another file.</source>
        <translation>Diese Gewichte gehören nicht zu %1, sondern zu %2; wählen Sie diesen Backbone oder eine andere Datei.</translation>
    </message>
    <message>
        <source>These weights are not those of a %1: they look like %2; take torchvision&apos;s %3 or timm&apos;s %4.</source>
        <translation>Diese Gewichte gehören nicht zu %1, sondern anscheinend zu %2; nehmen Sie %3 von torchvision oder %4 von timm.</translation>
    </message>
    <message>
        <source>These weights are not those of a %1: %2; take a file with torchvision&apos;s tensor names.</source>
        <translation>Diese Gewichte gehören nicht zu %1: %2; nehmen Sie eine Datei mit den Tensornamen von torchvision.</translation>
    </message>
    <message>
        <source>These weights are not those of a %1: they have more residual blocks; choose the file of the same network.</source>
        <translation>Diese Gewichte gehören nicht zu %1: Sie haben mehr Residualblöcke; wählen Sie die Datei desselben Netzes.</translation>
    </message>
    <message>
        <source>The bottleneck &quot;none&quot; needs the teacher&apos;s fourth stage (layer4), and these weights of a %1 end before it: import torchvision&apos;s %2 or timm&apos;s %3 anew, or choose another --bottleneck.</source>
        <translation>Der Engpass „none“ braucht die vierte Stufe des Lehrers (layer4), und diese Gewichte eines %1 enden davor: Importieren Sie %2 von torchvision oder %3 von timm neu oder wählen Sie einen anderen Engpass.</translation>
    </message>
    <message>
        <source>Cannot score %1: %2</source>
        <translation>%1 erhielt keinen Score: %2</translation>
    </message>
    <message>
        <source>The images cannot be scored: %1.</source>
        <translation>Die Scores der Bilder können nicht berechnet werden: %1.</translation>
    </message>
    <message>
        <source>None of the images kept for the threshold could be scored.</source>
        <translation>Keines der für die Schwelle zurückgehaltenen Bilder erhielt einen Score.</translation>
    </message>
    <message>
        <source>No threshold follows from the images kept for it: hold out more of them.</source>
        <translation>Aus den für die Schwelle zurückgehaltenen Bildern folgt keine: Halten Sie mehr zurück.</translation>
    </message>
    <message>
        <source>Cannot continue from %1: %2. Train without --resume to start anew.</source>
        <translation>Von %1 aus kann nicht fortgesetzt werden: %2. Starten Sie ein neues Training.</translation>
    </message>
    <message>
        <source>it is not a checkpoint</source>
        <translation>die Datei ist kein Zwischenstand</translation>
    </message>
    <message>
        <source>it was made by another version of Blemish</source>
        <translation>eine andere Version von Blemish hat ihn geschrieben</translation>
    </message>
    <message>
        <source>it was made with other options</source>
        <translation>er gehört zu anderen Einstellungen</translation>
    </message>
    <message>
        <source>it was made with other images</source>
        <translation>er gehört zu anderen Bildern</translation>
    </message>
    <message>
        <source>it was made with another teacher</source>
        <translation>er gehört zu einem anderen Lehrer</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>er ist beschädigt</translation>
    </message>
    <message>
        <source>%1 The teacher computes them again in every epoch, which takes longer.</source>
        <translation>%1 Der Lehrer berechnet sie in jeder Epoche neu, was länger dauert.</translation>
    </message>
    <message>
        <source>The file for teacher features cannot be written; the teacher computes them again in every epoch.</source>
        <translation>Die Datei für die Merkmale des Lehrers kann nicht geschrieben werden; der Lehrer berechnet sie in jeder Epoche neu.</translation>
    </message>
    <message>
        <source>the file with the teacher&apos;s features cannot be read</source>
        <translation>die Datei mit den Merkmalen des Lehrers kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>No file for teacher features in %1: %2.</source>
        <translation>Keine Datei für die Merkmale des Lehrers in %1: %2.</translation>
    </message>
    <message>
        <source>the disk has less than a gigabyte to spare</source>
        <translation>auf dem Datenträger ist weniger als ein Gigabyte frei</translation>
    </message>
    <message>
        <source>This version of Blemish does not know the method %1.</source>
        <translation>Diese Version von Blemish kennt das Verfahren %1 nicht.</translation>
    </message>
    <message>
        <source>tensor %1 is missing</source>
        <translation>der Tensor %1 fehlt</translation>
    </message>
    <message>
        <source>tensor %1 has shape %2 instead of %3</source>
        <translation>der Tensor %1 hat die Form %2 statt %3</translation>
    </message>
    <message>
        <source>The weights do not fit the network: %1.</source>
        <translation>Die Gewichte passen nicht zum Netz: %1.</translation>
    </message>
    <message>
        <source>There is no device %1: use auto, cpu, cuda or cuda:N.</source>
        <translation>Es gibt kein Gerät %1: Möglich sind auto, cpu, cuda oder cuda:N.</translation>
    </message>
    <message>
        <source>No CUDA device was found (or this LibTorch was built without CUDA): use --device cpu or auto.</source>
        <translation>Es wurde kein CUDA-Gerät gefunden (oder dieses LibTorch wurde ohne CUDA gebaut): Wählen Sie als Gerät cpu oder auto.</translation>
    </message>
    <message>
        <source>There is no CUDA device %1: this machine has %2, counted from 0.</source>
        <translation>Es gibt kein CUDA-Gerät %1: Dieser Rechner hat %2, gezählt ab 0.</translation>
    </message>
    <message>
        <source>There is not enough memory: try a smaller batch, a smaller image size or a smaller backbone.</source>
        <translation>Der Arbeitsspeicher reicht nicht: Wählen Sie eine kleinere Stapelgröße, kleinere Bilder oder einen kleineren Backbone.</translation>
    </message>
    <message>
        <source>The neural network library failed: %1.</source>
        <translation>Die Bibliothek für neuronale Netze ist gescheitert: %1.</translation>
    </message>
    <message>
        <source>The model gives no number for this image: train it again.</source>
        <translation>Das Modell liefert für dieses Bild keine Zahl: Trainieren Sie es neu.</translation>
    </message>
    <message>
        <source>Cannot use the model %1. %2</source>
        <translation>Das Modell %1 kann nicht verwendet werden. %2</translation>
    </message>
    <message>
        <source>There is no image to train on.</source>
        <translation>Es gibt kein Bild zum Trainieren.</translation>
    </message>
    <message>
        <source>None of the %1 images could be read. %2</source>
        <translation>Keines der %1 Bilder konnte gelesen werden. %2</translation>
    </message>
    <message>
        <source>At 32x32 pixels batch norm needs at least two images in a batch: add images, or use a larger image size or batch.</source>
        <translation>Bei 32x32 Pixeln braucht die Batch-Normalisierung mindestens zwei Bilder im Stapel: Fügen Sie Bilder hinzu oder wählen Sie größere Bilder oder eine größere Stapelgröße.</translation>
    </message>
    <message>
        <source>Stopped after step %1 of %2. The state is saved in %3.</source>
        <translation>Nach Schritt %1 von %2 angehalten. Der Stand ist in %3 gespeichert.</translation>
    </message>
    <message>
        <source>The loss is no longer a number at step %1: try a smaller learning rate.</source>
        <translation>Der Verlust ist bei Schritt %1 keine Zahl mehr: Versuchen Sie eine kleinere Lernrate.</translation>
    </message>
    <message>
        <source>The neural network engine cannot be loaded: %1. Install Blemish again, with LibTorch.</source>
        <translation>Das Modul für neuronale Netze kann nicht geladen werden: %1. Installieren Sie Blemish neu, mit LibTorch.</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>das System nennt keinen Grund</translation>
    </message>
    <message>
        <source>the program&apos;s own folder is not known (%1)</source>
        <translation>der Ordner des Programms ist nicht bekannt (%1)</translation>
    </message>
    <message>
        <source>%1 is missing beside %2 (../lib/blemish)</source>
        <translation>%1 fehlt neben %2 (../lib/blemish)</translation>
    </message>
    <message>
        <source>%1 refuses to start</source>
        <translation>%1 startet nicht</translation>
    </message>
    <message>
        <source>The training needs about %1 GB of memory, and this machine has %2 GB free: use a smaller --image-size, --batch or --backbone.</source>
        <translation>Das Training braucht etwa %1 GB Arbeitsspeicher, und auf diesem Rechner sind %2 GB frei: Wählen Sie kleinere Bilder, eine kleinere Stapelgröße oder einen kleineren Backbone.</translation>
    </message>
    <message>
        <source>There is not enough memory: close other programs, or score fewer images at once (--threads).</source>
        <translation>Der Arbeitsspeicher reicht nicht: Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>The network could not be computed: %1.</source>
        <translation>Das Netz konnte nicht berechnet werden: %1.</translation>
    </message>
    <message>
        <source>Cannot use the model %1: %2.</source>
        <translation>Das Modell %1 kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>The weights of %1 are not numbers: train the model again.</source>
        <translation>Die Gewichte von %1 sind keine Zahlen: Trainieren Sie das Modell neu.</translation>
    </message>
    <message>
        <source>The model holds no range for the activation %1.</source>
        <translation>Das Modell enthält keinen Wertebereich für die Aktivierung %1.</translation>
    </message>
    <message>
        <source>tensor %1 has another shape</source>
        <translation>der Tensor %1 hat eine andere Form</translation>
    </message>
    <message>
        <source>There is no backbone called %1.</source>
        <translation>Es gibt keinen Backbone namens %1.</translation>
    </message>
    <message>
        <source>This processor has no fast convolution in oneDNN (%1).</source>
        <translation>Dieser Prozessor hat in oneDNN keine schnelle Faltung (%1).</translation>
    </message>
    <message>
        <source>oneDNN cannot compute this network: %1.</source>
        <translation>oneDNN kann dieses Netz nicht berechnen: %1.</translation>
    </message>
    <message>
        <source>This build of Blemish holds no oneDNN.</source>
        <translation>Dieser Bau von Blemish enthält kein oneDNN.</translation>
    </message>
    <message>
        <source>There is no image to compare on.</source>
        <translation>Es gibt kein Bild zum Vergleichen.</translation>
    </message>
    <message>
        <source>None of the images kept for it could be scored.</source>
        <translation>Keines der dafür zurückgehaltenen Bilder erhielt einen Score.</translation>
    </message>
    <message>
        <source>None of the images for the ranges could be read.</source>
        <translation>Keines der Bilder für die Wertebereiche konnte gelesen werden.</translation>
    </message>
    <message>
        <source>The ranges of the activations could not be measured: %1.</source>
        <translation>Die Wertebereiche der Aktivierungen konnten nicht gemessen werden: %1.</translation>
    </message>
    <message>
        <source>Scoring in %1 could not be checked: %2</source>
        <translation>Scores in %1 konnten nicht geprüft werden: %2</translation>
    </message>
    <message>
        <source>The model&apos;s description is damaged: %1.</source>
        <translation>Die Beschreibung des Modells ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>Cannot read the model %1: %2</source>
        <translation>Das Modell %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 holds weights but is no Blemish model; choose a file that a training has written.</source>
        <translation>%1 enthält Gewichte, ist aber kein Modell von Blemish; wählen Sie eine Datei, die ein Training geschrieben hat.</translation>
    </message>
    <message>
        <source>%1 has a value of the wrong kind</source>
        <translation>%1 hat einen Wert der falschen Art</translation>
    </message>
    <message>
        <source>its image size is impossible</source>
        <translation>die Bildgröße ist unmöglich</translation>
    </message>
    <message>
        <source>its normalisation divides by zero</source>
        <translation>die Normalisierung teilt durch null</translation>
    </message>
    <message>
        <source>a threshold is not a number</source>
        <translation>eine Schwelle ist keine Zahl</translation>
    </message>
    <message>
        <source>its threshold for %1 is not a number</source>
        <translation>die Schwelle für %1 ist keine Zahl</translation>
    </message>
    <message>
        <source>its colour scale is not a number</source>
        <translation>die Farbskala ist keine Zahl</translation>
    </message>
    <message>
        <source>it has no format number</source>
        <translation>die Formatnummer fehlt</translation>
    </message>
    <message>
        <source>its format number is impossible</source>
        <translation>die Formatnummer ist unmöglich</translation>
    </message>
    <message>
        <source>The model was written by a newer version of Blemish; update this program or train again.</source>
        <translation>Das Modell wurde von einer neueren Version von Blemish geschrieben; aktualisieren Sie dieses Programm oder trainieren Sie neu.</translation>
    </message>
    <message>
        <source>%1 Choose a model file that a training has written (*.blm).</source>
        <translation>%1 Wählen Sie eine Modelldatei, die ein Training geschrieben hat (*.blm).</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>sie ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>an option is impossible (%1)</source>
        <translation>eine Einstellung ist unmöglich (%1)</translation>
    </message>
    <message>
        <source>Cannot write the model %1: %2; the training has failed.</source>
        <translation>Das Modell %1 kann nicht geschrieben werden: %2; das Training ist gescheitert.</translation>
    </message>
    <message>
        <source>This model holds no teacher, and %1 is not in the store: import it (blemish teacher import FILE) or train with the teacher embedded.</source>
        <translation>Dieses Modell enthält keinen Lehrer, und %1 ist nicht installiert: Importieren Sie seine Gewichte oder trainieren Sie mit eingebettetem Lehrer.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3, not %4.</source>
        <translation>%1 muss zwischen %2 und %3 liegen, nicht bei %4.</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3.</source>
        <translation>%1 muss %2 sein, nicht %3.</translation>
    </message>
    <message>
        <source>--image-size must be a multiple of 32 in both directions: the width is %1; take %2 or %3.</source>
        <translation>Die Bildgröße muss in beiden Richtungen ein Vielfaches von 32 sein: Die Breite ist %1; nehmen Sie %2 oder %3.</translation>
    </message>
    <message>
        <source>--image-size must be a multiple of 32 in both directions: the height is %1; take %2 or %3.</source>
        <translation>Die Bildgröße muss in beiden Richtungen ein Vielfaches von 32 sein: Die Höhe ist %1; nehmen Sie %2 oder %3.</translation>
    </message>
    <message>
        <source>--teacher must be auto, builtin, random, an installed teacher&apos;s name or a file.</source>
        <translation>Die Gewichte des Lehrers müssen auto, builtin, random, der Name eines installierten Lehrers oder eine Datei sein.</translation>
    </message>
    <message>
        <source>The method %1 needs a residual network: choose another --backbone than vgg16.</source>
        <translation>Das Verfahren %1 braucht ein Residualnetz: Wählen Sie einen anderen Backbone als vgg16.</translation>
    </message>
    <message>
        <source>--device must be auto, cpu, cuda or cuda:N, not %1.</source>
        <translation>Das Gerät muss auto, cpu, cuda oder cuda:N sein, nicht %1.</translation>
    </message>
    <message>
        <source>The training options are damaged: they are not a JSON object.</source>
        <translation>Die Trainingseinstellungen sind beschädigt: Sie sind kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The training option %1 has a value of the wrong kind.</source>
        <translation>Die Trainingseinstellung %1 hat einen Wert der falschen Art.</translation>
    </message>
    <message>
        <source>its list of tensors is damaged or was cut short</source>
        <translation>die Liste der Tensoren ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>its list of tensors uses a pickle instruction that weights do not need</source>
        <translation>die Liste der Tensoren verwendet eine Pickle-Anweisung, die Gewichte nicht brauchen</translation>
    </message>
    <message>
        <source>its list of tensors is far too long</source>
        <translation>die Liste der Tensoren ist viel zu lang</translation>
    </message>
    <message>
        <source>it asks for the Python object %1, and only plain tensors are read; save the network&apos;s state_dict() alone</source>
        <translation>sie verlangt das Python-Objekt %1, und es werden nur reine Tensoren gelesen; speichern Sie allein das state_dict() des Netzes</translation>
    </message>
    <message>
        <source>it uses pickle protocol %1; save the weights again with the default one</source>
        <translation>sie verwendet das Pickle-Protokoll %1; speichern Sie die Gewichte mit dem üblichen neu</translation>
    </message>
    <message>
        <source>its list of tensors is damaged</source>
        <translation>die Liste der Tensoren ist beschädigt</translation>
    </message>
    <message>
        <source>it holds a single tensor without a name, not the weights of a network</source>
        <translation>sie enthält einen einzigen Tensor ohne Namen, nicht die Gewichte eines Netzes</translation>
    </message>
    <message>
        <source>two of its tensors are called %1</source>
        <translation>zwei der Tensoren heißen %1</translation>
    </message>
    <message>
        <source>it holds no tensors</source>
        <translation>sie enthält keine Tensoren</translation>
    </message>
    <message>
        <source>it is a zip archive, but none that PyTorch has written</source>
        <translation>sie ist ein Zip-Archiv, das nicht von PyTorch stammt</translation>
    </message>
    <message>
        <source>it is a TorchScript program; save the network&apos;s state_dict() instead</source>
        <translation>sie ist ein TorchScript-Programm; speichern Sie stattdessen das state_dict() des Netzes</translation>
    </message>
    <message>
        <source>it was written on a big-endian machine</source>
        <translation>sie wurde auf einem Rechner mit umgekehrter Bytefolge (Big Endian) geschrieben</translation>
    </message>
    <message>
        <source>its data do not match its list of tensors</source>
        <translation>die Daten passen nicht zur Liste der Tensoren</translation>
    </message>
    <message>
        <source>it ends in the middle of a tensor; it was cut short</source>
        <translation>sie endet mitten in einem Tensor; sie wurde abgeschnitten</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>it is no file of PyTorch&apos;s torch.save</source>
        <translation>sie ist keine Datei von PyTorchs torch.save</translation>
    </message>
    <message>
        <source>tensor %1 lies past the end of its data; the file may have been cut short</source>
        <translation>der Tensor %1 liegt hinter dem Ende seiner Daten; die Datei ist vielleicht abgeschnitten</translation>
    </message>
    <message>
        <source>the bytes of tensor %1 are missing</source>
        <translation>die Bytes des Tensors %1 fehlen</translation>
    </message>
    <message>
        <source>its tensors would need far more memory than the file has bytes</source>
        <translation>die Tensoren würden weit mehr Speicher brauchen, als die Datei Bytes hat</translation>
    </message>
    <message>
        <source>its contents are nested too deeply</source>
        <translation>der Inhalt ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>one of its tensors has an endless name</source>
        <translation>einer der Tensoren hat einen endlosen Namen</translation>
    </message>
    <message>
        <source>it has a value that is no name, number or list</source>
        <translation>im Kopf steht ein Wert, der weder Name noch Zahl noch Liste ist</translation>
    </message>
    <message>
        <source>a shape or offset is not a whole number</source>
        <translation>eine Form oder ein Versatz ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>a shape or offset is negative</source>
        <translation>eine Form oder ein Versatz ist negativ</translation>
    </message>
    <message>
        <source>a shape or offset is far too large</source>
        <translation>eine Form oder ein Versatz ist viel zu groß</translation>
    </message>
    <message>
        <source>a tensor has more than 16 dimensions</source>
        <translation>ein Tensor hat mehr als 16 Dimensionen</translation>
    </message>
    <message>
        <source>a metadata key comes twice</source>
        <translation>ein Metadatenschlüssel kommt doppelt vor</translation>
    </message>
    <message>
        <source>tensor %1 has the unknown element type %2</source>
        <translation>der Tensor %1 hat den unbekannten Elementtyp %2</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>der Kopf ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>tensor %1 lacks its type, shape or offsets</source>
        <translation>beim Tensor %1 fehlen Typ, Form oder Lage</translation>
    </message>
    <message>
        <source>tensor %1 comes twice</source>
        <translation>der Tensor %1 kommt doppelt vor</translation>
    </message>
    <message>
        <source>it has a list in the wrong place</source>
        <translation>im Kopf steht eine Liste an falscher Stelle</translation>
    </message>
    <message>
        <source>its header is not valid JSON</source>
        <translation>der Kopf ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>the shape of tensor %1 is far too large</source>
        <translation>die Form des Tensors %1 ist viel zu groß</translation>
    </message>
    <message>
        <source>tensor %1 lies past the end of the file; the file may have been cut short</source>
        <translation>der Tensor %1 liegt hinter dem Ende der Datei; sie ist vielleicht abgeschnitten</translation>
    </message>
    <message>
        <source>the shape of tensor %1 does not fit its number of bytes</source>
        <translation>die Form des Tensors %1 passt nicht zu seiner Anzahl von Bytes</translation>
    </message>
    <message>
        <source>two of its tensors share the same bytes</source>
        <translation>zwei der Tensoren teilen sich dieselben Bytes</translation>
    </message>
    <message>
        <source>it is neither a safetensors file nor a PyTorch file</source>
        <translation>es ist weder eine safetensors- noch eine PyTorch-Datei</translation>
    </message>
    <message>
        <source>it is neither a safetensors file nor a PyTorch file, or its header is damaged</source>
        <translation>es ist weder eine safetensors- noch eine PyTorch-Datei, oder der Kopf ist beschädigt</translation>
    </message>
    <message>
        <source>it may not be read by this user</source>
        <translation>dieser Benutzer darf sie nicht lesen</translation>
    </message>
    <message>
        <source>%1 cannot be a teacher: %2</source>
        <translation>%1 kann kein Lehrer sein: %2</translation>
    </message>
    <message>
        <source>Cannot make the folder %1 for teachers: %2. Choose another with BLEMISH_TEACHERS.</source>
        <translation>Der Ordner %1 für Lehrer kann nicht angelegt werden: %2. Wählen Sie mit BLEMISH_TEACHERS einen anderen.</translation>
    </message>
    <message>
        <source>The teacher %1 has changed since it was imported; import it again.</source>
        <translation>Der Lehrer %1 hat sich seit seinem Import geändert; importieren Sie ihn neu.</translation>
    </message>
    <message>
        <source>A teacher cannot be called %1; use letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, and neither auto, builtin nor random.</source>
        <translation>Ein Lehrer kann nicht %1 heißen; verwenden Sie Buchstaben, Ziffern, „-“, „_“ und „.“, und weder auto noch builtin noch random.</translation>
    </message>
    <message>
        <source>There is another teacher called %1; give this one a different name.</source>
        <translation>Es gibt einen anderen Lehrer namens %1; geben Sie diesem einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no teacher and no file called %1; `blemish teacher list` shows what is installed.</source>
        <translation>Es gibt weder einen Lehrer noch eine Datei namens %1; wählen Sie einen der installierten.</translation>
    </message>
    <message>
        <source>the zip archive inside is damaged or was cut short</source>
        <translation>das Zip-Archiv darin ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>its entry %1 is encrypted</source>
        <translation>der Eintrag %1 ist verschlüsselt</translation>
    </message>
    <message>
        <source>its entry %1 is compressed, which PyTorch never does; save the weights again</source>
        <translation>der Eintrag %1 ist komprimiert, was PyTorch nie tut; speichern Sie die Gewichte neu</translation>
    </message>
    <message>
        <source>Cannot fetch %1: %2.</source>
        <translation>%1 kann nicht abgerufen werden: %2.</translation>
    </message>
    <message>
        <source>it is larger than %1 MB, so it is not what was asked for</source>
        <translation>die Datei ist größer als %1 MB und damit nicht die gewünschte</translation>
    </message>
    <message>
        <source>the server answers %1 (%2)</source>
        <translation>der Server antwortet mit %1 (%2)</translation>
    </message>
    <message>
        <source>nothing has come for half a minute</source>
        <translation>seit einer halben Minute kam nichts</translation>
    </message>
    <message>
        <source>it ended before it was complete; try again</source>
        <translation>die Übertragung endete zu früh; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>Nothing can be fetched from %1: an address starts with https:// or http://.</source>
        <translation>Von %1 kann nichts abgerufen werden: Eine Adresse beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>Cannot make the folder %1 for the download: %2. Choose another place for teachers with BLEMISH_TEACHERS.</source>
        <translation>Der Ordner %1 für das Herunterladen kann nicht angelegt werden: %2. Wählen Sie mit BLEMISH_TEACHERS einen anderen Ort für Lehrer.</translation>
    </message>
    <message>
        <source>What came from %1 is not the published file: its SHA-256 starts with %2, not with %3. It was thrown away; try again, or another server.</source>
        <translation>Was von %1 kam, ist nicht die veröffentlichte Datei: Ihr SHA-256 beginnt mit %2, nicht mit %3. Sie wurde verworfen; versuchen Sie es noch einmal oder mit einem anderen Server.</translation>
    </message>
    <message>
        <source>The %1 image %2 is the same picture as %3, which is trained on. Take one of them out.</source>
        <translation>Das Bild %2 (%1) ist dasselbe wie %3, das zum Training gehört. Nehmen Sie eines von beiden heraus.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing was changed.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Check that the project folder exists and may be written to; nothing was changed.</source>
        <translation>Prüfen Sie, ob es den Projektordner gibt und er beschreibbar ist; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Another program uses the file. Close it and try again; nothing was changed.</source>
        <translation>Ein anderes Programm benutzt die Datei. Schließen Sie es und versuchen Sie es noch einmal; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The disk reports an error, or is full. Check it and try again; nothing was changed.</source>
        <translation>Der Datenträger meldet einen Fehler oder ist voll. Prüfen Sie ihn und versuchen Sie es noch einmal; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file is damaged or no project. Bring it back from a backup.</source>
        <translation>Die Datei ist beschädigt oder kein Projekt. Holen Sie sie aus einer Sicherungskopie zurück.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Projects need Qt&apos;s SQLite driver, which is not installed. Install it (libqt6sql6-sqlite on Debian).</source>
        <translation>Projekte brauchen Qts SQLite-Treiber, der nicht installiert ist. Installieren Sie ihn (libqt6sql6-sqlite unter Debian).</translation>
    </message>
    <message>
        <source>Cannot use the project file %1: %2. %3</source>
        <translation>Die Projektdatei %1 kann nicht benutzt werden: %2. %3</translation>
    </message>
    <message>
        <source>Give a folder of normal images; a folder with train/good, test/&lt;type&gt; and ground_truth/&lt;type&gt;; a folder with good and other sub-folders; or a CSV list with the columns path,label[,mask][,split].</source>
        <translation>Möglich sind: ein Ordner mit normalen Bildern; ein Ordner mit train/good, test/&lt;Art&gt; und ground_truth/&lt;Art&gt;; ein Ordner mit good und weiteren Unterordnern; oder eine CSV-Liste mit den Spalten path,label[,mask][,split].</translation>
    </message>
    <message>
        <source>%1 of the masks belong to no image, among them %2.</source>
        <translation>Zu %1 Masken gibt es kein Bild, darunter %2.</translation>
    </message>
    <message>
        <source>%1 of the images lie outside train/good, validation/&lt;type&gt; and test/&lt;type&gt; and were passed over, among them %2.</source>
        <translation>Bilder außerhalb von train/good, validation/&lt;Art&gt; und test/&lt;Art&gt;, die übergangen wurden: %1, darunter %2.</translation>
    </message>
    <message>
        <source>%1 images lie beside the sub-folders instead of in one; they are unlabelled.</source>
        <translation>Bilder, die neben den Unterordnern statt in einem liegen und kein Label haben: %1.</translation>
    </message>
    <message>
        <source>None of the sub-folders (%1) is called good, ok or normal, so every image counts as normal. If some show defects, rename the folder of normal images to good; each other folder then is a defect type.</source>
        <translation>Keiner der Unterordner (%1) heißt good, ok oder normal, daher gilt jedes Bild als normal. Wenn manche Fehler zeigen, nennen Sie den Ordner der normalen Bilder good; jeder andere ist dann eine Fehlerart.</translation>
    </message>
    <message>
        <source>The folder %1 is not one data set but holds some (%2). Choose one of them.</source>
        <translation>Der Ordner %1 ist kein einzelner Datensatz, sondern enthält mehrere (%2). Wählen Sie einen davon.</translation>
    </message>
    <message>
        <source>There is no image in %1. %2</source>
        <translation>In %1 ist kein Bild. %2</translation>
    </message>
    <message>
        <source>There is no image in %1. %2 %3</source>
        <translation>In %1 ist kein Bild. %2 %3</translation>
    </message>
    <message>
        <source>There is no file or folder %1. Check the name.</source>
        <translation>Es gibt keine Datei und keinen Ordner %1. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>The file %1 is neither an image nor a CSV list. %2</source>
        <translation>Die Datei %1 ist weder ein Bild noch eine CSV-Liste. %2</translation>
    </message>
    <message>
        <source>No folder was given. %1</source>
        <translation>Es wurde kein Ordner angegeben. %1</translation>
    </message>
    <message>
        <source>Cannot look through %1: %2.</source>
        <translation>%1 kann nicht durchsucht werden: %2.</translation>
    </message>
    <message>
        <source>The list is not UTF-8 and was read as Latin-1. Save it as UTF-8.</source>
        <translation>Die Liste ist nicht in UTF-8 und wurde als Latin-1 gelesen. Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>a quotation mark is never closed; this row and all after it were not read</source>
        <translation>ein Anführungszeichen wird nie geschlossen; diese Zeile und alle danach wurden nicht gelesen</translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>has %1 fields where the header has %2; it was passed over</source>
        <translation>hat %1 Felder, der Kopf hat %2; sie wurde übergangen</translation>
    </message>
    <message>
        <source>names no image; it was passed over</source>
        <translation>nennt kein Bild; sie wurde übergangen</translation>
    </message>
    <message>
        <source>there is no file %1; it was passed over</source>
        <translation>es gibt keine Datei %1; die Zeile wurde übergangen</translation>
    </message>
    <message>
        <source>%1 is not an image; it was passed over</source>
        <translation>%1 ist kein Bild; die Zeile wurde übergangen</translation>
    </message>
    <message>
        <source>%1 is listed a second time; the first row counts</source>
        <translation>%1 steht zum zweiten Mal in der Liste; die erste Zeile gilt</translation>
    </message>
    <message>
        <source>there is no mask %1; the image is used without it</source>
        <translation>es gibt keine Maske %1; das Bild wird ohne sie verwendet</translation>
    </message>
    <message>
        <source>the split &quot;%1&quot; is not one of train, validation and test; the image gets its split with the others</source>
        <translation>die Menge „%1“ ist nicht train, validation oder test; das Bild wird mit den anderen aufgeteilt</translation>
    </message>
    <message>
        <source>an NG image cannot be trained on; it was moved to test</source>
        <translation>mit einem NG-Bild kann nicht trainiert werden; es kam in die Testmenge</translation>
    </message>
    <message>
        <source>The list %1 does not begin with the columns path and label. Write path,label[,mask][,split] as its first row.</source>
        <translation>Die Liste %1 beginnt nicht mit den Spalten path und label. Schreiben Sie path,label[,mask][,split] in die erste Zeile.</translation>
    </message>
    <message>
        <source>It has no rows.</source>
        <translation>Sie hat keine Zeilen.</translation>
    </message>
    <message>
        <source>The list %1 names no image that could be found. %2 Paths in it are relative to its own folder.</source>
        <translation>Die Liste %1 nennt kein Bild, das gefunden wurde. %2 Pfade darin gelten ab ihrem eigenen Ordner.</translation>
    </message>
    <message>
        <source>And %1 more like these.</source>
        <translation>Und %1 weitere dieser Art.</translation>
    </message>
    <message>
        <source>The name of %1 is not valid UTF-8; it was passed over. Rename it.</source>
        <translation>Der Name von %1 ist kein gültiges UTF-8; das wurde übergangen. Benennen Sie es um.</translation>
    </message>
    <message>
        <source>Cannot read %1; it was passed over.</source>
        <translation>%1 kann nicht gelesen werden und wurde übergangen.</translation>
    </message>
    <message>
        <source>Cannot read the folder %1; it was passed over.</source>
        <translation>Der Ordner %1 kann nicht gelesen werden und wurde übergangen.</translation>
    </message>
    <message>
        <source>The image %1 is labelled NG, and only normal images are trained on. Leave it out or change its label; nothing was changed.</source>
        <translation>Das Bild %1 ist als NG gekennzeichnet, und trainiert wird nur mit normalen Bildern. Lassen Sie es weg oder ändern Sie sein Label; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Image number %1 is not in this project. Open the project again; nothing was changed.</source>
        <translation>Das Bild Nummer %1 ist nicht in diesem Projekt. Öffnen Sie das Projekt neu; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The project has no images from %1. Choose one of its data folders.</source>
        <translation>Das Projekt hat keine Bilder aus %1. Wählen Sie einen seiner Datenordner.</translation>
    </message>
    <message>
        <source>None of the images that were in %1 is in %2 in the same size. Choose the folder that they were moved to; nothing was changed.</source>
        <translation>Keines der Bilder aus %1 liegt in gleicher Größe in %2. Wählen Sie den Ordner, in den sie verschoben wurden; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The pattern %1 is no regular expression: %2 at character %3.</source>
        <translation>Das Muster %1 ist kein regulärer Ausdruck: %2 an Zeichen %3.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation>%1 (Prozess %2 auf %3)</translation>
    </message>
    <message>
        <source>The project %1 is open in %2. Close it there and try again.</source>
        <translation>Das Projekt %1 ist in %2 geöffnet. Schließen Sie es dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No folder was given for the project.</source>
        <translation>Für das Projekt wurde kein Ordner angegeben.</translation>
    </message>
    <message>
        <source>Cannot create the project folder %1. Choose a place that can be written to.</source>
        <translation>Der Projektordner %1 kann nicht angelegt werden. Wählen Sie einen beschreibbaren Ort.</translation>
    </message>
    <message>
        <source>There is a project in %1 already. Open it, or choose another folder.</source>
        <translation>In %1 gibt es schon ein Projekt. Öffnen Sie es oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no project in %1: it has no file project.sqlite. Choose a project&apos;s folder.</source>
        <translation>In %1 ist kein Projekt: Die Datei project.sqlite fehlt. Wählen Sie den Ordner eines Projekts.</translation>
    </message>
    <message>
        <source>The file %1 was not made by Blemish. Choose a project&apos;s folder.</source>
        <translation>Die Datei %1 stammt nicht von Blemish. Wählen Sie den Ordner eines Projekts.</translation>
    </message>
    <message>
        <source>The project %1 lies where nothing can be written, so it is open for reading only. Copy it to another place to change it.</source>
        <translation>Das Projekt %1 liegt an einem Ort, an dem nichts geschrieben werden kann; es ist daher nur zum Lesen geöffnet. Kopieren Sie es an einen anderen Ort, um es zu ändern.</translation>
    </message>
    <message>
        <source>The project %1 was made by a newer Blemish, so it is open for reading only. Update Blemish to change it.</source>
        <translation>Das Projekt %1 stammt von einem neueren Blemish und ist daher nur zum Lesen geöffnet. Aktualisieren Sie Blemish, um es zu ändern.</translation>
    </message>
    <message>
        <source>The program ended before the training did. Start it again, or remove it.</source>
        <translation>Das Programm endete vor dem Training. Starten Sie es neu oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>Cannot bring the project file %1 up to date: its tables contradict each other. Bring it back from a backup; nothing was changed.</source>
        <translation>Die Projektdatei %1 kann nicht aktualisiert werden: Ihre Tabellen widersprechen sich. Holen Sie sie aus einer Sicherungskopie zurück; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Training number %1 is not in this project. Open the project again; nothing was changed.</source>
        <translation>Das Training Nummer %1 ist nicht in diesem Projekt. Öffnen Sie das Projekt neu; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose a new or an empty folder; nothing was written.</source>
        <translation>%1 gibt es schon. Wählen Sie einen neuen oder leeren Ordner; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is not enough room at %1: %2 MiB are to be written and %3 MiB are free. Free some space or choose another place; nothing was changed.</source>
        <translation>Bei %1 ist nicht genug Platz: %2 MiB sind zu schreiben, %3 MiB sind frei. Schaffen Sie Platz oder wählen Sie einen anderen Ort; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is a folder. Add a file name, for example labels.json.</source>
        <translation>%1 ist ein Ordner. Geben Sie einen Dateinamen an, zum Beispiel labels.json.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made; choose another one.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no image %1; it is missing in the export.</source>
        <translation>Das Bild %1 gibt es nicht; im Export fehlt es.</translation>
    </message>
    <message>
        <source>No link to %1 can be made there: %2. Copy the images instead, or choose a folder on the same disk; nothing was written.</source>
        <translation>Eine Verknüpfung mit %1 ist dort nicht möglich: %2. Kopieren Sie die Bilder stattdessen, oder wählen Sie einen Ordner auf demselben Datenträger; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>No image is labelled OK or NG, so there is nothing to export. Label some first.</source>
        <translation>Kein Bild ist als OK oder NG gekennzeichnet, also gibt es nichts zu exportieren. Kennzeichnen Sie zuerst einige.</translation>
    </message>
    <message>
        <source>None of the images could be read, so nothing was copied.</source>
        <translation>Keines der Bilder war lesbar, also wurde nichts kopiert.</translation>
    </message>
    <message>
        <source>The decoder of images cannot be loaded: %1. Install Blemish again, with OpenCV.</source>
        <translation>Der Bilddecoder kann nicht geladen werden: %1. Installieren Sie Blemish neu, mit OpenCV.</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>das ist kein JSON</translation>
    </message>
    <message>
        <source>it has no list “%1”</source>
        <translation>die Liste „%1“ fehlt</translation>
    </message>
    <message>
        <source>entry %1 of “%2” has no usable “%3”</source>
        <translation>Eintrag %1 von „%2“ hat kein brauchbares „%3“</translation>
    </message>
    <message>
        <source>The labels in %1 cannot be read: %2. Export them again from the tool that they come from, as COCO.</source>
        <translation>Die Labels in %1 sind nicht lesbar: %2. Exportieren Sie sie aus dem Programm, aus dem sie kommen, noch einmal als COCO.</translation>
    </message>
    <message>
        <source>%1 could be several images of the project.</source>
        <translation>%1 könnte mehrere Bilder des Projekts meinen.</translation>
    </message>
    <message>
        <source>%1 is not in the project.</source>
        <translation>%1 ist nicht im Projekt.</translation>
    </message>
    <message>
        <source>Annotation %1 of %2 has a broken outline, or one that lies outside the image.</source>
        <translation>Annotation %1 von %2 hat einen kaputten Umriss oder einen, der außerhalb des Bildes liegt.</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels in the file of labels, but the image of the project has %4 × %5.</source>
        <translation>%1 hat in der Label-Datei %2 × %3 Pixel, das Bild des Projekts aber %4 × %5.</translation>
    </message>
    <message>
        <source>The exported program would take the place of the model %1: choose another file.</source>
        <translation>Das exportierte Programm würde das Modell %1 überschreiben: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The ignore region covers the whole image: there is nothing left to judge.</source>
        <translation>Der Ausschlussbereich bedeckt das ganze Bild: Es bleibt nichts zu beurteilen.</translation>
    </message>
    <message>
        <source>The exported program would not say what the model %1 says (its maps differ by %2): nothing was written.</source>
        <translation>Das exportierte Programm würde nicht dasselbe sagen wie das Modell %1 (die Karten weichen um %2 ab): Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 The training goes on all the same.</source>
        <translation>%1 Das Training geht trotzdem weiter.</translation>
    </message>
    <message>
        <source>%1 What was learned is saved in %2: a resumed training goes on from there.</source>
        <translation>%1 Das Gelernte ist in %2 gespeichert: Ein fortgesetztes Training geht von dort weiter.</translation>
    </message>
    <message>
        <source>The graphics card %1 has not enough memory: try a smaller batch, a smaller image size or a smaller backbone, or the processor.</source>
        <translation>Die Grafikkarte %1 hat nicht genug Speicher: Versuchen Sie einen kleineren Stapel, kleinere Bilder, einen kleineren Backbone oder den Prozessor.</translation>
    </message>
    <message>
        <source>There is a driver for graphics cards, but LibTorch sees no card: the processor (cpu) is used.</source>
        <translation>Ein Treiber für Grafikkarten ist da, aber LibTorch sieht keine Karte: Der Prozessor (cpu) wird benutzt.</translation>
    </message>
    <message>
        <source>The method %1 cannot leave as %2: its maps are gradients of the score, which such a file cannot make as Blemish does. Train with rd, rd-aug or rd++ instead.</source>
        <translation>Das Verfahren %1 lässt sich nicht als %2 exportieren: Seine Karten sind Gradienten des Scores, die eine solche Datei nicht wie Blemish bilden kann. Trainieren Sie stattdessen mit rd, rd-aug oder rd++.</translation>
    </message>
    <message>
        <source>The exported file of %1 could not be checked, so nothing was written: %2.</source>
        <translation>Die exportierte Datei von %1 ließ sich nicht prüfen, daher wurde nichts geschrieben: %2.</translation>
    </message>
    <message>
        <source>The model cannot be written as ONNX: %1.</source>
        <translation>Das Modell lässt sich nicht als ONNX schreiben: %1.</translation>
    </message>
    <message>
        <source>The module for ONNX files cannot be loaded: %1. Install Blemish again, with ONNX and OpenCV.</source>
        <translation>Das Modul für ONNX-Dateien kann nicht geladen werden: %1. Installieren Sie Blemish neu, mit ONNX und OpenCV.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. Nothing was changed.</source>
        <translation>%1 ist nicht lesbar: %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The copy of %1 is not what it was copied from. Check the disk, or choose another place; nothing was changed.</source>
        <translation>Die Kopie von %1 stimmt nicht mit der Vorlage überein. Prüfen Sie den Datenträger oder wählen Sie einen anderen Ort; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The project %1 lies where nothing can be written, so it cannot be moved.</source>
        <translation>Das Projekt %1 liegt, wo nichts geschrieben werden kann; es lässt sich nicht verschieben.</translation>
    </message>
    <message>
        <source>%1 lies inside the project itself. Choose another place.</source>
        <translation>%1 liegt im Projekt selbst. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The copy of the project in %1 could not be read. The project is still where it was.</source>
        <translation>Die Kopie des Projekts in %1 ist nicht lesbar. Das Projekt ist noch, wo es war.</translation>
    </message>
    <message>
        <source>The project is in %1 now, but the old one in %2 could not be removed. Delete it.</source>
        <translation>Das Projekt ist jetzt in %1, aber das alte in %2 ließ sich nicht entfernen. Löschen Sie es.</translation>
    </message>
    <message>
        <source>A project needs a name. Type one; nothing was changed.</source>
        <translation>Ein Projekt braucht einen Namen. Geben Sie einen ein; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file %1 is another image of this project already. Take that one out first; nothing was changed.</source>
        <translation>Die Datei %1 ist schon ein anderes Bild dieses Projekts. Nehmen Sie jenes zuerst heraus; es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>No NG image: whether defects are found is not known. Add labelled images of defects.</source>
        <translation>Kein NG-Bild: Ob Fehler gefunden werden, ist nicht bekannt. Fügen Sie gekennzeichnete Bilder von Fehlern hinzu.</translation>
    </message>
    <message>
        <source>No OK image: how many false alarms there will be is not known. Add images of good parts.</source>
        <translation>Kein OK-Bild: Wie viele Fehlalarme es geben wird, ist nicht bekannt. Fügen Sie Bilder guter Teile hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n NG image(s): each one moves recall by %1, so read the intervals, not the numbers.</source>
        <translation>
            <numerusform>Nur %n NG-Bild: Es verschiebt die Trefferquote um %1; achten Sie auf die Intervalle, nicht auf die Zahlen.</numerusform>
            <numerusform>Nur %n NG-Bilder: Jedes verschiebt die Trefferquote um %1; achten Sie auf die Intervalle, nicht auf die Zahlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n OK image(s): each one moves the false-alarm rate by %1, so read the intervals, not the numbers.</source>
        <translation>
            <numerusform>Nur %n OK-Bild: Es verschiebt die Fehlalarmquote um %1; achten Sie auf die Intervalle, nicht auf die Zahlen.</numerusform>
            <numerusform>Nur %n OK-Bilder: Jedes verschiebt die Fehlalarmquote um %1; achten Sie auf die Intervalle, nicht auf die Zahlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n NG image(s): one more or less can move this threshold a lot.</source>
        <translation>
            <numerusform>Nur %n NG-Bild: Eines mehr oder weniger kann diese Schwelle stark verschieben.</numerusform>
            <numerusform>Nur %n NG-Bilder: Eines mehr oder weniger kann diese Schwelle stark verschieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n OK image(s): one more or less can move this threshold a lot.</source>
        <translation>
            <numerusform>Nur %n OK-Bild: Eines mehr oder weniger kann diese Schwelle stark verschieben.</numerusform>
            <numerusform>Nur %n OK-Bilder: Eines mehr oder weniger kann diese Schwelle stark verschieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n NG image(s) no rate between 0 and %1 can be seen, so the limit of %2 was taken as none.</source>
        <translation>
            <numerusform>Mit %n NG-Bild ist keine Quote zwischen 0 und %1 messbar; die Grenze von %2 wurde daher wie 0 behandelt.</numerusform>
            <numerusform>Mit %n NG-Bildern ist keine Quote zwischen 0 und %1 messbar; die Grenze von %2 wurde daher wie 0 behandelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n OK image(s) no rate between 0 and %1 can be seen, so the limit of %2 was taken as none.</source>
        <translation>
            <numerusform>Mit %n OK-Bild ist keine Quote zwischen 0 und %1 messbar; die Grenze von %2 wurde daher wie 0 behandelt.</numerusform>
            <numerusform>Mit %n OK-Bildern ist keine Quote zwischen 0 und %1 messbar; die Grenze von %2 wurde daher wie 0 behandelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unlabelled image(s) count in no number.</source>
        <translation>
            <numerusform>%n Bild ohne Label geht in keine Zahl ein.</numerusform>
            <numerusform>%n Bilder ohne Label gehen in keine Zahl ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were left out because their score is no finite number; train again, with a lower learning rate if it happens again.</source>
        <translation>
            <numerusform>%n Bild wurde ausgelassen, weil sein Score keine endliche Zahl ist. Trainieren Sie erneut; tritt es wieder auf, mit kleinerer Lernrate.</numerusform>
            <numerusform>%n Bilder wurden ausgelassen, weil ihr Score keine endliche Zahl ist. Trainieren Sie erneut; tritt es wieder auf, mit kleinerer Lernrate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n marked defect region(s): AUPRO and PRO are weak.</source>
        <translation>
            <numerusform>Nur %n markierte Fehlerregion: AUPRO und PRO sind wenig aussagekräftig.</numerusform>
            <numerusform>Nur %n markierte Fehlerregionen: AUPRO und PRO sind wenig aussagekräftig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) could not be scored; no number counts them.</source>
        <translation>
            <numerusform>%n Bild konnte nicht bewertet werden; es geht in keine Zahl ein.</numerusform>
            <numerusform>%n Bilder konnten nicht bewertet werden; sie gehen in keine Zahl ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tested image(s) were also used in training: scores on training images are too low, so the numbers look too good.</source>
        <translation>
            <numerusform>%n Testbild wurde auch zum Training verwendet: Scores auf Trainingsbildern sind zu niedrig, die Zahlen wirken daher zu gut.</numerusform>
            <numerusform>%n Testbilder wurden auch zum Training verwendet: Scores auf Trainingsbildern sind zu niedrig, die Zahlen wirken daher zu gut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NG image(s) without readable mask: left out of the pixel metrics.</source>
        <translation>
            <numerusform>%n NG-Bild ohne lesbare Maske: geht nicht in die Pixelmaße ein.</numerusform>
            <numerusform>%n NG-Bilder ohne lesbare Maske: gehen nicht in die Pixelmaße ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>At this threshold no NG image is found.</source>
        <translation>Bei dieser Schwelle wird kein NG-Bild gefunden.</translation>
    </message>
    <message>
        <source>At this threshold every OK image is called NG.</source>
        <translation>Bei dieser Schwelle wird jedes OK-Bild für NG gehalten.</translation>
    </message>
    <message>
        <source>Chosen on the images that judge it: expect a little worse on new ones.</source>
        <translation>An denselben Bildern gewählt, an denen sie gemessen wird: Auf neuen Bildern ist ein etwas schlechteres Ergebnis zu erwarten.</translation>
    </message>
    <message numerus="yes">
        <source>This rests on %n OK image(s) and on the assumption that OK scores follow a bell curve; %1 OK images would do without it.</source>
        <translation>
            <numerusform>Das beruht auf %n OK-Bild und auf der Annahme, dass OK-Scores einer Glockenkurve folgen; mit %1 OK-Bildern ginge es ohne diese Annahme.</numerusform>
            <numerusform>Das beruht auf %n OK-Bildern und auf der Annahme, dass OK-Scores einer Glockenkurve folgen; mit %1 OK-Bildern ginge es ohne diese Annahme.</numerusform>
        </translation>
    </message>
    <message>
        <source>All OK scores are the same, so their spread is not known.</source>
        <translation>Alle OK-Scores sind gleich, ihre Streuung ist daher nicht bekannt.</translation>
    </message>
    <message>
        <source>No NG image: nobody knows yet how many defects this threshold misses.</source>
        <translation>Kein NG-Bild: Wie viele Fehler diese Schwelle übersieht, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>This holds only if the OK images were not used in training; training images score too low.</source>
        <translation>Das gilt nur, wenn mit den OK-Bildern nicht trainiert wurde; Trainingsbilder haben zu niedrige Scores.</translation>
    </message>
    <message>
        <source>Best F1 (%1)</source>
        <translation>Bestes F1 (%1)</translation>
    </message>
    <message>
        <source>Best balanced accuracy (%1)</source>
        <translation>Beste ausgewogene Genauigkeit (%1)</translation>
    </message>
    <message>
        <source>Fewest misses with at most %1 false alarms</source>
        <translation>Möglichst wenige Übersehene bei höchstens %1 Fehlalarmen</translation>
    </message>
    <message>
        <source>Fewest false alarms with at most %1 misses</source>
        <translation>Möglichst wenige Fehlalarme bei höchstens %1 Übersehenen</translation>
    </message>
    <message>
        <source>Least total cost when a miss costs as much as %1 false alarms</source>
        <translation>Geringste Gesamtkosten, wenn ein übersehener Fehler so viel kostet wie %1 Fehlalarme</translation>
    </message>
    <message>
        <source>There is no labelled image with a score.</source>
        <translation>Es gibt kein gekennzeichnetes Bild mit Score.</translation>
    </message>
    <message>
        <source>There is no NG image; this number compares NG with OK images.</source>
        <translation>Es gibt kein NG-Bild; diese Zahl vergleicht NG- mit OK-Bildern.</translation>
    </message>
    <message>
        <source>There is no OK image; this number compares NG with OK images.</source>
        <translation>Es gibt kein OK-Bild; diese Zahl vergleicht NG- mit OK-Bildern.</translation>
    </message>
    <message>
        <source>No anomaly map was measured, so there are no pixel metrics.</source>
        <translation>Es wurde keine Anomaliekarte ausgewertet, daher gibt es keine Pixelmaße.</translation>
    </message>
    <message>
        <source>No mask marks a defect pixel; draw masks on some NG images to get pixel metrics.</source>
        <translation>Keine Maske markiert ein Fehlerpixel; zeichnen Sie für einige NG-Bilder Masken, um Pixelmaße zu erhalten.</translation>
    </message>
    <message>
        <source>The masks mark every pixel as defect; pixel metrics need normal pixels too.</source>
        <translation>Die Masken markieren jedes Pixel als Fehler; Pixelmaße brauchen auch normale Pixel.</translation>
    </message>
    <message>
        <source>No anomalous image has a false positive among its normal pixels below an FPR of 0.3, so RD4AD&apos;s per-image curve has no width.</source>
        <translation>Kein fehlerhaftes Bild hat unter seinen normalen Pixeln bis zu einer FPR von 0,3 ein falsch positives; die Kurve je Bild nach RD4AD hat daher keine Breite.</translation>
    </message>
    <message>
        <source>The anomaly maps did not fit into memory, so pixel metrics may be off by up to %1.</source>
        <translation>Die Anomaliekarten passten nicht in den Speicher; die Pixelmaße können daher um bis zu %1 abweichen.</translation>
    </message>
    <message>
        <source>From OK images alone: at most %1 of the %2 OK scores reach %3 (%4 do).</source>
        <translation>Aus OK-Bildern allein: Höchstens %1 der %2 OK-Scores erreichen %3 (tatsächlich %4).</translation>
    </message>
    <message>
        <source>Too few OK images (%1) to read off the score that %2 of them exceed, so the threshold %3 stands for the mean of their scores (%4) plus %5 standard deviations (%6 each), as for a bell curve.</source>
        <translation>Zu wenige OK-Bilder (%1), um den Score abzulesen, den %2 von ihnen überschreiten; die Schwelle %3 ist daher der Mittelwert ihrer Scores (%4) plus %5 Standardabweichungen (je %6), wie bei einer Glockenkurve.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 NG images found, %4 of %5 OK images called NG.</source>
        <translation>%1: %2 von %3 NG-Bildern gefunden, %4 von %5 OK-Bildern für NG gehalten.</translation>
    </message>
    <message>
        <source>The data has no test split, so its training images were scored as well; if the model has seen them, the numbers flatter it.</source>
        <translation>Die Daten haben keine Testbilder; daher wurden auch ihre Trainingsbilder bewertet. Hat das Modell sie gesehen, sind die Zahlen zu gut.</translation>
    </message>
    <message>
        <source>Pixel metrics were not asked for.</source>
        <translation>Pixelmaße wurden nicht verlangt.</translation>
    </message>
    <message>
        <source>There is no NG image, so no defect pixel is known.</source>
        <translation>Es gibt kein NG-Bild, daher ist kein Fehlerpixel bekannt.</translation>
    </message>
    <message>
        <source>No NG image has a readable mask, so no defect pixel is known.</source>
        <translation>Kein NG-Bild hat eine lesbare Maske, daher ist kein Fehlerpixel bekannt.</translation>
    </message>
    <message>
        <source>The images were also trained on, so it is probably too low.</source>
        <translation>Mit diesen Bildern wurde auch trainiert, daher ist sie wahrscheinlich zu niedrig.</translation>
    </message>
    <message numerus="yes">
        <source>Least total cost when a miss costs as much as %n false alarm(s)</source>
        <translation>
            <numerusform>Geringste Gesamtkosten, wenn ein übersehener Fehler so viel kostet wie %n Fehlalarm</numerusform>
            <numerusform>Geringste Gesamtkosten, wenn ein übersehener Fehler so viel kostet wie %n Fehlalarme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>Inspection model report</source>
        <translation>Bericht zum Prüfmodell</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation>Das Bild konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>Schwelle %1</translation>
    </message>
    <message>
        <source>Left the image, right its map. All pictures share one colour scale; colours are strong where the map is high, and outlines show where it reaches the pixel threshold.</source>
        <translation>Links das Bild, rechts seine Karte. Alle Bilder haben dieselbe Farbskala: Kräftige Farben zeigen hohe Werte der Karte, Umrisse, wo sie die Pixelschwelle erreicht.</translation>
    </message>
    <message>
        <source>No NG image was tested, so there is none to show.</source>
        <translation>Es wurde kein NG-Bild geprüft, daher gibt es keines zu zeigen.</translation>
    </message>
    <message>
        <source>No OK image was tested, so there is none to show.</source>
        <translation>Es wurde kein OK-Bild geprüft, daher gibt es keines zu zeigen.</translation>
    </message>
    <message>
        <source>No pictures were added to this report.</source>
        <translation>Diesem Bericht wurden keine Bilder beigefügt.</translation>
    </message>
    <message>
        <source>Missed defects, worst first</source>
        <translation>Übersehene Fehler, schlimmste zuerst</translation>
    </message>
    <message>
        <source>No NG image was missed at this threshold.</source>
        <translation>Bei dieser Schwelle wurde kein NG-Bild übersehen.</translation>
    </message>
    <message>
        <source>False alarms, worst first</source>
        <translation>Fehlalarme, schlimmste zuerst</translation>
    </message>
    <message>
        <source>No OK image raised an alarm at this threshold.</source>
        <translation>Bei dieser Schwelle löste kein OK-Bild einen Fehlalarm aus.</translation>
    </message>
    <message>
        <source>Strongest hits</source>
        <translation>Deutlichste Treffer</translation>
    </message>
    <message>
        <source>Image AUROC</source>
        <translation>Bild-AUROC</translation>
    </message>
    <message>
        <source>chance that an NG image scores above an OK image</source>
        <translation>Wahrscheinlichkeit, dass ein NG-Bild einen höheren Score hat als ein OK-Bild</translation>
    </message>
    <message>
        <source>Image average precision</source>
        <translation>Mittlere Bild-Präzision</translation>
    </message>
    <message>
        <source>area under the precision-recall steps</source>
        <translation>Fläche unter den Stufen der Präzision-Trefferquote-Kurve</translation>
    </message>
    <message>
        <source>Image F1-max</source>
        <translation>Bild-F1-max</translation>
    </message>
    <message>
        <source>best over all thresholds, so optimistic</source>
        <translation>Bestwert über alle Schwellen, daher optimistisch</translation>
    </message>
    <message>
        <source>Pixel AUROC</source>
        <translation>Pixel-AUROC</translation>
    </message>
    <message>
        <source>the same for pixels of all images together</source>
        <translation>dasselbe für die Pixel aller Bilder zusammen</translation>
    </message>
    <message>
        <source>Pixel average precision</source>
        <translation>Mittlere Pixel-Präzision</translation>
    </message>
    <message>
        <source>Pixel F1-max</source>
        <translation>Pixel-F1-max</translation>
    </message>
    <message>
        <source>AUPRO up to FPR 0.3</source>
        <translation>AUPRO bis FPR 0,3</translation>
    </message>
    <message>
        <source>overlap with each defect region, large or small</source>
        <translation>Überdeckung jeder Fehlerregion, ob groß oder klein</translation>
    </message>
    <message>
        <source>AUPRO up to FPR 0.05</source>
        <translation>AUPRO bis FPR 0,05</translation>
    </message>
    <message>
        <source>the same under a strict limit</source>
        <translation>dasselbe unter einer strengen Grenze</translation>
    </message>
    <message>
        <source>PRO, per image</source>
        <translation>PRO, je Bild</translation>
    </message>
    <message>
        <source>RD4AD&apos;s protocol, each NG image on its own</source>
        <translation>Verfahren von RD4AD, jedes NG-Bild für sich</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Meaning, or why there is no value</source>
        <translation>Bedeutung oder warum es keinen Wert gibt</translation>
    </message>
    <message>
        <source>Pixel metrics were computed from a fine histogram; none is further than %1 from its exact value.</source>
        <translation>Die Pixelmaße wurden aus einem feinen Histogramm berechnet; keines weicht um mehr als %1 von seinem genauen Wert ab.</translation>
    </message>
    <message>
        <source>Defect types</source>
        <translation>Fehlerarten</translation>
    </message>
    <message>
        <source>No NG image was tested, so there is nothing to tell apart.</source>
        <translation>Es wurde kein NG-Bild geprüft, daher gibt es nichts zu unterscheiden.</translation>
    </message>
    <message>
        <source>Defect type</source>
        <translation>Fehlerart</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Übersehen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Median score</source>
        <translation>Score (Median)</translation>
    </message>
    <message>
        <source>(no type given)</source>
        <translation>(ohne Art)</translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation>Vorbehalte</translation>
    </message>
    <message>
        <source>none: every image is decided OK or NG</source>
        <translation>keiner: Jedes Bild gilt als OK oder NG</translation>
    </message>
    <message>
        <source>from %1 up to the threshold; OK below it</source>
        <translation>von %1 bis zur Schwelle; darunter OK</translation>
    </message>
    <message>
        <source>Image threshold</source>
        <translation>Bildschwelle</translation>
    </message>
    <message>
        <source>%1; a score equal to it is already NG</source>
        <translation>%1; ein gleich hoher Score ist schon NG</translation>
    </message>
    <message>
        <source>Review band</source>
        <translation>Prüfbereich</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>No reason was recorded.</source>
        <translation>Es wurde kein Grund festgehalten.</translation>
    </message>
    <message>
        <source>Pixel threshold</source>
        <translation>Pixelschwelle</translation>
    </message>
    <message>
        <source>%1; outlines in the pictures are drawn here</source>
        <translation>%1; hier verlaufen die Umrisse in den Bildern</translation>
    </message>
    <message>
        <source>Heatmap scale</source>
        <translation>Skala der Heatmap</translation>
    </message>
    <message>
        <source>%1 to %2, the same for every image</source>
        <translation>%1 bis %2, für jedes Bild dieselbe</translation>
    </message>
    <message>
        <source>OK %1, NG %2, unlabelled %3</source>
        <translation>OK %1, NG %2, ohne Label %3</translation>
    </message>
    <message>
        <source>; without a usable score %1</source>
        <translation>; ohne brauchbaren Score %1</translation>
    </message>
    <message>
        <source>Images in this report</source>
        <translation>Bilder in diesem Bericht</translation>
    </message>
    <message>
        <source>How well scores tell OK from NG</source>
        <translation>Wie gut die Scores OK von NG trennen</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>%1 lies far outside of these scores</source>
        <translation>%1 liegt weit außerhalb dieser Scores</translation>
    </message>
    <message>
        <source>← decided OK</source>
        <translation>← als OK entschieden</translation>
    </message>
    <message>
        <source>decided NG →</source>
        <translation>als NG entschieden →</translation>
    </message>
    <message>
        <source>Labelled OK: %1</source>
        <translation>Label OK: %1</translation>
    </message>
    <message>
        <source>Labelled NG: %1</source>
        <translation>Label NG: %1</translation>
    </message>
    <message>
        <source>No image was tested, so there are no scores to show.</source>
        <translation>Es wurde kein Bild geprüft, daher gibt es keine Scores.</translation>
    </message>
    <message>
        <source>Images by score, each label on its own scale. Dark bars lie on the wrong side of the threshold.</source>
        <translation>Bilder nach Score, jedes Label in eigenem Maßstab. Dunkle Balken liegen auf der falschen Seite der Schwelle.</translation>
    </message>
    <message>
        <source>Grey band: for review.</source>
        <translation>Grauer Bereich: zu prüfen.</translation>
    </message>
    <message>
        <source>Grey ticks: unlabelled (%1).</source>
        <translation>Graue Striche: ohne Label (%1).</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>k. A.</translation>
    </message>
    <message>
        <source>Not computed.</source>
        <translation>Nicht berechnet.</translation>
    </message>
    <message>
        <source>%1  (95&#xa0;% %2)</source>
        <translation>%1  (95&#xa0;% %2)</translation>
    </message>
    <message>
        <source>No labelled image was tested, so there is no curve.</source>
        <translation>Es wurde kein gekennzeichnetes Bild geprüft, daher gibt es keine Kurve.</translation>
    </message>
    <message>
        <source>No NG image was tested, so there is no curve.</source>
        <translation>Es wurde kein NG-Bild geprüft, daher gibt es keine Kurve.</translation>
    </message>
    <message>
        <source>No OK image was tested, so there is no curve.</source>
        <translation>Es wurde kein OK-Bild geprüft, daher gibt es keine Kurve.</translation>
    </message>
    <message>
        <source>false alarms among OK images</source>
        <translation>Fehlalarme unter den OK-Bildern</translation>
    </message>
    <message>
        <source>found NG images</source>
        <translation>gefundene NG-Bilder</translation>
    </message>
    <message>
        <source>at the threshold</source>
        <translation>bei der Schwelle</translation>
    </message>
    <message>
        <source>%1 found, %2 false alarms</source>
        <translation>%1 gefunden, %2 Fehlalarme</translation>
    </message>
    <message>
        <source>found NG images (recall)</source>
        <translation>gefundene NG-Bilder (Trefferquote)</translation>
    </message>
    <message>
        <source>precision: NG among decided NG</source>
        <translation>Präzision: NG unter NG-Entscheidungen</translation>
    </message>
    <message>
        <source>precision %1</source>
        <translation>Präzision %1</translation>
    </message>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>false-alarm pixels</source>
        <translation>Fehlalarmpixel</translation>
    </message>
    <message>
        <source>overlap with defect regions</source>
        <translation>Überdeckung der Fehlerregionen</translation>
    </message>
    <message>
        <source>overlap %1</source>
        <translation>Überdeckung %1</translation>
    </message>
    <message>
        <source>AUPRO</source>
        <translation>AUPRO</translation>
    </message>
    <message>
        <source>decided OK</source>
        <translation>Urteil OK</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>durchgelassen</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>übersehen</translation>
    </message>
    <message>
        <source>decided NG</source>
        <translation>Urteil NG</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>Fehlalarme</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>for review</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>labelled OK</source>
        <translation>Label OK</translation>
    </message>
    <message>
        <source>labelled NG</source>
        <translation>Label NG</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>zufällige Gewichte</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Modelldatei</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>Method, backbone</source>
        <translation>Verfahren, Backbone</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>Final loss</source>
        <translation>Endverlust</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Tested images</source>
        <translation>Geprüfte Bilder</translation>
    </message>
    <message>
        <source>OK / NG / unlabelled</source>
        <translation>OK / NG / ohne Label</translation>
    </message>
    <message>
        <source>Snapshot of the training images</source>
        <translation>Prüfsumme der Trainingsbilder</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>Dieser Bericht</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>Fehlalarm</translation>
    </message>
    <message>
        <source>%1, score %2 (threshold %3)</source>
        <translation>%1, Score %2 (Schwelle %3)</translation>
    </message>
    <message>
        <source>Given on the command line.</source>
        <translation>Auf der Kommandozeile angegeben.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>it finds %1 of %2 NG images</source>
        <translation>%1 von %2 NG-Bildern werden gefunden</translation>
    </message>
    <message>
        <source>it calls %1 of %2 OK images NG</source>
        <translation>%1 von %2 OK-Bildern gelten als NG</translation>
    </message>
    <message>
        <source>The model has no threshold yet, so it decides nothing.</source>
        <translation>Das Modell hat noch keine Schwelle und entscheidet daher nichts.</translation>
    </message>
    <message>
        <source>At the threshold %1 the model decides as follows: %2, and %3.</source>
        <translation>Bei der Schwelle %1 entscheidet das Modell so: %2, und %3.</translation>
    </message>
    <message>
        <source>No NG image was tested, so nothing is known of missed defects. At the threshold %1, %2.</source>
        <translation>Es wurde kein NG-Bild geprüft; über übersehene Fehler ist daher nichts bekannt. Bei der Schwelle %1 gilt: %2.</translation>
    </message>
    <message>
        <source>No OK image was tested, so nothing is known of false alarms. At the threshold %1, %2.</source>
        <translation>Es wurde kein OK-Bild geprüft; über Fehlalarme ist daher nichts bekannt. Bei der Schwelle %1 gilt: %2.</translation>
    </message>
    <message>
        <source>No labelled image was tested, so nothing is known of missed defects and false alarms.</source>
        <translation>Es wurde kein gekennzeichnetes Bild geprüft; über übersehene Fehler und Fehlalarme ist daher nichts bekannt.</translation>
    </message>
    <message>
        <source>From %1 up to it a person decides: %2 of %3 images (%4), so that %5 of %6 NG images pass unseen.</source>
        <translation>Ab %1 bis dorthin entscheidet ein Mensch: %2 von %3 Bildern (%4); %5 von %6 NG-Bildern gehen damit ungesehen durch.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>95&#xa0;%: %1</source>
        <translation>95&#xa0;%: %1</translation>
    </message>
    <message>
        <source>The model has no threshold.</source>
        <translation>Das Modell hat keine Schwelle.</translation>
    </message>
    <message>
        <source>Defects found</source>
        <translation>Gefundene Fehler</translation>
    </message>
    <message>
        <source>%1 of the NG images</source>
        <translation>%1 der NG-Bilder</translation>
    </message>
    <message>
        <source>No NG image was tested.</source>
        <translation>Es wurde kein NG-Bild geprüft.</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Fehlalarme</translation>
    </message>
    <message>
        <source>%1 of the OK images</source>
        <translation>%1 der OK-Bilder</translation>
    </message>
    <message>
        <source>No OK image was tested.</source>
        <translation>Es wurde kein OK-Bild geprüft.</translation>
    </message>
    <message>
        <source>Localisation (AUPRO 0.3)</source>
        <translation>Lokalisierung (AUPRO 0,3)</translation>
    </message>
    <message>
        <source>All %1 cautions are listed further back.</source>
        <translation>Alle %1 Vorbehalte stehen weiter hinten.</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>Schwelle %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Scores by label</source>
        <translation>Scores nach Label</translation>
    </message>
    <message>
        <source>Decisions with the review band</source>
        <translation>Entscheidungen mit Prüfbereich</translation>
    </message>
    <message>
        <source>Decisions at the threshold</source>
        <translation>Entscheidungen bei der Schwelle</translation>
    </message>
    <message>
        <source>Model file, SHA-256: %1</source>
        <translation>Modelldatei, SHA-256: %1</translation>
    </message>
    <message>
        <source>Ignore region</source>
        <translation>Ausschlussbereich</translation>
    </message>
    <message>
        <source>%1 of every image is never judged</source>
        <translation>%1 jedes Bildes werden nie beurteilt</translation>
    </message>
    <message>
        <source>pixel threshold %1</source>
        <translation>Pixelschwelle %1</translation>
    </message>
    <message>
        <source>Set by hand; the training chose %1.</source>
        <translation>Von Hand gesetzt; das Training wählte %1.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
</TS>
