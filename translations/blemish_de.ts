<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Blemish</source>
        <translation>Über Blemish</translation>
    </message>
    <message>
        <source>&lt;p&gt;Learns what a good part looks like and shows what does not.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It connects to the network only to download weights that you ask for.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lernt, wie ein gutes Teil aussieht, und zeigt, was nicht dazu passt.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer. Sie verbindet sich nur mit dem Netz, um Gewichte herunterzuladen, die Sie anfordern.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Look underneath the heatmap</source>
        <translation>Unter die Heatmap schauen</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Am Zeiger vergrößern</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Zoom in, or fit again</source>
        <translation>Vergrößern oder wieder einpassen</translation>
    </message>
    <message>
        <source>On the image</source>
        <translation>Auf dem Bild</translation>
    </message>
    <message>
        <source>H, held</source>
        <translation>H, gehalten</translation>
    </message>
    <message>
        <source>X, held</source>
        <translation>X, gehalten</translation>
    </message>
    <message>
        <source>Flip to the image compared with</source>
        <translation>Zum Vergleichsbild umschalten</translation>
    </message>
    <message>
        <source>Built on Qt (LGPL 3), QCustomPlot (GPL 3), LibTorch and CLI11 (BSD), oneDNN, OpenCV and OpenSSL (Apache 2.0), nlohmann/json, spdlog and libdeflate (MIT), zlib (Zlib) and SQLite (public domain).</source>
        <translation>Beruht auf Qt (LGPL 3), QCustomPlot (GPL 3), LibTorch und CLI11 (BSD), oneDNN, OpenCV und OpenSSL (Apache 2.0), nlohmann/json, spdlog und libdeflate (MIT), zlib (Zlib) und SQLite (gemeinfrei).</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <source>ROC curve</source>
        <translation>ROC-Kurve</translation>
    </message>
    <message>
        <source>False alarms, % of OK images</source>
        <translation>Fehlalarme, % der OK-Bilder</translation>
    </message>
    <message>
        <source>Found, % of NG images</source>
        <translation>Gefunden, % der NG-Bilder</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Needs scored OK and NG images
in the test split</source>
        <translation>Braucht bewertete OK- und NG-Bilder
unter den Testbildern</translation>
    </message>
    <message>
        <source>Precision–recall curve</source>
        <translation>Präzision-Trefferquote-Kurve</translation>
    </message>
    <message>
        <source>Found, % of NG images (recall)</source>
        <translation>Gefunden, % der NG-Bilder (Trefferquote)</translation>
    </message>
    <message>
        <source>NG, % of what is called NG (precision)</source>
        <translation>NG, % der als NG Entschiedenen (Präzision)</translation>
    </message>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>Region overlap curve</source>
        <translation>Überdeckungskurve</translation>
    </message>
    <message>
        <source>False-alarm pixels, % of normal pixels</source>
        <translation>Fehlalarmpixel, % der normalen Pixel</translation>
    </message>
    <message>
        <source>Overlap with each defect region, %</source>
        <translation>Überdeckung jeder Fehlerregion, %</translation>
    </message>
    <message>
        <source>AUPRO up to 30 %</source>
        <translation>AUPRO bis 30 %</translation>
    </message>
    <message>
        <source>Not computed yet.</source>
        <translation>Noch nicht berechnet.</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>The name template %1 cannot be used: %2</source>
        <translation>Die Namensvorlage %1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>The name template gives %1 and %2 the same name; add {path} to it. Nothing was written.</source>
        <translation>Die Namensvorlage gibt %1 und %2 denselben Namen; ergänzen Sie {path}. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made; choose another one.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden; wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>PlotTable</name>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>above all</source>
        <translation>über allen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
</context>
<context>
    <name>RecentProjects</name>
    <message>
        <source>no project in its folder any more</source>
        <translation>in seinem Ordner ist kein Projekt mehr</translation>
    </message>
    <message>
        <source>its folder is not there now</source>
        <translation>sein Ordner ist gerade nicht da</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Open a folder of images first.</source>
        <translation>Öffnen Sie zuerst einen Ordner mit Bildern.</translation>
    </message>
    <message>
        <source>There is no model yet. Train one on the page “Train”.</source>
        <translation>Es gibt noch kein Modell. Trainieren Sie eines auf der Seite „Training“.</translation>
    </message>
    <message>
        <source>The model in use has not scored the test images yet. The page “Evaluate” can start that.</source>
        <translation>Das verwendete Modell hat die Testbilder noch nicht bewertet. Die Seite „Auswertung“ kann das beginnen.</translation>
    </message>
    <message>
        <source>%1 (95 %: %2 – %3)</source>
        <translation>%1 (95 %: %2 – %3)</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>%1 OK, %2 NG, %3 unlabelled</source>
        <translation>%1 OK, %2 NG, %3 ohne Label</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Image AUROC</source>
        <translation>Bild-AUROC</translation>
    </message>
    <message>
        <source>Pixel AUROC</source>
        <translation>Pixel-AUROC</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Missed: %1, false alarms: %2, found: %3</source>
        <translation>Übersehen: %1, Fehlalarme: %2, gefunden: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n Epoche</numerusform>
            <numerusform>%n Epochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training image(s)</source>
        <translation>
            <numerusform>%n Trainingsbild</numerusform>
            <numerusform>%n Trainingsbilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>%1 holds no settings of Blemish. Choose a file that “Export…” has written.</source>
        <translation>%1 enthält keine Einstellungen von Blemish. Wählen Sie eine Datei, die „Exportieren…“ geschrieben hat.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Exporting images</source>
        <translation>Bilder exportieren</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell laden</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>Bilder suchen</translation>
    </message>
    <message>
        <source>Pixel metrics</source>
        <translation>Pixelmaße</translation>
    </message>
    <message>
        <source>Reading images</source>
        <translation>Bilder lesen</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>Bilder lesen</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Liste lesen</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Teacher features</source>
        <translation>Merkmale des Lehrers</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Writing tables</source>
        <translation>Tabellen schreiben</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Drawing sample parts</source>
        <translation>Beispielteile zeichnen</translation>
    </message>
    <message>
        <source>Settling batch norms</source>
        <translation>Batch-Normen einstellen</translation>
    </message>
    <message>
        <source>Exporting labels</source>
        <translation>Labels exportieren</translation>
    </message>
    <message>
        <source>Copying images</source>
        <translation>Bilder kopieren</translation>
    </message>
    <message>
        <source>Reading labels</source>
        <translation>Labels werden gelesen</translation>
    </message>
    <message>
        <source>Writing masks</source>
        <translation>Masken werden geschrieben</translation>
    </message>
    <message>
        <source>Exporting the model</source>
        <translation>Das Modell wird exportiert</translation>
    </message>
    <message>
        <source>Comparing the images</source>
        <translation>Bilder werden verglichen</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>Projekt wird kopiert</translation>
    </message>
    <message>
        <source>Opening the project</source>
        <translation>Projekt wird geöffnet</translation>
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
        <translation>Ohne Label</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>No split</source>
        <translation>Ohne Menge</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>noch %n s</numerusform>
            <numerusform>noch %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>noch etwa %n min</numerusform>
            <numerusform>noch etwa %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation>
            <numerusform>noch etwa %n h</numerusform>
            <numerusform>noch etwa %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>TrainOptions</name>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Backbone</translation>
    </message>
    <message>
        <source>The pretrained network whose features are learned: larger ones find finer defects and take several times longer.</source>
        <translation>Das vortrainierte Netz, dessen Merkmale gelernt werden: Größere finden feinere Fehler und brauchen ein Vielfaches der Zeit.</translation>
    </message>
    <message>
        <source>Teacher weights</source>
        <translation>Gewichte des Lehrers</translation>
    </message>
    <message>
        <source>Image width</source>
        <translation>Bildbreite</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Images are scaled to this width; more pixels show smaller defects and cost proportionally more time.</source>
        <translation>Auf diese Breite werden Bilder gebracht; mehr Pixel zeigen kleinere Fehler und kosten entsprechend mehr Zeit.</translation>
    </message>
    <message>
        <source>Image height</source>
        <translation>Bildhöhe</translation>
    </message>
    <message>
        <source>Images are scaled to this height; choose it near the proportions of the part.</source>
        <translation>Auf diese Höhe werden Bilder gebracht; am besten nahe am Seitenverhältnis des Teils.</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Engpass</translation>
    </message>
    <message>
        <source>Compaction layer</source>
        <translation>Verdichtungsschicht</translation>
    </message>
    <message>
        <source>Adds the 1x1 convolution that the paper draws after the fusion and the published code leaves out.</source>
        <translation>Fügt die 1x1-Faltung hinzu, die der Artikel nach der Zusammenführung zeigt und der veröffentlichte Code weglässt.</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Skalen</translation>
    </message>
    <message>
        <source>Which feature scales enter loss and map: 1 is the finest, 3 the coarsest; leave one out when it only adds noise.</source>
        <translation>Welche Merkmalsskalen in Verlust und Karte eingehen: 1 ist die feinste, 3 die gröbste; eine weglassen, die nur Rauschen beiträgt.</translation>
    </message>
    <message>
        <source>Map combination</source>
        <translation>Verknüpfung der Karten</translation>
    </message>
    <message>
        <source>add sums the scales and is robust; mul multiplies them, which is sharper but loses defects that one scale misses.</source>
        <translation>add addiert die Skalen und ist robust; mul multipliziert sie, das ist schärfer, verliert aber Fehler, die eine Skala nicht sieht.</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Width of the Gaussian that smooths the map; lower it for defects of a few pixels, 0 switches it off.</source>
        <translation>Breite der Gauß-Glättung der Karte; für Fehler von wenigen Pixeln kleiner wählen, 0 schaltet sie ab.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Passes over the training images; more is slower and rarely worse.</source>
        <translation>Durchgänge durch die Trainingsbilder; mehr dauert länger und schadet selten.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Stapelgröße</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images per step; lower it when memory runs out.</source>
        <translation>Bilder je Schritt; kleiner wählen, wenn der Speicher nicht reicht.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Step length of the optimiser; lower it when the loss jumps.</source>
        <translation>Schrittweite des Optimierers; kleiner wählen, wenn der Verlust springt.</translation>
    </message>
    <message>
        <source>Adam beta 1</source>
        <translation>Adam Beta 1</translation>
    </message>
    <message>
        <source>Memory of the gradient&apos;s mean; the published setting is 0.5.</source>
        <translation>Gedächtnis für den Mittelwert des Gradienten; veröffentlicht ist 0,5.</translation>
    </message>
    <message>
        <source>Adam beta 2</source>
        <translation>Adam Beta 2</translation>
    </message>
    <message>
        <source>Memory of the gradient&apos;s square; the published setting is 0.999.</source>
        <translation>Gedächtnis für das Quadrat des Gradienten; veröffentlicht ist 0,999.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>global compares whole feature maps and gives the published results; regional compares place by place, concat all scales at once, global-hm only the hard places.</source>
        <translation>global vergleicht ganze Merkmalskarten und liefert die veröffentlichten Ergebnisse; regional vergleicht Ort für Ort, concat alle Skalen zugleich, global-hm nur die schwierigen Orte.</translation>
    </message>
    <message>
        <source>Held-out share</source>
        <translation>Zurückgehaltener Anteil</translation>
    </message>
    <message>
        <source>Share of the good images kept from training to set threshold and colour scale; 0 calibrates on training images, which is too optimistic.</source>
        <translation>Anteil der guten Bilder, der nicht gelernt wird, sondern Schwelle und Farbskala bestimmt; 0 kalibriert auf Trainingsbildern, das ist zu optimistisch.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Where to compute: auto, cpu, cuda or cuda:N for the N-th graphics card.</source>
        <translation>Wo gerechnet wird: auto, cpu, cuda oder cuda:N für die N-te Grafikkarte.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Processor threads; 0 uses all cores.</source>
        <translation>Threads des Prozessors; 0 nutzt alle Kerne.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Start of the random numbers; the same seed repeats a training.</source>
        <translation>Startwert der Zufallszahlen; derselbe wiederholt ein Training.</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Zwischenstand alle</translation>
    </message>
    <message>
        <source>Embed the teacher</source>
        <translation>Lehrer einbetten</translation>
    </message>
    <message>
        <source>Puts the teacher&apos;s weights into the model file, which then needs no other file but is larger.</source>
        <translation>Legt die Gewichte des Lehrers in die Modelldatei; sie braucht dann keine andere Datei, ist aber größer.</translation>
    </message>
    <message>
        <source>Feature cache</source>
        <translation>Merkmalsspeicher</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>A first impression in minutes; weak on small or faint defects.</source>
        <translation>Ein erster Eindruck in Minuten; schwach bei kleinen oder blassen Fehlern.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Close to the final quality in a third of the time.</source>
        <translation>Fast die volle Güte in einem Drittel der Zeit.</translation>
    </message>
    <message>
        <source>The settings of the published results.</source>
        <translation>Die Einstellungen der veröffentlichten Ergebnisse.</translation>
    </message>
    <message>
        <source>Arithmetic of the training: auto takes bf16, twice as fast, where the processor has it, else fp32.</source>
        <translation>Rechengenauigkeit des Trainings: auto nimmt bf16 (doppelt so schnell), wenn der Prozessor es beherrscht, sonst fp32.</translation>
    </message>
    <message>
        <source>How often the state is saved so that a training can be continued; 0 saves it once a minute.</source>
        <translation>Wie oft der Stand gesichert wird, damit sich ein Training fortsetzen lässt; 0 sichert einmal je Minute.</translation>
    </message>
    <message>
        <source>Memory for teacher features that are computed once; beyond it a temporary file holds them. 0 goes by the memory that is free.</source>
        <translation>Speicher für die einmal berechneten Merkmale des Lehrers; was nicht hineinpasst, kommt in eine temporäre Datei. 0 richtet sich nach dem freien Speicher.</translation>
    </message>
    <message>
        <source>The family of models; all of them learn from good parts alone.</source>
        <translation>Die Familie der Modelle; alle lernen nur von guten Teilen.</translation>
    </message>
    <message>
        <source>mff+oce fuses three scales into the code that the student sees; oce takes the coarsest scale alone; none takes the teacher&apos;s own fourth stage, which is not trained (an ablation of the paper).</source>
        <translation>mff+oce führt drei Skalen zu der Kodierung zusammen, die der Schüler sieht; oce nimmt nur die gröbste Skala; none nimmt die eigene vierte Stufe des Lehrers, die nicht trainiert wird (ein Vergleichsversuch des Artikels).</translation>
    </message>
    <message>
        <source>Embedding width</source>
        <translation>Breite der Einbettung</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Channels inside the blocks of the embedding; 0 takes the backbone&apos;s own. 512 with a wide backbone is what anomalib builds; ResNet-18 and 34 have no such width.</source>
        <translation>Kanäle in den Blöcken der Einbettung; 0 übernimmt die Breite des Backbones. 512 mit einem breiten Backbone entspricht dem Aufbau von anomalib; bei ResNet-18 und 34 lässt sich keine Breite wählen.</translation>
    </message>
    <message>
        <source>Accurate</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Reverse distillation</source>
        <translation>Umgekehrte Destillation</translation>
    </message>
    <message>
        <source>A student restores what the teacher sees from a narrow embedding; the best start for most parts.</source>
        <translation>Ein Schüler stellt aus einer engen Einbettung wieder her, was der Lehrer sieht; für die meisten Teile der beste Einstieg.</translation>
    </message>
    <message>
        <source>As published: RD4AD (Deng and Li, CVPR 2022) and its official code.</source>
        <translation>Wie veröffentlicht: RD4AD (Deng und Li, CVPR 2022) und der offizielle Code dazu.</translation>
    </message>
    <message>
        <source>Corruption</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>What is done to good images so that the student learns to undo it; mix draws one each time, simplex is the patch of RD++ and simplex-resampled varies it. Choose none whose result would itself count as a good part.</source>
        <translation>Womit gute Bilder gestört werden, damit der Schüler lernt, die Störung rückgängig zu machen; mix zieht jedes Mal eine zufällige, simplex ist der Rauschfleck von RD++, und simplex-resampled variiert ihn. Wählen Sie keine, deren Ergebnis selbst als gutes Teil gilt.</translation>
    </message>
    <message>
        <source>Corruption strength</source>
        <translation>Stärke der Störung</translation>
    </message>
    <message>
        <source>How strongly images are corrupted; 1 is as described, lower it when corrupted images no longer resemble real parts.</source>
        <translation>Wie stark Bilder gestört werden; 1 entspricht der Beschreibung, kleiner wählen, wenn gestörte Bilder echten Teilen nicht mehr ähneln.</translation>
    </message>
    <message>
        <source>Clean share</source>
        <translation>Ungestörter Anteil</translation>
    </message>
    <message>
        <source>Share of the images of a step that are not corrupted, so that batch norm also sees good ones.</source>
        <translation>Anteil der Bilder eines Schritts, die nicht gestört werden, damit die Batch-Normalisierung auch gute sieht.</translation>
    </message>
    <message>
        <source>Weight of the plain loss</source>
        <translation>Gewicht des einfachen Verlusts</translation>
    </message>
    <message>
        <source>Adds the loss of plain reverse distillation on the uncorrupted images with this weight.</source>
        <translation>Addiert mit diesem Gewicht den Verlust der einfachen umgekehrten Destillation auf den ungestörten Bildern.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Mirrors raw and corrupted image alike, at random; only for parts that are as good mirrored.</source>
        <translation>Spiegelt zufällig, das rohe und das gestörte Bild stets gleich; nur für Teile, die auch gespiegelt gut sind.</translation>
    </message>
    <message>
        <source>Optimal transport</source>
        <translation>Optimaler Transport</translation>
    </message>
    <message>
        <source>published compares a batch with itself in another order, which is zero; pairwise compares different images and is untested in the literature; off leaves the term out.</source>
        <translation>published vergleicht einen Stapel mit sich selbst in anderer Reihenfolge, was null ergibt; pairwise vergleicht verschiedene Bilder und ist in der Literatur nicht erprobt; off lässt den Term weg.</translation>
    </message>
    <message>
        <source>Weight of the projection&apos;s losses</source>
        <translation>Gewicht der Projektionsverluste</translation>
    </message>
    <message>
        <source>How much the projection learns from pseudo-defects beside the distillation; the published setting is 0.2.</source>
        <translation>Wie viel die Projektion neben der Destillation aus künstlichen Fehlern lernt; veröffentlicht ist 0,2.</translation>
    </message>
    <message>
        <source>Learning rate of the projection</source>
        <translation>Lernrate der Projektion</translation>
    </message>
    <message>
        <source>Step length for the projection layers; the published setting is a fifth of the others&apos;.</source>
        <translation>Schrittweite für die Projektionsschichten; veröffentlicht ist ein Fünftel der übrigen.</translation>
    </message>
    <message>
        <source>Improved reverse distillation</source>
        <translation>Verbesserte umgekehrte Destillation</translation>
    </message>
    <message>
        <source>The student restores the features of the raw image from those of a corrupted one; scoring costs what plain reverse distillation costs.</source>
        <translation>Der Schüler stellt die Merkmale des rohen Bildes aus denen eines gestörten wieder her; das Bewerten kostet so viel wie bei der einfachen umgekehrten Destillation.</translation>
    </message>
    <message>
        <source>Our reading of the abstract of Nguyen Van Duc, Hoang Huu Bach and Le Hong Trang (IMCOM 2023); not verified against the paper&apos;s numbers.</source>
        <translation>Unsere Auslegung der Zusammenfassung von Nguyen Van Duc, Hoang Huu Bach und Le Hong Trang (IMCOM 2023); nicht an den Zahlen des Artikels überprüft.</translation>
    </message>
    <message>
        <source>RD++</source>
        <translation>RD++</translation>
    </message>
    <message>
        <source>Projection layers learn to tell noise patches from good parts before the features enter the bottleneck; training takes about twice as long.</source>
        <translation>Projektionsschichten lernen, Rauschflecken von guten Teilen zu unterscheiden, bevor die Merkmale in den Engpass gelangen; das Training dauert etwa doppelt so lange.</translation>
    </message>
    <message>
        <source>After RD++ (Tien et al., CVPR 2023) and its code, with antialiased input, without the transport term that is zero, and never an epoch chosen on test images.</source>
        <translation>Nach RD++ (Tien et al., CVPR 2023) und dem Code dazu, mit Kantenglättung (Antialiasing) der Eingabe, ohne den Transportterm, der null ist, und ohne je eine Epoche anhand von Testbildern auszuwählen.</translation>
    </message>
    <message>
        <source>Where the backbone&apos;s weights come from: auto (an installed one, else the built-in one), builtin, random, an installed name or a file.</source>
        <translation>Woher die Gewichte des Backbones kommen: auto (installierte, sonst die eingebauten), builtin (die eingebauten), random (zufällige), ein installierter Name oder eine Datei.</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normalisierung</translation>
    </message>
    <message>
        <source>imagenet shifts and scales colours as the teacher was trained; none leaves them in 0 to 1, as the one-class protocols do; auto takes imagenet, and none for mkd with VGG-16, as it was published.</source>
        <translation>imagenet verschiebt und skaliert die Farben wie beim Training des Lehrers; none belässt sie zwischen 0 und 1, wie in den Ein-Klassen-Protokollen; auto nimmt imagenet, und bei mkd mit VGG-16 none, wie veröffentlicht.</translation>
    </message>
    <message>
        <source>Cloner</source>
        <translation>Klonnetz</translation>
    </message>
    <message>
        <source>small is the published default with 16 channels inside its blocks; equal is as wide as the expert and several times slower.</source>
        <translation>small ist die veröffentlichte Vorgabe mit 16 Kanälen in den Blöcken; equal ist so breit wie das Expertennetz und um ein Mehrfaches langsamer.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergleich nach</translation>
    </message>
    <message>
        <source>Whether expert and cloner are compared by the direction of their features, by their values or by both; a cloner of values alone is in the paper and not in its code.</source>
        <translation>Ob Experten- und Klonnetz nach der Richtung ihrer Merkmale, nach deren Werten oder nach beidem verglichen werden; ein Klonnetz allein nach Werten steht im Artikel, aber nicht im Code dazu.</translation>
    </message>
    <message>
        <source>Lambda</source>
        <translation>Lambda</translation>
    </message>
    <message>
        <source>Weight of one of the two terms; published with 0.5 for industrial parts and 0.01 for all else.</source>
        <translation>Gewicht eines der beiden Terme; veröffentlicht mit 0,5 für Industrieteile und 0,01 für alles andere.</translation>
    </message>
    <message>
        <source>Lambda weighs</source>
        <translation>Lambda gewichtet</translation>
    </message>
    <message>
        <source>value as in the published code, which gave the published numbers; direction as the paper&apos;s equation has it.</source>
        <translation>value wie im veröffentlichten Code, der die veröffentlichten Zahlen ergab; direction wie in der Gleichung des Artikels.</translation>
    </message>
    <message>
        <source>Balanced terms</source>
        <translation>Ausgeglichene Terme</translation>
    </message>
    <message>
        <source>Sets lambda by itself so that both terms are equal for the untrained cloner, as the paper says; the code has fixed numbers.</source>
        <translation>Setzt Lambda selbst so, dass beide Terme beim untrainierten Klonnetz gleich groß sind, wie im Artikel beschrieben; der Code verwendet feste Zahlen.</translation>
    </message>
    <message>
        <source>Localisation</source>
        <translation>Lokalisierung</translation>
    </message>
    <message>
        <source>How the score is traced back to pixels. gradients is quick; smooth-grad averages 50 noisy copies with the code&apos;s very small noise, smooth-grad-corrected with the noise that was meant; guided passes back through the cloner only what raises the score.</source>
        <translation>Wie der Score auf Pixel zurückgeführt wird. gradients ist schnell; smooth-grad (SmoothGrad) mittelt 50 verrauschte Kopien mit dem sehr kleinen Rauschen des Codes, smooth-grad-corrected mit dem eigentlich gemeinten; guided leitet durch das Klonnetz nur zurück, was den Score erhöht.</translation>
    </message>
    <message>
        <source>Multiresolution knowledge distillation</source>
        <translation>Mehrskalige Wissensdestillation</translation>
    </message>
    <message>
        <source>A small network clones an expert&apos;s features at several depths; quick to train, and its maps are gradients of the score.</source>
        <translation>Ein kleines Netz bildet die Merkmale eines Expertennetzes in mehreren Tiefen nach; schnell zu trainieren, und seine Karten sind Gradienten des Scores.</translation>
    </message>
    <message>
        <source>After MKD (Salehi et al., CVPR 2021), settings and loss of its code; experts other than VGG-16 are our addition.</source>
        <translation>Nach MKD (Salehi et al., CVPR 2021), mit Einstellungen und Verlust des zugehörigen Codes; andere Expertennetze als VGG-16 sind unsere Ergänzung.</translation>
    </message>
    <message>
        <source>Cloner with bias</source>
        <translation>Klonnetz mit Bias</translation>
    </message>
    <message>
        <source>Gives the cloner&apos;s convolutions a bias; the published code has the switch and leaves it off.</source>
        <translation>Gibt den Faltungen des Klonnetzes einen Bias; der veröffentlichte Code hat den Schalter und lässt ihn aus.</translation>
    </message>
    <message>
        <source>Averaged weights (EMA)</source>
        <translation>Gemittelte Gewichte (EMA)</translation>
    </message>
    <message>
        <source>Keeps a moving average of the weights over the steps instead of the last ones; 0.98 makes short trainings depend far less on chance, 0 is as published.</source>
        <translation>Nimmt statt der letzten Gewichte ihr gleitendes Mittel über die Schritte; 0,98 macht kurze Trainings weit weniger vom Zufall abhängig, 0 ist wie veröffentlicht.</translation>
    </message>
</context>
<context>
    <name>blemish::CompareModelsDialog</name>
    <message>
        <source>Compare models</source>
        <translation>Modelle vergleichen</translation>
    </message>
    <message>
        <source>Models of this project</source>
        <translation>Modelle dieses Projekts</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>Image AUROC</source>
        <translation>Bild-AUROC</translation>
    </message>
    <message>
        <source>Image AP</source>
        <translation>Bild-AP</translation>
    </message>
    <message>
        <source>Pixel AUROC</source>
        <translation>Pixel-AUROC</translation>
    </message>
    <message>
        <source>AUPRO 0.3</source>
        <translation>AUPRO 0,3</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>Per image</source>
        <translation>Je Bild</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Images measured</source>
        <translation>Ausgemessene Bilder</translation>
    </message>
    <message>
        <source>&amp;Measure pixels</source>
        <translation>&amp;Pixel auswerten</translation>
    </message>
    <message>
        <source>Computes pixel AUROC and AUPRO of every model from the masks of the defects</source>
        <translation>Berechnet Pixel-AUROC und AUPRO jedes Modells aus den Fehlermasken</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>Dieses Modell &amp;verwenden</translation>
    </message>
    <message>
        <source>There is no finished training in this project yet.</source>
        <translation>In diesem Projekt gibt es noch kein fertiges Training.</translation>
    </message>
    <message>
        <source>All models on the labelled test images of this project. Small differences between few images mean little: train with other seeds to see how far chance alone moves them.</source>
        <translation>Alle Modelle auf den gekennzeichneten Testbildern dieses Projekts. Kleine Unterschiede bei wenigen Bildern besagen wenig: Trainieren Sie mit anderen Startwerten, um zu sehen, wie stark allein der Zufall die Werte verschiebt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Put the model to use to have it score the others; until then its figures are of fewer images.</source>
        <translation>Verwenden Sie das Modell, damit es auch die übrigen Bilder bewertet; bis dahin beruhen seine Zahlen auf weniger Bildern.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>Measuring “%1”</source>
        <translation>„%1“ auswerten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Edit &amp;note</source>
        <translation>&amp;Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Writes down what should be remembered about this model</source>
        <translation>Hält fest, was man über dieses Modell wissen sollte</translation>
    </message>
    <message>
        <source>Double-click to write a note</source>
        <translation>Doppelklicken, um eine Notiz zu schreiben</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Models with this sign have learned from some of these images: their figures look better than they are.</source>
        <translation>Modelle mit diesem Zeichen haben von einigen dieser Bilder gelernt: ihre Zahlen sehen besser aus, als sie sind.</translation>
    </message>
    <message>
        <source>Stop &amp;measuring</source>
        <translation>Aus&amp;wertung anhalten</translation>
    </message>
</context>
<context>
    <name>blemish::ComparePanel</name>
    <message>
        <source>Image to compare with</source>
        <translation>Vergleichsbild</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>Nearest normal image</source>
        <translation>Ähnlichstes normales Bild</translation>
    </message>
    <message>
        <source>There is no normal training image to compare with.</source>
        <translation>Es gibt kein normales Trainingsbild zum Vergleichen.</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nichts</translation>
    </message>
    <message>
        <source>Nearest normal &amp;image</source>
        <translation>Ähnlichstes normales &amp;Bild</translation>
    </message>
    <message>
        <source>&amp;Pinned image</source>
        <translation>&amp;Angeheftetes Bild</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>Pin &amp;this image</source>
        <translation>&amp;Dieses Bild anheften</translation>
    </message>
    <message>
        <source>Pinned image</source>
        <translation>Angeheftetes Bild</translation>
    </message>
    <message>
        <source>No image is pinned.</source>
        <translation>Es ist kein Bild angeheftet.</translation>
    </message>
    <message>
        <source>Nearest normal image: %1</source>
        <translation>Ähnlichstes normales Bild: %1</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Angeheftet: %1</translation>
    </message>
    <message numerus="yes">
        <source>By colour and layout, among %n normal images</source>
        <translation>
            <numerusform>Nach Farbe und Aufbau, aus %n normalen Bild</numerusform>
            <numerusform>Nach Farbe und Aufbau, aus %n normalen Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>Score %1</translation>
    </message>
    <message>
        <source>has not scored this image</source>
        <translation>hat dieses Bild nicht bewertet</translation>
    </message>
    <message>
        <source>Heatmap legend of the image to compare with</source>
        <translation>Legende der Heatmap des Vergleichsbilds</translation>
    </message>
</context>
<context>
    <name>blemish::ConfusionView</name>
    <message>
        <source>✓ Passed</source>
        <translation>✓ Durchgelassen</translation>
    </message>
    <message>
        <source>✗ False alarm</source>
        <translation>✗ Fehlalarm</translation>
    </message>
    <message>
        <source>✗ Missed</source>
        <translation>✗ Übersehen</translation>
    </message>
    <message>
        <source>✓ Found</source>
        <translation>✓ Gefunden</translation>
    </message>
    <message>
        <source>Decided OK</source>
        <translation>Entschieden OK</translation>
    </message>
    <message>
        <source>Decided NG</source>
        <translation>Entschieden NG</translation>
    </message>
    <message>
        <source>Is OK</source>
        <translation>Ist OK</translation>
    </message>
    <message>
        <source>Is NG</source>
        <translation>Ist NG</translation>
    </message>
    <message>
        <source>Show in &amp;gallery</source>
        <translation>In der &amp;Galerie zeigen</translation>
    </message>
    <message>
        <source>Click a cell to filter the gallery to its images, then look at them there</source>
        <translation>Ein Klick auf ein Feld zeigt in der Galerie nur dessen Bilder</translation>
    </message>
    <message>
        <source>Show the chosen images in the gallery</source>
        <translation>Die gewählten Bilder in der Galerie zeigen</translation>
    </message>
    <message>
        <source>False alarms: no OK image</source>
        <translation>Fehlalarme: kein OK-Bild</translation>
    </message>
    <message>
        <source>False alarms: %1 of %2 (%3)</source>
        <translation>Fehlalarme: %1 von %2 (%3)</translation>
    </message>
    <message>
        <source>Missed: no NG image</source>
        <translation>Übersehen: kein NG-Bild</translation>
    </message>
    <message>
        <source>Missed: %1 of %2 (%3)</source>
        <translation>Übersehen: %1 von %2 (%3)</translation>
    </message>
    <message>
        <source>? To look at</source>
        <translation>? Anzusehen</translation>
    </message>
    <message>
        <source>For review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>◂ Previous mista&amp;ke</source>
        <translation>◂ &amp;Vorige falsche</translation>
    </message>
    <message>
        <source>Previous wrong decision (P)</source>
        <translation>Vorige falsche Entscheidung (P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt mistake ▸</source>
        <translation>&amp;Nächste falsche ▸</translation>
    </message>
    <message>
        <source>Next wrong decision (N)</source>
        <translation>Nächste falsche Entscheidung (N)</translation>
    </message>
    <message>
        <source>Goes through the images of the chosen cell, or through all false alarms and misses</source>
        <translation>Geht durch die Bilder des gewählten Feldes oder durch alle Fehlalarme und Übersehenen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>For review: %1 of %2 (%3)</source>
        <translation>Zu prüfen: %1 von %2 (%3)</translation>
    </message>
</context>
<context>
    <name>blemish::CostBar</name>
    <message>
        <source>Cost of a miss:</source>
        <translation>&amp;Kosten je übersehenem Fehler:</translation>
    </message>
    <message>
        <source>Cost of a miss</source>
        <translation>Kosten je übersehenem Fehler</translation>
    </message>
    <message>
        <source>What an NG image that is decided OK costs, in any currency</source>
        <translation>Was ein als OK entschiedenes NG-Bild kostet, in beliebiger Währung</translation>
    </message>
    <message>
        <source>of a false alarm:</source>
        <translation>&amp;je Fehlalarm:</translation>
    </message>
    <message>
        <source>Cost of a false alarm</source>
        <translation>Kosten je Fehlalarm</translation>
    </message>
    <message>
        <source>What an OK image that is decided NG costs</source>
        <translation>Was ein als NG entschiedenes OK-Bild kostet</translation>
    </message>
    <message>
        <source>Cost of the decisions</source>
        <translation>Kosten der Entscheidungen</translation>
    </message>
    <message>
        <source>The costs could not be saved</source>
        <translation>Die Kosten konnten nicht gespeichert werden</translation>
    </message>
    <message>
        <source>These decisions cost %1, that is %2 an image.</source>
        <translation>Diese Entscheidungen kosten %1, also %2 je Bild.</translation>
    </message>
</context>
<context>
    <name>blemish::CurvePlot</name>
    <message>
        <source>Click or drag along the curve to choose an operating point; the arrow keys walk along it.</source>
        <translation>Entlang der Kurve klicken oder ziehen, um einen Arbeitspunkt zu wählen; die Pfeiltasten bewegen ihn auf der Kurve.</translation>
    </message>
    <message>
        <source>95 %: %1 – %2</source>
        <translation>95 %: %1 – %2</translation>
    </message>
    <message>
        <source>%1. At the threshold %2: %3: %4, %5: %6.</source>
        <extracomment>%1: area with interval; %2: threshold; %3, %5: names of the axes; %4, %6: numbers</extracomment>
        <translation>%1. Bei der Schwelle %2: %3: %4, %5: %6.</translation>
    </message>
</context>
<context>
    <name>blemish::CurvesView</name>
    <message>
        <source>As t&amp;able</source>
        <translation>Als &amp;Tabelle</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Shows the numbers behind the curve</source>
        <translation>Zeigt die Zahlen hinter der Kurve</translation>
    </message>
    <message>
        <source>&amp;ROC</source>
        <translation>R&amp;OC</translation>
    </message>
    <message>
        <source>Pr&amp;ecision–recall</source>
        <translation>Präz&amp;ision–Trefferquote</translation>
    </message>
    <message>
        <source>Region &amp;overlap</source>
        <translation>Überde&amp;ckung</translation>
    </message>
    <message>
        <source>The dash-dotted line joins points of equal cost: whatever lies above it is cheaper.</source>
        <translation>Die strichpunktierte Linie verbindet Punkte gleicher Kosten: Was über ihr liegt, ist günstiger.</translation>
    </message>
    <message>
        <source>How much of each defect region lies above the pixel threshold. Click or drag to move it.</source>
        <translation>Wie viel von jeder Fehlerregion über der Pixelschwelle liegt. Klicken oder ziehen, um die Schwelle zu verschieben.</translation>
    </message>
    <message>
        <source>Convex hull</source>
        <translation>Konvexe Hülle</translation>
    </message>
    <message>
        <source>Dotted: the convex hull. A point of the curve that lies below it is never the cheapest choice, whatever a miss and a false alarm cost.</source>
        <translation>Gepunktet: die konvexe Hülle. Ein Punkt der Kurve, der unter ihr liegt, ist nie die günstigste Wahl, was auch immer ein übersehener Fehler und ein Fehlalarm kosten.</translation>
    </message>
</context>
<context>
    <name>blemish::DefectTypeTable</name>
    <message>
        <source>Defect type</source>
        <translation>Fehlerart</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Median score</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Recall of each defect type</source>
        <translation>Trefferquote je Fehlerart</translation>
    </message>
    <message>
        <source>(no type)</source>
        <translation>(ohne Art)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>blemish::DefectTypesDialog</name>
    <message>
        <source>Types of defect</source>
        <translation>Fehlerarten</translation>
    </message>
    <message>
        <source>The order gives the colours, which come again after seven, and the keys 3 to 9. A type that gets the name of another one is merged with it. Only types without images can be removed.</source>
        <translation>Die Reihenfolge gibt die Farben vor, die sich nach sieben wiederholen, und die Tasten 3 bis 9. Eine Fehlerart, die den Namen einer anderen bekommt, wird mit ihr zusammengelegt. Nur Fehlerarten ohne Bilder lassen sich entfernen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>%1 become “%2”.</source>
        <extracomment>1: names of types of defect, in quotes; 2: what they are called from now on</extracomment>
        <translation>%1 werden zu „%2“.</translation>
    </message>
    <message>
        <source>new type</source>
        <translation>neue Fehlerart</translation>
    </message>
    <message>
        <source>new type %1</source>
        <translation>neue Fehlerart %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>blemish::DragOut</name>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>Bild &amp;speichern…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Einen anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>blemish::DuplicatesDialog</name>
    <message>
        <source>Duplicates and leaks</source>
        <translation>Dubletten und Datenlecks</translation>
    </message>
    <message>
        <source>Images read</source>
        <translation>Gelesene Bilder</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilmenge</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Images with the same content</source>
        <translation>Bilder mit gleichem Inhalt</translation>
    </message>
    <message>
        <source>&amp;Mend all leaks</source>
        <translation>&amp;Alle Lecks beheben</translation>
    </message>
    <message>
        <source>Moves every copy of an image that is trained on out of the test, into the training</source>
        <translation>Verschiebt jede Kopie eines Trainingsbildes aus dem Test ins Training</translation>
    </message>
    <message>
        <source>Move to &amp;training</source>
        <translation>Ins &amp;Training</translation>
    </message>
    <message>
        <source>Move to t&amp;est</source>
        <translation>In den T&amp;est</translation>
    </message>
    <message>
        <source>Reading the images to compare them …</source>
        <translation>Bilder werden zum Vergleich gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>leak: trained on and tested</source>
        <translation>Datenleck: in Training und Test</translation>
    </message>
    <message>
        <source>labels contradict each other</source>
        <translation>widersprüchliche Label</translation>
    </message>
    <message>
        <source>No image is there twice.</source>
        <translation>Kein Bild ist doppelt vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>%n groups of images with the same content.</source>
        <translation>
            <numerusform>%n Gruppe von Bildern mit gleichem Inhalt.</numerusform>
            <numerusform>%n Gruppen von Bildern mit gleichem Inhalt.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is both trained on and tested.</source>
        <translation>Keine davon liegt zugleich in Training und Test.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are trained on and tested: the numbers flatter.</source>
        <translation>
            <numerusform>%n davon liegt in Training und Test: Die Zahlen fallen zu gut aus.</numerusform>
            <numerusform>%n davon liegen in Training und Test: Die Zahlen fallen zu gut aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only images that are labelled OK can be trained on; the others stayed where they are.</source>
        <translation>Nur mit als OK gekennzeichneten Bildern kann trainiert werden; die anderen wurden nicht verschoben.</translation>
    </message>
    <message>
        <source>&amp;Remove from project</source>
        <translation>Aus dem Projekt &amp;nehmen</translation>
    </message>
    <message>
        <source>The files stay where they are, and undo brings the images back</source>
        <translation>Die Dateien bleiben, wo sie sind; Rückgängig holt die Bilder zurück</translation>
    </message>
</context>
<context>
    <name>blemish::EvaluatePage</name>
    <message>
        <source>&amp;Score the images</source>
        <translation>Bilder &amp;bewerten</translation>
    </message>
    <message>
        <source>Score the images with the model in use</source>
        <translation>Die Bilder mit dem verwendeten Modell bewerten</translation>
    </message>
    <message>
        <source>Cautions about these numbers</source>
        <translation>Vorbehalte zu diesen Zahlen</translation>
    </message>
    <message>
        <source>&amp;Logarithmic counts</source>
        <translation>Logarithmische An&amp;zahl</translation>
    </message>
    <message>
        <source>Makes a few images beside many visible</source>
        <translation>Macht wenige Bilder neben vielen sichtbar</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Decisions on the test images</source>
        <translation>Entscheidungen über die Testbilder</translation>
    </message>
    <message>
        <source>Compute &amp;pixel metrics</source>
        <translation>&amp;Pixelmaße berechnen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>&amp;Defect types</source>
        <translation>&amp;Fehlerarten</translation>
    </message>
    <message>
        <source>Metri&amp;cs</source>
        <translation>Maß&amp;e</translation>
    </message>
    <message>
        <source>&amp;Score the rest (%1)</source>
        <translation>Rest bewerten (%1)</translation>
    </message>
    <message>
        <source>Open a folder of images first.</source>
        <translation>Öffnen Sie zuerst einen Ordner mit Bildern.</translation>
    </message>
    <message>
        <source>Go to &amp;training</source>
        <translation>Zum &amp;Training</translation>
    </message>
    <message>
        <source>Go to the &amp;images</source>
        <translation>Zu den B&amp;ildern</translation>
    </message>
    <message>
        <source>As ta&amp;ble</source>
        <translation>Als Tabe&amp;lle</translation>
    </message>
    <message>
        <source>Shows the numbers behind the histogram</source>
        <translation>Zeigt die Zahlen hinter dem Histogramm</translation>
    </message>
    <message>
        <source>No image is in the test split. Label some images OK and NG: those that are not trained on are tested.</source>
        <translation>Es gibt keine Testbilder. Kennzeichnen Sie einige Bilder als OK und NG: Getestet werden die, mit denen nicht trainiert wird.</translation>
    </message>
    <message>
        <source>Show the d&amp;uplicates…</source>
        <translation>D&amp;uplikate zeigen…</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Noch kein Modell</translation>
    </message>
    <message>
        <source>Train one on your good parts: its scores, its curves and its mistakes on the test images are then shown here, and you set the threshold on them.</source>
        <translation>Trainieren Sie eines mit Ihren guten Teilen: Seine Bewertungen, Kurven und Irrtümer auf den Testbildern stehen dann hier, und Sie setzen daran die Schwelle.</translation>
    </message>
    <message>
        <source>Nothing to test</source>
        <translation>Nichts zu testen</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>Noch nicht bewertet</translation>
    </message>
    <message>
        <source>The model in use has not looked at the test images yet. Scoring them takes a moment and shows here how well it tells good parts from bad ones.</source>
        <translation>Das verwendete Modell hat die Testbilder noch nicht gesehen. Sie zu bewerten dauert einen Moment und zeigt hier, wie gut es gute von schlechten Teilen unterscheidet.</translation>
    </message>
    <message>
        <source>&amp;Compute it</source>
        <translation>Bere&amp;chnen</translation>
    </message>
    <message>
        <source>Score again</source>
        <translation>Neu bewerten</translation>
    </message>
    <message>
        <source>Score all images again with the model in use</source>
        <translation>Alle Bilder mit dem verwendeten Modell neu bewerten</translation>
    </message>
    <message>
        <source>Makes the scores and heatmaps of all images anew with the model in use</source>
        <translation>Berechnet Scores und Heatmaps aller Bilder mit dem verwendeten Modell neu</translation>
    </message>
</context>
<context>
    <name>blemish::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>&amp;Heatmaps (PNG)</source>
        <translation>&amp;Heatmaps (PNG)</translation>
    </message>
    <message>
        <source>O&amp;verlays (PNG)</source>
        <translation>Ü&amp;berlagerungen (PNG)</translation>
    </message>
    <message>
        <source>&amp;Masks (PNG)</source>
        <translation>&amp;Masken (PNG)</translation>
    </message>
    <message>
        <source>White where the map reaches the pixel threshold</source>
        <translation>Weiß, wo die Karte die Pixelschwelle erreicht</translation>
    </message>
    <message>
        <source>&amp;Raw maps (TIFF, 32 bit)</source>
        <translation>&amp;Rohe Karten (TIFF, 32 Bit)</translation>
    </message>
    <message>
        <source>The values themselves, in the folders that MVTec&apos;s evaluation reads</source>
        <translation>Die Werte selbst, in den Ordnern, die MVTecs Auswertung liest</translation>
    </message>
    <message>
        <source>Scores and decisions (&amp;CSV)</source>
        <translation>Scores und Entscheidungen (&amp;CSV)</translation>
    </message>
    <message>
        <source>One row for each image</source>
        <translation>Eine Zeile je Bild</translation>
    </message>
    <message>
        <source>Which images</source>
        <translation>Welche Bilder</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Test images</source>
        <translation>&amp;Testbilder</translation>
    </message>
    <message>
        <source>Images that the gallery &amp;shows</source>
        <translation>Bilder, die die &amp;Galerie zeigt</translation>
    </message>
    <message>
        <source>&amp;All images</source>
        <translation>&amp;Alle Bilder</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Den Ordner wählen</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>Cancelled; the files written so far are complete.</source>
        <translation>Abgebrochen; die bisher geschriebenen Dateien sind vollständig.</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>Template of file names</source>
        <translation>Vorlage der Dateinamen</translation>
    </message>
    <message>
        <source>Known: {path}, {folder}, {name}, {kind}, {label}, {type}, {decision}, {score}. A slash makes a folder.
Raw maps keep the names that MVTec&apos;s evaluation reads.</source>
        <translation>Bekannt: {path}, {folder}, {name}, {kind}, {label}, {type}, {decision}, {score}. Ein Schrägstrich legt einen Ordner an.
Rohe Karten behalten die Namen, die MVTecs Auswertung liest.</translation>
    </message>
    <message>
        <source>Example of a file name</source>
        <translation>Beispiel eines Dateinamens</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>Einen Platzhalter einfügen</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>The map in the colours chosen on the page “Images”, on the scale of the model, at the size of the image</source>
        <translation>Die Karte in den Farben der Seite „Bilder“, auf der Skala des Modells, in der Größe des Bildes</translation>
    </message>
    <message>
        <source>The image with its heatmap, the outline of defects and a legend, in the colours and opacity of the page “Images”</source>
        <translation>Das Bild mit Heatmap, Umriss der Defekte und Legende, in Farben und Deckkraft der Seite „Bilder“</translation>
    </message>
    <message>
        <source>Metrics of the test (&amp;JSON)</source>
        <translation>Kennzahlen des Tests (&amp;JSON)</translation>
    </message>
    <message>
        <source>The numbers of the page “Evaluate”, always of the test images; pixel metrics once they are computed there. In the form of “blemish evaluate --json”.</source>
        <translation>Die Zahlen der Seite „Auswertung“, immer von den Testbildern; Pixelkennzahlen, sobald sie dort berechnet sind. In der Form von „blemish evaluate --json“.</translation>
    </message>
    <message>
        <source>There are files in this folder. Those of the same name are replaced.</source>
        <translation>In diesem Ordner sind Dateien. Gleichnamige werden ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) exported to %1.</source>
        <translation>
            <numerusform>%n Bild exportiert nach %1.</numerusform>
            <numerusform>%n Bilder exportiert nach %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read; the notes in the status bar say why.</source>
        <translation>
            <numerusform>%n konnte nicht gelesen werden; die Hinweise in der Statusleiste sagen, warum.</numerusform>
            <numerusform>%n konnten nicht gelesen werden; die Hinweise in der Statusleiste sagen, warum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::ExportingDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>State of the export</source>
        <translation>Stand des Exports</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Waits for “%1”. This window has to stay open.</source>
        <translation>Wartet auf „%1“. Dieses Fenster muss offen bleiben.</translation>
    </message>
</context>
<context>
    <name>blemish::FilterBar</name>
    <message>
        <source>Name or defect type</source>
        <translation>Name oder Fehlerart</translation>
    </message>
    <message>
        <source>Show images whose name or defect type contains</source>
        <translation>Bilder zeigen, deren Name oder Fehlerart dies enthält</translation>
    </message>
    <message>
        <source>Filter by split</source>
        <translation>Nach Teilmenge filtern</translation>
    </message>
    <message>
        <source>Any split</source>
        <translation>Alle Mengen</translation>
    </message>
    <message>
        <source>Filter by label</source>
        <translation>Nach Kennzeichnung filtern</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Alle Label</translation>
    </message>
    <message>
        <source>Filter by verdict</source>
        <translation>Nach Urteil filtern</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Alle Urteile</translation>
    </message>
    <message>
        <source>Missed (NG taken for OK)</source>
        <translation>Übersehen (NG für OK gehalten)</translation>
    </message>
    <message>
        <source>False alarm (OK taken for NG)</source>
        <translation>Fehlalarm (OK für NG gehalten)</translation>
    </message>
    <message>
        <source>Hit (NG found)</source>
        <translation>Treffer (NG gefunden)</translation>
    </message>
    <message>
        <source>Correct OK</source>
        <translation>Richtig OK</translation>
    </message>
    <message>
        <source>Only scores in this range. Click to show all scores.</source>
        <translation>Nur Scores in diesem Bereich. Ein Klick zeigt alle.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>Reihenfolge der Bilder</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Highest score first</source>
        <translation>Höchster Score zuerst</translation>
    </message>
    <message>
        <source>Lowest score first</source>
        <translation>Niedrigster Score zuerst</translation>
    </message>
    <message>
        <source>Score %1 – %2</source>
        <translation>Score %1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n images</source>
        <translation>
            <numerusform>%1 von %n Bild</numerusform>
            <numerusform>%1 von %n Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>For review (is OK)</source>
        <translation>Zu prüfen (ist OK)</translation>
    </message>
    <message>
        <source>For review (is NG)</source>
        <translation>Zu prüfen (ist NG)</translation>
    </message>
    <message>
        <source>Most useful to label first</source>
        <translation>Nützlichste Kennzeichnung zuerst</translation>
    </message>
    <message>
        <source>Filter by what is still to be done</source>
        <translation>Nach dem filtern, was noch zu tun ist</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Ohne Score</translation>
    </message>
    <message>
        <source>Has a mask</source>
        <translation>Mit Maske</translation>
    </message>
    <message>
        <source>Only these images. Click to show the others too.</source>
        <translation>Nur diese Bilder. Klicken zeigt auch die anderen.</translation>
    </message>
</context>
<context>
    <name>blemish::Gallery</name>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>blemish::HeatmapLegend</name>
    <message>
        <source>Heatmap legend</source>
        <translation>Legende der Heatmap</translation>
    </message>
    <message>
        <source>Colours from %1 to %2: the range of this image only, not comparable with others.</source>
        <translation>Farben von %1 bis %2: nur der Bereich dieses Bildes, nicht mit anderen vergleichbar.</translation>
    </message>
    <message>
        <source>Colours from %1 to %2, the same for every image of this model.</source>
        <translation>Farben von %1 bis %2, gleich für alle Bilder dieses Modells.</translation>
    </message>
    <message>
        <source>Pixel threshold %1.</source>
        <translation>Pixelschwelle %1.</translation>
    </message>
    <message>
        <source>Scale of this image only</source>
        <translation>Skala nur dieses Bildes</translation>
    </message>
    <message>
        <source>Threshold %1 ▸</source>
        <translation>Schwelle %1 ▸</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>Schwelle %1</translation>
    </message>
    <message>
        <source>Peak %1: nothing reaches the pixel threshold.</source>
        <translation>Höchstwert %1: nichts erreicht die Pixelschwelle.</translation>
    </message>
    <message>
        <source>Peak %1</source>
        <translation>Höchstwert %1</translation>
    </message>
    <message>
        <source>One scale for this model</source>
        <translation>Eine Skala für dieses Modell</translation>
    </message>
    <message>
        <source>Its mark can be dragged.</source>
        <translation>Ihre Marke lässt sich ziehen.</translation>
    </message>
</context>
<context>
    <name>blemish::HistogramPlot</name>
    <message>
        <source>Histogram of scores</source>
        <translation>Histogramm der Scores</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>Noch keine Scores</translation>
    </message>
    <message>
        <source>OK ◂  %1  ▸ NG</source>
        <extracomment>on top of the threshold line of the histogram; %1 is a number</extracomment>
        <translation>OK ◂  %1  ▸ NG</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: keine</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <translation>%1: %2, von %3 bis %4</translation>
    </message>
    <message>
        <source>Drag the line to move the threshold, or use the arrow keys (one image; with Shift ten;
with Ctrl the review line).
Drag elsewhere to show only images with scores in that range; click to show all again.</source>
        <translation>Die Linie ziehen, um die Schwelle zu verschieben, oder die Pfeiltasten nutzen (ein Bild; mit Umschalt zehn;
mit Strg die Prüflinie).
An anderer Stelle ziehen, um nur Bilder mit Scores in diesem Bereich zu zeigen; ein Klick zeigt wieder alle.</translation>
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
        <source>Review from %1, threshold %2</source>
        <translation>Prüfen ab %1, Schwelle %2</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>Schwelle %1</translation>
    </message>
    <message>
        <source>%1. %2; %3; %4.</source>
        <translation>%1. %2; %3; %4.</translation>
    </message>
</context>
<context>
    <name>blemish::ImageModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, score %2, decision %3</source>
        <translation>%1, Score %2, Entscheidung %3</translation>
    </message>
    <message>
        <source>%1, reviewed</source>
        <translation>%1, geprüft</translation>
    </message>
</context>
<context>
    <name>blemish::ImageView</name>
    <message>
        <source>Image with heatmap</source>
        <translation>Bild mit Heatmap</translation>
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
        <translation>   Anomalie %1</translation>
    </message>
    <message>
        <source>Ne&amp;xt image</source>
        <translation>Nä&amp;chstes Bild</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Next &amp;wrong decision</source>
        <translation>Nächste &amp;falsche Entscheidung</translation>
    </message>
    <message>
        <source>Previous wrong decision</source>
        <translation>Vorige falsche Entscheidung</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>E&amp;inpassen</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Origin&amp;algröße</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>&amp;Contour on or off</source>
        <translation>&amp;Umriss ein oder aus</translation>
    </message>
    <message>
        <source>Defect &amp;mask on or off</source>
        <translation>Fehler&amp;maske ein oder aus</translation>
    </message>
    <message>
        <source>There are no images yet.</source>
        <translation>Es gibt noch keine Bilder.</translation>
    </message>
    <message>
        <source>Choose an image on the left.</source>
        <translation>Wählen Sie links ein Bild.</translation>
    </message>
    <message>
        <source>No image matches the filter.</source>
        <translation>Kein Bild passt zum Filter.</translation>
    </message>
    <message>
        <source>score %1, threshold %2 → %3</source>
        <translation>Score %1, Schwelle %2 → %3</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>noch nicht bewertet</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Score %n more images</source>
        <translation>
            <numerusform>Noch %n Bild be&amp;werten</numerusform>
            <numerusform>Noch %n Bilder be&amp;werten</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with the nearest normal image</source>
        <translation>Mit dem ähnlichsten normalen Bild vergleichen</translation>
    </message>
    <message>
        <source>score %1, review from %2, threshold %3 → %4</source>
        <translation>Score %1, Prüfen ab %2, Schwelle %3 → %4</translation>
    </message>
    <message>
        <source>Draw where the defect is, or what is never judged (W)</source>
        <translation>Einzeichnen, wo der Fehler liegt oder was nie beurteilt wird (W)</translation>
    </message>
    <message>
        <source>&amp;Train a model</source>
        <extracomment>%1: &quot;12 min&quot;</extracomment>
        <translation>Modell &amp;trainieren</translation>
    </message>
    <message>
        <source>Learns from the good images what normal looks like; heatmaps and scores follow by themselves</source>
        <translation>Lernt an den guten Bildern, was normal ist; Heatmaps und Scores folgen von selbst</translation>
    </message>
    <message>
        <source>Image, overlay or &amp;heatmap</source>
        <translation>Bild, Überlagerung oder &amp;Heatmap</translation>
    </message>
    <message>
        <source>Next image not reviewed</source>
        <translation>Nächstes nicht geprüftes Bild</translation>
    </message>
    <message>
        <source>Every image that is shown has been reviewed.</source>
        <translation>Alle angezeigten Bilder sind geprüft.</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>&amp;Train a model (about %1)</source>
        <translation>Modell &amp;trainieren (etwa %1)</translation>
    </message>
    <message>
        <source>The images are being scored, or it is soon their turn</source>
        <translation>Die Bilder werden gerade bewertet oder sind bald an der Reihe</translation>
    </message>
    <message>
        <source>Let the active model score every image that has no score or no heatmap</source>
        <translation>Das aktive Modell bewertet jedes Bild, das noch keinen Score oder keine Heatmap hat</translation>
    </message>
</context>
<context>
    <name>blemish::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Hält an…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: fertig</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: abgebrochen</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>What was passed over</source>
        <translation>Was übergangen wurde</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>The work went on without these:

%1</source>
        <translation>Die Arbeit ging ohne diese weiter:

%1</translation>
    </message>
    <message>
        <source>Rests after the image or batch at hand and goes on when you want; nothing is lost</source>
        <translation>Ruht nach dem Bild oder Stapel, der gerade dran ist, und läuft weiter, wann Sie wollen; nichts geht verloren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>What starts when this is done; choose one to take it out of the queue</source>
        <translation>Was danach startet; eines wählen, um es aus der Warteschlange zu nehmen</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Herausnehmen: %1</translation>
    </message>
</context>
<context>
    <name>blemish::JobRunner</name>
    <message>
        <source>There is not enough memory for this. Use a smaller batch or image size, or close other programs.</source>
        <translation>Der Arbeitsspeicher reicht dafür nicht. Wählen Sie eine kleinere Stapelgröße oder kleinere Bilder, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong: %1</source>
        <translation>Etwas Unerwartetes ging schief: %1</translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>Etwas Unerwartetes ging schief.</translation>
    </message>
</context>
<context>
    <name>blemish::LabelBar</name>
    <message>
        <source>Label was wrong</source>
        <translation>Label war falsch</translation>
    </message>
    <message>
        <source>The model is right: turn OK into NG or NG into OK (L)</source>
        <translation>Das Modell hat recht: OK in NG oder NG in OK ändern (L)</translation>
    </message>
    <message>
        <source>Label the selected images OK (1)</source>
        <translation>Die gewählten Bilder als OK kennzeichnen (1)</translation>
    </message>
    <message>
        <source>Label the selected images NG (2), or with a type of defect (3 to 9)</source>
        <translation>Die gewählten Bilder als NG kennzeichnen (2) oder mit einer Fehlerart (3 bis 9)</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Ohne Label</translation>
    </message>
    <message>
        <source>Take the label off the selected images (0)</source>
        <translation>Die Kennzeichnung der gewählten Bilder entfernen (0)</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Somebody has looked at the selected images (space bar)</source>
        <translation>Jemand hat die gewählten Bilder angesehen (Leertaste)</translation>
    </message>
    <message>
        <source>Label &amp;OK</source>
        <translation>Als &amp;OK kennzeichnen</translation>
    </message>
    <message>
        <source>Label &amp;NG</source>
        <translation>Als &amp;NG kennzeichnen</translation>
    </message>
    <message>
        <source>Label NG, defect type %1</source>
        <translation>Als NG kennzeichnen, Fehlerart %1</translation>
    </message>
    <message>
        <source>&amp;Remove label</source>
        <translation>Kennzeichnung &amp;entfernen</translation>
    </message>
    <message>
        <source>Re&amp;viewed</source>
        <translation>Ge&amp;prüft</translation>
    </message>
    <message>
        <source>The &amp;label was wrong</source>
        <translation>Das La&amp;bel war falsch</translation>
    </message>
    <message>
        <source>Go on after la&amp;belling</source>
        <translation>Nach dem &amp;Kennzeichnen weiter</translation>
    </message>
    <message>
        <source>The split is locked</source>
        <translation>Die Aufteilung ist gesperrt</translation>
    </message>
    <message>
        <source>Unlock it in “Split…” of the Image menu first.</source>
        <translation>Heben Sie die Sperre zuerst im Menü „Bild“ unter „Aufteilung…“ auf.</translation>
    </message>
    <message>
        <source>Some images stayed where they are</source>
        <translation>Einige Bilder wurden nicht verschoben</translation>
    </message>
    <message>
        <source>Only images that are labelled OK can be trained on.</source>
        <translation>Nur mit als OK gekennzeichneten Bildern kann trainiert werden.</translation>
    </message>
    <message>
        <source>Move to &amp;training</source>
        <translation>Ins &amp;Training verschieben</translation>
    </message>
    <message>
        <source>Move to validation</source>
        <translation>In die Validierung verschieben</translation>
    </message>
    <message>
        <source>Move to t&amp;est</source>
        <translation>In &amp;den Test verschieben</translation>
    </message>
    <message>
        <source>&amp;New type of defect…</source>
        <translation>&amp;Neue Fehlerart…</translation>
    </message>
    <message>
        <source>New type of defect</source>
        <translation>Neue Fehlerart</translation>
    </message>
    <message>
        <source>Name, for example scratch:</source>
        <translation>Name, zum Beispiel Kratzer:</translation>
    </message>
    <message>
        <source>Label NG: %1</source>
        <translation>Als NG kennzeichnen: %1</translation>
    </message>
    <message>
        <source>Remove from &amp;project</source>
        <translation>Aus dem Pro&amp;jekt nehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) taken out of the project; the files stay where they are. %1 brings them back.</source>
        <translation>
            <numerusform>%n Bild aus dem Projekt genommen; die Datei bleibt, wo sie ist. %1 holt es zurück.</numerusform>
            <numerusform>%n Bilder aus dem Projekt genommen; die Dateien bleiben, wo sie sind. %1 holt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Types of defect…</source>
        <translation>Fehlerarten verwalten…</translation>
    </message>
</context>
<context>
    <name>blemish::LabelExportDialog</name>
    <message>
        <source>Export labels</source>
        <translation>Labels exportieren</translation>
    </message>
    <message>
        <source>Labels, types of defect, masks and splits of all images of this project: %1 OK, %2 NG, %3 unlabelled.</source>
        <translation>Labels, Fehlerarten, Masken und Aufteilung aller Bilder dieses Projekts: %1 OK, %2 NG, %3 ohne Label.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Folders of &amp;MVTec AD</source>
        <translation>Ordner wie bei &amp;MVTec AD</translation>
    </message>
    <message>
        <source>&amp;COCO file (JSON)</source>
        <translation>&amp;COCO-Datei (JSON)</translation>
    </message>
    <message>
        <source>How images get into the folders</source>
        <translation>Wie die Bilder in die Ordner kommen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Hard links (same disk, no extra room)</source>
        <translation>Harte Verknüpfungen (gleicher Datenträger, kein weiterer Platz)</translation>
    </message>
    <message>
        <source>Symbolic links (break when the images move)</source>
        <translation>Symbolische Verknüpfungen (brechen, wenn die Bilder umziehen)</translation>
    </message>
    <message>
        <source>&amp;Images:</source>
        <translation>&amp;Bilder:</translation>
    </message>
    <message>
        <source>train/good, test/&lt;type&gt; and ground_truth, with the images. Unlabelled images are left out.</source>
        <translation>train/good, test/&lt;Art&gt; und ground_truth, mit den Bildern. Bilder ohne Label bleiben weg.</translation>
    </message>
    <message>
        <source>One file with every region of every mask. The images stay where they are.</source>
        <translation>Eine Datei mit jedem Bereich jeder Maske. Die Bilder bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Export labels to</source>
        <translation>Labels exportieren nach</translation>
    </message>
    <message>
        <source>COCO files (*.json)</source>
        <translation>COCO-Dateien (*.json)</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>Da&amp;tei:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Exporting labels</source>
        <translation>Labels exportieren</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) exported to %1.</source>
        <translation>
            <numerusform>%n Bild nach %1 exportiert.</numerusform>
            <numerusform>%n Bilder nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a mask.</source>
        <translation>
            <numerusform>%n davon hat eine Maske.</numerusform>
            <numerusform>%n davon haben eine Maske.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unlabelled image(s) were left out.</source>
        <translation>
            <numerusform>%n Bild ohne Label wurde weggelassen.</numerusform>
            <numerusform>%n Bilder ohne Label wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) got a new name, because others have the same.</source>
        <translation>
            <numerusform>%n Bild bekam einen neuen Namen, weil ein anderes ebenso heißt.</numerusform>
            <numerusform>%n Bilder bekamen einen neuen Namen, weil andere ebenso heißen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read:</source>
        <translation>
            <numerusform>%n Datei war nicht lesbar:</numerusform>
            <numerusform>%n Dateien waren nicht lesbar:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::LabelHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>label of %n image(s)</source>
        <translation>
            <numerusform>Kennzeichnung von %n Bild</numerusform>
            <numerusform>Kennzeichnung von %n Bildern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %n image(s)</source>
        <translation>
            <numerusform>Entfernen von %n Bild</numerusform>
            <numerusform>Entfernen von %n Bildern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of labels of %n image(s)</source>
        <translation>
            <numerusform>Import der Labels von %n Bild</numerusform>
            <numerusform>Import der Labels von %n Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>types of defect</source>
        <translation>(Fehlerarten)</translation>
    </message>
</context>
<context>
    <name>blemish::LabelImportDialog</name>
    <message>
        <source>Images in which it marks &amp;no defect are OK</source>
        <translation>Bilder, in denen sie &amp;keinen Defekt markiert, sind OK</translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation>Labels importieren</translation>
    </message>
    <message>
        <source>Images that get no label</source>
        <translation>Bilder, die kein Label bekommen</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Reading labels</source>
        <translation>Labels werden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n of the file&apos;s %1 images are in this project: %2 OK, %3 NG.</source>
        <translation>
            <numerusform>%n der %1 Bilder der Datei ist in diesem Projekt: %2 OK, %3 NG.</numerusform>
            <numerusform>%n der %1 Bilder der Datei sind in diesem Projekt: %2 OK, %3 NG.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a mask in the file.</source>
        <translation>
            <numerusform>%n davon hat in der Datei eine Maske.</numerusform>
            <numerusform>%n davon haben in der Datei eine Maske.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mask(s) take the place of those that are there.</source>
        <translation>
            <numerusform>%n Maske tritt an die Stelle einer vorhandenen.</numerusform>
            <numerusform>%n Masken treten an die Stelle der vorhandenen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no defect in the file and stay as they are.</source>
        <translation>
            <numerusform>%n Bild hat in der Datei keinen Defekt und bleibt, wie es ist.</numerusform>
            <numerusform>%n Bilder haben in der Datei keinen Defekt und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have defects of several types; the largest defect decides.</source>
        <translation>
            <numerusform>%n Bild hat Defekte mehrerer Arten; der größte entscheidet.</numerusform>
            <numerusform>%n Bilder haben Defekte mehrerer Arten; der größte entscheidet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NG image(s) have a defect without outline and get no mask.</source>
        <translation>
            <numerusform>%n NG-Bild hat einen Defekt ohne Umriss und bekommt keine Maske.</numerusform>
            <numerusform>%n NG-Bilder haben einen Defekt ohne Umriss und bekommen keine Maske.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) would change; undo takes all of it back.</source>
        <translation>
            <numerusform>%n Bild würde sich ändern; Rückgängig nimmt alles zurück.</numerusform>
            <numerusform>%n Bilder würden sich ändern; Rückgängig nimmt alles zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of the file get no &amp;label here:</source>
        <translation>
            <numerusform>%n Bild der Datei bekommt hier kein &amp;Label:</numerusform>
            <numerusform>%n Bilder der Datei bekommen hier kein &amp;Label:</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing masks</source>
        <translation>Masken werden geschrieben</translation>
    </message>
    <message>
        <source>The split is locked: images keep theirs. Only those that become NG leave the training.</source>
        <translation>Die Aufteilung ist gesperrt: Die Bilder bleiben, wo sie sind. Nur wer NG wird, verlässt das Training.</translation>
    </message>
</context>
<context>
    <name>blemish::LogBook</name>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>blemish::LogView</name>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Least important kind of line that is shown</source>
        <translation>Niedrigste Stufe der gezeigten Zeilen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Words that a line must hold</source>
        <translation>Wörter, die eine Zeile enthalten muss</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copies the lines shown</source>
        <translation>Kopiert die gezeigten Zeilen</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>L&amp;eeren</translation>
    </message>
    <message>
        <source>Empties this list; the log file keeps its lines</source>
        <translation>Leert diese Liste; die Protokolldatei behält ihre Zeilen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>blemish::LossPlot</name>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Loss of the training</source>
        <translation>Verlust des Trainings</translation>
    </message>
    <message>
        <source>The loss appears here while a training runs</source>
        <translation>Hier erscheint der Verlust, während ein Training läuft</translation>
    </message>
    <message>
        <source>No training has run yet.</source>
        <translation>Es lief noch kein Training.</translation>
    </message>
    <message>
        <source>Epoch %1 of %2, loss %3; highest %4, lowest %5.</source>
        <translation>Epoche %1 von %2, Verlust %3; höchster %4, niedrigster %5.</translation>
    </message>
    <message>
        <source>Loss, mean of an epoch</source>
        <translation>Verlust, Mittel je Epoche</translation>
    </message>
    <message>
        <source>Separation of held-out images</source>
        <translation>Trennschärfe, zurückgehaltene Bilder</translation>
    </message>
    <message>
        <source>Separation, %</source>
        <translation>Trennschärfe, %</translation>
    </message>
    <message>
        <source>The marked epoch told the held-out images apart best. It is marked for the eye alone: the model is what the training ends with, so that these images choose nothing and go on measuring.</source>
        <translation>In der markierten Epoche war die Trennschärfe am größten. Die Marke ist nur fürs Auge: Das Modell ist, womit das Training endet, damit diese Bilder nichts auswählen und weiter messen können.</translation>
    </message>
    <message>
        <source>Best separation: %1, epoch %2</source>
        <extracomment>%1: percentage, %2: number of the epoch</extracomment>
        <translation>Beste Trennschärfe: %1, Epoche %2</translation>
    </message>
</context>
<context>
    <name>blemish::MainWindow</name>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Look at images, label them, see their heatmaps (Ctrl+1)</source>
        <translation>Bilder ansehen, kennzeichnen, ihre Heatmaps betrachten (Strg+1)</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Teach a model what good parts look like (Ctrl+2)</source>
        <translation>Einem Modell zeigen, wie gute Teile aussehen (Strg+2)</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Set the threshold, see what is missed (Ctrl+3)</source>
        <translation>Die Schwelle setzen, sehen, was übersehen wird (Strg+3)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save a report or heatmaps (Ctrl+4)</source>
        <translation>Einen Bericht oder Heatmaps speichern (Strg+4)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;folder of images…</source>
        <translation>&amp;Ordner mit Bildern öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>&amp;Projekt öffnen…</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>&amp;Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>&amp;Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Projekt &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Auswertung</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>B&amp;ericht</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Blemish</source>
        <translation>&amp;Über Blemish</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation>Ordner mit Bildern</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>Projektordner</translation>
    </message>
    <message>
        <source>sample plates</source>
        <translation>Beispielplatten</translation>
    </message>
    <message>
        <source>Drawing sample images</source>
        <translation>Beispielbilder zeichnen</translation>
    </message>
    <message>
        <source>The sample could not be made</source>
        <translation>Das Beispiel konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source> (read only)</source>
        <translation> (schreibgeschützt)</translation>
    </message>
    <message>
        <source>Close Blemish</source>
        <translation>Blemish schließen</translation>
    </message>
    <message>
        <source>“%1” is still running.</source>
        <translation>„%1“ läuft noch.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Anhalten und schließen</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>Versions and the newest lines of the log are on the clipboard.</source>
        <translation>Versionen und die neuesten Zeilen des Protokolls sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The language changes when the program is started the next time, because work is running now.</source>
        <translation>Die Sprache wechselt erst beim nächsten Programmstart, weil gerade gearbeitet wird.</translation>
    </message>
    <message>
        <source>What the training has reached is saved when it stops, and it can be continued later.</source>
        <translation>Der Stand des Trainings wird beim Anhalten gesichert; es lässt sich später fortsetzen.</translation>
    </message>
    <message>
        <source>Stop and &amp;keep the model</source>
        <translation>Anhalten, Modell &amp;behalten</translation>
    </message>
    <message>
        <source>Keep &amp;running</source>
        <translation>&amp;Nicht schließen</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Maske</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are both trained on and tested</source>
        <translation>
            <numerusform>%n Bild wird sowohl zum Training als auch zum Test verwendet</numerusform>
            <numerusform>%n Bilder werden sowohl zum Training als auch zum Test verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of them are in both splits, so the numbers of the evaluation look better than they are.</source>
        <translation>Kopien davon liegen in beiden Teilen; die Zahlen der Auswertung sehen deshalb besser aus, als sie sind.</translation>
    </message>
    <message>
        <source>Blemish was not closed properly the last time</source>
        <translation>Blemish wurde beim letzten Mal nicht ordentlich beendet</translation>
    </message>
    <message>
        <source>Every label was saved when it was given. A training that was cut off is listed under Train and can be continued or deleted there.</source>
        <translation>Jede Kennzeichnung wurde sofort gespeichert. Ein abgebrochenes Training steht unter Training und kann dort fortgesetzt oder gelöscht werden.</translation>
    </message>
    <message>
        <source>Some of these settings count from the next start on, because work is running now.</source>
        <translation>Einige dieser Einstellungen gelten erst ab dem nächsten Start, weil gerade gearbeitet wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) that wait are forgotten.</source>
        <translation>
            <numerusform>%n wartender Auftrag wird vergessen.</numerusform>
            <numerusform>%n wartende Aufträge werden vergessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove what is not there</source>
        <translation>&amp;Entfernen, was nicht da ist</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Open another project</source>
        <translation>Anderes Projekt öffnen</translation>
    </message>
    <message>
        <source>&amp;Stop and open</source>
        <translation>An&amp;halten und öffnen</translation>
    </message>
</context>
<context>
    <name>blemish::MaskBar</name>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Paint (B). Ctrl and the mouse wheel change the size.</source>
        <translation>Malen (B). Strg und Mausrad ändern die Größe.</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Wipe out (E). It has a size of its own.</source>
        <translation>Radieren (E). Der Radierer hat eine eigene Größe.</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polygon</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Size of the brush or eraser</source>
        <translation>Größe von Pinsel oder Radierer</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Size of the brush or eraser in image pixels</source>
        <translation>Größe von Pinsel oder Radierer in Bildpixeln</translation>
    </message>
    <message>
        <source>Size in image pixels ([ and ])</source>
        <translation>Größe in Bildpixeln ([ und ])</translation>
    </message>
    <message>
        <source>Defect on this image</source>
        <translation>Fehler auf diesem Bild</translation>
    </message>
    <message>
        <source>Ignore region, all images</source>
        <translation>Ausschlussbereich, alle Bilder</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Was gezeichnet wird</translation>
    </message>
    <message>
        <source>The defect mask says where a defect is and is used for pixel metrics. What lies in the ignore region is judged on no image (I changes over).</source>
        <translation>Die Fehlermaske zeigt, wo ein Fehler liegt, und dient den Pixelmaßen. Was im Ausschlussbereich liegt, wird auf keinem Bild beurteilt (I wechselt).</translation>
    </message>
    <message>
        <source>Take contour</source>
        <translation>Umriss nehmen</translation>
    </message>
    <message>
        <source>Mark everything inside the model&apos;s contour (T)</source>
        <translation>Alles innerhalb des Modellumrisses markieren (T)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stop drawing (Esc)</source>
        <translation>Zeichnen beenden (Esc)</translation>
    </message>
    <message>
        <source>Click corner after corner (Y); a double click or Enter closes it, Esc gives it up. With Shift at the first corner it wipes out.</source>
        <translation>Ecke für Ecke klicken (Y); Doppelklick oder Eingabetaste schließt das Polygon, Esc verwirft es. Mit Umschalt bei der ersten Ecke radiert es.</translation>
    </message>
    <message>
        <source>Fill what an outline encloses (K); with Shift wipe out what hangs together</source>
        <translation>Füllen, was ein Umriss einschließt (K); mit Umschalt radieren, was zusammenhängt</translation>
    </message>
</context>
<context>
    <name>blemish::MaskEditor</name>
    <message>
        <source>fill</source>
        <translation>(Füllung)</translation>
    </message>
    <message>
        <source>eraser stroke</source>
        <translation>(Radierstrich)</translation>
    </message>
    <message>
        <source>brush stroke</source>
        <translation>(Pinselstrich)</translation>
    </message>
    <message>
        <source>polygon</source>
        <translation>(Polygon)</translation>
    </message>
    <message>
        <source>model&apos;s contour</source>
        <translation>(Modellumriss)</translation>
    </message>
    <message>
        <source>clearing of the ignore region</source>
        <translation>(Leeren des Ausschlussbereichs)</translation>
    </message>
    <message>
        <source>clearing of the mask</source>
        <translation>(Leeren der Maske)</translation>
    </message>
</context>
<context>
    <name>blemish::MaskPanel</name>
    <message>
        <source>Dra&amp;w a mask</source>
        <translation>Maske &amp;zeichnen</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>&amp;Pinsel</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Radierer</translation>
    </message>
    <message>
        <source>Pol&amp;ygon</source>
        <translation>Pol&amp;ygon</translation>
    </message>
    <message>
        <source>F&amp;ill</source>
        <translation>&amp;Füllen</translation>
    </message>
    <message>
        <source>&amp;Take the model&apos;s contour</source>
        <translation>Modell&amp;umriss übernehmen</translation>
    </message>
    <message>
        <source>Defect or ignore &amp;region</source>
        <translation>Fehler oder &amp;Ausschlussbereich</translation>
    </message>
    <message>
        <source>Smaller tool</source>
        <translation>Werkzeug kleiner</translation>
    </message>
    <message>
        <source>Larger tool</source>
        <translation>Werkzeug größer</translation>
    </message>
    <message>
        <source>Maps and scores follow a moment after the last stroke.</source>
        <translation>Karten und Scores folgen kurz nach dem letzten Strich.</translation>
    </message>
    <message>
        <source>Counts only while this image is labelled NG.</source>
        <translation>Zählt nur, solange dieses Bild als NG gekennzeichnet ist.</translation>
    </message>
    <message>
        <source>The mask is being computed…</source>
        <translation>Die Maske wird berechnet…</translation>
    </message>
    <message>
        <source>The mask could not be computed</source>
        <translation>Die Maske konnte nicht berechnet werden</translation>
    </message>
    <message>
        <source>It is kept here and tried again every few seconds.</source>
        <translation>Sie bleibt hier erhalten, und das Speichern wird alle paar Sekunden neu versucht.</translation>
    </message>
    <message>
        <source>&amp;Clear the mask</source>
        <translation>Maske &amp;leeren</translation>
    </message>
    <message>
        <source>C&amp;lear the ignore region</source>
        <translation>Ausschlussbereich leeren</translation>
    </message>
    <message>
        <source>Close Blemish</source>
        <translation>Blemish schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n mask(s) could not be saved.</source>
        <translation>
            <numerusform>%n Maske konnte nicht gespeichert werden.</numerusform>
            <numerusform>%n Masken konnten nicht gespeichert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Close without them</source>
        <translation>&amp;Ohne sie schließen</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Hier bleiben</translation>
    </message>
</context>
<context>
    <name>blemish::MessageBar</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>blemish::MetricsTable</name>
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
        <source>Metrics</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Uses the best threshold for these very images, so it is optimistic</source>
        <translation>Nimmt die beste Schwelle für genau diese Bilder und ist daher optimistisch</translation>
    </message>
    <message>
        <source>Image AUROC</source>
        <translation>Bild-AUROC</translation>
    </message>
    <message>
        <source>How often an NG image scores higher than an OK image</source>
        <translation>Wie oft ein NG-Bild einen höheren Score hat als ein OK-Bild</translation>
    </message>
    <message>
        <source>Image AP</source>
        <translation>Bild-AP</translation>
    </message>
    <message>
        <source>Average precision over all thresholds</source>
        <translation>Mittlere Präzision über alle Schwellen</translation>
    </message>
    <message>
        <source>Image F1-max</source>
        <translation>Bild-F1-max</translation>
    </message>
    <message>
        <source>Pixel AUROC</source>
        <translation>Pixel-AUROC</translation>
    </message>
    <message>
        <source>How often a defect pixel has a higher value than a normal pixel</source>
        <translation>Wie oft ein Fehlerpixel einen höheren Wert hat als ein normales</translation>
    </message>
    <message>
        <source>Pixel AP</source>
        <translation>Pixel-AP</translation>
    </message>
    <message>
        <source>Average precision over all pixels of all test images</source>
        <translation>Mittlere Präzision über alle Pixel aller Testbilder</translation>
    </message>
    <message>
        <source>Pixel F1-max</source>
        <translation>Pixel-F1-max</translation>
    </message>
    <message>
        <source>AUPRO, up to 30 %</source>
        <translation>AUPRO, bis 30 %</translation>
    </message>
    <message>
        <source>Overlap with each defect region, averaged up to 30 % false-alarm pixels</source>
        <translation>Überdeckung jeder Fehlerregion, gemittelt bis 30 % Fehlalarmpixel</translation>
    </message>
    <message>
        <source>AUPRO, up to 5 %</source>
        <translation>AUPRO, bis 5 %</translation>
    </message>
    <message>
        <source>Overlap with each defect region, averaged up to 5 % false-alarm pixels</source>
        <translation>Überdeckung jeder Fehlerregion, gemittelt bis 5 % Fehlalarmpixel</translation>
    </message>
    <message>
        <source>PRO per image</source>
        <translation>PRO je Bild</translation>
    </message>
    <message>
        <source>The overlap as RD4AD computes it: each NG image on its own</source>
        <translation>Die Überdeckung, wie RD4AD sie berechnet: jedes NG-Bild für sich</translation>
    </message>
    <message>
        <source>Not computed yet.</source>
        <translation>Noch nicht berechnet.</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>k. A.</translation>
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
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>for review from %1, NG from %2</source>
        <translation>zur Prüfung ab %1, NG ab %2</translation>
    </message>
    <message>
        <source>NG from %1</source>
        <translation>NG ab %1</translation>
    </message>
    <message>
        <source>The thresholds in force go along: %1; of pixels %2.</source>
        <translation>Die geltenden Schwellen gehen mit: %1; für Pixel %2.</translation>
    </message>
    <message>
        <source>So does the ignore region.</source>
        <translation>Der Ausschlussbereich ebenso.</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>Da&amp;tei:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Export model to</source>
        <translation>Modell exportieren nach</translation>
    </message>
    <message>
        <source>TorchScript files (*.pt)</source>
        <translation>TorchScript-Dateien (*.pt)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Exporting the model</source>
        <translation>Das Modell wird exportiert</translation>
    </message>
    <message>
        <source>Exported to %1 (%2).</source>
        <translation>Exportiert nach %1 (%2).</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>“%1” becomes one file that other programs run without Blemish: it takes RGB images and returns scores and maps.</source>
        <translation>„%1“ wird zu einer Datei, die andere Programme ohne Blemish ausführen: Sie nimmt RGB-Bilder und liefert Scores und Karten.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;TorchScript</source>
        <translation>Torch&amp;Script</translation>
    </message>
    <message>
        <source>O&amp;NNX</source>
        <translation>O&amp;NNX</translation>
    </message>
    <message>
        <source>For programs with PyTorch or LibTorch. Takes images of any size and also decides.</source>
        <translation>Für Programme mit PyTorch oder LibTorch. Nimmt Bilder jeder Größe und entscheidet auch.</translation>
    </message>
    <message>
        <source>For OpenCV and other programs that read ONNX. Takes images of the model&apos;s own size; the thresholds stand beside the network.</source>
        <translation>Für OpenCV und andere Programme, die ONNX lesen. Nimmt Bilder in der Größe des Modells; die Schwellen stehen neben dem Netz.</translation>
    </message>
    <message>
        <source>ONNX files (*.onnx)</source>
        <translation>ONNX-Dateien (*.onnx)</translation>
    </message>
</context>
<context>
    <name>blemish::Notifier</name>
    <message>
        <source>%1: done</source>
        <translation>%1: fertig</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: fehlgeschlagen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>blemish::OptionForm</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Vorgabe: %2.</translation>
    </message>
    <message>
        <source>%1 %2 to %3, default %4.</source>
        <translation>%1 %2 bis %3, Vorgabe %4.</translation>
    </message>
    <message>
        <source>E&amp;xpert options</source>
        <translation>E&amp;xpertenoptionen</translation>
    </message>
</context>
<context>
    <name>blemish::OptionSide</name>
    <message>
        <source>Teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Voreinstellung %1</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Voreinstellung</translation>
    </message>
    <message>
        <source>Teacher in use</source>
        <translation>Verwendeter Lehrer</translation>
    </message>
    <message>
        <source>Import &amp;weights…</source>
        <translation>Ge&amp;wichte importieren…</translation>
    </message>
    <message>
        <source>Adds a pretrained backbone from a .pth or .safetensors file; the file is checked and copied</source>
        <translation>Fügt ein vortrainiertes Backbone aus einer .pth- oder .safetensors-Datei hinzu; die Datei wird geprüft und kopiert</translation>
    </message>
    <message>
        <source>Import weights of a pretrained backbone</source>
        <translation>Gewichte eines vortrainierten Backbones importieren</translation>
    </message>
    <message>
        <source>Your own number of epochs.</source>
        <translation>Ihre eigene Zahl von Epochen.</translation>
    </message>
    <message>
        <source>Weights from the file “%1”; it is checked when the training starts.</source>
        <translation>Gewichte aus der Datei „%1“; sie wird beim Start des Trainings geprüft.</translation>
    </message>
    <message>
        <source>“%1” holds a %2 and does not fit the backbone %3. Choose another one, or “auto”.</source>
        <translation>„%1“ enthält ein %2 und passt nicht zum Backbone %3. Wählen Sie einen anderen Lehrer oder „auto“.</translation>
    </message>
    <message>
        <source>The pretrained teacher “%1” (%2) is in use.</source>
        <translation>Der vortrainierte Lehrer „%1“ (%2) wird verwendet.</translation>
    </message>
    <message>
        <source>The pretrained teacher “%1” (%2) is in use; it is %3, whose hash begins as published.</source>
        <translation>Der vortrainierte Lehrer „%1“ (%2) wird verwendet; es ist %3, die Prüfsumme beginnt wie veröffentlicht.</translation>
    </message>
    <message>
        <source>The pretrained teacher “%1” (%2) is in use; it comes from %3.</source>
        <translation>Der vortrainierte Lehrer „%1“ (%2) wird verwendet; er stammt aus %3.</translation>
    </message>
    <message>
        <source>Import weights</source>
        <translation>Gewichte importieren</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.safetensors);;All files (*)</source>
        <translation>Gewichte (*.pth *.pt *.safetensors);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Dow&amp;nload…</source>
        <translation>H&amp;erunterladen…</translation>
    </message>
    <message>
        <source>Fetches the published weights of the chosen backbone, after asking</source>
        <translation>Lädt die veröffentlichten Gewichte des gewählten Backbones nach Rückfrage herunter</translation>
    </message>
    <message>
        <source>Download pretrained weights of the chosen backbone</source>
        <translation>Vortrainierte Gewichte des gewählten Backbones herunterladen</translation>
    </message>
    <message>
        <source>The built-in teacher is in use, made without a single photograph; a pretrained one finds fainter and more natural defects.</source>
        <translation>Der eingebaute Lehrer wird verwendet, der ohne ein einziges Foto entstanden ist; ein vortrainierter findet auch blassere und natürlichere Fehler.</translation>
    </message>
    <message>
        <source>As anomalib</source>
        <translation>Wie anomalib</translation>
    </message>
    <message>
        <source>The embedding width and Adam&apos;s beta 2 of anomalib 2.6, for as long as published; to compare with its models.</source>
        <translation>Einbettungsbreite und Adams Beta 2 von anomalib 2.6, so lange wie veröffentlicht; zum Vergleich mit dessen Modellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n Epoche</numerusform>
            <numerusform>%n Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>A random teacher is in use: it has learned nothing and is drawn from the training&apos;s seed; a pretrained one finds more.</source>
        <translation>Ein zufälliger Lehrer ist in Gebrauch: Er hat nichts gelernt und wird aus dem Startwert des Trainings gezogen; ein vortrainierter findet mehr.</translation>
    </message>
</context>
<context>
    <name>blemish::OverlayBar</name>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit the image into the window (F)</source>
        <translation>Das Bild ins Fenster einpassen (F)</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>One image pixel on one screen pixel (Z)</source>
        <translation>Ein Bildpixel auf einem Bildschirmpixel (Z)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Opacity of the heatmap</source>
        <translation>Deckkraft der Heatmap</translation>
    </message>
    <message>
        <source>Colours of the heatmap</source>
        <translation>Farben der Heatmap</translation>
    </message>
    <message>
        <source>Scale of the heatmap</source>
        <translation>Skala der Heatmap</translation>
    </message>
    <message>
        <source>One scale for all images of a model keeps good parts calm. The scale of one image shows faint detail, but makes good parts glow.</source>
        <translation>Eine Skala für alle Bilder eines Modells lässt gute Teile ruhig. Die Skala eines einzelnen Bildes zeigt Feines, lässt aber auch gute Teile glühen.</translation>
    </message>
    <message>
        <source>Model scale</source>
        <translation>Modellskala</translation>
    </message>
    <message>
        <source>Image scale</source>
        <translation>Bildskala</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>Outline what lies above the pixel threshold (C)</source>
        <translation>Umranden, was über der Pixelschwelle liegt (C)</translation>
    </message>
    <message>
        <source>Defect mask</source>
        <translation>Fehlermaske</translation>
    </message>
    <message>
        <source>Outline the labelled defect (M)</source>
        <translation>Den gekennzeichneten Fehler umranden (M)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Show another image or model beside this one (G: nearest normal image). Hold X to flip.</source>
        <translation>Ein anderes Bild oder Modell daneben zeigen (G: ähnlichstes normales Bild). X halten, um umzuschalten.</translation>
    </message>
    <message>
        <source>Feature scales of the heatmap</source>
        <translation>Merkmalsskalen der Heatmap</translation>
    </message>
    <message>
        <source>Which of the network&apos;s feature scales the heatmap shows: the fine one sees scratches and texture, the coarse one shapes and missing parts.</source>
        <translation>Welche Merkmalsskala des Netzes die Heatmap zeigt: Die feine sieht Kratzer und Textur, die grobe Formen und fehlende Teile.</translation>
    </message>
    <message>
        <source>All scales</source>
        <translation>Alle Skalen</translation>
    </message>
    <message>
        <source>Fine scale</source>
        <translation>Feine Skala</translation>
    </message>
    <message>
        <source>Medium scale</source>
        <translation>Mittlere Skala</translation>
    </message>
    <message>
        <source>Coarse scale</source>
        <translation>Grobe Skala</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The image alone (V goes from view to view)</source>
        <translation>Das Bild allein (V wechselt von Ansicht zu Ansicht)</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Überlagerung</translation>
    </message>
    <message>
        <source>The heatmap over the image (V). Hold H to look underneath.</source>
        <translation>Die Heatmap über dem Bild (V). H halten, um darunter zu schauen.</translation>
    </message>
    <message>
        <source>The heatmap alone (V). Hold H to see the image.</source>
        <translation>Die Heatmap allein (V). H halten, um das Bild zu sehen.</translation>
    </message>
</context>
<context>
    <name>blemish::PixelMetricsBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the pixel metrics</source>
        <translation>Die Pixelmaße abbrechen</translation>
    </message>
    <message>
        <source>Progress of the pixel metrics</source>
        <translation>Fortschritt der Pixelmaße</translation>
    </message>
    <message>
        <source>Compute the intervals</source>
        <translation>Intervalle berechnen</translation>
    </message>
    <message>
        <source>Resamples the scores many times; takes a moment</source>
        <translation>Zieht die Scores viele Male neu; dauert einen Moment</translation>
    </message>
    <message>
        <source>Compares the maps with the masks at the size of the images; takes a moment. With many images this also computes the intervals</source>
        <translation>Vergleicht die Karten mit den Masken in Bildgröße; dauert einen Moment. Bei vielen Bildern werden dabei auch die Intervalle berechnet</translation>
    </message>
    <message>
        <source>“%1” is running.</source>
        <translation>„%1“ läuft.</translation>
    </message>
</context>
<context>
    <name>blemish::PixelThresholdBar</name>
    <message>
        <source>Pixel threshold</source>
        <translation>Pixelschwelle</translation>
    </message>
    <message>
        <source>Pixels of the heatmap with this value or more belong to a defect: outlines, regions and exported masks go by it</source>
        <translation>Pixel der Heatmap ab diesem Wert gehören zu einem Defekt: Umrisse, Regionen und exportierte Masken richten sich danach</translation>
    </message>
    <message>
        <source>Pi&amp;xel threshold:</source>
        <translation>Pi&amp;xelschwelle:</translation>
    </message>
    <message>
        <source>Pixel threshold as trained</source>
        <translation>Pixelschwelle wie trainiert</translation>
    </message>
    <message>
        <source>Back to %1, as the training derived it from good parts</source>
        <translation>Zurück zu %1, wie das Training es von guten Teilen abgeleitet hat</translation>
    </message>
</context>
<context>
    <name>blemish::PlotWithTable</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
</context>
<context>
    <name>blemish::ProbePanel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>While a training runs, the heatmap of an image that it does not learn from appears here</source>
        <translation>Während eines Trainings erscheint hier die Heatmap eines Bildes, aus dem es nicht lernt</translation>
    </message>
    <message>
        <source>Scores while training</source>
        <translation>Scores während des Trainings</translation>
    </message>
    <message>
        <source>Held-out OK images score %1.</source>
        <translation>Zurückgehaltene OK-Bilder: Scores %1.</translation>
    </message>
    <message>
        <source>NG images score %1.</source>
        <translation>NG-Bilder: Scores %1.</translation>
    </message>
    <message>
        <source>Separation: %1 %</source>
        <translation>Trennschärfe: %1 %</translation>
    </message>
    <message>
        <source>Label some images NG to see how well they are told apart.</source>
        <translation>Kennzeichnen Sie einige Bilder als NG, um zu sehen, wie gut sie sich unterscheiden lassen.</translation>
    </message>
    <message>
        <source>Heatmap of %1 after step %2</source>
        <translation>Heatmap von %1 nach Schritt %2</translation>
    </message>
</context>
<context>
    <name>blemish::ProfilePanel</name>
    <message>
        <source>Profile line</source>
        <translation>Profillinie</translation>
    </message>
    <message>
        <source>Draw a line over the image and see the anomaly values along it (R)</source>
        <translation>Eine Linie über das Bild ziehen und die Anomaliewerte auf ihr sehen (R)</translation>
    </message>
    <message>
        <source>The profile in words</source>
        <translation>Das Profil in Worten</translation>
    </message>
    <message>
        <source>Take the profile line away (Esc)</source>
        <translation>Die Profillinie entfernen (Esc)</translation>
    </message>
    <message>
        <source>Take the profile line away</source>
        <translation>Die Profillinie entfernen</translation>
    </message>
    <message>
        <source>This image has no heatmap yet</source>
        <translation>Dieses Bild hat noch keine Heatmap</translation>
    </message>
</context>
<context>
    <name>blemish::ProfilePlot</name>
    <message>
        <source>Along the line, pixels</source>
        <translation>Entlang der Linie, Pixel</translation>
    </message>
    <message>
        <source>Anomaly value</source>
        <translation>Anomaliewert</translation>
    </message>
    <message>
        <source>Profile along the line</source>
        <translation>Profil entlang der Linie</translation>
    </message>
    <message>
        <source>Anomaly values along the line on the image; dashed: the pixel threshold. The arrow keys move the line, with Shift by ten pixels, with Ctrl its end alone.</source>
        <translation>Anomaliewerte entlang der Linie auf dem Bild; gestrichelt: die Pixelschwelle. Die Pfeiltasten verschieben die Linie, mit Umschalt um zehn Pixel, mit Strg nur ihr Ende.</translation>
    </message>
    <message>
        <source>This image has no heatmap yet</source>
        <translation>Dieses Bild hat noch keine Heatmap</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>Schwelle %1</translation>
    </message>
    <message>
        <source>Profile over %1 pixels: highest value %2, at %3.</source>
        <extracomment>%1: length in pixels, %2: a value, %3: distance in pixels</extracomment>
        <translation>Profil über %1 Pixel: höchster Wert %2, bei %3.</translation>
    </message>
</context>
<context>
    <name>blemish::ProjectActions</name>
    <message>
        <source>&amp;Images…</source>
        <translation>&amp;Bilder…</translation>
    </message>
    <message>
        <source>&amp;Folder of images…</source>
        <translation>&amp;Ordner mit Bildern…</translation>
    </message>
    <message>
        <source>&amp;Model…</source>
        <translation>&amp;Modell…</translation>
    </message>
    <message>
        <source>What is &amp;new in its folders</source>
        <translation>Was in seinen Ordnern &amp;neu ist</translation>
    </message>
    <message>
        <source>&amp;Open its folder</source>
        <translation>Seinen &amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Verschieben…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>New images</source>
        <translation>Neue Bilder</translation>
    </message>
    <message>
        <source>&amp;Add to this project</source>
        <translation>Zu diesem Projekt &amp;hinzufügen</translation>
    </message>
    <message>
        <source>This pro&amp;ject</source>
        <translation>Dieses Pro&amp;jekt</translation>
    </message>
    <message>
        <source>Images to add</source>
        <translation>Bilder zum Hinzufügen</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp *.tif *.tiff);;Lists (*.csv);;All files (*)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.bmp *.tif *.tiff);;Listen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Folder of images to add</source>
        <translation>Ordner mit Bildern zum Hinzufügen</translation>
    </message>
    <message>
        <source>Model to add</source>
        <translation>Modell zum Hinzufügen</translation>
    </message>
    <message>
        <source>Models (*.blm)</source>
        <translation>Modelle (*.blm)</translation>
    </message>
    <message>
        <source>Add images</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Add them to “%1”, or open them as a project of their own?</source>
        <translation>Zu „%1“ hinzufügen oder als eigenes Projekt öffnen?</translation>
    </message>
    <message>
        <source>Folders called good, train, test or like a type of defect say what their images are; others come unlabelled, into the test split. The images stay where they are, and undo takes them out again.</source>
        <translation>Ordner, die good, train, test oder wie eine Fehlerart heißen, sagen, was ihre Bilder sind; andere Bilder kommen ohne Label in den Testteil. Die Bilder bleiben, wo sie sind, und Rückgängig nimmt sie wieder heraus.</translation>
    </message>
    <message>
        <source>&amp;Open as a new project</source>
        <translation>Als neues Projekt ö&amp;ffnen</translation>
    </message>
    <message>
        <source>“%1” is a model</source>
        <translation>„%1“ ist ein Modell</translation>
    </message>
    <message>
        <source>Open a folder of images or a project for it to look at. The model is then offered there.</source>
        <translation>Öffnen Sie einen Ordner mit Bildern oder ein Projekt, das es ansehen soll. Dort wird das Modell dann angeboten.</translation>
    </message>
    <message>
        <source>The model could not be taken into the project</source>
        <translation>Das Modell konnte nicht ins Projekt übernommen werden</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Use the model “%1” in “%2”?</source>
        <translation>Das Modell „%1“ in „%2“ verwenden?</translation>
    </message>
    <message numerus="yes">
        <source>It was trained on %n image(s) with %1. It is copied into the project and put to use with its own thresholds; the models that are there stay.</source>
        <translation>
            <numerusform>Es wurde mit %1 an %n Bild trainiert. Es wird ins Projekt kopiert und mit seinen eigenen Schwellen verwendet; die vorhandenen Modelle bleiben.</numerusform>
            <numerusform>Es wurde mit %1 an %n Bildern trainiert. Es wird ins Projekt kopiert und mit seinen eigenen Schwellen verwendet; die vorhandenen Modelle bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>Hier &amp;verwenden</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Projekt umbenennen</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Name des Projekts</translation>
    </message>
    <message>
        <source>Move the project into which folder?</source>
        <translation>In welchen Ordner soll das Projekt?</translation>
    </message>
    <message>
        <source>Move project</source>
        <translation>Projekt verschieben</translation>
    </message>
    <message>
        <source>Move the project to %1?</source>
        <translation>Das Projekt nach %1 verschieben?</translation>
    </message>
    <message>
        <source>Models, masks and labels are copied and compared before the old ones go. The project is closed meanwhile. Images outside of it stay where they are.</source>
        <translation>Modelle, Masken und Labels werden kopiert und verglichen, bevor die alten gehen. Das Projekt ist so lange geschlossen. Bilder außerhalb bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were renamed or moved; their labels went along.</source>
        <translation>
            <numerusform>%n Bild wurde umbenannt oder verschoben; sein Label ging mit.</numerusform>
            <numerusform>%n Bilder wurden umbenannt oder verschoben; ihre Labels gingen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are not there any more; they stay in the project until you take them out.</source>
        <translation>
            <numerusform>%n Bild ist nicht mehr da; es bleibt im Projekt, bis Sie es herausnehmen.</numerusform>
            <numerusform>%n Bilder sind nicht mehr da; sie bleiben im Projekt, bis Sie sie herausnehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were added</source>
        <translation>
            <numerusform>%n Bild wurde hinzugefügt</numerusform>
            <numerusform>%n Bilder wurden hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no new images in the folders</source>
        <translation>In den Ordnern sind keine neuen Bilder</translation>
    </message>
    <message>
        <source>All of these images are in the project already</source>
        <translation>Alle diese Bilder sind schon im Projekt</translation>
    </message>
</context>
<context>
    <name>blemish::ProjectTools</name>
    <message>
        <source>Import &amp;with rules…</source>
        <translation>Mit &amp;Regeln importieren…</translation>
    </message>
    <message>
        <source>Label b&amp;y rules…</source>
        <translation>Nach Regeln kenn&amp;zeichnen…</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>Auftei&amp;lung…</translation>
    </message>
    <message>
        <source>Duplicates and lea&amp;ks…</source>
        <translation>Dubletten und Datenleck&amp;s…</translation>
    </message>
    <message>
        <source>Find moved ima&amp;ges…</source>
        <translation>&amp;Verschobene Bilder suchen…</translation>
    </message>
    <message>
        <source>Images of this project are not where they were</source>
        <translation>Bilder dieses Projekts liegen nicht mehr am alten Ort</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation>Ordner mit Bildern</translation>
    </message>
    <message>
        <source>&amp;Export labels…</source>
        <translation>&amp;Labels exportieren…</translation>
    </message>
    <message>
        <source>I&amp;mport labels…</source>
        <translation>Labels i&amp;mportieren…</translation>
    </message>
    <message>
        <source>COCO file of labels</source>
        <translation>COCO-Datei mit Labels</translation>
    </message>
    <message>
        <source>COCO files (*.json)</source>
        <translation>COCO-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Export mo&amp;del…</source>
        <translation>Mo&amp;dell exportieren…</translation>
    </message>
    <message>
        <source>Images with other contents…</source>
        <translation>Bilder mit anderem Inhalt…</translation>
    </message>
    <message>
        <source>Say where they are now; they keep their labels.</source>
        <translation>Sagen Sie, wo sie jetzt sind; sie behalten ihre Labels.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are no longer what was labelled</source>
        <translation>
            <numerusform>%n Bild ist nicht mehr das, was gekennzeichnet wurde</numerusform>
            <numerusform>%n Bilder sind nicht mehr das, was gekennzeichnet wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>Their files were written anew, so labels, masks and scores may be those of other pictures.</source>
        <translation>Ihre Dateien wurden neu geschrieben; Labels, Masken und Scores gehören womöglich zu anderen Aufnahmen.</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n image(s) are not there any more</source>
        <translation>
            <numerusform>Die Datei von %n Bild ist nicht mehr da</numerusform>
            <numerusform>Die Dateien von %n Bildern sind nicht mehr da</numerusform>
        </translation>
    </message>
    <message>
        <source>If they were renamed or moved, say where they are now.</source>
        <translation>Wurden sie umbenannt oder verschoben, sagen Sie, wo sie jetzt sind.</translation>
    </message>
    <message>
        <source>Images with other contents</source>
        <translation>Bilder mit anderem Inhalt</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n image(s) were written anew since they were labelled.</source>
        <translation>
            <numerusform>Die Datei von %n Bild wurde neu geschrieben, seit es gekennzeichnet wurde.</numerusform>
            <numerusform>Die Dateien von %n Bildern wurden neu geschrieben, seit sie gekennzeichnet wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them first. If their labels still fit, keep them; else take the labels away, and the images go to the test split. Scores and heatmaps of the old pictures go in both cases, and this cannot be undone.</source>
        <translation>Sehen Sie sie zuerst an. Passen ihre Labels noch, behalten Sie sie; sonst nehmen Sie sie weg, und die Bilder kommen in den Testteil. Scores und Heatmaps der alten Aufnahmen gehen in beiden Fällen, und das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Keep the labels</source>
        <translation>Labels &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Take the labels away</source>
        <translation>Labels &amp;wegnehmen</translation>
    </message>
    <message>
        <source>Other contents</source>
        <translation>Anderer Inhalt</translation>
    </message>
</context>
<context>
    <name>blemish::RegionsButton</name>
    <message>
        <source>The regions above the pixel threshold with their highest value and area; choose one to see it close up</source>
        <translation>Die Regionen über der Pixelschwelle mit Höchstwert und Fläche; eine wählen, um sie aus der Nähe zu sehen</translation>
    </message>
    <message>
        <source>Regions above the pixel threshold</source>
        <translation>Regionen über der Pixelschwelle</translation>
    </message>
    <message>
        <source>%1.  peak %2,  %3 px</source>
        <extracomment>a region of a heatmap: rank, highest value, area in image pixels</extracomment>
        <translation>%1.  Höchstwert %2,  %3 px</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n Region</numerusform>
            <numerusform>%n Regionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::RelinkDialog</name>
    <message>
        <source>Find moved images</source>
        <translation>Verschobene Bilder suchen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Data folders of the project</source>
        <translation>Datenordner des Projekts</translation>
    </message>
    <message>
        <source>&amp;Look in another folder…</source>
        <translation>In anderem &amp;Ordner suchen…</translation>
    </message>
    <message>
        <source>&amp;Use this folder</source>
        <translation>Ordner &amp;verwenden</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Where the images are now</source>
        <translation>Wo die Bilder jetzt liegen</translation>
    </message>
    <message>
        <source>Comparing the images …</source>
        <translation>Bilder werden verglichen …</translation>
    </message>
    <message>
        <source>Comparing images</source>
        <translation>Bilder vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n others bear the name of an image of this project but are different pictures (%1). This folder cannot be used: labels would be on the wrong images.</source>
        <translation>
            <numerusform>%n weiteres heißt wie ein Bild dieses Projekts, ist aber ein anderes (%1). Dieser Ordner lässt sich nicht verwenden: Label gerieten auf falsche Bilder.</numerusform>
            <numerusform>%n weitere heißen wie Bilder dieses Projekts, sind aber andere (%1). Dieser Ordner lässt sich nicht verwenden: Label gerieten auf falsche Bilder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>In %1: %2, %3.</source>
        <extracomment>1: a folder; 2: &quot;3 images match&quot;; 3: &quot;1 is missing&quot;</extracomment>
        <translation>In %1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) match</source>
        <translation>
            <numerusform>%n Bild passt</numerusform>
            <numerusform>%n Bilder passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>The images of this project belong to these folders. If one was moved, say where it is now. The images are compared by size and content first, so that no label lands on the wrong image; a file that was renamed is found by its content.</source>
        <translation>Die Bilder dieses Projekts gehören zu diesen Ordnern. Wurde einer verschoben, sagen Sie, wo er jetzt ist. Die Bilder werden zuerst nach Größe und Inhalt verglichen, damit kein Label auf das falsche Bild kommt; eine umbenannte Datei wird an ihrem Inhalt erkannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) missing</source>
        <translation>
            <numerusform>%n Bild fehlt</numerusform>
            <numerusform>%n Bilder fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them agree in name and size only: their contents were never read, so nothing proves that they are the same pictures.</source>
        <translation>
            <numerusform>%n davon stimmt nur in Name und Größe überein: Der Inhalt wurde nie gelesen, nichts beweist also, dass es dieselbe Aufnahme ist.</numerusform>
            <numerusform>%n davon stimmen nur in Name und Größe überein: Ihr Inhalt wurde nie gelesen, nichts beweist also, dass es dieselben Aufnahmen sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>All images of this folder are where they were.</source>
        <translation>Alle Bilder dieses Ordners sind, wo sie waren.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the missing images were found in %1 by their content, %2 were not.</source>
        <translation>
            <numerusform>%n der fehlenden Bilder wurde an seinem Inhalt in %1 erkannt, %2 nicht.</numerusform>
            <numerusform>%n der fehlenden Bilder wurden an ihrem Inhalt in %1 erkannt, %2 nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the missing images is in %1.</source>
        <translation>Keines der fehlenden Bilder ist in %1.</translation>
    </message>
    <message>
        <source>&amp;Use these images</source>
        <translation>Diese Bilder &amp;verwenden</translation>
    </message>
    <message>
        <source>It cannot be proven that these are the same pictures.</source>
        <translation>Es lässt sich nicht beweisen, dass es dieselben Aufnahmen sind.</translation>
    </message>
    <message>
        <source>Their names and sizes agree, but their contents were never read. Use the folder only if you know that it is the one that was labelled.</source>
        <translation>Namen und Größen stimmen überein, aber der Inhalt wurde nie gelesen. Verwenden Sie den Ordner nur, wenn Sie wissen, dass es der gekennzeichnete ist.</translation>
    </message>
    <message>
        <source>&amp;Use it all the same</source>
        <translation>Trotzdem &amp;verwenden</translation>
    </message>
</context>
<context>
    <name>blemish::ReportPage</name>
    <message>
        <source>Title of the report</source>
        <translation>Titel des Berichts</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Papierformat</translation>
    </message>
    <message>
        <source>Why there can be no report yet</source>
        <translation>Warum es noch keinen Bericht geben kann</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>PDF &amp;speichern…</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Den Bericht als PDF speichern</translation>
    </message>
    <message>
        <source>&amp;Export heatmaps…</source>
        <translation>Heatmaps &amp;exportieren…</translation>
    </message>
    <message>
        <source>Heatmaps, overlays, masks, raw maps, scores as CSV or JSON</source>
        <translation>Heatmaps, Überlagerungen, Masken, rohe Karten, Scores als CSV oder JSON</translation>
    </message>
    <message>
        <source>Export heatmaps and tables</source>
        <translation>Heatmaps und Tabellen exportieren</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier:</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Fortschritt des Berichts</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the report</source>
        <translation>Den Bericht abbrechen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the saved report</source>
        <translation>Den gespeicherten Bericht öffnen</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder of the saved report</source>
        <translation>Den Ordner des gespeicherten Berichts öffnen</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” is running; save the report when it is done.</source>
        <translation>„%1“ läuft; speichern Sie den Bericht danach.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Cancelled; no report was written.</source>
        <translation>Abgebrochen; es wurde kein Bericht geschrieben.</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>Vollständiger Bericht</translation>
    </message>
    <message>
        <source>One page to sign</source>
        <translation>Eine Seite zur Unterschrift</translation>
    </message>
    <message>
        <source>Extent of the report</source>
        <translation>Umfang des Berichts</translation>
    </message>
    <message>
        <source>E&amp;xtent:</source>
        <translation>&amp;Umfang:</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The pages of the report will be shown here.</source>
        <translation>Hier erscheinen die Seiten des Berichts.</translation>
    </message>
    <message>
        <source>Go to training</source>
        <translation>Zum Training</translation>
    </message>
    <message>
        <source>Compute pixel metrics</source>
        <translation>Pixelmaße berechnen</translation>
    </message>
</context>
<context>
    <name>blemish::RulesDialog</name>
    <message>
        <source>Label by rules</source>
        <translation>Nach Regeln kennzeichnen</translation>
    </message>
    <message>
        <source>Import with rules</source>
        <translation>Mit Regeln importieren</translation>
    </message>
    <message>
        <source>Looking for images in %1 …</source>
        <translation>Bilder werden in %1 gesucht …</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>What the images of each folder become</source>
        <translation>Was aus den Bildern jedes Ordners wird</translation>
    </message>
    <message>
        <source>The first rule that fits an image decides. Images that none fits stay as they are.</source>
        <translation>Die erste Regel, die auf ein Bild passt, entscheidet. Bilder, auf die keine passt, bleiben unverändert.</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message numerus="yes">
        <source>Looking for images: %n found</source>
        <translation>
            <numerusform>Bildersuche: %n gefunden</numerusform>
            <numerusform>Bildersuche: %n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images in this project</source>
        <translation>
            <numerusform>%n Bild in diesem Projekt</numerusform>
            <numerusform>%n Bilder in diesem Projekt</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading folder</source>
        <translation>Ordner lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n images in %1</source>
        <translation>
            <numerusform>%n Bild in %1</numerusform>
            <numerusform>%n Bilder in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 OK  ·  %2 NG  ·  %3 unlabelled</source>
        <translation>%1 OK  ·  %2 NG  ·  %3 ohne Label</translation>
    </message>
    <message>
        <source>(no sub-folder)</source>
        <translation>(kein Unterordner)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more folders</source>
        <translation>
            <numerusform>… und %n weiterer Ordner</numerusform>
            <numerusform>… und %n weitere Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>The images of several folders become one project</source>
        <translation>Aus den Bildern mehrerer Ordner wird ein Projekt</translation>
    </message>
    <message>
        <source>&amp;Copy the images into the project</source>
        <translation>Bilder in das Projekt &amp;kopieren</translation>
    </message>
    <message>
        <source>The project then needs the folder no more. Otherwise the images stay where they are, and nothing is copied.</source>
        <translation>Das Projekt braucht den Ordner dann nicht mehr. Sonst bleiben die Bilder, wo sie sind, und nichts wird kopiert.</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation>Ordner mit Bildern</translation>
    </message>
    <message numerus="yes">
        <source>%n folders</source>
        <translation>
            <numerusform>%n Ordner</numerusform>
            <numerusform>%n Ordnern</numerusform>
        </translation>
    </message>
    <message>
        <source>The split is locked: images keep theirs. Only those that become NG leave the training.</source>
        <translation>Die Aufteilung ist gesperrt: Die Bilder bleiben, wo sie sind. Nur wer NG wird, verlässt das Training.</translation>
    </message>
    <message>
        <source>“%1” is still running. Press Import again when it is over.</source>
        <translation>„%1“ läuft noch. Drücken Sie danach noch einmal Importieren.</translation>
    </message>
</context>
<context>
    <name>blemish::RulesEditor</name>
    <message>
        <source>&amp;Add rule</source>
        <translation>Regel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Folder is</source>
        <translation>Ordner ist</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>Name beginnt mit</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>What the rule looks at</source>
        <translation>Worauf die Regel achtet</translation>
    </message>
    <message>
        <source>Folder, beginning or expression</source>
        <translation>Ordner, Anfang oder Ausdruck</translation>
    </message>
    <message>
        <source>Label of these images</source>
        <translation>Label dieser Bilder</translation>
    </message>
    <message>
        <source>Type of defect</source>
        <translation>Fehlerart</translation>
    </message>
    <message>
        <source>Type of defect of these images</source>
        <translation>Fehlerart dieser Bilder</translation>
    </message>
    <message>
        <source>Usual split</source>
        <translation>Übliche Teilmenge</translation>
    </message>
    <message>
        <source>Split of these images</source>
        <translation>Teilmenge dieser Bilder</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Diese Regel entfernen</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>ungültig</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::RunBox</name>
    <message>
        <source>What a training would use</source>
        <translation>Was ein Training verwenden würde</translation>
    </message>
    <message>
        <source>Why training cannot start</source>
        <translation>Warum das Training nicht starten kann</translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation>Stand des Trainings</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>Training &amp;starten</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Rests between two batches and goes on when you want; nothing is lost</source>
        <translation>Ruht zwischen zwei Stapeln und läuft weiter, wann Sie wollen; nichts geht verloren</translation>
    </message>
    <message>
        <source>Stop and &amp;keep</source>
        <translation>Stand über&amp;nehmen</translation>
    </message>
    <message>
        <source>Ends the training now and makes a model of what it has learned so far</source>
        <translation>Beendet das Training jetzt und macht aus dem bisher Gelernten ein Modell</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Ends the training without a model; it can be continued later</source>
        <translation>Beendet das Training ohne Modell; es lässt sich später fortsetzen</translation>
    </message>
    <message>
        <source>Cancel the training</source>
        <translation>Das Training abbrechen</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>In Warteschlan&amp;ge</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Paused after step %1.</source>
        <translation>Nach Schritt %1 pausiert.</translation>
    </message>
    <message>
        <source>Going on…</source>
        <translation>Läuft weiter…</translation>
    </message>
    <message>
        <source>Stopping; the model is made of what it has learned…</source>
        <translation>Hält an; aus dem Gelernten entsteht das Modell…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Bricht ab…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Bereitet vor…</translation>
    </message>
    <message>
        <source>%1 of memory in use</source>
        <translation>%1 Speicher belegt</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>Verlust %1</translation>
    </message>
    <message>
        <source>Finished. The new model is in use and scores the test images.</source>
        <translation>Fertig. Das neue Modell wird verwendet und bewertet die Testbilder.</translation>
    </message>
    <message>
        <source>The new model is in use and scores the test images.</source>
        <translation>Das neue Modell wird verwendet und bewertet die Testbilder.</translation>
    </message>
    <message>
        <source>Cancelled after step %1.</source>
        <translation>Nach Schritt %1 abgebrochen.</translation>
    </message>
    <message>
        <source>Show the heatmaps</source>
        <translation>Heatmaps zeigen</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
</context>
<context>
    <name>blemish::ScaleChooser</name>
    <message>
        <source>The scales are being computed…</source>
        <translation>Die Skalen werden berechnet…</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>fein</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>coarse</source>
        <translation>grob</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Where the heatmap is highest, the %1 scale contributes most: %2.</source>
        <extracomment>1: &quot;fine&quot;, &quot;medium&quot; or &quot;coarse&quot;; 2: the shares of all scales</extracomment>
        <translation>Am Höchstwert der Heatmap trägt die Skala „%1“ am meisten bei: %2.</translation>
    </message>
    <message>
        <source>This model has no map of that scale.</source>
        <translation>Dieses Modell hat keine Karte dieser Skala.</translation>
    </message>
</context>
<context>
    <name>blemish::Session</name>
    <message>
        <source>The program was closed.</source>
        <translation>Das Programm wurde geschlossen.</translation>
    </message>
    <message>
        <source>The images could not be opened</source>
        <translation>Die Bilder konnten nicht geöffnet werden</translation>
    </message>
    <message>
        <source>“%1” is still running. Wait for it or cancel it first.</source>
        <translation>„%1“ läuft noch. Warten Sie darauf oder brechen Sie es zuerst ab.</translation>
    </message>
    <message>
        <source>Reading folder</source>
        <translation>Ordner lesen</translation>
    </message>
    <message>
        <source>The project was closed.</source>
        <translation>Das Projekt wurde geschlossen.</translation>
    </message>
    <message>
        <source>The project could not be read</source>
        <translation>Das Projekt konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The label could not be saved</source>
        <translation>Die Kennzeichnung konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The threshold could not be saved</source>
        <translation>Die Schwelle konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Computing metrics</source>
        <translation>Maße berechnen</translation>
    </message>
    <message>
        <source>The metrics could not be computed</source>
        <translation>Die Maße konnten nicht berechnet werden</translation>
    </message>
    <message>
        <source>The model could not be chosen</source>
        <translation>Das Modell konnte nicht gewählt werden</translation>
    </message>
    <message>
        <source>The model could not be opened</source>
        <translation>Das Modell konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The scores could not be read</source>
        <translation>Die Scores konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>This training is running. Cancel it first.</source>
        <translation>Dieses Training läuft. Brechen Sie es zuerst ab.</translation>
    </message>
    <message>
        <source>The images could not be scored</source>
        <translation>Die Bilder konnten nicht bewertet werden</translation>
    </message>
    <message>
        <source>Scoring images</source>
        <translation>Bilder bewerten</translation>
    </message>
    <message>
        <source>The scores could not be saved</source>
        <translation>Die Scores konnten nicht gespeichert werden</translation>
    </message>
    <message>
        <source>There is no test image with a map.</source>
        <translation>Es gibt kein Testbild mit einer Karte.</translation>
    </message>
    <message>
        <source>Not computed yet.</source>
        <translation>Noch nicht berechnet.</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>(Schwelle)</translation>
    </message>
    <message>
        <source>The mask could not be saved</source>
        <translation>Die Maske konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Opening project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>The content hashes could not be saved</source>
        <translation>Die Prüfsummen der Bildinhalte konnten nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The defect type could not be saved</source>
        <translation>Die Fehlerart konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Applying the ignore region</source>
        <translation>Ausschlussbereich anwenden</translation>
    </message>
    <message>
        <source>The ignore region could not be applied</source>
        <translation>Der Ausschlussbereich konnte nicht angewendet werden</translation>
    </message>
    <message>
        <source>The ignore region could not be applied to all images</source>
        <translation>Der Ausschlussbereich konnte nicht auf alle Bilder angewendet werden</translation>
    </message>
    <message>
        <source>The images could not be removed</source>
        <translation>Die Bilder konnten nicht herausgenommen werden</translation>
    </message>
    <message>
        <source>The images could not be put back</source>
        <translation>Die Bilder konnten nicht zurückgeholt werden</translation>
    </message>
    <message>
        <source>%1 is a project, and one project is open at a time. Open it alone.</source>
        <translation>%1 ist ein Projekt, und es ist immer nur eines geöffnet. Öffnen Sie es allein.</translation>
    </message>
    <message>
        <source>The note could not be saved</source>
        <translation>Die Notiz konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>No tested NG image has a mask. Draw where the defects are on the page “Images” (W).</source>
        <translation>Kein getestetes NG-Bild hat eine Maske. Zeichnen Sie auf der Seite „Bilder“ ein, wo die Fehler liegen (W).</translation>
    </message>
    <message>
        <source>No NG image was tested, so no defect pixel is known.</source>
        <translation>Kein NG-Bild wurde getestet, also ist kein Fehlerpixel bekannt.</translation>
    </message>
    <message>
        <source>The labels could not be saved</source>
        <translation>Die Labels konnten nicht gespeichert werden</translation>
    </message>
    <message>
        <source>note of a model</source>
        <translation>Notiz zu einem Modell</translation>
    </message>
    <message>
        <source>The split is locked</source>
        <translation>Die Aufteilung ist gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) stay in their split. Unlock it in “Split…” of the Image menu to move them.</source>
        <translation>
            <numerusform>%n Bild bleibt in seiner Menge. Um es zu verschieben, heben Sie die Sperre im Menü „Bild“ unter „Aufteilung…“ auf.</numerusform>
            <numerusform>%n Bilder bleiben in ihrer Menge. Um sie zu verschieben, heben Sie die Sperre im Menü „Bild“ unter „Aufteilung…“ auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>The defect types could not be saved</source>
        <translation>Die Fehlerarten konnten nicht gespeichert werden</translation>
    </message>
    <message numerus="yes">
        <source>The maps of %n images are gone from the cache. Choose “Score more images” on the page “Images”.</source>
        <translation>
            <numerusform>Die Karte von %n Bild ist nicht mehr im Zwischenspeicher. Auf der Seite „Bilder“ „Noch … bewerten“ wählen.</numerusform>
            <numerusform>Die Karten von %n Bildern sind nicht mehr im Zwischenspeicher. Auf der Seite „Bilder“ „Noch … bewerten“ wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>name of a model</source>
        <translation>Name eines Modells</translation>
    </message>
    <message>
        <source>The name could not be saved</source>
        <translation>Der Name konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>There is no model yet.</source>
        <translation>Es gibt noch kein Modell.</translation>
    </message>
    <message>
        <source>This project is open read-only, so new scores could not be kept.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet, deshalb könnten neue Scores nicht behalten werden.</translation>
    </message>
    <message>
        <source>The project could not be renamed</source>
        <translation>Das Projekt konnte nicht umbenannt werden</translation>
    </message>
    <message>
        <source>The project could not be moved</source>
        <translation>Das Projekt konnte nicht verschoben werden</translation>
    </message>
    <message>
        <source>Moving project</source>
        <translation>Projekt verschieben</translation>
    </message>
    <message numerus="yes">
        <source>addition of %n image(s)</source>
        <translation>
            <numerusform>Hinzufügen von %n Bild</numerusform>
            <numerusform>Hinzufügen von %n Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>The folders could not be looked through</source>
        <translation>Die Ordner konnten nicht durchgesehen werden</translation>
    </message>
    <message>
        <source>The images could not be added</source>
        <translation>Die Bilder konnten nicht hinzugefügt werden</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Looking for new images</source>
        <translation>Suche nach neuen Bildern</translation>
    </message>
    <message>
        <source>Adding images</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>The model could not be taken into the project</source>
        <translation>Das Modell konnte nicht ins Projekt übernommen werden</translation>
    </message>
    <message>
        <source>Importing model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>The images could not be found again</source>
        <translation>Die Bilder konnten nicht wiedergefunden werden</translation>
    </message>
    <message>
        <source>The images could not be taken as they are</source>
        <translation>Die Bilder konnten nicht übernommen werden, wie sie sind</translation>
    </message>
</context>
<context>
    <name>blemish::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>At the start:</source>
        <translation>Beim Start:</translation>
    </message>
    <message>
        <source>&amp;Open the last project</source>
        <translation>Letztes &amp;Projekt öffnen</translation>
    </message>
    <message>
        <source>With the image, the filter and the page as they were</source>
        <translation>Mit Bild, Filter und Seite wie zuletzt</translation>
    </message>
    <message>
        <source>After long work:</source>
        <translation>Nach langer Arbeit:</translation>
    </message>
    <message>
        <source>&amp;Notify me when the window is not in front</source>
        <translation>&amp;Benachrichtigen, wenn das Fenster im Hintergrund ist</translation>
    </message>
    <message>
        <source>Reset to &amp;defaults…</source>
        <translation>Auf &amp;Vorgaben zurücksetzen…</translation>
    </message>
    <message>
        <source>Everything here, the keys and how heatmaps are shown</source>
        <translation>Alles hier, die Tasten und die Darstellung der Heatmaps</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Writes the settings into a file, for another computer</source>
        <translation>Schreibt die Einstellungen in eine Datei, für einen anderen Rechner</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Takes the settings of such a file over</source>
        <translation>Übernimmt die Einstellungen aus einer solchen Datei</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Put all settings back to their defaults, the keys included?</source>
        <translation>Alle Einstellungen auf die Vorgaben zurücksetzen, auch die Tasten?</translation>
    </message>
    <message>
        <source>Projects and models stay as they are. To keep these settings, export them first.</source>
        <translation>Projekte und Modelle bleiben, wie sie sind. Exportieren Sie die Einstellungen vorher, um sie zu behalten.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>The settings could not be exported</source>
        <translation>Die Einstellungen konnten nicht exportiert werden</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>The settings could not be imported</source>
        <translation>Die Einstellungen konnten nicht importiert werden</translation>
    </message>
</context>
<context>
    <name>blemish::ShortcutEditor</name>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>Vor&amp;gabe</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;Neue Tasten:</translation>
    </message>
    <message>
        <source>New keys of the chosen action</source>
        <translation>Neue Tasten des gewählten Befehls</translation>
    </message>
    <message>
        <source>What these keys do now</source>
        <translation>Was diese Tasten jetzt bewirken</translation>
    </message>
    <message>
        <source>All as they we&amp;re</source>
        <translation>A&amp;lle Vorgaben</translation>
    </message>
    <message>
        <source>%1 always belongs to the image view or the window. Choose other keys.</source>
        <translation>%1 gehört immer der Bildansicht oder dem Fenster. Wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”. Assigning takes it away there.</source>
        <translation>%1 gehört schon zu „%2“. Beim Zuweisen wird es dort entfernt.</translation>
    </message>
    <message>
        <source>Without keys the action stays in its menu.</source>
        <translation>Ohne Tasten bleibt der Befehl in seinem Menü.</translation>
    </message>
</context>
<context>
    <name>blemish::SnapshotDialog</name>
    <message>
        <source>no longer in the project</source>
        <translation>nicht mehr im Projekt</translation>
    </message>
    <message>
        <source>now labelled %1</source>
        <translation>Label jetzt: %1</translation>
    </message>
    <message>
        <source>now in %1</source>
        <translation>Teilmenge jetzt: %1</translation>
    </message>
    <message>
        <source>another file now</source>
        <translation>jetzt eine andere Datei</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Images of “%1”</source>
        <translation>Bilder von „%1“</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Seither</translation>
    </message>
    <message>
        <source>Images that the training saw</source>
        <translation>Bilder, mit denen trainiert wurde</translation>
    </message>
    <message>
        <source>This training is older than the memory for its images; only their fingerprint was kept.</source>
        <translation>Zu diesem älteren Training wurden die einzelnen Bilder noch nicht festgehalten, nur ihre Prüfsumme.</translation>
    </message>
    <message numerus="yes">
        <source>It saw %n images.</source>
        <translation>
            <numerusform>Trainiert wurde mit %n Bild.</numerusform>
            <numerusform>Trainiert wurde mit %n Bildern.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are as they were.</source>
        <translation>Alle sind unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have changed since.</source>
        <translation>
            <numerusform>%n davon hat sich seither geändert.</numerusform>
            <numerusform>%n davon haben sich seither geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Prüfsumme: %1</translation>
    </message>
</context>
<context>
    <name>blemish::SplitDialog</name>
    <message>
        <source>%1: %2 OK, %3 NG, %4 unlabelled</source>
        <translation>%1: %2 OK, %3 NG, %4 ohne Label</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>OK images are shared out folder by folder, by their names and the seed alone, so that the same images give the same split on every computer. NG images are never trained on.</source>
        <translation>OK-Bilder werden Ordner für Ordner aufgeteilt, allein nach ihren Namen und dem Startwert; gleiche Bilder ergeben so auf jedem Rechner die gleiche Aufteilung. Mit NG-Bildern wird nie trainiert.</translation>
    </message>
    <message>
        <source>&amp;Locked: no image changes its split until this is taken off</source>
        <translation>&amp;Gesperrt: Solange dies gesetzt ist, wechselt kein Bild die Teilmenge</translation>
    </message>
    <message>
        <source>OK images for &amp;test</source>
        <translation>OK-Bilder für den &amp;Test</translation>
    </message>
    <message>
        <source>OK images for &amp;validation</source>
        <translation>OK-Bilder für die &amp;Validierung</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>S&amp;hare out anew</source>
        <translation>&amp;Neu aufteilen</translation>
    </message>
</context>
<context>
    <name>blemish::TeacherDownloadDialog</name>
    <message>
        <source>Download pretrained weights</source>
        <translation>Vortrainierte Gewichte herunterladen</translation>
    </message>
    <message>
        <source>Pretrained weights find fainter and more natural defects than the built-in teacher. They are fetched once, compared with their published hash and kept on this computer. Nothing is sent.</source>
        <translation>Vortrainierte Gewichte finden auch blassere und natürlichere Fehler als der eingebaute Lehrer. Sie werden einmal heruntergeladen, mit ihrer veröffentlichten Prüfsumme verglichen und auf diesem Rechner aufbewahrt. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>They were learned from the photographs of ImageNet, whose terms allow research; ask before commercial use.</source>
        <translation>Sie wurden mit den Fotos von ImageNet trainiert, dessen Bedingungen Forschung erlauben; klären Sie eine gewerbliche Nutzung vorher ab.</translation>
    </message>
    <message>
        <source>the original server</source>
        <translation>der ursprüngliche Server</translation>
    </message>
    <message>
        <source>Address of a mirror</source>
        <translation>Adresse eines Spiegelservers</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Download</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>&amp;Mirror:</source>
        <translation>&amp;Spiegelserver:</translation>
    </message>
    <message>
        <source>The mirror needs an address that begins with https:// or http://.</source>
        <translation>Der Spiegelserver braucht eine Adresse, die mit https:// oder http:// beginnt.</translation>
    </message>
</context>
<context>
    <name>blemish::ThresholdBar</name>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Images with this score or more are NG; the arrows move it by one image, Page Up and Page Down by ten</source>
        <translation>Bilder mit diesem Score oder mehr sind NG; die Pfeile verschieben um ein Bild, Bild auf und Bild ab um zehn</translation>
    </message>
    <message>
        <source>&amp;Threshold:</source>
        <translation>&amp;Schwelle:</translation>
    </message>
    <message>
        <source>Rule that chooses the threshold</source>
        <translation>Regel, die die Schwelle wählt</translation>
    </message>
    <message>
        <source>Chosen b&amp;y:</source>
        <translation>Ge&amp;wählt nach:</translation>
    </message>
    <message>
        <source>Limit of the rule</source>
        <translation>Grenze der Regel</translation>
    </message>
    <message>
        <source>Reason of the threshold</source>
        <translation>Grund der Schwelle</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>The line was dragged or the number typed</source>
        <translation>Die Linie wurde gezogen oder die Zahl eingegeben</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>The threshold that the training derived from held-out OK images</source>
        <translation>Die Schwelle, die das Training aus zurückgehaltenen OK-Bildern ableitete</translation>
    </message>
    <message>
        <source>Best F1</source>
        <translation>Bestes F1</translation>
    </message>
    <message>
        <source>The best balance of precision and recall on the test images</source>
        <translation>Die beste Abwägung von Präzision und Trefferquote auf den Testbildern</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Ausgewogene Genauigkeit</translation>
    </message>
    <message>
        <source>OK and NG images count the same, however many there are</source>
        <translation>OK- und NG-Bilder zählen gleich viel, wie viele es auch sind</translation>
    </message>
    <message>
        <source>Limit on false alarms</source>
        <translation>Grenze für Fehlalarme</translation>
    </message>
    <message>
        <source>As many defects found as a share of false alarms allows</source>
        <translation>So viele Fehler gefunden, wie ein Anteil Fehlalarme erlaubt</translation>
    </message>
    <message>
        <source>Limit on misses</source>
        <translation>Grenze für Übersehene</translation>
    </message>
    <message>
        <source>As few false alarms as a share of missed defects allows</source>
        <translation>So wenige Fehlalarme, wie ein Anteil übersehener Fehler erlaubt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>OK images alone</source>
        <translation>OK-Bilder allein</translation>
    </message>
    <message>
        <source>For when there are no NG images yet</source>
        <translation>Solange es noch keine NG-Bilder gibt</translation>
    </message>
    <message>
        <source>This rule finds no threshold for these scores.</source>
        <translation>Diese Regel findet keine Schwelle für diese Scores.</translation>
    </message>
    <message>
        <source>Revie&amp;w from:</source>
        <translation>Zu p&amp;rüfen ab:</translation>
    </message>
    <message>
        <source>Leaves the images between this score and the threshold to a person instead of deciding them</source>
        <translation>Überlässt die Bilder zwischen diesem Score und der Schwelle einem Menschen, statt über sie zu entscheiden</translation>
    </message>
    <message>
        <source>Lower end of the review band</source>
        <translation>Untere Grenze des Prüfbereichs</translation>
    </message>
    <message>
        <source>Images below this score are OK, those from here up to the threshold are for review</source>
        <translation>Bilder unter diesem Score sind OK, die von hier bis zur Schwelle sind zu prüfen</translation>
    </message>
    <message>
        <source>Least cost, with the costs of a miss and a false alarm that are given below</source>
        <translation>Geringste Kosten, nach den unten angegebenen Kosten je übersehenem Fehler und je Fehlalarm</translation>
    </message>
    <message>
        <source>at most:</source>
        <translation>hö&amp;chstens:</translation>
    </message>
</context>
<context>
    <name>blemish::TrainPage</name>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>&amp;Logarithmisch</translation>
    </message>
    <message>
        <source>Shows small losses as clearly as large ones</source>
        <translation>Zeigt kleine Verluste so deutlich wie große</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>&amp;Trainings</source>
        <translation>T&amp;rainings</translation>
    </message>
    <message>
        <source>Open a folder of images first.</source>
        <translation>Öffnen Sie zuerst einen Ordner mit Bildern.</translation>
    </message>
    <message>
        <source>This project is open read-only, so nothing can be trained in it.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet, deshalb kann darin nichts trainiert werden.</translation>
    </message>
    <message>
        <source>There is no image to learn from. Label good images as OK in the gallery; a share of them is kept for the test.</source>
        <translation>Es gibt kein Bild, von dem gelernt werden kann. Kennzeichnen Sie gute Bilder in der Galerie als OK; ein Teil davon bleibt für den Test.</translation>
    </message>
    <message>
        <source>One OK image is too few to learn from. Label at least one more.</source>
        <translation>Ein OK-Bild ist zu wenig, um daraus zu lernen. Kennzeichnen Sie mindestens eines mehr.</translation>
    </message>
    <message>
        <source>OK images to learn from: %1</source>
        <translation>OK-Bilder zum Lernen: %1</translation>
    </message>
    <message>
        <source>Imported “%1” for %2.</source>
        <translation>„%1“ für %2 importiert.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>“%1” is running; import the weights when it is done.</source>
        <translation>„%1“ läuft; importieren Sie die Gewichte danach.</translation>
    </message>
    <message>
        <source>As ta&amp;ble</source>
        <translation>Als &amp;Tabelle</translation>
    </message>
    <message>
        <source>The same numbers as a list</source>
        <translation>Dieselben Zahlen als Liste</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>Trennschärfe</translation>
    </message>
    <message>
        <source>Loss of each epoch</source>
        <translation>Verlust jeder Epoche</translation>
    </message>
    <message>
        <source>What it sees now</source>
        <translation>Was das Modell sieht</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Proto&amp;koll</translation>
    </message>
    <message>
        <source>The losses of “%1” were not recorded</source>
        <translation>Die Verluste von „%1“ wurden nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This training needs about %1 of memory, and %2 are free. Choose a smaller image size, batch or backbone.</source>
        <translation>Dieses Training braucht etwa %1 Arbeitsspeicher, und %2 sind frei. Kleinere Bildgröße, kleineren Stapel oder kleineres Netz wählen.</translation>
    </message>
    <message>
        <source>OK images to learn from: %1 · memory: about %2</source>
        <translation>OK-Bilder zum Lernen: %1 · Arbeitsspeicher: etwa %2</translation>
    </message>
    <message>
        <source>OK images to learn from: %1 · memory: about %2 · time: about %3</source>
        <translation>OK-Bilder zum Lernen: %1 · Arbeitsspeicher: etwa %2 · Dauer: etwa %3</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation>%1 herunterladen</translation>
    </message>
    <message>
        <source>%1 % (best)</source>
        <translation>%1 % (beste)</translation>
    </message>
</context>
<context>
    <name>blemish::TrainingRuns</name>
    <message numerus="yes">
        <source>%1, %n epoch(s)</source>
        <translation>
            <numerusform>%1, %n Epoche</numerusform>
            <numerusform>%1, %n Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>The training could not be started</source>
        <translation>Das Training konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>There is no image that is labelled OK and in the train split. Label some images OK first.</source>
        <translation>Es gibt kein Bild, das als OK gekennzeichnet und zum Training bestimmt ist. Kennzeichnen Sie zuerst einige Bilder als OK.</translation>
    </message>
    <message>
        <source>The training could not be continued</source>
        <translation>Das Training konnte nicht fortgesetzt werden</translation>
    </message>
    <message>
        <source>The images it learned from or their labels have changed since. Start a new training instead.</source>
        <translation>Die Bilder, aus denen es lernte, oder ihre Kennzeichnungen haben sich seither geändert. Starten Sie stattdessen ein neues Training.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>Das Training ist fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>Stopped and kept after %1 of %n epoch(s).</source>
        <translation>
            <numerusform>Nach %1 von %n Epoche beendet und übernommen.</numerusform>
            <numerusform>Nach %1 von %n Epochen beendet und übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training could not be saved</source>
        <translation>Das Training konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>, seed %1</source>
        <extracomment>of a training; keeps two apart that differ in nothing else</extracomment>
        <translation>, Seed %1</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation>Training: %1</translation>
    </message>
</context>
<context>
    <name>blemish::TrainingTable</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Final loss</source>
        <translation>Endverlust</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Trainings of this project</source>
        <translation>Trainings dieses Projekts</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>Dieses M&amp;odell verwenden</translation>
    </message>
    <message>
        <source>Use the model of the chosen training</source>
        <translation>Das Modell des gewählten Trainings verwenden</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>L&amp;öschen…</translation>
    </message>
    <message>
        <source>Delete the chosen training and its model</source>
        <translation>Das gewählte Training und sein Modell löschen</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>Delete training</source>
        <translation>Training löschen</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Goes on with a stopped training where it was</source>
        <translation>Setzt ein angehaltenes Training dort fort, wo es war</translation>
    </message>
    <message>
        <source>Continue the chosen training</source>
        <translation>Das gewählte Training fortsetzen</translation>
    </message>
    <message>
        <source>Waiting, place %1</source>
        <translation>Wartet, Platz %1</translation>
    </message>
    <message>
        <source>It starts when what runs now is done.</source>
        <translation>Es startet, wenn das Laufende fertig ist.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Take the chosen training out of the queue</source>
        <translation>Das gewählte Training aus der Warteschlange nehmen</translation>
    </message>
    <message>
        <source>Imag&amp;es…</source>
        <translation>B&amp;ilder…</translation>
    </message>
    <message>
        <source>Compa&amp;re…</source>
        <translation>Ver&amp;gleich…</translation>
    </message>
    <message>
        <source>All models of this project side by side</source>
        <translation>Alle Modelle dieses Projekts im Vergleich</translation>
    </message>
    <message>
        <source>The exact images that the chosen training saw, or that of the model in use</source>
        <translation>Genau die Bilder, die das gewählte Training gesehen hat, oder das des verwendeten Modells</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Writes the chosen model, or the one in use, as a file for PyTorch and LibTorch</source>
        <translation>Schreibt das gewählte Modell, sonst das verwendete, als Datei für PyTorch und LibTorch</translation>
    </message>
    <message>
        <source>Delete “%1”? Its model and its heatmaps go to the trash, or where this disk has no trash they are deleted for good. Its scores and its place in this list cannot be brought back.</source>
        <translation>„%1“ löschen? Modell und Heatmaps kommen in den Papierkorb; wo dieser Datenträger keinen hat, werden sie endgültig gelöscht. Die Scores und der Platz in dieser Liste lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>The files of “%1” are in the trash.</source>
        <translation>Die Dateien von „%1“ sind im Papierkorb.</translation>
    </message>
    <message>
        <source>“%1” is deleted; there is no trash for its files.</source>
        <translation>„%1“ ist gelöscht; für die Dateien gibt es keinen Papierkorb.</translation>
    </message>
</context>
<context>
    <name>blemish::WelcomePage</name>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>&amp;Projekt öffnen…</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>&amp;Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Draws pictures of good and defective plates and opens them</source>
        <translation>Zeichnet Bilder guter und fehlerhafter Platten und öffnet sie</translation>
    </message>
    <message>
        <source>Images of good parts are enough to begin.
Folders called good, train, test and ground_truth are understood.</source>
        <translation>Für den Anfang genügen Bilder guter Teile.
Ordner mit den Namen good, train, test und ground_truth werden verstanden.</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>Drop folders of images here</source>
        <translation>Ordner mit Bildern hier ablegen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Remove from this list; the project stays where it is</source>
        <translation>Aus dieser Liste entfernen; das Projekt bleibt, wo es ist</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 aus der Liste entfernen</translation>
    </message>
</context>
</TS>
