<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>answers, accepts the credentials and offers %n method(s)</source>
        <translation>
            <numerusform>answers, accepts the credentials and offers %n method</numerusform>
            <numerusform>answers, accepts the credentials and offers %n methods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) off the service&apos;s time. Switch on automatic time.</source>
        <translation>
            <numerusform>%n second off the service&apos;s time. Switch on automatic time.</numerusform>
            <numerusform>%n seconds off the service&apos;s time. Switch on automatic time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ends in %n day(s). Renew it.</source>
        <translation>
            <numerusform>It ends in %n day. Renew it.</numerusform>
            <numerusform>It ends in %n days. Renew it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) not delivered yet</source>
        <translation>
            <numerusform>%n result not delivered yet</numerusform>
            <numerusform>%n results not delivered yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fits {host} for %n day(s)</source>
        <translation>
            <numerusform>fits {host} for %n day</numerusform>
            <numerusform>fits {host} for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message numerus="yes">
        <source>%n more page(s) are not shown.</source>
        <translation>
            <numerusform>%n more page is not shown.</numerusform>
            <numerusform>%n more pages are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepOpen</name>
    <message numerus="yes">
        <source>Keep open. This result is cleared in less than %n minute(s).</source>
        <translation>
            <numerusform>Keep open. This result is cleared in less than %n minute.</numerusform>
            <numerusform>Keep open. This result is cleared in less than %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Too many wrong PINs. Try again in %n minute.</numerusform>
            <numerusform>Too many wrong PINs. Try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong PINs. Try again in %n second.</numerusform>
            <numerusform>Too many wrong PINs. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message numerus="yes">
        <source>{countries} and %n more</source>
        <extracomment>Countries: &quot;Austria, Belgium, Bulgaria and 9 more&quot;</extracomment>
        <translation>
            <numerusform>{countries} and %n more</numerusform>
            <numerusform>{countries} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message numerus="yes">
        <source>This screen will be cleared in %n second(s).</source>
        <translation>
            <numerusform>This screen will be cleared in %n second.</numerusform>
            <numerusform>This screen will be cleared in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
