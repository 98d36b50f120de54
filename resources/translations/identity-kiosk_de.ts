<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Administering</name>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>Platz prüfen</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Programm beenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The check did not finish. Please try again.</source>
        <translation>Die Prüfung wurde nicht abgeschlossen. Bitte versuchen Sie es erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n Problem gefunden.</numerusform>
            <numerusform>%n Probleme gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The proxy is a SOCKS proxy, which is not supported; expected an HTTP proxy, under network.proxy or in the system&apos;s settings</source>
        <translation>Der Proxy ist ein SOCKS-Proxy, der nicht unterstützt wird; erwartet wird ein HTTP-Proxy unter network.proxy oder in den Einstellungen des Systems</translation>
    </message>
    <message>
        <source>network.ca_file: expected a readable file of certificates (PEM)</source>
        <translation>network.ca_file: Erwartet wird eine lesbare Datei mit Zertifikaten (PEM)</translation>
    </message>
    <message>
        <source>There is no service of that name. There are: {names}.</source>
        <translation>Einen Dienst dieses Namens gibt es nicht. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>Several services may offer this. Choose one with --service: {names}.</source>
        <translation>Mehrere Dienste können das anbieten. Wählen Sie einen mit --service: {names}.</translation>
    </message>
    <message>
        <source>No service of this desk offers this method.</source>
        <translation>Kein Dienst dieses Schalters bietet dieses Verfahren an.</translation>
    </message>
    <message>
        <source>This desk hands results over to nobody. Set [handover.NAME].</source>
        <translation>Dieser Platz übergibt Ergebnisse an niemanden. Setzen Sie [handover.NAME].</translation>
    </message>
    <message>
        <source>This desk needs a case: --case REFERENCE.</source>
        <translation>Dieser Schalter braucht einen Vorgang: --case REFERENCE.</translation>
    </message>
    <message>
        <source>This desk needs the expected person: --expect name=VALUE --expect birthdate=VALUE.</source>
        <translation>Dieser Schalter braucht die erwartete Person: --expect name=VALUE --expect birthdate=VALUE.</translation>
    </message>
    <message>
        <source>listener.tls_certificate: expected a certificate and its key (PEM)</source>
        <translation>listener.tls_certificate: Erwartet werden ein Zertifikat und sein Schlüssel (PEM)</translation>
    </message>
    <message>
        <source>Port {port} cannot be used.</source>
        <translation>Port {port} kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Port {port} is used by {holder}.</source>
        <translation>Port {port} wird von {holder} benutzt.</translation>
    </message>
    <message>
        <source>listener.redirect_uri leads to the phone itself: it needs this desk&apos;s own name.</source>
        <translation>listener.redirect_uri führt zum Telefon selbst: Dort muss der eigene Name dieses Rechners stehen.</translation>
    </message>
    <message>
        <source>listener.bind is not set, so that nothing listens on the network.</source>
        <translation>listener.bind ist nicht gesetzt, sodass nichts im Netz lauscht.</translation>
    </message>
    <message>
        <source>listener.tls_certificate is not set.</source>
        <translation>listener.tls_certificate ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Ausweisdokument</translation>
    </message>
    <message>
        <source>recovery.hold_result needs a secret store of this system’s that is safe to use, and there is none. Set it to 0.</source>
        <translation>recovery.hold_result braucht einen sicheren Schlüsselspeicher dieses Systems, und es gibt keinen. Setzen Sie den Wert auf 0.</translation>
    </message>
</context>
<context>
    <name>Attending</name>
    <message>
        <source>Steps of this visit</source>
        <translation>Schritte dieses Besuchs</translation>
    </message>
    <message>
        <source>The customer follows on the other display.</source>
        <translation>Der Kunde folgt am anderen Bildschirm.</translation>
    </message>
    <message>
        <source>On the customer’s display</source>
        <translation>Am Bildschirm des Kunden</translation>
    </message>
    <message>
        <source>On the customer’s phone</source>
        <translation>Auf dem Telefon des Kunden</translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Family name at birth</source>
        <translation>Geburtsname</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Dokumentnummer</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Identification number</source>
        <translation>Identifikationsnummer</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Personennummer</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Geburtsort</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Sandbox – no real identities are checked</source>
        <translation>Testumgebung – es werden keine echten Identitäten geprüft</translation>
    </message>
</context>
<context>
    <name>BrowserBar</name>
    <message>
        <source>Less than a minute left</source>
        <translation>Noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>More time starts anew</source>
        <translation>Mit mehr Zeit beginnt es von vorn</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>What is this visit about?</source>
        <translation>Worum geht es bei diesem Besuch?</translation>
    </message>
    <message>
        <source>For staff: enter this as it is on the application.</source>
        <translation>Für das Personal: Bitte so eingeben, wie es im Antrag steht.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Case reference</source>
        <translation>Vorgangsnummer</translation>
    </message>
    <message>
        <source>Name on the application</source>
        <translation>Name im Antrag</translation>
    </message>
    <message>
        <source>Date of birth on the application</source>
        <translation>Geburtsdatum im Antrag</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>Please look at this first</source>
        <translation>Bitte sehen Sie sich das zuerst an</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Bitte beachten</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>It is passed over: this is the sandbox.</source>
        <translation>Sie wird übergangen: Dies ist die Testumgebung.</translation>
    </message>
    <message>
        <source>There is none: the kiosk runs on its sandbox.</source>
        <translation>Es gibt keine: Der Kiosk läuft mit seiner Testumgebung.</translation>
    </message>
    <message>
        <source>{file}; only root and this user can change it</source>
        <translation>{file}; nur root und dieser Benutzer können sie ändern</translation>
    </message>
    <message>
        <source>Secret of {name}</source>
        <translation>Geheimnis von {name}</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>Service {name}</source>
        <translation>Dienst {name}</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>The service does not tell its time.</source>
        <translation>Der Dienst nennt seine Uhrzeit nicht.</translation>
    </message>
    <message>
        <source>agrees with the service&apos;s</source>
        <translation>stimmt mit der des Dienstes überein</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Rückkehradresse</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>It has expired. Renew listener.tls_certificate.</source>
        <translation>Es ist abgelaufen. Erneuern Sie listener.tls_certificate.</translation>
    </message>
    <message>
        <source>It is not valid yet. Check this machine&apos;s clock.</source>
        <translation>Es ist noch nicht gültig. Prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>It is not for {host}, which listener.redirect_uri names.</source>
        <translation>Es gilt nicht für {host}, das listener.redirect_uri nennt.</translation>
    </message>
    <message>
        <source>It cannot be used for a web server.</source>
        <translation>Es ist für einen Webserver nicht geeignet.</translation>
    </message>
    <message>
        <source>No authority that this machine knows has issued it: phones may warn of it.</source>
        <translation>Keine Stelle, die dieser Rechner kennt, hat es ausgestellt: Telefone können davor warnen.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Neither Chromium, Chrome nor Edge was found: pages can only be opened on the customer&apos;s phone.</source>
        <translation>Weder Chromium noch Chrome noch Edge gefunden: Seiten können nur auf dem Telefon des Kunden geöffnet werden.</translation>
    </message>
    <message>
        <source>{path} does not start as root: run the kiosk as another user.</source>
        <translation>{path} startet nicht als root: Betreiben Sie den Kiosk als ein anderer Benutzer.</translation>
    </message>
    <message>
        <source>{path} does not start: run it by hand to see why.</source>
        <translation>{path} startet nicht: Starten Sie es von Hand, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>{path} is set-uid: it may stay when the kiosk is killed, until the next start.</source>
        <translation>{path} ist set-uid: Es kann bis zum nächsten Start weiterlaufen, wenn der Kiosk gewaltsam beendet wird.</translation>
    </message>
    <message>
        <source>Pages of {name}</source>
        <translation>Seiten von {name}</translation>
    </message>
    <message>
        <source>any https address</source>
        <translation>jede https-Adresse</translation>
    </message>
    <message>
        <source>may lead to: {origins}</source>
        <translation>dürfen führen zu: {origins}</translation>
    </message>
    <message>
        <source>Displays</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>None can be opened by this user here.</source>
        <translation>Dieser Benutzer kann hier keinen öffnen.</translation>
    </message>
    <message>
        <source>{staff}, which another one mirrors, as customer_display = “same” allows: customers see results, too</source>
        <translation>{staff}, von einem anderen gespiegelt, wie customer_display = „same“ es erlaubt: Kunden sehen auch Ergebnisse</translation>
    </message>
    <message>
        <source>Two of them show the same, so that customers see what staff see. Extend the desktop to the second one, or unplug it.</source>
        <translation>Zwei davon zeigen dasselbe, sodass Kunden sehen, was das Personal sieht. Erweitern Sie den Desktop auf den zweiten, oder trennen Sie ihn.</translation>
    </message>
    <message>
        <source>{other} does not show what {staff} shows. Mirror the displays, or set customer_display to “auto”.</source>
        <translation>{other} zeigt nicht, was {staff} zeigt. Spiegeln Sie die Bildschirme, oder setzen Sie customer_display auf „auto“.</translation>
    </message>
    <message>
        <source>{staff}, for staff and customers alike; nothing is shown on {other}</source>
        <translation>{staff}, für Personal und Kunden zugleich; auf {other} wird nichts angezeigt</translation>
    </message>
    <message>
        <source>{staff}, for staff and customers alike</source>
        <translation>{staff}, für Personal und Kunden</translation>
    </message>
    <message>
        <source>{staff} for staff, {customers} for customers</source>
        <translation>{staff} für das Personal, {customers} für Kunden</translation>
    </message>
    <message>
        <source>Crash dumps</source>
        <translation>Absturzabbilder</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>werden nicht geschrieben</translation>
    </message>
    <message>
        <source>The memory of a browser that crashes, with what the customer typed, is handed to {handler}. Set kernel.core_pattern to a word without | in front.</source>
        <translation>Der Speicher eines abgestürzten Browsers, mit dem, was der Kunde eingegeben hat, geht an {handler}. Setzen Sie kernel.core_pattern auf ein Wort ohne | davor.</translation>
    </message>
    <message>
        <source>Documents by phone</source>
        <translation>Dokumente per Telefon</translation>
    </message>
    <message>
        <source>Not offered: the sandbox can only be reached from this machine.</source>
        <translation>Nicht angeboten: Die Testumgebung ist nur von diesem Rechner aus erreichbar.</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>Not offered, and there is no browser here. {why}</source>
        <translation>Nicht angeboten, und hier gibt es keinen Browser. {why}</translation>
    </message>
    <message>
        <source>Not offered. {why}</source>
        <translation>Nicht angeboten. {why}</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>None can be played for this user. Install pw-play, paplay or aplay, or switch sounds off under [sound].</source>
        <translation>Für diesen Benutzer kann kein Ton abgespielt werden. Installieren Sie pw-play, paplay oder aplay, oder schalten Sie die Töne unter [sound] aus.</translation>
    </message>
    <message>
        <source>played by {program}</source>
        <translation>wird von {program} abgespielt</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>ready ({name})</source>
        <translation>bereit ({name})</translation>
    </message>
    <message>
        <source>There is no {name}. Set receipt.printer to a printer of this system.</source>
        <translation>{name} gibt es nicht. Setzen Sie receipt.printer auf einen Drucker dieses Systems.</translation>
    </message>
    <message>
        <source>None is set up: receipts cannot be printed. Add one to this system, or set receipt.offered = false.</source>
        <translation>Keiner ist eingerichtet: Belege können nicht gedruckt werden. Richten Sie einen ein, oder setzen Sie receipt.offered = false.</translation>
    </message>
    <message>
        <source>It is paused or reports an error. Look at the printer, and resume it.</source>
        <translation>Er ist angehalten oder meldet einen Fehler. Sehen Sie nach, und setzen Sie ihn fort.</translation>
    </message>
    <message>
        <source>This system&apos;s printing does not answer. Is its print service running?</source>
        <translation>Das Drucksystem antwortet nicht. Läuft der Druckdienst?</translation>
    </message>
    <message>
        <source>receipts are saved in {folder}</source>
        <translation>Belege werden in {folder} gespeichert</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>The accounts cannot be read. Check the data folder&apos;s owner.</source>
        <translation>Die Konten können nicht gelesen werden. Prüfen Sie, wem der Datenordner gehört.</translation>
    </message>
    <message>
        <source>Nobody can sign in. Add an account: identity-kiosk staff add NAME --administrator</source>
        <translation>Niemand kann sich anmelden. Legen Sie ein Konto an: identity-kiosk staff add NAME --administrator</translation>
    </message>
    <message>
        <source>Handover to {name}</source>
        <translation>Übergabe an {name}</translation>
    </message>
    <message>
        <source>takes a message without personal details</source>
        <translation>nimmt eine Nachricht ohne persönliche Angaben an</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>This system has no secret store: nothing is kept, and staff wait at the desk until a result is delivered.</source>
        <translation>Dieses System hat keinen Geheimnisspeicher: Nichts wird aufbewahrt, und die Mitarbeitenden warten am Platz, bis ein Ergebnis zugestellt ist.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>{folder} cannot be written. Check its owner.</source>
        <translation>In {folder} kann nicht geschrieben werden. Prüfen Sie, wem der Ordner gehört.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>{file}; begins with the first visit</source>
        <translation>{file}; beginnt mit dem ersten Besuch</translation>
    </message>
    <message>
        <source>{file}; its key is in this system’s secret store</source>
        <translation>{file}; der Schlüssel liegt im Schlüsselspeicher dieses Systems</translation>
    </message>
    <message>
        <source>{file}; its key is a file beside it: whoever can read this user’s files can forge the journal.</source>
        <translation>{file}; der Schlüssel ist eine Datei daneben: Wer die Dateien dieses Benutzers lesen kann, kann das Protokoll fälschen.</translation>
    </message>
    <message>
        <source>Held results</source>
        <translation>Aufbewahrte Ergebnisse</translation>
    </message>
    <message>
        <source>encrypted; the key is in this system’s secret store</source>
        <translation>verschlüsselt; der Schlüssel liegt im Schlüsselspeicher dieses Systems</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>Anker</translation>
    </message>
    <message>
        <source>None are kept: a journal that is forged with its own key is not found out. Set journal.anchor.</source>
        <translation>Es werden keine aufbewahrt: Ein mit dem eigenen Schlüssel gefälschtes Protokoll fällt nicht auf. Setzen Sie journal.anchor.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Compared with the application</source>
        <translation>Abgleich mit dem Antrag</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message>
        <source>Expected name</source>
        <translation>Erwarteter Name</translation>
    </message>
    <message>
        <source>Expected date of birth</source>
        <translation>Erwartetes Geburtsdatum</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Fast gleich</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Not in the result</source>
        <translation>Nicht im Ergebnis</translation>
    </message>
    <message>
        <source>Accents or similar letters differ.</source>
        <translation>Akzente oder ähnliche Buchstaben unterscheiden sich.</translation>
    </message>
    <message>
        <source>Letters are written as passports write them, such as OE for Ö.</source>
        <translation>Buchstaben sind wie in Reisepässen geschrieben, etwa OE für Ö.</translation>
    </message>
    <message>
        <source>Hyphens, apostrophes or spaces differ.</source>
        <translation>Bindestriche, Apostrophe oder Leerzeichen unterscheiden sich.</translation>
    </message>
    <message>
        <source>The names are in another order.</source>
        <translation>Die Namen stehen in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>One of them has more given names.</source>
        <translation>Einer von beiden hat mehr Vornamen.</translation>
    </message>
    <message>
        <source>One of them has more family names.</source>
        <translation>Einer von beiden hat mehr Nachnamen.</translation>
    </message>
    <message>
        <source>One of them has more names.</source>
        <translation>Einer von beiden hat mehr Namen.</translation>
    </message>
    <message>
        <source>An initial stands for a name.</source>
        <translation>Ein Anfangsbuchstabe steht für einen Namen.</translation>
    </message>
    <message>
        <source>A word such as van, de or al- is missing in one of them.</source>
        <translation>Ein Wort wie van, de oder al- fehlt in einem von beiden.</translation>
    </message>
    <message>
        <source>A title such as Dr is in one of them only.</source>
        <translation>Ein Titel wie Dr. steht nur in einem von beiden.</translation>
    </message>
    <message>
        <source>The document has no room for the whole name.</source>
        <translation>Im Dokument ist kein Platz für den ganzen Namen.</translation>
    </message>
    <message>
        <source>The result has another name as well.</source>
        <translation>Das Ergebnis nennt noch einen anderen Namen.</translation>
    </message>
    <message>
        <source>They are in different scripts. Compare them yourself.</source>
        <translation>Die Schriften sind verschieden. Bitte vergleichen Sie selbst.</translation>
    </message>
    <message>
        <source>The day or the month is not known.</source>
        <translation>Tag oder Monat ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Day and month are swapped.</source>
        <translation>Tag und Monat sind vertauscht.</translation>
    </message>
    <message>
        <source>The date cannot be read.</source>
        <translation>Das Datum ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Enter your PIN to see the result</source>
        <translation>Geben Sie Ihre PIN ein, um das Ergebnis zu sehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Angemeldet als {name}</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy {what}</source>
        <translation>{what} kopieren</translation>
    </message>
    <message>
        <source>{what} is copied</source>
        <translation>{what} ist kopiert</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after 30 seconds.</source>
        <translation>Kopiert. Die Zwischenablage wird nach 30 Sekunden geleert.</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>Verbleibende Zeit: {time}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>answers, accepts the credentials and offers %n method(s)</source>
        <translation>
            <numerusform>antwortet, nimmt die Zugangsdaten an und bietet %n Verfahren</numerusform>
            <numerusform>antwortet, nimmt die Zugangsdaten an und bietet %n Verfahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) off the service&apos;s time. Switch on automatic time.</source>
        <translation>
            <numerusform>%n Sekunde neben der Zeit des Dienstes. Schalten Sie die automatische Uhrzeit ein.</numerusform>
            <numerusform>%n Sekunden neben der Zeit des Dienstes. Schalten Sie die automatische Uhrzeit ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ends in %n day(s). Renew it.</source>
        <translation>
            <numerusform>Es läuft in %n Tag ab. Erneuern Sie es.</numerusform>
            <numerusform>Es läuft in %n Tagen ab. Erneuern Sie es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) not delivered yet</source>
        <translation>
            <numerusform>%n Ergebnis noch nicht zugestellt</numerusform>
            <numerusform>%n Ergebnisse noch nicht zugestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fits {host} for %n day(s)</source>
        <translation>
            <numerusform>passt zu {host}, noch %n Tag</numerusform>
            <numerusform>passt zu {host}, noch %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>British Overseas Territories citizen</source>
        <translation>Bürger der britischen Überseegebiete</translation>
    </message>
    <message>
        <source>British National (Overseas)</source>
        <translation>Britischer Staatsangehöriger (Übersee)</translation>
    </message>
    <message>
        <source>British Overseas citizen</source>
        <translation>Britischer Überseebürger</translation>
    </message>
    <message>
        <source>British protected person</source>
        <translation>Britische Schutzperson</translation>
    </message>
    <message>
        <source>British subject</source>
        <translation>Britischer Untertan</translation>
    </message>
    <message>
        <source>Neutral Zone</source>
        <translation>Neutrale Zone</translation>
    </message>
    <message>
        <source>United Nations agency</source>
        <translation>Sonderorganisation der Vereinten Nationen</translation>
    </message>
    <message>
        <source>African Development Bank</source>
        <translation>Afrikanische Entwicklungsbank</translation>
    </message>
    <message>
        <source>Caribbean Community</source>
        <translation>Karibische Gemeinschaft</translation>
    </message>
    <message>
        <source>Common Market for Eastern and Southern Africa</source>
        <translation>Gemeinsamer Markt für das Östliche und Südliche Afrika</translation>
    </message>
    <message>
        <source>Southern African Development Community</source>
        <translation>Entwicklungsgemeinschaft des Südlichen Afrika</translation>
    </message>
    <message>
        <source>Economic Community of West African States</source>
        <translation>Wirtschaftsgemeinschaft Westafrikanischer Staaten</translation>
    </message>
    <message>
        <source>Organization of Eastern Caribbean States</source>
        <translation>Organisation Ostkaribischer Staaten</translation>
    </message>
    <message>
        <source>African Export-Import Bank</source>
        <translation>Afrikanische Export-Import-Bank</translation>
    </message>
    <message>
        <source>Parliamentary Assembly of the Mediterranean</source>
        <translation>Parlamentarische Versammlung des Mittelmeerraums</translation>
    </message>
    <message>
        <source>Sovereign Military Order of Malta</source>
        <translation>Souveräner Malteserorden</translation>
    </message>
    <message>
        <source>Interpol</source>
        <translation>Interpol</translation>
    </message>
    <message>
        <source>Council of Europe</source>
        <translation>Europarat</translation>
    </message>
    <message>
        <source>Stateless</source>
        <translation>Staatenlos</translation>
    </message>
    <message>
        <source>Refugee</source>
        <translation>Flüchtling</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Ohne Angabe</translation>
    </message>
    <message>
        <source>Utopia (a specimen)</source>
        <translation>Utopia (ein Muster)</translation>
    </message>
</context>
<context>
    <name>CountryChips</name>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>More countries</source>
        <translation>Weitere Länder</translation>
    </message>
</context>
<context>
    <name>CustomerAction</name>
    <message>
        <source>Check that your phone shows this number.</source>
        <translation>Prüfen Sie, ob Ihr Telefon diese Zahl zeigt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>Anderes Verfahren</translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation>An diesem Bildschirm</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>Auf Ihrem Telefon</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <translation>Die Verbindung ist wieder da.</translation>
    </message>
    <message>
        <source>We sent a request to {phone}.</source>
        <translation>Wir haben eine Anfrage an {phone} gesendet.</translation>
    </message>
    <message>
        <source>The page is open in the browser.</source>
        <translation>Die Seite ist im Browser geöffnet.</translation>
    </message>
    <message>
        <source>The customer is back. One moment, please.</source>
        <translation>Der Kunde ist zurück. Einen Moment bitte.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Use the phone, or choose another method.</source>
        <translation>Der Browser ließ sich nicht öffnen. Nehmen Sie das Telefon oder wählen Sie ein anderes Verfahren.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Choose another method.</source>
        <translation>Der Browser ließ sich nicht öffnen. Wählen Sie ein anderes Verfahren.</translation>
    </message>
    <message>
        <source>The browser ended by itself. Open the page again, or on the phone.</source>
        <translation>Der Browser hat sich von selbst beendet. Öffnen Sie die Seite noch einmal, oder auf dem Telefon.</translation>
    </message>
    <message>
        <source>The browser ended by itself. Open the page again, or choose another method.</source>
        <translation>Der Browser hat sich von selbst beendet. Öffnen Sie die Seite noch einmal, oder wählen Sie ein anderes Verfahren.</translation>
    </message>
    <message>
        <source>The browser was closed. You can open the page again.</source>
        <translation>Der Browser wurde geschlossen. Sie können die Seite wieder öffnen.</translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message>
        <source>Our staff will show you the rest. Then please tell them whether you accept.</source>
        <translation>Unser Personal zeigt Ihnen den Rest. Bitte sagen Sie danach, ob Sie zustimmen.</translation>
    </message>
    <message>
        <source>Please tell our staff whether you accept.</source>
        <translation>Bitte sagen Sie unserem Personal, ob Sie zustimmen.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Vielen Dank</translation>
    </message>
    <message>
        <source>Your part is done. Our staff will go on from here.</source>
        <translation>Ihr Teil ist erledigt. Unser Personal macht von hier aus weiter.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>DD</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>MM</source>
        <translation>MM</translation>
    </message>
    <message>
        <source>YYYY</source>
        <translation>JJJJ</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Enter your details as they are on your ID. We will compare them.</source>
        <translation>Geben Sie Ihre Angaben so ein, wie sie in Ihrem Ausweis stehen. Wir vergleichen sie.</translation>
    </message>
    <message>
        <source>{method} needs this to reach you.</source>
        <translation>{method} braucht das, um Sie zu erreichen.</translation>
    </message>
    <message>
        <source>This did not match. Please check it.</source>
        <translation>Das stimmte nicht überein. Bitte prüfen Sie es.</translation>
    </message>
    <message>
        <source>These details did not match. Please check them.</source>
        <translation>Diese Angaben stimmten nicht überein. Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>The service did not accept this. Please check it.</source>
        <translation>Der Dienst hat das nicht angenommen. Bitte prüfen Sie es.</translation>
    </message>
    <message>
        <source>The service did not accept these details.</source>
        <translation>Der Dienst hat diese Angaben nicht angenommen.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Reveal for 10 s</source>
        <translation>10 s lang zeigen</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Verdecken</translation>
    </message>
    <message>
        <source>Cover ({n} s)</source>
        <translation>Verdecken ({n} s)</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>stimmt nicht überein</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>{verdict} ({percent}% similar)</source>
        <translation>{verdict} ({percent} % ähnlich)</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>At the camera</source>
        <translation>Vor der Kamera</translation>
    </message>
    <message>
        <source>In the document</source>
        <translation>Im Dokument</translation>
    </message>
    <message>
        <source>Face: {where}</source>
        <translation>Gesicht: {where}</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorderseite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rückseite</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Adressnachweis</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Öffnen: {what}</translation>
    </message>
    <message>
        <source>{what}: cannot be shown</source>
        <translation>{what}: kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Ausstellungsland</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Licence classes</source>
        <translation>Führerscheinklassen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>{title}, page {n} of {count}</source>
        <translation>{title}, Seite {n} von {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s) are not shown.</source>
        <translation>
            <numerusform>%n weitere Seite wird nicht gezeigt.</numerusform>
            <numerusform>%n weitere Seiten werden nicht gezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>Anderes Verfahren</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Reference {id}</source>
        <translation>Referenz {id}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Such as {example}</source>
        <translation>Zum Beispiel {example}</translation>
    </message>
    <message>
        <source>{label} (optional)</source>
        <translation>{label} (freiwillig)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte füllen Sie das aus.</translation>
    </message>
    <message>
        <source>This is not valid. Please check it.</source>
        <translation>Das ist nicht gültig. Bitte prüfen Sie es.</translation>
    </message>
    <message>
        <source>{label}: {fault}</source>
        <translation>{label}: {fault}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Vornamen</translation>
    </message>
    <message>
        <source>Before the name</source>
        <translation>Vor dem Namen</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Nach dem Namen</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Ohne Angabe</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Reisepass</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Führerschein</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>read and genuine</source>
        <translation>gelesen und echt</translation>
    </message>
    <message>
        <source>at least one read and genuine</source>
        <translation>mindestens einer gelesen und echt</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>With the country’s prefix, such as {example}</source>
        <translation>Mit dem Länderpräfix, zum Beispiel {example}</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>Nur Ziffern</translation>
    </message>
    <message>
        <source>Together with the country</source>
        <translation>Zusammen mit dem Land</translation>
    </message>
    <message>
        <source>The country that issued the number</source>
        <translation>Land, das die Nummer vergeben hat</translation>
    </message>
    <message>
        <source>As in the Evrotrust account, in lower case</source>
        <translation>Wie im Evrotrust-Konto, in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>Skips the choice of the bank</source>
        <translation>Dann müssen Sie die Bank nicht mehr auswählen</translation>
    </message>
    <message>
        <source>With the country code, such as {example}</source>
        <translation>Mit Ländervorwahl, zum Beispiel {example}</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Sending …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Saved on this desk. It is sent again by itself.</source>
        <translation>An diesem Platz gespeichert. Es wird von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>Not sent yet, and not saved on this desk.</source>
        <translation>Noch nicht gesendet und nicht an diesem Platz gespeichert.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>The system does not answer.</source>
        <translation>Das System antwortet nicht.</translation>
    </message>
    <message>
        <source>The system’s certificate is not accepted here.</source>
        <translation>Das Zertifikat des Systems wird hier nicht anerkannt.</translation>
    </message>
    <message>
        <source>The system answers with {number}.</source>
        <translation>Das System antwortet mit {number}.</translation>
    </message>
    <message>
        <source>The secret that messages are signed with is missing or wrong.</source>
        <translation>Das Geheimnis zum Signieren der Nachrichten fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>This desk’s certificate or key cannot be used.</source>
        <translation>Zertifikat oder Schlüssel dieses Platzes sind nicht verwendbar.</translation>
    </message>
    <message>
        <source>The folder cannot be written.</source>
        <translation>In den Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The recipient’s key cannot be used.</source>
        <translation>Der Schlüssel des Empfängers ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The program cannot be started.</source>
        <translation>Das Programm lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>The program ends with status {number}.</source>
        <translation>Das Programm endet mit Status {number}.</translation>
    </message>
    <message>
        <source>The program does not end in time.</source>
        <translation>Das Programm wird nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>What is saved of it cannot be read.</source>
        <translation>Das Gespeicherte lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The signed PDF cannot be made.</source>
        <translation>Die signierte PDF-Datei kann nicht erstellt werden.</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Please wait. This result is not saved: if you go on, it is lost to the system.</source>
        <translation>Bitte warten. Das Ergebnis ist nicht gespeichert: Wenn Sie fortfahren, erreicht es das System nie.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Go on without sending</source>
        <translation>Ohne Übergabe fortfahren</translation>
    </message>
    <message>
        <source>Handover to your systems</source>
        <translation>Übergabe an Ihre Systeme</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Angemeldet als {name}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>A result is waiting for staff</source>
        <translation>Ein Ergebnis wartet auf das Personal</translation>
    </message>
    <message>
        <source>The kiosk stopped before the last verification was accepted or refused.</source>
        <translation>Der Kiosk wurde angehalten, bevor die letzte Prüfung angenommen oder abgelehnt war.</translation>
    </message>
    <message>
        <source>Staff: show the result</source>
        <translation>Personal: Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Discard the result</source>
        <translation>Ergebnis verwerfen</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>This screen has been cleared.</source>
        <translation>Dieser Bildschirm wurde geleert.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The disk is full: {file} cannot be written. Make room.</source>
        <translation>Der Datenträger ist voll: {file} kann nicht geschrieben werden. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Check the owner of its folder, and whether the disk is read-only.</source>
        <translation>{file} kann nicht geschrieben werden. Prüfen Sie, wem der Ordner gehört und ob der Datenträger schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>{file} is locked by another program. End that program.</source>
        <translation>{file} ist durch ein anderes Programm gesperrt. Beenden Sie dieses Programm.</translation>
    </message>
    <message>
        <source>{file} is not as this desk has written it. See what this finds: identity-kiosk journal verify. Then keep the file elsewhere: the next start begins a new one.</source>
        <translation>{file} ist nicht so, wie dieser Schalter es geschrieben hat. Sehen Sie nach, was dies findet: identity-kiosk journal verify. Bewahren Sie die Datei dann anderswo auf: Der nächste Start beginnt eine neue.</translation>
    </message>
    <message>
        <source>{file} was moved or deleted while the kiosk ran. Put it back, or start the kiosk anew.</source>
        <translation>{file} wurde verschoben oder gelöscht, während der Kiosk lief. Legen Sie die Datei zurück oder starten Sie den Kiosk neu.</translation>
    </message>
    <message>
        <source>{file} is not there, although this desk’s anchors know it. Put it back. If it is lost, keep its anchors elsewhere: the next start begins a new one.</source>
        <translation>{file} ist nicht da, obwohl die Anker dieses Schalters die Datei kennen. Legen Sie sie zurück. Ist sie verloren, bewahren Sie ihre Anker anderswo auf: Der nächste Start beginnt eine neue.</translation>
    </message>
    <message>
        <source>recovery.hold_result needs this system’s secret store, which cannot be used. Unlock it, or set recovery.hold_result to 0.</source>
        <translation>recovery.hold_result braucht den Schlüsselspeicher dieses Systems, der nicht nutzbar ist. Entsperren Sie ihn oder setzen Sie recovery.hold_result auf 0.</translation>
    </message>
    <message>
        <source>{file} cannot be kept safely on this kind of disk. Set kiosk.data_dir to a folder on a disk of this machine.</source>
        <translation>{file} kann auf einem solchen Datenträger nicht sicher aufbewahrt werden. Setzen Sie kiosk.data_dir auf einen Ordner auf einem Datenträger dieses Geräts.</translation>
    </message>
    <message>
        <source>{file} was written by a later version of this program. Install that version.</source>
        <translation>{file} wurde von einer neueren Version dieses Programms geschrieben. Installieren Sie diese Version.</translation>
    </message>
    <message>
        <source>The key that {file} is signed with cannot be had. Unlock this system’s secret store, or put journal.key back beside the file, with mode 0600.</source>
        <translation>Der Schlüssel, mit dem {file} signiert wird, ist nicht verfügbar. Entsperren Sie den Schlüsselspeicher dieses Systems oder legen Sie journal.key mit den Rechten 0600 wieder neben die Datei.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: the disk does not work.</source>
        <translation>{file} kann weder gelesen noch geschrieben werden: Der Datenträger funktioniert nicht.</translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes, it is this person</source>
        <translation>Ja, es ist diese Person</translation>
    </message>
    <message>
        <source>The result is handed over: your answer stands.</source>
        <translation>Das Ergebnis wird übergeben: Ihre Antwort gilt.</translation>
    </message>
    <message>
        <source>You can change this until you press Done.</source>
        <translation>Sie können das ändern, bis Sie auf Fertig drücken.</translation>
    </message>
    <message>
        <source>Without an answer it counts as not accepted.</source>
        <translation>Ohne Antwort gilt es als nicht angenommen.</translation>
    </message>
    <message>
        <source>Is this the person in front of you?</source>
        <translation>Ist das die Person vor Ihnen?</translation>
    </message>
    <message>
        <source>You confirmed the person in front of you.</source>
        <translation>Sie haben die Person vor Ihnen bestätigt.</translation>
    </message>
    <message>
        <source>You did not accept this person.</source>
        <translation>Sie haben diese Person nicht angenommen.</translation>
    </message>
    <message>
        <source>This is your answer</source>
        <translation>Das ist Ihre Antwort</translation>
    </message>
</context>
<context>
    <name>KeepOpen</name>
    <message>
        <source>{time} · Keep open</source>
        <translation>{time} · Länger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Keep open. This result is cleared in less than %n minute(s).</source>
        <translation>
            <numerusform>Länger zeigen. Das Ergebnis wird in weniger als %n Minute gelöscht.</numerusform>
            <numerusform>Länger zeigen. Das Ergebnis wird in weniger als %n Minuten gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Letztes Zeichen löschen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Letters with marks</source>
        <translation>Buchstaben mit Akzenten und Umlauten</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Ziffern und Zeichen</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>Arabische Buchstaben</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language: {name}</source>
        <translation>Sprache: {name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <comment>parts of an address</comment>
        <translation>{first}, {second}</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>This desk is locked</source>
        <translation>Dieser Platz ist gesperrt</translation>
    </message>
    <message>
        <source>For staff: sign in with your name and PIN.</source>
        <translation>Für Mitarbeitende: Melden Sie sich mit Name und PIN an.</translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message>
        <source>Your mark: {symbol}, {word}</source>
        <translation>Ihr Erkennungszeichen: {symbol}, {word}</translation>
    </message>
</context>
<context>
    <name>MarkSymbols</name>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Herz</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Tropfen</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Mond</translation>
    </message>
    <message>
        <source>Lightning</source>
        <translation>Blitz</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Raute</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flagge</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Boot</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>Krone</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>Regenschirm</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Anchor</source>
        <translation>Anker</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Apfel</translation>
    </message>
    <message>
        <source>Autumn</source>
        <translation>Herbst</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Bäckerei</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>Ball</translation>
    </message>
    <message>
        <source>Barley</source>
        <translation>Gerste</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Korb</translation>
    </message>
    <message>
        <source>Bear</source>
        <translation>Bär</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Glocke</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Fahrrad</translation>
    </message>
    <message>
        <source>Birch</source>
        <translation>Birke</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Boot</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Bread</source>
        <translation>Brot</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>Butter</source>
        <translation>Butter</translation>
    </message>
    <message>
        <source>Candle</source>
        <translation>Kerze</translation>
    </message>
    <message>
        <source>Castle</source>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>Cherry</source>
        <translation>Kirsche</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Wolke</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Kaffee</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Kupfer</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Diamant</translation>
    </message>
    <message>
        <source>Dolphin</source>
        <translation>Delfin</translation>
    </message>
    <message>
        <source>Eagle</source>
        <translation>Adler</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Feder</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>Zaun</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Wald</translation>
    </message>
    <message>
        <source>Garden</source>
        <translation>Garten</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>Hammer</source>
        <translation>Hammer</translation>
    </message>
    <message>
        <source>Harbour</source>
        <translation>Hafen</translation>
    </message>
    <message>
        <source>Honey</source>
        <translation>Honig</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Pferd</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Insel</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Lampe</translation>
    </message>
    <message>
        <source>Lemon</source>
        <translation>Zitrone</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>Löwe</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>Wiese</translation>
    </message>
    <message>
        <source>Mill</source>
        <translation>Mühle</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>Berg</translation>
    </message>
    <message>
        <source>Mushroom</source>
        <translation>Pilz</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Ocean</source>
        <translation>Ozean</translation>
    </message>
    <message>
        <source>Orchard</source>
        <translation>Obstgarten</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Pepper</source>
        <translation>Pfeffer</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>Klavier</translation>
    </message>
    <message>
        <source>Pocket</source>
        <translation>Tasche</translation>
    </message>
    <message>
        <source>Potato</source>
        <translation>Kartoffel</translation>
    </message>
    <message>
        <source>Rabbit</source>
        <translation>Kaninchen</translation>
    </message>
    <message>
        <source>River</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Silber</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Schnee</translation>
    </message>
    <message>
        <source>Spoon</source>
        <translation>Löffel</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>Sommer</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>Masked</name>
    <message>
        <source>Covered</source>
        <translation>Verdeckt</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>Before we begin</source>
        <translation>Bevor wir beginnen</translation>
    </message>
    <message>
        <source>Please read how your personal data is used.</source>
        <translation>Bitte lesen Sie, wie Ihre personenbezogenen Daten verwendet werden.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Datenschutzhinweise</translation>
    </message>
    <message>
        <source>I do not accept</source>
        <translation>Ich stimme nicht zu</translation>
    </message>
    <message>
        <source>I accept</source>
        <translation>Ich stimme zu</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Vorheriger Teil</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nächster Teil</translation>
    </message>
    <message>
        <source>The customer sees part {part} of {parts}.</source>
        <translation>Der Kunde sieht Teil {part} von {parts}.</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>This desk is out of service</source>
        <translation>Dieser Schalter ist außer Betrieb</translation>
    </message>
    <message>
        <source>Please speak to our staff.</source>
        <translation>Bitte wenden Sie sich an unser Personal.</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Kann nicht gezeigt werden</translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Ergebnis anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Zu oft eine falsche PIN. Versuchen Sie es in %n Minute erneut.</numerusform>
            <numerusform>Zu oft eine falsche PIN. Versuchen Sie es in %n Minuten erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Zu oft eine falsche PIN. Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Zu oft eine falsche PIN. Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>PINs cannot be checked at the moment. Please tell your administrator.</source>
        <translation>PINs können zurzeit nicht geprüft werden. Bitte informieren Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>The name or the PIN is not correct.</source>
        <translation>Name oder PIN ist nicht richtig.</translation>
    </message>
    <message>
        <source>The PIN is not correct.</source>
        <translation>Die PIN ist nicht richtig.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>We are getting this ready for you.</source>
        <translation>Wir bereiten das für Sie vor.</translation>
    </message>
    <message>
        <source>We are starting again for you.</source>
        <translation>Wir beginnen für Sie von vorn.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Checking the document</source>
        <translation>Das Dokument wird geprüft</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>Die Antwort wird geprüft</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung unterbrochen</translation>
    </message>
    <message>
        <source>Still trying. Nothing is lost.</source>
        <translation>Wir versuchen es weiter. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>Waiting for the page to be opened</source>
        <translation>Warten, bis die Seite geöffnet wird</translation>
    </message>
    <message>
        <source>Waiting for the document</source>
        <translation>Warten auf das Dokument</translation>
    </message>
    <message>
        <source>Opened in the app</source>
        <translation>In der App geöffnet</translation>
    </message>
    <message>
        <source>Waiting for the code to be scanned</source>
        <translation>Warten, bis der Code gescannt wird</translation>
    </message>
    <message>
        <source>Waiting for the approval on the phone</source>
        <translation>Warten auf die Bestätigung am Telefon</translation>
    </message>
    <message>
        <source>Waiting for the sign-in on the website</source>
        <translation>Warten auf die Anmeldung auf der Website</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>The check</source>
        <translation>Die Prüfung</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Die Person</translation>
    </message>
    <message>
        <source>Compared with what was entered</source>
        <translation>Verglichen mit den eingegebenen Angaben</translation>
    </message>
    <message>
        <source>Noticed and acknowledged by staff</source>
        <translation>Vom Personal zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>The entry in the journal</source>
        <translation>Der Eintrag im Protokoll</translation>
    </message>
    <message>
        <source>Identity service</source>
        <translation>Identitätsdienst</translation>
    </message>
    <message>
        <source>The service’s reference</source>
        <translation>Referenz des Dienstes</translation>
    </message>
    <message>
        <source>Accepted by staff</source>
        <translation>Vom Personal angenommen</translation>
    </message>
    <message>
        <source>Privacy notice accepted</source>
        <translation>Akzeptierter Datenschutzhinweis</translation>
    </message>
    <message>
        <source>The result’s id</source>
        <translation>Kennung des Ergebnisses</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Its hash (SHA-256)</source>
        <translation>Prüfsumme des Eintrags (SHA-256)</translation>
    </message>
    <message>
        <source>{reference} · page {number} of {count}</source>
        <translation>{reference} · Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Proof of an identity check</source>
        <translation>Nachweis einer Identitätsprüfung</translation>
    </message>
    <message>
        <source>This file is signed with the key of the desk’s journal. An auditor checks it against that journal with {command}: a file that was changed does not pass.</source>
        <translation>Diese Datei ist mit dem Schlüssel des Protokolls dieses Platzes signiert. Prüfer gleichen sie mit {command} mit dem Protokoll ab: Eine veränderte Datei besteht die Prüfung nicht.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Attached to this file</source>
        <translation>An diese Datei angehängt</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>{level} assurance</source>
        <translation>Vertrauensniveau: {level}</translation>
    </message>
    <message>
        <source>{n} of 5</source>
        <translation>{n} von 5</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Identitätsanbieter</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>over the internet</source>
        <translation>über das Internet</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>a public authority</source>
        <translation>eine Behörde</translation>
    </message>
    <message>
        <source>not a public authority</source>
        <translation>keine Behörde</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>Nicht angegeben</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>Search or country</source>
        <translation>Verfahren oder Land</translation>
    </message>
    <message>
        <source>How would you like to identify?</source>
        <translation>Wie möchten Sie sich ausweisen?</translation>
    </message>
    <message>
        <source>Which of these do you have?</source>
        <translation>Was davon haben Sie?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>No method of that name or country.</source>
        <translation>Kein Verfahren oder Land dieses Namens.</translation>
    </message>
    <message>
        <source>Looking up the methods …</source>
        <translation>Verfahren werden geladen …</translation>
    </message>
    <message>
        <source>Passport, ID card or licence</source>
        <translation>Reisepass, Personalausweis oder Führerschein</translation>
    </message>
    <message numerus="yes">
        <source>{countries} and %n more</source>
        <extracomment>Countries: &quot;Austria, Belgium, Bulgaria and 9 more&quot;</extracomment>
        <translation>
            <numerusform>{countries} und %n weiteres</numerusform>
            <numerusform>{countries} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not available right now</source>
        <translation>Zurzeit nicht verfügbar</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>Needs a browser on this desk</source>
        <translation>Braucht einen Browser an diesem Schalter</translation>
    </message>
    <message>
        <source>Show your document</source>
        <translation>Ihr Dokument zeigen</translation>
    </message>
    <message>
        <source>Scan with your phone</source>
        <translation>Mit dem Telefon scannen</translation>
    </message>
    <message>
        <source>Approve on your phone</source>
        <translation>Am Telefon bestätigen</translation>
    </message>
    <message>
        <source>Sign in on the website</source>
        <translation>Auf der Website anmelden</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Yes, go on</source>
        <translation>Ja, weiter</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message numerus="yes">
        <source>This screen will be cleared in %n second(s).</source>
        <translation>
            <numerusform>Dieser Bildschirm wird in %n Sekunde geleert.</numerusform>
            <numerusform>Dieser Bildschirm wird in %n Sekunden geleert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The person is verified.</source>
        <translation>Die Identität der Person ist bestätigt.</translation>
    </message>
    <message>
        <source>What the customer has done is lost: a new verification is needed.</source>
        <translation>Was der Kunde getan hat, ist verloren: Eine neue Prüfung ist nötig.</translation>
    </message>
    <message>
        <source>Use another method, and tell the administrator.</source>
        <translation>Nehmen Sie ein anderes Verfahren, und verständigen Sie die Administration.</translation>
    </message>
    <message>
        <source>The details do not match.</source>
        <translation>Die Angaben stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Check the details with the customer and try again.</source>
        <translation>Prüfen Sie die Angaben mit dem Kunden, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{method} did not reach the level of assurance that is needed.</source>
        <translation>{method} hat das nötige Vertrauensniveau nicht erreicht.</translation>
    </message>
    <message>
        <source>Use a method with a higher level of assurance.</source>
        <translation>Nehmen Sie ein Verfahren mit höherem Vertrauensniveau.</translation>
    </message>
    <message>
        <source>The check was not passed.</source>
        <translation>Die Prüfung wurde nicht bestanden.</translation>
    </message>
    <message>
        <source>Try again with good light and a clean document, or use another method.</source>
        <translation>Versuchen Sie es bei gutem Licht und mit einem sauberen Dokument noch einmal, oder nehmen Sie ein anderes Verfahren.</translation>
    </message>
    <message>
        <source>The answer names no person.</source>
        <translation>Die Antwort nennt keine Person.</translation>
    </message>
    <message>
        <source>Try again, or use another method.</source>
        <translation>Versuchen Sie es noch einmal, oder nehmen Sie ein anderes Verfahren.</translation>
    </message>
    <message>
        <source>The answer belongs to another verification, so it does not count.</source>
        <translation>Die Antwort gehört zu einer anderen Prüfung und zählt daher nicht.</translation>
    </message>
    <message>
        <source>Start again, and tell the administrator.</source>
        <translation>Beginnen Sie von vorn, und verständigen Sie die Administration.</translation>
    </message>
    <message>
        <source>The customer came back before the check was finished.</source>
        <translation>Der Kunde kam zurück, bevor die Prüfung beendet war.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>The customer was not verified by {method}.</source>
        <translation>Der Kunde wurde von {method} nicht bestätigt.</translation>
    </message>
    <message>
        <source>Ask the customer what their phone shows. Try again, or use another method.</source>
        <translation>Fragen Sie den Kunden, was sein Telefon zeigt. Versuchen Sie es noch einmal, oder nehmen Sie ein anderes Verfahren.</translation>
    </message>
    <message>
        <source>The details do not have the form that {method} needs.</source>
        <translation>Die Angaben haben nicht die Form, die {method} braucht.</translation>
    </message>
    <message>
        <source>Correct the details and try again.</source>
        <translation>Berichtigen Sie die Angaben, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{method} is not switched on for this organisation.</source>
        <translation>{method} ist für diese Organisation nicht freigeschaltet.</translation>
    </message>
    <message>
        <source>{method} is not answering right now.</source>
        <translation>{method} antwortet zurzeit nicht.</translation>
    </message>
    <message>
        <source>Nothing went wrong on your side. Try again in a moment, or use another method.</source>
        <translation>Der Fehler liegt nicht bei Ihnen. Versuchen Sie es gleich noch einmal, oder nehmen Sie ein anderes Verfahren.</translation>
    </message>
    <message>
        <source>{method} cannot give the level of assurance that is needed.</source>
        <translation>{method} kann das nötige Vertrauensniveau nicht bieten.</translation>
    </message>
    <message>
        <source>The service does not accept this desk&apos;s credentials.</source>
        <translation>Der Dienst nimmt die Zugangsdaten dieses Schalters nicht an.</translation>
    </message>
    <message>
        <source>Tell the administrator: the client id or its secret is wrong.</source>
        <translation>Verständigen Sie die Administration: Die Client-ID oder ihr Geheimnis ist falsch.</translation>
    </message>
    <message>
        <source>The organisation&apos;s account with the service is switched off.</source>
        <translation>Das Konto der Organisation beim Dienst ist abgeschaltet.</translation>
    </message>
    <message>
        <source>The service does not know this desk&apos;s return address.</source>
        <translation>Der Dienst kennt die Rückkehradresse dieses Schalters nicht.</translation>
    </message>
    <message>
        <source>Tell the administrator: the redirect address has to be registered.</source>
        <translation>Verständigen Sie die Administration: Die Rückkehradresse muss registriert werden.</translation>
    </message>
    <message>
        <source>{method} asked for a way of signing in that this desk does not have.</source>
        <translation>{method} verlangte eine Art der Anmeldung, die dieser Schalter nicht hat.</translation>
    </message>
    <message>
        <source>The service sent an address that is not safe to open.</source>
        <translation>Der Dienst hat eine Adresse gesendet, die nicht sicher geöffnet werden kann.</translation>
    </message>
    <message>
        <source>The service sent an answer that cannot be read.</source>
        <translation>Der Dienst hat eine Antwort gesendet, die nicht lesbar ist.</translation>
    </message>
    <message>
        <source>Try again in a moment, or use another method.</source>
        <translation>Versuchen Sie es gleich noch einmal, oder nehmen Sie ein anderes Verfahren.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Der Dienst war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check this desk&apos;s network, then try again.</source>
        <translation>Prüfen Sie das Netz dieses Schalters, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>No safe connection to the service could be made.</source>
        <translation>Es kam keine sichere Verbindung zum Dienst zustande.</translation>
    </message>
    <message>
        <source>Tell the administrator: a certificate was not accepted.</source>
        <translation>Verständigen Sie die Administration: Ein Zertifikat wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The service asks us to wait: there were too many requests.</source>
        <translation>Der Dienst bittet uns zu warten: Es waren zu viele Anfragen.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>The service no longer knows this verification.</source>
        <translation>Der Dienst kennt diese Prüfung nicht mehr.</translation>
    </message>
    <message>
        <source>{method} is not set up correctly on this desk.</source>
        <translation>{method} ist an diesem Schalter nicht richtig eingerichtet.</translation>
    </message>
    <message>
        <source>The answer had already been collected, or came too late.</source>
        <translation>Die Antwort war schon abgeholt oder kam zu spät.</translation>
    </message>
    <message>
        <source>A new verification is needed. Start again. If the person did pass, your administrator can find the result at the service.</source>
        <translation>Eine neue Prüfung ist nötig. Beginnen Sie von vorn. Falls die Person bestanden hat, findet Ihre Administration das Ergebnis beim Dienst.</translation>
    </message>
    <message>
        <source>This desk cannot receive the customer&apos;s return from the browser.</source>
        <translation>Dieser Schalter kann die Rückkehr des Kunden aus dem Browser nicht empfangen.</translation>
    </message>
    <message>
        <source>Close the other program, or tell the administrator.</source>
        <translation>Schließen Sie das andere Programm, oder verständigen Sie die Administration.</translation>
    </message>
    <message>
        <source>The verification could not be recorded on this desk.</source>
        <translation>Die Prüfung konnte an diesem Schalter nicht aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>Tell the administrator: the data folder cannot be written.</source>
        <translation>Verständigen Sie die Administration: In den Datenordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation>In diesem Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>The time for this verification ran out.</source>
        <translation>Die Zeit für diese Prüfung ist abgelaufen.</translation>
    </message>
    <message>
        <source>Start again when the customer is ready.</source>
        <translation>Beginnen Sie von vorn, wenn der Kunde bereit ist.</translation>
    </message>
    <message>
        <source>The verification was cancelled at this desk.</source>
        <translation>Die Prüfung wurde am Schalter abgebrochen.</translation>
    </message>
    <message>
        <source>The customer cancelled the verification.</source>
        <translation>Der Kunde hat die Prüfung abgebrochen.</translation>
    </message>
    <message>
        <source>Start again if that was a mistake, or use another method.</source>
        <translation>Beginnen Sie von vorn, falls das ein Versehen war, oder nehmen Sie ein anderes Verfahren.</translation>
    </message>
    <message>
        <source>The verification was ended because nobody was there.</source>
        <translation>Die Prüfung wurde beendet, weil niemand da war.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>This receipt contains no personal details and is not proof of identity.</source>
        <translation>Dieser Beleg enthält keine persönlichen Angaben und ist kein Identitätsnachweis.</translation>
    </message>
    <message>
        <source>Receipt for an identity check</source>
        <translation>Beleg über eine Identitätsprüfung</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>An identity document</source>
        <translation>Ein Ausweisdokument</translation>
    </message>
    <message>
        <source>An electronic identity</source>
        <translation>Eine elektronische Identität</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Vertrauensniveau</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Am Schalter</translation>
    </message>
    <message>
        <source>Not accepted by our staff</source>
        <translation>Von unserem Personal nicht angenommen</translation>
    </message>
</context>
<context>
    <name>ReceiptControl</name>
    <message>
        <source>Print a receipt</source>
        <translation>Beleg drucken</translation>
    </message>
    <message>
        <source>Printing the receipt</source>
        <translation>Der Beleg wird gedruckt</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>The receipt was sent to the printer.</source>
        <translation>Der Beleg wurde an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>The receipt was saved.</source>
        <translation>Der Beleg wurde gespeichert.</translation>
    </message>
    <message>
        <source>No receipt: this desk has no printer. You can go on.</source>
        <translation>Kein Beleg: Hier gibt es keinen Drucker. Sie können fortfahren.</translation>
    </message>
    <message>
        <source>No receipt: the printer is paused or reports an error. You can go on.</source>
        <translation>Kein Beleg: Der Drucker ist angehalten oder meldet einen Fehler. Sie können fortfahren.</translation>
    </message>
    <message>
        <source>No receipt: the printer does not answer. You can go on.</source>
        <translation>Kein Beleg: Der Drucker antwortet nicht. Sie können fortfahren.</translation>
    </message>
    <message>
        <source>No receipt: it could not be printed. You can go on.</source>
        <translation>Kein Beleg: Er konnte nicht gedruckt werden. Sie können fortfahren.</translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>Anderes Verfahren</translation>
    </message>
    <message>
        <source>The person&apos;s picture</source>
        <translation>Bild der Person</translation>
    </message>
    <message>
        <source>To accept, tick the warnings first.</source>
        <translation>Haken Sie zum Annehmen zuerst die Warnungen ab.</translation>
    </message>
    <message>
        <source>To accept, reveal the name and the date of birth first.</source>
        <translation>Zeigen Sie zum Annehmen zuerst Namen und Geburtsdatum.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not in the result: {attribute}.</source>
        <translation>Nicht im Ergebnis: {attribute}.</translation>
    </message>
    <message>
        <source>The document has expired.</source>
        <translation>Das Dokument ist abgelaufen.</translation>
    </message>
    <message>
        <source>The documents do not agree with one another.</source>
        <translation>Die Dokumente stimmen nicht miteinander überein.</translation>
    </message>
    <message>
        <source>The evidence is not of the method that was asked for.</source>
        <translation>Der Nachweis gehört nicht zum verlangten Verfahren.</translation>
    </message>
    <message>
        <source>A picture cannot be shown.</source>
        <translation>Ein Bild kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>A date of birth or expiry is missing or cannot be read.</source>
        <translation>Ein Geburts- oder Ablaufdatum fehlt oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This desk&apos;s clock is wrong by more than a minute.</source>
        <translation>Die Uhr dieses Schalters geht um mehr als eine Minute falsch.</translation>
    </message>
    <message>
        <source>It does not show who the person is.</source>
        <translation>Es zeigt nicht, wer die Person ist.</translation>
    </message>
    <message>
        <source>Limited confidence: it could be another person.</source>
        <translation>Begrenztes Vertrauen: Es könnte jemand anderes sein.</translation>
    </message>
    <message>
        <source>Identity checked; misuse is unlikely.</source>
        <translation>Identität geprüft; Missbrauch ist unwahrscheinlich.</translation>
    </message>
    <message>
        <source>Identity thoroughly checked; misuse is prevented.</source>
        <translation>Identität gründlich geprüft; Missbrauch wird verhindert.</translation>
    </message>
    <message>
        <source>As high, and fit for a qualified signature.</source>
        <translation>Wie hoch, und geeignet für eine qualifizierte Signatur.</translation>
    </message>
    <message>
        <source>The service does not say how sure it is.</source>
        <translation>Der Dienst sagt nicht, wie sicher er ist.</translation>
    </message>
    <message>
        <source>no assurance</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>substanziell</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>qualifiziert</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>You can close this page</source>
        <translation>Sie können diese Seite schließen</translation>
    </message>
    <message>
        <source>The desk has been told. Please look at the desk&apos;s screen.</source>
        <translation>Der Schalter weiß Bescheid. Bitte sehen Sie auf den Bildschirm am Schalter.</translation>
    </message>
    <message>
        <source>This page has no further use</source>
        <translation>Diese Seite wird nicht mehr gebraucht</translation>
    </message>
    <message>
        <source>Please look at the desk&apos;s screen.</source>
        <translation>Bitte sehen Sie auf den Bildschirm am Schalter.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Reveal {what}</source>
        <translation>{what} zeigen</translation>
    </message>
    <message>
        <source>Cover {what}</source>
        <translation>{what} verdecken</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>This system&apos;s secret store holds no client secret of {service}. Put it there with: identity-kiosk credentials set {service}</source>
        <translation>Im Geheimnisspeicher dieses Systems liegt kein Client-Geheimnis für {service}. Hinterlegen Sie es mit: identity-kiosk credentials set {service}</translation>
    </message>
    <message>
        <source>the entry of {service} in this system&apos;s secret store</source>
        <translation>der Eintrag von {service} im Geheimnisspeicher dieses Systems</translation>
    </message>
    <message>
        <source>what was given for {service}</source>
        <translation>die Eingabe für {service}</translation>
    </message>
    <message>
        <source>The environment variable {name} is not set. Set it to the client secret before the kiosk starts.</source>
        <translation>Die Umgebungsvariable {name} ist nicht gesetzt. Setzen Sie sie auf das Client-Geheimnis, bevor der Kiosk startet.</translation>
    </message>
    <message>
        <source>the environment variable {name}</source>
        <translation>die Umgebungsvariable {name}</translation>
    </message>
    <message>
        <source>The credential {name} is only there when systemd starts the kiosk, with LoadCredential= or LoadCredentialEncrypted= in its unit.</source>
        <translation>Die Zugangsdaten {name} gibt es nur, wenn systemd den Kiosk startet, mit LoadCredential= oder LoadCredentialEncrypted= in seiner Unit.</translation>
    </message>
    <message>
        <source>The name of a systemd credential was expected, not a path.</source>
        <translation>Erwartet wurde der Name von systemd-Zugangsdaten, kein Pfad.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({fault}). Put the client secret there, in a file that the kiosk&apos;s user owns.</source>
        <translation>{path} kann nicht gelesen werden ({fault}). Legen Sie das Client-Geheimnis dort ab, in einer Datei, die dem Benutzer des Kiosks gehört.</translation>
    </message>
    <message>
        <source>{path} is too large: the client secret was expected, and nothing else.</source>
        <translation>{path} ist zu groß: Erwartet wurde das Client-Geheimnis und sonst nichts.</translation>
    </message>
    <message>
        <source>{path} is not a regular file, as was expected.</source>
        <translation>{path} ist keine gewöhnliche Datei, wie erwartet wurde.</translation>
    </message>
    <message>
        <source>The client secret is not for this user alone. {fault}</source>
        <translation>Das Client-Geheimnis ist nicht allein für diesen Benutzer. {fault}</translation>
    </message>
    <message>
        <source>{path} belongs to another user. Give it to the kiosk&apos;s user, or to root.</source>
        <translation>{path} gehört einem anderen Benutzer. Geben Sie die Datei dem Benutzer des Kiosks oder root.</translation>
    </message>
    <message>
        <source>{path} is open to other users. Close it with: chmod 600 {path}</source>
        <translation>{path} ist für andere Benutzer offen. Schließen Sie sie mit: chmod 600 {path}</translation>
    </message>
    <message>
        <source>A client secret was expected, but {place} is empty.</source>
        <translation>Erwartet wurde ein Client-Geheimnis, aber leer ist: {place}.</translation>
    </message>
    <message>
        <source>A client secret was expected, but {place} is not one line of plain UTF-8 text.</source>
        <translation>Erwartet wurde ein Client-Geheimnis, aber nicht eine Zeile reiner Text in UTF-8 ist: {place}.</translation>
    </message>
    <message>
        <source>This system has no secret store that is safe to use. Keep the client secret of {service} in a file of mode 600 or in a systemd credential, and say so under client_secret in the configuration.</source>
        <translation>Dieses System hat keinen Geheimnisspeicher, der sicher zu benutzen ist. Bewahren Sie das Client-Geheimnis von {service} in einer Datei mit Modus 600 oder in systemd-Zugangsdaten auf, und sagen Sie es unter client_secret in der Konfiguration.</translation>
    </message>
    <message>
        <source>This system&apos;s secret store is locked. Unlock it, by logging in to the desktop for instance, and try again.</source>
        <translation>Der Geheimnisspeicher dieses Systems ist gesperrt. Entsperren Sie ihn, etwa durch Anmelden am Desktop, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This system&apos;s secret store holds no client secret of {service}.</source>
        <translation>Im Geheimnisspeicher dieses Systems liegt kein Client-Geheimnis für {service}.</translation>
    </message>
    <message>
        <source>This system&apos;s secret store can&apos;t be used ({fault}). See that it runs for the kiosk&apos;s user, or keep the client secret of {service} in a file of mode 600 or in a systemd credential.</source>
        <translation>Der Geheimnisspeicher dieses Systems kann nicht benutzt werden ({fault}). Sorgen Sie dafür, dass er für den Benutzer des Kiosks läuft, oder bewahren Sie das Client-Geheimnis von {service} in einer Datei mit Modus 600 oder in systemd-Zugangsdaten auf.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Let us confirm who you are.
It takes a minute or two.</source>
        <translation>Wir bestätigen jetzt, wer Sie sind.
Das dauert ein bis zwei Minuten.</translation>
    </message>
</context>
<context>
    <name>StartupErrorWindow</name>
    <message>
        <source>Identity Kiosk</source>
        <translation>Identity Kiosk</translation>
    </message>
    <message>
        <source>This desk is not set up correctly</source>
        <translation>Dieser Schalter ist nicht richtig eingerichtet</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Nicht konfiguriert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>20 seconds left</source>
        <translation>Noch 20 Sekunden</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Open {method} on your phone</source>
        <translation>Öffnen Sie {method} auf Ihrem Telefon</translation>
    </message>
    <message>
        <source>Choose to scan a code</source>
        <translation>Wählen Sie die Funktion zum Scannen eines Codes</translation>
    </message>
    <message>
        <source>Point the camera at the code and approve</source>
        <translation>Richten Sie die Kamera auf den Code und bestätigen Sie</translation>
    </message>
    <message>
        <source>Open the request on your phone</source>
        <translation>Öffnen Sie die Anfrage auf Ihrem Telefon</translation>
    </message>
    <message>
        <source>Open the BankID app on your phone</source>
        <translation>Öffnen Sie die BankID-App auf Ihrem Telefon</translation>
    </message>
    <message>
        <source>Tap “Scan QR code”</source>
        <translation>Tippen Sie auf „QR-Code scannen“</translation>
    </message>
    <message>
        <source>Open the Freja app on your phone</source>
        <translation>Öffnen Sie die Freja-App auf Ihrem Telefon</translation>
    </message>
    <message>
        <source>Tap “Scan”</source>
        <translation>Tippen Sie auf „Scannen“</translation>
    </message>
    <message>
        <source>Open mObywatel on your phone</source>
        <translation>Öffnen Sie mObywatel auf Ihrem Telefon</translation>
    </message>
    <message>
        <source>Point the camera at the code and confirm</source>
        <translation>Richten Sie die Kamera auf den Code und bestätigen Sie</translation>
    </message>
    <message>
        <source>Open the Smart-ID app on your phone</source>
        <translation>Öffnen Sie die Smart-ID-App auf Ihrem Telefon</translation>
    </message>
    <message>
        <source>Enter your PIN 1</source>
        <translation>Geben Sie Ihre PIN1 ein</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Geben Sie Ihre PIN ein</translation>
    </message>
    <message>
        <source>Open the Evrotrust app on your phone</source>
        <translation>Öffnen Sie die Evrotrust-App auf Ihrem Telefon</translation>
    </message>
    <message>
        <source>Confirm with your PIN, face or fingerprint</source>
        <translation>Bestätigen Sie mit PIN, Gesicht oder Fingerabdruck</translation>
    </message>
    <message>
        <source>Open the request in {method} on your phone</source>
        <translation>Öffnen Sie die Anfrage in {method} auf Ihrem Telefon</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Bestätigen Sie</translation>
    </message>
    <message>
        <source>Scan the code there with the BankID app</source>
        <translation>Scannen Sie dort den Code mit der BankID-App</translation>
    </message>
    <message>
        <source>Approve in the BankID app, which opens</source>
        <translation>Bestätigen Sie in der BankID-App, die sich öffnet</translation>
    </message>
    <message>
        <source>Scan the code there with the Singpass app</source>
        <translation>Scannen Sie dort den Code mit der Singpass-App</translation>
    </message>
    <message>
        <source>Approve in the Singpass app, which opens</source>
        <translation>Bestätigen Sie in der Singpass-App, die sich öffnet</translation>
    </message>
    <message>
        <source>Enter your user ID there, then approve in the MitID app</source>
        <translation>Geben Sie dort Ihre Benutzer-ID ein und bestätigen Sie in der MitID-App</translation>
    </message>
    <message>
        <source>Sign in there with the BankID app or your code device</source>
        <translation>Melden Sie sich dort mit der BankID-App oder Ihrem Codegerät an</translation>
    </message>
    <message>
        <source>Sign in there, then confirm in the ID Austria app</source>
        <translation>Melden Sie sich dort an und bestätigen Sie in der App „ID Austria“</translation>
    </message>
    <message>
        <source>Choose your bank there and sign in as you always do</source>
        <translation>Wählen Sie dort Ihre Bank und melden Sie sich wie gewohnt an</translation>
    </message>
    <message>
        <source>Choose your bank or mobile certificate there and sign in</source>
        <translation>Wählen Sie dort Ihre Bank oder das Mobilzertifikat und melden Sie sich an</translation>
    </message>
    <message>
        <source>Choose there who issued your SPID, and sign in</source>
        <translation>Wählen Sie dort den Anbieter Ihrer SPID und melden Sie sich an</translation>
    </message>
    <message>
        <source>Approve on your phone</source>
        <translation>Am Telefon bestätigen</translation>
    </message>
    <message>
        <source>Show your document</source>
        <translation>Ihr Dokument zeigen</translation>
    </message>
    <message>
        <source>Sign in with {method}</source>
        <translation>Mit {method} anmelden</translation>
    </message>
    <message>
        <source>Scan the code with {method}</source>
        <translation>Den Code mit {method} scannen</translation>
    </message>
    <message>
        <source>Compare the number with the one here</source>
        <translation>Vergleichen Sie die Zahl mit dieser hier</translation>
    </message>
    <message>
        <source>Check that it comes from this desk</source>
        <translation>Prüfen Sie, ob sie von diesem Schalter kommt</translation>
    </message>
    <message>
        <source>The {method} page opens</source>
        <translation>Die Seite von {method} öffnet sich</translation>
    </message>
    <message>
        <source>Sign in there as you always do</source>
        <translation>Melden Sie sich dort wie gewohnt an</translation>
    </message>
    <message>
        <source>You come back by yourself when you are done</source>
        <translation>Sie kommen von selbst zurück, wenn Sie fertig sind</translation>
    </message>
    <message>
        <source>Scan the code with your phone&apos;s camera</source>
        <translation>Scannen Sie den Code mit der Kamera Ihres Telefons</translation>
    </message>
    <message>
        <source>Sign in to {method} there as you always do</source>
        <translation>Melden Sie sich dort wie gewohnt bei {method} an</translation>
    </message>
    <message>
        <source>You can then put your phone away, whatever it shows</source>
        <translation>Danach können Sie Ihr Telefon weglegen, egal, was es anzeigt</translation>
    </message>
    <message>
        <source>Open the page below in a browser</source>
        <translation>Öffnen Sie die Seite unten in einem Browser</translation>
    </message>
    <message>
        <source>The page opens, and asks for this desk&apos;s camera</source>
        <translation>Die Seite öffnet sich und möchte die Kamera dieses Schalters verwenden</translation>
    </message>
    <message>
        <source>Show your document, then your face, to your phone&apos;s camera</source>
        <translation>Zeigen Sie der Kamera Ihres Telefons Ihr Dokument und dann Ihr Gesicht</translation>
    </message>
    <message>
        <source>You can then put your phone away</source>
        <translation>Danach können Sie Ihr Telefon weglegen</translation>
    </message>
    <message>
        <source>Open the page below in a browser with a camera</source>
        <translation>Öffnen Sie die Seite unten in einem Browser mit Kamera</translation>
    </message>
    <message>
        <source>Hold your document, then your face, before the camera</source>
        <translation>Halten Sie Ihr Dokument und dann Ihr Gesicht vor die Kamera</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Please check: {fields}</source>
        <translation>Bitte prüfen: {fields}</translation>
    </message>
    <message>
        <source>Make this window larger: the code needs {columns} columns and {lines} lines.</source>
        <translation>Vergrößern Sie dieses Fenster: Der Code braucht {columns} Spalten und {lines} Zeilen.</translation>
    </message>
    <message>
        <source>Or stop with Ctrl+C, and choose another way.</source>
        <translation>Oder brechen Sie mit Strg+C ab, und wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>This code can only be shown in the window.</source>
        <translation>Dieser Code kann nur im Fenster gezeigt werden.</translation>
    </message>
    <message>
        <source>The number on the phone must be: {number}</source>
        <translation>Die Zahl auf dem Telefon muss sein: {number}</translation>
    </message>
    <message>
        <source>The request was sent to: {identifier}</source>
        <translation>Die Anfrage ging an: {identifier}</translation>
    </message>
    <message>
        <source>Connection lost. Still trying</source>
        <translation>Verbindung unterbrochen. Wir versuchen es weiter</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>stimmt nicht überein</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Vertrauensniveau</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Bitte beachten</translation>
    </message>
    <message>
        <source>{answer}. {reasons}</source>
        <translation>{answer}. {reasons}</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Der Browser ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The browser ended by itself.</source>
        <translation>Der Browser hat sich von selbst beendet.</translation>
    </message>
    <message>
        <source>The browser was closed.</source>
        <translation>Der Browser wurde geschlossen.</translation>
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
        <source>Sandbox – no real identities are checked</source>
        <translation>Testumgebung – es werden keine echten Identitäten geprüft</translation>
    </message>
</context>
<context>
    <name>TouchTyping</name>
    <message>
        <source>Keys to type with are shown below.</source>
        <translation>Unten werden Tasten zum Schreiben angezeigt.</translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>Please turn the screen to our staff</source>
        <translation>Bitte drehen Sie den Bildschirm zum Personal</translation>
    </message>
    <message>
        <source>Your part is done. They will go on from here.</source>
        <translation>Ihr Teil ist erledigt. Wir machen von hier aus weiter.</translation>
    </message>
    <message>
        <source>Staff: show the result</source>
        <translation>Personal: Ergebnis zeigen</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>{method} · today {time}</source>
        <translation>{method} · heute {time}</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Verified, but another person · {time}</source>
        <translation>Bestätigt, aber eine andere Person · {time}</translation>
    </message>
</context>
<context>
    <name>VisitLog</name>
    <message>
        <source>The privacy notice is shown</source>
        <translation>Die Datenschutzhinweise werden angezeigt</translation>
    </message>
    <message>
        <source>A method is being chosen</source>
        <translation>Ein Verfahren wird gewählt</translation>
    </message>
    <message>
        <source>{method} is being asked</source>
        <translation>{method} wird angefragt</translation>
    </message>
    <message>
        <source>The customer has finished. The answer is being checked</source>
        <translation>Der Kunde ist fertig. Die Antwort wird geprüft</translation>
    </message>
    <message>
        <source>More time: the request is made anew</source>
        <translation>Mehr Zeit: Die Anfrage wird neu gestellt</translation>
    </message>
    <message>
        <source>The page is open on the customer’s display</source>
        <translation>Die Seite ist am Bildschirm des Kunden geöffnet</translation>
    </message>
    <message>
        <source>The page is closed</source>
        <translation>Die Seite ist geschlossen</translation>
    </message>
    <message>
        <source>The connection is back</source>
        <translation>Die Verbindung ist wieder da</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>This is your mark today. A result without it is not from this desk.</source>
        <translation>Das ist heute Ihr Erkennungszeichen. Ein Ergebnis ohne dieses stammt nicht von diesem Platz.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Angemeldet als {name}</translation>
    </message>
</context>
</TS>
