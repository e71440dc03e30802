<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
    </context>
    <context>
        <name>blemish::Session</name>
        <message numerus="yes">
            <source>%1, %n epoch(s)</source>
            <translation>
                <numerusform>%1, %n epoch</numerusform>
                <numerusform>%1, %n epochs</numerusform>
            </translation>
        </message>
    </context>
</TS>
