<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n epoch</numerusform>
            <numerusform>%n epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training image(s)</source>
        <translation>
            <numerusform>%n training image</numerusform>
            <numerusform>%n training images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n s left</numerusform>
            <numerusform>%n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation>
            <numerusform>about %n h left</numerusform>
            <numerusform>about %n h left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::ComparePanel</name>
    <message numerus="yes">
        <source>By colour and layout, among %n normal images</source>
        <translation>
            <numerusform>By colour and layout, among %n normal images</numerusform>
            <numerusform>By colour and layout, among %n normal images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::DuplicatesDialog</name>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups of images with the same content.</source>
        <translation>
            <numerusform>%n group of images with the same content.</numerusform>
            <numerusform>%n groups of images with the same content.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are trained on and tested: the numbers flatter.</source>
        <translation>
            <numerusform>%n of them is trained on and tested: the numbers flatter.</numerusform>
            <numerusform>%n of them are trained on and tested: the numbers flatter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::ExportDialog</name>
    <message numerus="yes">
        <source>%n image(s) exported to %1.</source>
        <translation>
            <numerusform>%n image exported to %1.</numerusform>
            <numerusform>%n images exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read; the notes in the status bar say why.</source>
        <translation>
            <numerusform>%n could not be read; the notes in the status bar say why.</numerusform>
            <numerusform>%n could not be read; the notes in the status bar say why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::FilterBar</name>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n images</source>
        <translation>
            <numerusform>%1 of %n image</numerusform>
            <numerusform>%1 of %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::InspectPage</name>
    <message numerus="yes">
        <source>&amp;Score %n more images</source>
        <translation>
            <numerusform>&amp;Score %n more image</numerusform>
            <numerusform>&amp;Score %n more images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::JobBar</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::LabelBar</name>
    <message numerus="yes">
        <source>%n image(s) taken out of the project; the files stay where they are. %1 brings them back.</source>
        <translation>
            <numerusform>%n image taken out of the project; the file stays where it is. %1 brings it back.</numerusform>
            <numerusform>%n images taken out of the project; the files stay where they are. %1 brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::LabelExportDialog</name>
    <message numerus="yes">
        <source>%n image(s) exported to %1.</source>
        <translation>
            <numerusform>%n image exported to %1.</numerusform>
            <numerusform>%n images exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a mask.</source>
        <translation>
            <numerusform>%n of them has a mask.</numerusform>
            <numerusform>%n of them have a mask.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unlabelled image(s) were left out.</source>
        <translation>
            <numerusform>%n unlabelled image was left out.</numerusform>
            <numerusform>%n unlabelled images were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) got a new name, because others have the same.</source>
        <translation>
            <numerusform>%n image got a new name, because another has the same.</numerusform>
            <numerusform>%n images got a new name, because others have the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read:</source>
        <translation>
            <numerusform>%n could not be read:</numerusform>
            <numerusform>%n could not be read:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::LabelHistory</name>
    <message numerus="yes">
        <source>label of %n image(s)</source>
        <translation>
            <numerusform>label of %n image</numerusform>
            <numerusform>labels of %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %n image(s)</source>
        <translation>
            <numerusform>removal of %n image</numerusform>
            <numerusform>removal of %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of labels of %n image(s)</source>
        <translation>
            <numerusform>import of labels of %n image</numerusform>
            <numerusform>import of labels of %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::LabelImportDialog</name>
    <message numerus="yes">
        <source>%n of the file&apos;s %1 images are in this project: %2 OK, %3 NG.</source>
        <translation>
            <numerusform>%n of the file&apos;s %1 images is in this project: %2 OK, %3 NG.</numerusform>
            <numerusform>%n of the file&apos;s %1 images are in this project: %2 OK, %3 NG.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a mask in the file.</source>
        <translation>
            <numerusform>%n of them has a mask in the file.</numerusform>
            <numerusform>%n of them have a mask in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mask(s) take the place of those that are there.</source>
        <translation>
            <numerusform>%n mask takes the place of the one that is there.</numerusform>
            <numerusform>%n masks take the place of those that are there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no defect in the file and stay as they are.</source>
        <translation>
            <numerusform>%n image has no defect in the file and stays as it is.</numerusform>
            <numerusform>%n images have no defect in the file and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have defects of several types; the largest defect decides.</source>
        <translation>
            <numerusform>%n image has defects of several types; the largest defect decides.</numerusform>
            <numerusform>%n images have defects of several types; the largest defect decides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NG image(s) have a defect without outline and get no mask.</source>
        <translation>
            <numerusform>%n NG image has a defect without outline and gets no mask.</numerusform>
            <numerusform>%n NG images have a defect without outline and get no mask.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) would change; undo takes all of it back.</source>
        <translation>
            <numerusform>%n image would change; undo takes all of it back.</numerusform>
            <numerusform>%n images would change; undo takes all of it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of the file get no &amp;label here:</source>
        <translation>
            <numerusform>%n image of the file gets no &amp;label here:</numerusform>
            <numerusform>%n images of the file get no &amp;label here:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::MainWindow</name>
    <message numerus="yes">
        <source>%n image(s) are both trained on and tested</source>
        <translation>
            <numerusform>%n image is both trained on and tested</numerusform>
            <numerusform>%n images are both trained on and tested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) that wait are forgotten.</source>
        <translation>
            <numerusform>%n job that waits is forgotten.</numerusform>
            <numerusform>%n jobs that wait are forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::MaskPanel</name>
    <message numerus="yes">
        <source>%n mask(s) could not be saved.</source>
        <translation>
            <numerusform>%n mask could not be saved.</numerusform>
            <numerusform>%n masks could not be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::OptionSide</name>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n epoch</numerusform>
            <numerusform>%n epochs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::ProjectActions</name>
    <message numerus="yes">
        <source>It was trained on %n image(s) with %1. It is copied into the project and put to use with its own thresholds; the models that are there stay.</source>
        <translation>
            <numerusform>It was trained on %n image with %1. It is copied into the project and put to use with its own thresholds; the models that are there stay.</numerusform>
            <numerusform>It was trained on %n images with %1. It is copied into the project and put to use with its own thresholds; the models that are there stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were renamed or moved; their labels went along.</source>
        <translation>
            <numerusform>%n image was renamed or moved; its label went along.</numerusform>
            <numerusform>%n images were renamed or moved; their labels went along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are not there any more; they stay in the project until you take them out.</source>
        <translation>
            <numerusform>%n image is not there any more; it stays in the project until you take it out.</numerusform>
            <numerusform>%n images are not there any more; they stay in the project until you take them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were added</source>
        <translation>
            <numerusform>%n image was added</numerusform>
            <numerusform>%n images were added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::ProjectTools</name>
    <message numerus="yes">
        <source>%n image(s) are no longer what was labelled</source>
        <translation>
            <numerusform>%n image is no longer what was labelled</numerusform>
            <numerusform>%n images are no longer what was labelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n image(s) are not there any more</source>
        <translation>
            <numerusform>The file of %n image is not there any more</numerusform>
            <numerusform>The files of %n images are not there any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n image(s) were written anew since they were labelled.</source>
        <translation>
            <numerusform>The file of %n image was written anew since it was labelled.</numerusform>
            <numerusform>The files of %n images were written anew since they were labelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::RegionsButton</name>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::RelinkDialog</name>
    <message numerus="yes">
        <source>%n others bear the name of an image of this project but are different pictures (%1). This folder cannot be used: labels would be on the wrong images.</source>
        <translation>
            <numerusform>%n other bears the name of an image of this project but is a different picture (%1). This folder cannot be used: labels would be on the wrong images.</numerusform>
            <numerusform>%n others bear the name of an image of this project but are different pictures (%1). This folder cannot be used: labels would be on the wrong images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) match</source>
        <translation>
            <numerusform>%n image matches</numerusform>
            <numerusform>%n images match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing</source>
        <translation>
            <numerusform>%n is missing</numerusform>
            <numerusform>%n are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) missing</source>
        <translation>
            <numerusform>%n image missing</numerusform>
            <numerusform>%n images missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them agree in name and size only: their contents were never read, so nothing proves that they are the same pictures.</source>
        <translation>
            <numerusform>%n of them agrees in name and size only: its content was never read, so nothing proves that it is the same picture.</numerusform>
            <numerusform>%n of them agree in name and size only: their contents were never read, so nothing proves that they are the same pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the missing images were found in %1 by their content, %2 were not.</source>
        <translation>
            <numerusform>%n of the missing images was found in %1 by its content, %2 were not.</numerusform>
            <numerusform>%n of the missing images were found in %1 by their content, %2 were not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::RulesDialog</name>
    <message numerus="yes">
        <source>Looking for images: %n found</source>
        <translation>
            <numerusform>Looking for images: %n found</numerusform>
            <numerusform>Looking for images: %n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images in this project</source>
        <translation>
            <numerusform>%n image in this project</numerusform>
            <numerusform>%n images in this project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images in %1</source>
        <translation>
            <numerusform>%n image in %1</numerusform>
            <numerusform>%n images in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more folders</source>
        <translation>
            <numerusform>… and %n more folder</numerusform>
            <numerusform>… and %n more folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders</source>
        <translation>
            <numerusform>%n folder</numerusform>
            <numerusform>%n folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::RulesEditor</name>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::Session</name>
    <message numerus="yes">
        <source>%n image(s) stay in their split. Unlock it in “Split…” of the Image menu to move them.</source>
        <translation>
            <numerusform>%n image stays in its split. Unlock it in “Split…” of the Image menu to move it.</numerusform>
            <numerusform>%n images stay in their split. Unlock it in “Split…” of the Image menu to move them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The maps of %n images are gone from the cache. Choose “Score more images” on the page “Images”.</source>
        <translation>
            <numerusform>The map of %n image is gone from the cache. Choose “Score more images” on the page “Images”.</numerusform>
            <numerusform>The maps of %n images are gone from the cache. Choose “Score more images” on the page “Images”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>addition of %n image(s)</source>
        <translation>
            <numerusform>addition of %n image</numerusform>
            <numerusform>addition of %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::SnapshotDialog</name>
    <message numerus="yes">
        <source>It saw %n images.</source>
        <translation>
            <numerusform>It saw %n image.</numerusform>
            <numerusform>It saw %n images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have changed since.</source>
        <translation>
            <numerusform>%n of them has changed since.</numerusform>
            <numerusform>%n of them have changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::TrainingRuns</name>
    <message numerus="yes">
        <source>%1, %n epoch(s)</source>
        <translation>
            <numerusform>%1, %n epoch</numerusform>
            <numerusform>%1, %n epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped and kept after %1 of %n epoch(s).</source>
        <translation>
            <numerusform>Stopped and kept after %1 of %n epoch.</numerusform>
            <numerusform>Stopped and kept after %1 of %n epochs.</numerusform>
        </translation>
    </message>
</context>
</TS>
