<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source>Set in the project; the training chose %1.</source>
        <translation>Im Projekt gesetzt; das Training wählte %1.</translation>
    </message>
    <message>
        <source>pixel threshold %1</source>
        <translation>Pixelschwelle %1</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Blemish was not closed properly the last time</source>
        <translation>Blemish wurde zuletzt nicht richtig beendet</translation>
    </message>
    <message>
        <source>Every label was saved when it was given. A training that was cut off is listed under Train and can be continued or deleted there.</source>
        <translation>Jedes Label wurde sofort gespeichert. Ein abgebrochenes Training steht auf der Seite „Training“ und kann dort fortgesetzt oder gelöscht werden.</translation>
    </message>
</context>
</TS>
