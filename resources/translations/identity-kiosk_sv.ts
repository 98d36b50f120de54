<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE">
<context>
    <name>Administering</name>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>Kontrollera disken</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Lämna helskärm</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Avsluta programmet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>The check did not finish. Please try again.</source>
        <translation>Kontrollen blev inte klar. Försök igen.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n problem hittades.</numerusform>
            <numerusform>%n problem hittades.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Inga problem hittades.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Kontrollerar …</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The proxy is a SOCKS proxy, which is not supported; expected an HTTP proxy, under network.proxy or in the system&apos;s settings</source>
        <translation>Proxyn är en SOCKS-proxy, som inte stöds; en HTTP-proxy väntades, under network.proxy eller i systemets inställningar</translation>
    </message>
    <message>
        <source>network.ca_file: expected a readable file of certificates (PEM)</source>
        <translation>network.ca_file: en läsbar fil med certifikat (PEM) väntades</translation>
    </message>
    <message>
        <source>There is no service of that name. There are: {names}.</source>
        <translation>Det finns ingen tjänst med det namnet. Det finns: {names}.</translation>
    </message>
    <message>
        <source>Several services may offer this. Choose one with --service: {names}.</source>
        <translation>Flera tjänster kan erbjuda detta. Välj en med --service: {names}.</translation>
    </message>
    <message>
        <source>No service of this desk offers this method.</source>
        <translation>Ingen av den här diskens tjänster erbjuder den metoden.</translation>
    </message>
    <message>
        <source>This desk hands results over to nobody. Set [handover.NAME].</source>
        <translation>Den här platsen lämnar inte över resultat till någon. Ange [handover.NAME].</translation>
    </message>
    <message>
        <source>This desk needs a case: --case REFERENCE.</source>
        <translation>Den här platsen kräver ett ärende: --case REFERENCE.</translation>
    </message>
    <message>
        <source>This desk needs the expected person: --expect name=VALUE --expect birthdate=VALUE.</source>
        <translation>Den här platsen kräver den förväntade personen: --expect name=VALUE --expect birthdate=VALUE.</translation>
    </message>
    <message>
        <source>listener.tls_certificate: expected a certificate and its key (PEM)</source>
        <translation>listener.tls_certificate: ett certifikat och dess nyckel (PEM) väntades</translation>
    </message>
    <message>
        <source>Port {port} cannot be used.</source>
        <translation>Port {port} kan inte användas.</translation>
    </message>
    <message>
        <source>Port {port} is used by {holder}.</source>
        <translation>Port {port} används av {holder}.</translation>
    </message>
    <message>
        <source>listener.redirect_uri leads to the phone itself: it needs this desk&apos;s own name.</source>
        <translation>listener.redirect_uri leder till telefonen själv: där behövs den här datorns eget namn.</translation>
    </message>
    <message>
        <source>listener.bind is not set, so that nothing listens on the network.</source>
        <translation>listener.bind är inte angivet, så inget lyssnar på nätverket.</translation>
    </message>
    <message>
        <source>listener.tls_certificate is not set.</source>
        <translation>listener.tls_certificate är inte angivet.</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Id-handling</translation>
    </message>
    <message>
        <source>recovery.hold_result needs a secret store of this system’s that is safe to use, and there is none. Set it to 0.</source>
        <translation>recovery.hold_result kräver ett säkert lösenordslager i systemet, och det finns inget. Ange 0.</translation>
    </message>
</context>
<context>
    <name>Attending</name>
    <message>
        <source>Steps of this visit</source>
        <translation>Stegen i det här besöket</translation>
    </message>
    <message>
        <source>The customer follows on the other display.</source>
        <translation>Kunden följer med på den andra skärmen.</translation>
    </message>
    <message>
        <source>On the customer’s display</source>
        <translation>På kundens skärm</translation>
    </message>
    <message>
        <source>On the customer’s phone</source>
        <translation>På kundens telefon</translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Family name at birth</source>
        <translation>Efternamn vid födseln</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Födelsedatum</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Handlingens nummer</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Fullständigt namn</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Identification number</source>
        <translation>Identitetsnummer</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Mellannamn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Medborgarskap</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Personnummer</translation>
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
        <translation>Födelseort</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Sandbox – no real identities are checked</source>
        <translation>Testmiljö – inga riktiga identiteter kontrolleras</translation>
    </message>
</context>
<context>
    <name>BrowserBar</name>
    <message>
        <source>Less than a minute left</source>
        <translation>Mindre än en minut kvar</translation>
    </message>
    <message>
        <source>More time starts anew</source>
        <translation>Med mer tid börjar det om från början</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mer tid</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>What is this visit about?</source>
        <translation>Vad gäller besöket?</translation>
    </message>
    <message>
        <source>For staff: enter this as it is on the application.</source>
        <translation>För personalen: skriv som det står i ansökan.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Case reference</source>
        <translation>Ärendenummer</translation>
    </message>
    <message>
        <source>Name on the application</source>
        <translation>Namn i ansökan</translation>
    </message>
    <message>
        <source>Date of birth on the application</source>
        <translation>Födelsedatum i ansökan</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>Please look at this first</source>
        <translation>Se över det här först</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Observera</translation>
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
        <translation>Den används inte: det här är testmiljön.</translation>
    </message>
    <message>
        <source>There is none: the kiosk runs on its sandbox.</source>
        <translation>Det finns ingen: kiosken körs mot sin testmiljö.</translation>
    </message>
    <message>
        <source>{file}; only root and this user can change it</source>
        <translation>{file}; bara root och den här användaren kan ändra den</translation>
    </message>
    <message>
        <source>Secret of {name}</source>
        <translation>Hemlighet för {name}</translation>
    </message>
    <message>
        <source>found</source>
        <translation>hittad</translation>
    </message>
    <message>
        <source>Service {name}</source>
        <translation>Tjänsten {name}</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klocka</translation>
    </message>
    <message>
        <source>The service does not tell its time.</source>
        <translation>Tjänsten talar inte om vad klockan är.</translation>
    </message>
    <message>
        <source>agrees with the service&apos;s</source>
        <translation>stämmer med tjänstens</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Returadress</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>It has expired. Renew listener.tls_certificate.</source>
        <translation>Det har gått ut. Förnya listener.tls_certificate.</translation>
    </message>
    <message>
        <source>It is not valid yet. Check this machine&apos;s clock.</source>
        <translation>Det gäller inte ännu. Kontrollera datorns klocka.</translation>
    </message>
    <message>
        <source>It is not for {host}, which listener.redirect_uri names.</source>
        <translation>Det gäller inte för {host}, som listener.redirect_uri anger.</translation>
    </message>
    <message>
        <source>It cannot be used for a web server.</source>
        <translation>Det kan inte användas för en webbserver.</translation>
    </message>
    <message>
        <source>No authority that this machine knows has issued it: phones may warn of it.</source>
        <translation>Ingen utfärdare som den här datorn känner till har utfärdat det: telefoner kan varna för det.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Webbläsare</translation>
    </message>
    <message>
        <source>Neither Chromium, Chrome nor Edge was found: pages can only be opened on the customer&apos;s phone.</source>
        <translation>Varken Chromium, Chrome eller Edge hittades: sidor kan bara öppnas på kundens telefon.</translation>
    </message>
    <message>
        <source>{path} does not start as root: run the kiosk as another user.</source>
        <translation>{path} startar inte som root: kör kiosken som en annan användare.</translation>
    </message>
    <message>
        <source>{path} does not start: run it by hand to see why.</source>
        <translation>{path} startar inte: kör den för hand för att se varför.</translation>
    </message>
    <message>
        <source>{path} is set-uid: it may stay when the kiosk is killed, until the next start.</source>
        <translation>{path} är set-uid: den kan bli kvar till nästa start när kiosken tvingas avsluta.</translation>
    </message>
    <message>
        <source>Pages of {name}</source>
        <translation>Sidor för {name}</translation>
    </message>
    <message>
        <source>any https address</source>
        <translation>vilken https-adress som helst</translation>
    </message>
    <message>
        <source>may lead to: {origins}</source>
        <translation>får leda till: {origins}</translation>
    </message>
    <message>
        <source>Displays</source>
        <translation>Skärmar</translation>
    </message>
    <message>
        <source>None can be opened by this user here.</source>
        <translation>Ingen kan öppnas av den här användaren här.</translation>
    </message>
    <message>
        <source>{staff}, which another one mirrors, as customer_display = “same” allows: customers see results, too</source>
        <translation>{staff}, som en annan speglar, vilket customer_display = ”same” tillåter: kunderna ser även resultat</translation>
    </message>
    <message>
        <source>Two of them show the same, so that customers see what staff see. Extend the desktop to the second one, or unplug it.</source>
        <translation>Två av dem visar samma sak, så att kunderna ser det som personalen ser. Utöka skrivbordet till den andra eller koppla bort den.</translation>
    </message>
    <message>
        <source>{other} does not show what {staff} shows. Mirror the displays, or set customer_display to “auto”.</source>
        <translation>{other} visar inte det som {staff} visar. Spegla skärmarna, eller sätt customer_display till ”auto”.</translation>
    </message>
    <message>
        <source>{staff}, for staff and customers alike; nothing is shown on {other}</source>
        <translation>{staff}, för både personal och kunder; inget visas på {other}</translation>
    </message>
    <message>
        <source>{staff}, for staff and customers alike</source>
        <translation>{staff}, för både personal och kunder</translation>
    </message>
    <message>
        <source>{staff} for staff, {customers} for customers</source>
        <translation>{staff} för personalen, {customers} för kunderna</translation>
    </message>
    <message>
        <source>Crash dumps</source>
        <translation>Kraschdumpar</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>skrivs inte</translation>
    </message>
    <message>
        <source>The memory of a browser that crashes, with what the customer typed, is handed to {handler}. Set kernel.core_pattern to a word without | in front.</source>
        <translation>Minnet från en webbläsare som kraschar, med det som kunden har skrivit, lämnas till {handler}. Sätt kernel.core_pattern till ett ord utan | först.</translation>
    </message>
    <message>
        <source>Documents by phone</source>
        <translation>Handlingar via telefon</translation>
    </message>
    <message>
        <source>Not offered: the sandbox can only be reached from this machine.</source>
        <translation>Erbjuds inte: testmiljön kan bara nås från den här datorn.</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>erbjuds</translation>
    </message>
    <message>
        <source>Not offered, and there is no browser here. {why}</source>
        <translation>Erbjuds inte, och det finns ingen webbläsare här. {why}</translation>
    </message>
    <message>
        <source>Not offered. {why}</source>
        <translation>Erbjuds inte. {why}</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ljud</translation>
    </message>
    <message>
        <source>None can be played for this user. Install pw-play, paplay or aplay, or switch sounds off under [sound].</source>
        <translation>Inget ljud kan spelas upp för den här användaren. Installera pw-play, paplay eller aplay, eller stäng av ljuden under [sound].</translation>
    </message>
    <message>
        <source>played by {program}</source>
        <translation>spelas upp av {program}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>ready ({name})</source>
        <translation>redo ({name})</translation>
    </message>
    <message>
        <source>There is no {name}. Set receipt.printer to a printer of this system.</source>
        <translation>Det finns ingen {name}. Ange en skrivare i systemet som receipt.printer.</translation>
    </message>
    <message>
        <source>None is set up: receipts cannot be printed. Add one to this system, or set receipt.offered = false.</source>
        <translation>Ingen är inställd: kvitton kan inte skrivas ut. Lägg till en i systemet eller ange receipt.offered = false.</translation>
    </message>
    <message>
        <source>It is paused or reports an error. Look at the printer, and resume it.</source>
        <translation>Den är pausad eller har ett fel. Se efter vid skrivaren och återuppta den.</translation>
    </message>
    <message>
        <source>This system&apos;s printing does not answer. Is its print service running?</source>
        <translation>Systemets utskriftstjänst svarar inte. Är den igång?</translation>
    </message>
    <message>
        <source>receipts are saved in {folder}</source>
        <translation>kvitton sparas i {folder}</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>The accounts cannot be read. Check the data folder&apos;s owner.</source>
        <translation>Kontona kan inte läsas. Kontrollera datamappens ägare.</translation>
    </message>
    <message>
        <source>Nobody can sign in. Add an account: identity-kiosk staff add NAME --administrator</source>
        <translation>Ingen kan logga in. Lägg till ett konto: identity-kiosk staff add NAME --administrator</translation>
    </message>
    <message>
        <source>Handover to {name}</source>
        <translation>Överlämning till {name}</translation>
    </message>
    <message>
        <source>takes a message without personal details</source>
        <translation>tar emot ett meddelande utan personuppgifter</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utkorg</translation>
    </message>
    <message>
        <source>This system has no secret store: nothing is kept, and staff wait at the desk until a result is delivered.</source>
        <translation>Systemet har inget lösenordslager: inget sparas, och personalen väntar vid platsen tills resultatet är levererat.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datamapp</translation>
    </message>
    <message>
        <source>{folder} cannot be written. Check its owner.</source>
        <translation>Det går inte att skriva i {folder}. Kontrollera vem som äger den.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>{file}; begins with the first visit</source>
        <translation>{file}; börjar med det första besöket</translation>
    </message>
    <message>
        <source>{file}; its key is in this system’s secret store</source>
        <translation>{file}; nyckeln finns i systemets lösenordslager</translation>
    </message>
    <message>
        <source>{file}; its key is a file beside it: whoever can read this user’s files can forge the journal.</source>
        <translation>{file}; nyckeln är en fil bredvid: den som kan läsa den här användarens filer kan förfalska journalen.</translation>
    </message>
    <message>
        <source>Held results</source>
        <translation>Sparade resultat</translation>
    </message>
    <message>
        <source>encrypted; the key is in this system’s secret store</source>
        <translation>krypterade; nyckeln finns i systemets lösenordslager</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>Ankare</translation>
    </message>
    <message>
        <source>None are kept: a journal that is forged with its own key is not found out. Set journal.anchor.</source>
        <translation>Inga sparas: en journal som förfalskas med sin egen nyckel upptäcks inte. Ange journal.anchor.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Compared with the application</source>
        <translation>Jämfört med ansökan</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message>
        <source>Expected name</source>
        <translation>Förväntat namn</translation>
    </message>
    <message>
        <source>Expected date of birth</source>
        <translation>Förväntat födelsedatum</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Samma</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Nästan samma</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Olika</translation>
    </message>
    <message>
        <source>Not in the result</source>
        <translation>Saknas i resultatet</translation>
    </message>
    <message>
        <source>Accents or similar letters differ.</source>
        <translation>Accenter eller liknande bokstäver skiljer sig.</translation>
    </message>
    <message>
        <source>Letters are written as passports write them, such as OE for Ö.</source>
        <translation>Bokstäver är skrivna som i pass, till exempel OE för Ö.</translation>
    </message>
    <message>
        <source>Hyphens, apostrophes or spaces differ.</source>
        <translation>Bindestreck, apostrofer eller mellanslag skiljer sig.</translation>
    </message>
    <message>
        <source>The names are in another order.</source>
        <translation>Namnen står i en annan ordning.</translation>
    </message>
    <message>
        <source>One of them has more given names.</source>
        <translation>Det ena har fler förnamn.</translation>
    </message>
    <message>
        <source>One of them has more family names.</source>
        <translation>Det ena har fler efternamn.</translation>
    </message>
    <message>
        <source>One of them has more names.</source>
        <translation>Det ena har fler namn.</translation>
    </message>
    <message>
        <source>An initial stands for a name.</source>
        <translation>En initial står i stället för ett namn.</translation>
    </message>
    <message>
        <source>A word such as van, de or al- is missing in one of them.</source>
        <translation>Ett ord som van, de eller al- saknas i det ena.</translation>
    </message>
    <message>
        <source>A title such as Dr is in one of them only.</source>
        <translation>En titel som Dr finns bara i det ena.</translation>
    </message>
    <message>
        <source>The document has no room for the whole name.</source>
        <translation>Hela namnet får inte plats i dokumentet.</translation>
    </message>
    <message>
        <source>The result has another name as well.</source>
        <translation>Resultatet har även ett annat namn.</translation>
    </message>
    <message>
        <source>They are in different scripts. Compare them yourself.</source>
        <translation>De är skrivna med olika skrift. Jämför dem själv.</translation>
    </message>
    <message>
        <source>The day or the month is not known.</source>
        <translation>Dag eller månad är okänd.</translation>
    </message>
    <message>
        <source>Day and month are swapped.</source>
        <translation>Dag och månad har bytt plats.</translation>
    </message>
    <message>
        <source>The date cannot be read.</source>
        <translation>Datumet går inte att läsa.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Enter your PIN to see the result</source>
        <translation>Ange din PIN-kod för att se resultatet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Inloggad som {name}</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy {what}</source>
        <translation>Kopiera {what}</translation>
    </message>
    <message>
        <source>{what} is copied</source>
        <translation>{what} är kopierat</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after 30 seconds.</source>
        <translation>Kopierat. Urklippet töms efter 30 sekunder.</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>Tid kvar: {time}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>answers, accepts the credentials and offers %n method(s)</source>
        <translation>
            <numerusform>svarar, godtar uppgifterna och erbjuder %n metod</numerusform>
            <numerusform>svarar, godtar uppgifterna och erbjuder %n metoder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) off the service&apos;s time. Switch on automatic time.</source>
        <translation>
            <numerusform>%n sekund ifrån tjänstens tid. Slå på automatisk tid.</numerusform>
            <numerusform>%n sekunder ifrån tjänstens tid. Slå på automatisk tid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ends in %n day(s). Renew it.</source>
        <translation>
            <numerusform>Det går ut om %n dag. Förnya det.</numerusform>
            <numerusform>Det går ut om %n dagar. Förnya det.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n konton</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) not delivered yet</source>
        <translation>
            <numerusform>%n resultat är inte levererat ännu</numerusform>
            <numerusform>%n resultat är inte levererade ännu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fits {host} for %n day(s)</source>
        <translation>
            <numerusform>gäller för {host} i %n dag</numerusform>
            <numerusform>gäller för {host} i %n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>British Overseas Territories citizen</source>
        <translation>medborgare i brittiska utomeuropeiska territorier</translation>
    </message>
    <message>
        <source>British National (Overseas)</source>
        <translation>brittisk medborgare (utomlands)</translation>
    </message>
    <message>
        <source>British Overseas citizen</source>
        <translation>brittisk utomeuropeisk medborgare</translation>
    </message>
    <message>
        <source>British protected person</source>
        <translation>brittisk skyddad person</translation>
    </message>
    <message>
        <source>British subject</source>
        <translation>brittisk undersåte</translation>
    </message>
    <message>
        <source>Neutral Zone</source>
        <translation>Neutral zon</translation>
    </message>
    <message>
        <source>United Nations agency</source>
        <translation>FN:s fackorgan</translation>
    </message>
    <message>
        <source>African Development Bank</source>
        <translation>Afrikanska utvecklingsbanken</translation>
    </message>
    <message>
        <source>Caribbean Community</source>
        <translation>Karibiska gemenskapen</translation>
    </message>
    <message>
        <source>Common Market for Eastern and Southern Africa</source>
        <translation>Gemensamma marknaden för östra och södra Afrika</translation>
    </message>
    <message>
        <source>Southern African Development Community</source>
        <translation>Södra Afrikas utvecklingsgemenskap</translation>
    </message>
    <message>
        <source>Economic Community of West African States</source>
        <translation>Västafrikanska staters ekonomiska gemenskap</translation>
    </message>
    <message>
        <source>Organization of Eastern Caribbean States</source>
        <translation>Östkaribiska staters organisation</translation>
    </message>
    <message>
        <source>African Export-Import Bank</source>
        <translation>Afrikanska export- och importbanken</translation>
    </message>
    <message>
        <source>Parliamentary Assembly of the Mediterranean</source>
        <translation>Medelhavets parlamentariska församling</translation>
    </message>
    <message>
        <source>Sovereign Military Order of Malta</source>
        <translation>Malteserorden</translation>
    </message>
    <message>
        <source>Interpol</source>
        <translation>Interpol</translation>
    </message>
    <message>
        <source>Council of Europe</source>
        <translation>Europarådet</translation>
    </message>
    <message>
        <source>Stateless</source>
        <translation>Statslös</translation>
    </message>
    <message>
        <source>Refugee</source>
        <translation>Flykting</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Ej angivet</translation>
    </message>
    <message>
        <source>Utopia (a specimen)</source>
        <translation>Utopia (ett provexemplar)</translation>
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
        <translation>Fler länder</translation>
    </message>
</context>
<context>
    <name>CustomerAction</name>
    <message>
        <source>Check that your phone shows this number.</source>
        <translation>Kontrollera att din telefon visar det här numret.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>Annan metod</translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation>På den här skärmen</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>På din telefon</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <translation>Anslutningen är tillbaka.</translation>
    </message>
    <message>
        <source>We sent a request to {phone}.</source>
        <translation>Vi har skickat en begäran till {phone}.</translation>
    </message>
    <message>
        <source>The page is open in the browser.</source>
        <translation>Sidan är öppen i webbläsaren.</translation>
    </message>
    <message>
        <source>The customer is back. One moment, please.</source>
        <translation>Kunden är tillbaka. Ett ögonblick.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Use the phone, or choose another method.</source>
        <translation>Webbläsaren kunde inte öppnas. Använd telefonen eller välj en annan metod.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Choose another method.</source>
        <translation>Webbläsaren kunde inte öppnas. Välj en annan metod.</translation>
    </message>
    <message>
        <source>The browser ended by itself. Open the page again, or on the phone.</source>
        <translation>Webbläsaren avslutades av sig själv. Öppna sidan igen, eller på telefonen.</translation>
    </message>
    <message>
        <source>The browser ended by itself. Open the page again, or choose another method.</source>
        <translation>Webbläsaren avslutades av sig själv. Öppna sidan igen eller välj en annan metod.</translation>
    </message>
    <message>
        <source>The browser was closed. You can open the page again.</source>
        <translation>Webbläsaren stängdes. Du kan öppna sidan igen.</translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message>
        <source>Our staff will show you the rest. Then please tell them whether you accept.</source>
        <translation>Personalen visar dig resten. Säg sedan till om du godkänner.</translation>
    </message>
    <message>
        <source>Please tell our staff whether you accept.</source>
        <translation>Säg till personalen om du godkänner.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Tack</translation>
    </message>
    <message>
        <source>Your part is done. Our staff will go on from here.</source>
        <translation>Din del är klar. Personalen tar över härifrån.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>MM</source>
        <translation>MM</translation>
    </message>
    <message>
        <source>YYYY</source>
        <translation>ÅÅÅÅ</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Enter your details as they are on your ID. We will compare them.</source>
        <translation>Fyll i dina uppgifter så som de står i din id-handling. Vi jämför dem.</translation>
    </message>
    <message>
        <source>{method} needs this to reach you.</source>
        <translation>{method} behöver det här för att nå dig.</translation>
    </message>
    <message>
        <source>This did not match. Please check it.</source>
        <translation>Det stämde inte. Kontrollera det.</translation>
    </message>
    <message>
        <source>These details did not match. Please check them.</source>
        <translation>Uppgifterna stämde inte. Kontrollera dem.</translation>
    </message>
    <message>
        <source>The service did not accept this. Please check it.</source>
        <translation>Tjänsten godtog inte det här. Kontrollera det.</translation>
    </message>
    <message>
        <source>The service did not accept these details.</source>
        <translation>Tjänsten godtog inte uppgifterna.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Reveal for 10 s</source>
        <translation>Visa i 10 s</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Cover ({n} s)</source>
        <translation>Dölj ({n} s)</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>stämmer</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>stämmer inte</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>inte jämfört</translation>
    </message>
    <message>
        <source>{verdict} ({percent}% similar)</source>
        <translation>{verdict} ({percent} % likhet)</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Documents</source>
        <translation>Handlingar</translation>
    </message>
    <message>
        <source>At the camera</source>
        <translation>Vid kameran</translation>
    </message>
    <message>
        <source>In the document</source>
        <translation>I handlingen</translation>
    </message>
    <message>
        <source>Face: {where}</source>
        <translation>Ansikte: {where}</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Framsida</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Baksida</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Adressbevis</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Öppna: {what}</translation>
    </message>
    <message>
        <source>{what}: cannot be shown</source>
        <translation>{what}: kan inte visas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Giltig till</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Utfärdad av</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Utfärdad i</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Utfärdad den</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Licence classes</source>
        <translation>Körkortsbehörigheter</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Behörighet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Kontrollerad</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Genom</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Har gått ut</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Öppnar …</translation>
    </message>
    <message>
        <source>{title}, page {n} of {count}</source>
        <translation>{title}, sida {n} av {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s) are not shown.</source>
        <translation>
            <numerusform>%n sida till visas inte.</numerusform>
            <numerusform>%n sidor till visas inte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>Annan metod</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Reference {id}</source>
        <translation>Referens {id}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Such as {example}</source>
        <translation>Till exempel {example}</translation>
    </message>
    <message>
        <source>{label} (optional)</source>
        <translation>{label} (frivilligt)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Välj …</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Fyll i det här.</translation>
    </message>
    <message>
        <source>This is not valid. Please check it.</source>
        <translation>Det här är inte giltigt. Kontrollera det.</translation>
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
        <translation>Fullständigt namn</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Before the name</source>
        <translation>Före namnet</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Efter namnet</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Födelsedatum</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Medborgarskap</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Kvinna</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Ej angivet</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Körkort</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Id-kort</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>inte avläst</translation>
    </message>
    <message>
        <source>read and genuine</source>
        <translation>avläst och äkta</translation>
    </message>
    <message>
        <source>at least one read and genuine</source>
        <translation>minst ett avläst och äkta</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>With the country’s prefix, such as {example}</source>
        <translation>Med landets förled, till exempel {example}</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>Bara siffror</translation>
    </message>
    <message>
        <source>Together with the country</source>
        <translation>Tillsammans med landet</translation>
    </message>
    <message>
        <source>The country that issued the number</source>
        <translation>Landet som har utfärdat numret</translation>
    </message>
    <message>
        <source>As in the Evrotrust account, in lower case</source>
        <translation>Som i Evrotrust-kontot, med små bokstäver</translation>
    </message>
    <message>
        <source>Skips the choice of the bank</source>
        <translation>Då behöver du inte välja bank senare</translation>
    </message>
    <message>
        <source>With the country code, such as {example}</source>
        <translation>Med landsnummer, till exempel {example}</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Sending …</source>
        <translation>Skickar …</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Levererat</translation>
    </message>
    <message>
        <source>Saved on this desk. It is sent again by itself.</source>
        <translation>Sparat på den här platsen. Det skickas igen automatiskt.</translation>
    </message>
    <message>
        <source>Not sent yet, and not saved on this desk.</source>
        <translation>Ännu inte skickat, och inte sparat på den här platsen.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisat</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Inte möjligt</translation>
    </message>
    <message>
        <source>The system does not answer.</source>
        <translation>Systemet svarar inte.</translation>
    </message>
    <message>
        <source>The system’s certificate is not accepted here.</source>
        <translation>Systemets certifikat godtas inte här.</translation>
    </message>
    <message>
        <source>The system answers with {number}.</source>
        <translation>Systemet svarar med {number}.</translation>
    </message>
    <message>
        <source>The secret that messages are signed with is missing or wrong.</source>
        <translation>Hemligheten som meddelanden signeras med saknas eller är fel.</translation>
    </message>
    <message>
        <source>This desk’s certificate or key cannot be used.</source>
        <translation>Den här platsens certifikat eller nyckel kan inte användas.</translation>
    </message>
    <message>
        <source>The folder cannot be written.</source>
        <translation>Det går inte att skriva i mappen.</translation>
    </message>
    <message>
        <source>The recipient’s key cannot be used.</source>
        <translation>Mottagarens nyckel kan inte användas.</translation>
    </message>
    <message>
        <source>The program cannot be started.</source>
        <translation>Programmet kan inte startas.</translation>
    </message>
    <message>
        <source>The program ends with status {number}.</source>
        <translation>Programmet avslutas med status {number}.</translation>
    </message>
    <message>
        <source>The program does not end in time.</source>
        <translation>Programmet blir inte klart i tid.</translation>
    </message>
    <message>
        <source>What is saved of it cannot be read.</source>
        <translation>Det som är sparat kan inte läsas.</translation>
    </message>
    <message>
        <source>The signed PDF cannot be made.</source>
        <translation>Det går inte att skapa den signerade PDF-filen.</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Please wait. This result is not saved: if you go on, it is lost to the system.</source>
        <translation>Vänta. Resultatet är inte sparat: om du går vidare når det aldrig systemet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Go on without sending</source>
        <translation>Fortsätt utan att skicka</translation>
    </message>
    <message>
        <source>Handover to your systems</source>
        <translation>Skickas till era system</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Inloggad som {name}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startar</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Ansluter</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Ansluten</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Frånkopplad</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>A result is waiting for staff</source>
        <translation>Ett resultat väntar på personalen</translation>
    </message>
    <message>
        <source>The kiosk stopped before the last verification was accepted or refused.</source>
        <translation>Kiosken stannade innan den senaste kontrollen godtogs eller avvisades.</translation>
    </message>
    <message>
        <source>Staff: show the result</source>
        <translation>Personal: visa resultatet</translation>
    </message>
    <message>
        <source>Discard the result</source>
        <translation>Ta bort resultatet</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>This screen has been cleared.</source>
        <translation>Skärmen har rensats.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The disk is full: {file} cannot be written. Make room.</source>
        <translation>Disken är full: {file} kan inte skrivas. Frigör utrymme.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Check the owner of its folder, and whether the disk is read-only.</source>
        <translation>{file} kan inte skrivas. Kontrollera vem som äger mappen och om disken är skrivskyddad.</translation>
    </message>
    <message>
        <source>{file} is locked by another program. End that program.</source>
        <translation>{file} är låst av ett annat program. Avsluta det programmet.</translation>
    </message>
    <message>
        <source>{file} is not as this desk has written it. See what this finds: identity-kiosk journal verify. Then keep the file elsewhere: the next start begins a new one.</source>
        <translation>{file} är inte som den här datorn skrev den. Se vad detta hittar: identity-kiosk journal verify. Förvara sedan filen på annan plats: nästa start börjar en ny.</translation>
    </message>
    <message>
        <source>{file} was moved or deleted while the kiosk ran. Put it back, or start the kiosk anew.</source>
        <translation>{file} flyttades eller raderades medan kiosken var igång. Lägg tillbaka den eller starta om kiosken.</translation>
    </message>
    <message>
        <source>{file} is not there, although this desk’s anchors know it. Put it back. If it is lost, keep its anchors elsewhere: the next start begins a new one.</source>
        <translation>{file} finns inte, fast datorns ankare känner till den. Lägg tillbaka den. Om den är förlorad, förvara dess ankare på annan plats: nästa start börjar en ny.</translation>
    </message>
    <message>
        <source>recovery.hold_result needs this system’s secret store, which cannot be used. Unlock it, or set recovery.hold_result to 0.</source>
        <translation>recovery.hold_result kräver systemets lösenordslager, som inte kan användas. Lås upp det eller ange 0 för recovery.hold_result.</translation>
    </message>
    <message>
        <source>{file} cannot be kept safely on this kind of disk. Set kiosk.data_dir to a folder on a disk of this machine.</source>
        <translation>{file} kan inte förvaras säkert på den här sortens disk. Ange en mapp på en av datorns egna diskar som kiosk.data_dir.</translation>
    </message>
    <message>
        <source>{file} was written by a later version of this program. Install that version.</source>
        <translation>{file} skrevs av en senare version av det här programmet. Installera den versionen.</translation>
    </message>
    <message>
        <source>The key that {file} is signed with cannot be had. Unlock this system’s secret store, or put journal.key back beside the file, with mode 0600.</source>
        <translation>Nyckeln som {file} signeras med går inte att nå. Lås upp systemets lösenordslager, eller lägg tillbaka journal.key bredvid filen med rättigheterna 0600.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: the disk does not work.</source>
        <translation>{file} kan varken läsas eller skrivas: disken fungerar inte.</translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Yes, it is this person</source>
        <translation>Ja, samma person</translation>
    </message>
    <message>
        <source>The result is handed over: your answer stands.</source>
        <translation>Resultatet är överlämnat: ditt svar gäller.</translation>
    </message>
    <message>
        <source>You can change this until you press Done.</source>
        <translation>Du kan ändra det tills du trycker på Klar.</translation>
    </message>
    <message>
        <source>Without an answer it counts as not accepted.</source>
        <translation>Utan svar räknas det som inte godkänt.</translation>
    </message>
    <message>
        <source>Is this the person in front of you?</source>
        <translation>Är det här personen framför dig?</translation>
    </message>
    <message>
        <source>You confirmed the person in front of you.</source>
        <translation>Du har bekräftat personen framför dig.</translation>
    </message>
    <message>
        <source>You did not accept this person.</source>
        <translation>Du har inte godkänt den här personen.</translation>
    </message>
    <message>
        <source>This is your answer</source>
        <translation>Det här är ditt svar</translation>
    </message>
</context>
<context>
    <name>KeepOpen</name>
    <message>
        <source>{time} · Keep open</source>
        <translation>{time} · Visa längre</translation>
    </message>
    <message numerus="yes">
        <source>Keep open. This result is cleared in less than %n minute(s).</source>
        <translation>
            <numerusform>Visa längre. Resultatet rensas om mindre än %n minut.</numerusform>
            <numerusform>Visa längre. Resultatet rensas om mindre än %n minuter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Stora bokstäver</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Radera sista tecknet</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellanslag</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Bokstäver</translation>
    </message>
    <message>
        <source>Letters with marks</source>
        <translation>Bokstäver med accenter</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Siffror och tecken</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>Arabiska bokstäver</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language: {name}</source>
        <translation>Språk: {name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
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
        <translation>Den här disken är låst</translation>
    </message>
    <message>
        <source>For staff: sign in with your name and PIN.</source>
        <translation>För personal: logga in med namn och PIN-kod.</translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message>
        <source>Your mark: {symbol}, {word}</source>
        <translation>Ditt kännetecken: {symbol}, {word}</translation>
    </message>
</context>
<context>
    <name>MarkSymbols</name>
    <message>
        <source>Circle</source>
        <translation>Cirkel</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Kvadrat</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triangel</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stjärna</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Hjärta</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Droppe</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Måne</translation>
    </message>
    <message>
        <source>Lightning</source>
        <translation>Blixt</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Kors</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Romb</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Hus</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flagga</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Träd</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Båt</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>Krona</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>Paraply</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Anchor</source>
        <translation>Ankare</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Äpple</translation>
    </message>
    <message>
        <source>Autumn</source>
        <translation>Höst</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Bageri</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>Boll</translation>
    </message>
    <message>
        <source>Barley</source>
        <translation>Korn</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Korg</translation>
    </message>
    <message>
        <source>Bear</source>
        <translation>Björn</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Klocka</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Cykel</translation>
    </message>
    <message>
        <source>Birch</source>
        <translation>Björk</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Båt</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Bok</translation>
    </message>
    <message>
        <source>Bread</source>
        <translation>Bröd</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Bro</translation>
    </message>
    <message>
        <source>Butter</source>
        <translation>Smör</translation>
    </message>
    <message>
        <source>Candle</source>
        <translation>Ljus</translation>
    </message>
    <message>
        <source>Castle</source>
        <translation>Slott</translation>
    </message>
    <message>
        <source>Cherry</source>
        <translation>Körsbär</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Ur</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Moln</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Kaffe</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Koppar</translation>
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
        <translation>Örn</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Fjäder</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>Staket</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Skog</translation>
    </message>
    <message>
        <source>Garden</source>
        <translation>Trädgård</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>Hammer</source>
        <translation>Hammare</translation>
    </message>
    <message>
        <source>Harbour</source>
        <translation>Hamn</translation>
    </message>
    <message>
        <source>Honey</source>
        <translation>Honung</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Häst</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Ö</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Kök</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Stege</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Lampa</translation>
    </message>
    <message>
        <source>Lemon</source>
        <translation>Citron</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>Lejon</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Marknad</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>Äng</translation>
    </message>
    <message>
        <source>Mill</source>
        <translation>Kvarn</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spegel</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>Berg</translation>
    </message>
    <message>
        <source>Mushroom</source>
        <translation>Svamp</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Natt</translation>
    </message>
    <message>
        <source>Ocean</source>
        <translation>Ocean</translation>
    </message>
    <message>
        <source>Orchard</source>
        <translation>Fruktlund</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Pepper</source>
        <translation>Peppar</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Pocket</source>
        <translation>Ficka</translation>
    </message>
    <message>
        <source>Potato</source>
        <translation>Potatis</translation>
    </message>
    <message>
        <source>Rabbit</source>
        <translation>Kanin</translation>
    </message>
    <message>
        <source>River</source>
        <translation>Flod</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skola</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Silver</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Snö</translation>
    </message>
    <message>
        <source>Spoon</source>
        <translation>Sked</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>Sommar</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fönster</translation>
    </message>
</context>
<context>
    <name>Masked</name>
    <message>
        <source>Covered</source>
        <translation>Dolt</translation>
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
        <translation>Nej</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>Before we begin</source>
        <translation>Innan vi börjar</translation>
    </message>
    <message>
        <source>Please read how your personal data is used.</source>
        <translation>Läs hur dina personuppgifter används.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Integritetsinformation</translation>
    </message>
    <message>
        <source>I do not accept</source>
        <translation>Jag avböjer</translation>
    </message>
    <message>
        <source>I accept</source>
        <translation>Jag godkänner</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Föregående del</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nästa del</translation>
    </message>
    <message>
        <source>The customer sees part {part} of {parts}.</source>
        <translation>Kunden ser del {part} av {parts}.</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>This desk is out of service</source>
        <translation>Den här platsen är tillfälligt stängd</translation>
    </message>
    <message>
        <source>Please speak to our staff.</source>
        <translation>Vänd dig till vår personal.</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>No picture</source>
        <translation>Ingen bild</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Kan inte visas</translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-kod</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Visa resultatet</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>För många felaktiga PIN-koder. Försök igen om %n minut.</numerusform>
            <numerusform>För många felaktiga PIN-koder. Försök igen om %n minuter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>För många felaktiga PIN-koder. Försök igen om %n sekund.</numerusform>
            <numerusform>För många felaktiga PIN-koder. Försök igen om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>PINs cannot be checked at the moment. Please tell your administrator.</source>
        <translation>PIN-koder kan inte kontrolleras just nu. Kontakta administratören.</translation>
    </message>
    <message>
        <source>The name or the PIN is not correct.</source>
        <translation>Namnet eller PIN-koden är fel.</translation>
    </message>
    <message>
        <source>The PIN is not correct.</source>
        <translation>PIN-koden är fel.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Ett ögonblick</translation>
    </message>
    <message>
        <source>We are getting this ready for you.</source>
        <translation>Vi förbereder det här åt dig.</translation>
    </message>
    <message>
        <source>We are starting again for you.</source>
        <translation>Vi börjar om åt dig.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Det tar några sekunder.</translation>
    </message>
    <message>
        <source>Checking the document</source>
        <translation>Handlingen kontrolleras</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>Svaret kontrolleras</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Anslutningen bröts</translation>
    </message>
    <message>
        <source>Still trying. Nothing is lost.</source>
        <translation>Vi försöker igen. Inget går förlorat.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Inloggning pågår</translation>
    </message>
    <message>
        <source>Waiting for the page to be opened</source>
        <translation>Väntar på att sidan öppnas</translation>
    </message>
    <message>
        <source>Waiting for the document</source>
        <translation>Väntar på handlingen</translation>
    </message>
    <message>
        <source>Opened in the app</source>
        <translation>Öppnad i appen</translation>
    </message>
    <message>
        <source>Waiting for the code to be scanned</source>
        <translation>Väntar på att koden skannas</translation>
    </message>
    <message>
        <source>Waiting for the approval on the phone</source>
        <translation>Väntar på godkännande i telefonen</translation>
    </message>
    <message>
        <source>Waiting for the sign-in on the website</source>
        <translation>Väntar på inloggning på webbplatsen</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>The check</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Compared with what was entered</source>
        <translation>Jämfört med det som angavs</translation>
    </message>
    <message>
        <source>Noticed and acknowledged by staff</source>
        <translation>Uppmärksammat och bekräftat av personalen</translation>
    </message>
    <message>
        <source>The entry in the journal</source>
        <translation>Posten i journalen</translation>
    </message>
    <message>
        <source>Identity service</source>
        <translation>Identitetstjänst</translation>
    </message>
    <message>
        <source>The service’s reference</source>
        <translation>Tjänstens referens</translation>
    </message>
    <message>
        <source>Accepted by staff</source>
        <translation>Godkänt av personalen</translation>
    </message>
    <message>
        <source>Privacy notice accepted</source>
        <translation>Godkänd integritetsinformation</translation>
    </message>
    <message>
        <source>The result’s id</source>
        <translation>Resultatets id</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Its hash (SHA-256)</source>
        <translation>Postens kontrollsumma (SHA-256)</translation>
    </message>
    <message>
        <source>{reference} · page {number} of {count}</source>
        <translation>{reference} · sida {number} av {count}</translation>
    </message>
    <message>
        <source>Proof of an identity check</source>
        <translation>Bevis på en identitetskontroll</translation>
    </message>
    <message>
        <source>This file is signed with the key of the desk’s journal. An auditor checks it against that journal with {command}: a file that was changed does not pass.</source>
        <translation>Filen är signerad med nyckeln till platsens journal. En revisor kontrollerar den mot journalen med {command}: en fil som har ändrats godkänns inte.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Attached to this file</source>
        <translation>Bifogat i filen</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>{level} assurance</source>
        <translation>Tillitsnivå: {level}</translation>
    </message>
    <message>
        <source>{n} of 5</source>
        <translation>{n} av 5</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Legitimationsutfärdare</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Identitetsplånbok</translation>
    </message>
    <message>
        <source>over the internet</source>
        <translation>via internet</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bekräftat av</translation>
    </message>
    <message>
        <source>a public authority</source>
        <translation>en myndighet</translation>
    </message>
    <message>
        <source>not a public authority</source>
        <translation>inte en myndighet</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Genom</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>Uppgavs inte</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>Search or country</source>
        <translation>Sök metod eller land</translation>
    </message>
    <message>
        <source>How would you like to identify?</source>
        <translation>Hur vill du legitimera dig?</translation>
    </message>
    <message>
        <source>Which of these do you have?</source>
        <translation>Vilken av de här har du?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>No method of that name or country.</source>
        <translation>Ingen metod eller inget land med det namnet.</translation>
    </message>
    <message>
        <source>Looking up the methods …</source>
        <translation>Hämtar metoderna …</translation>
    </message>
    <message>
        <source>Passport, ID card or licence</source>
        <translation>Pass, id-kort eller körkort</translation>
    </message>
    <message numerus="yes">
        <source>{countries} and %n more</source>
        <extracomment>Countries: &quot;Austria, Belgium, Bulgaria and 9 more&quot;</extracomment>
        <translation>
            <numerusform>{countries} och %n till</numerusform>
            <numerusform>{countries} och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Not available right now</source>
        <translation>Inte tillgänglig just nu</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Inte inställd ännu</translation>
    </message>
    <message>
        <source>Needs a browser on this desk</source>
        <translation>Kräver en webbläsare på den här datorn</translation>
    </message>
    <message>
        <source>Show your document</source>
        <translation>Visa din id-handling</translation>
    </message>
    <message>
        <source>Scan with your phone</source>
        <translation>Skanna med telefonen</translation>
    </message>
    <message>
        <source>Approve on your phone</source>
        <translation>Godkänn i telefonen</translation>
    </message>
    <message>
        <source>Sign in on the website</source>
        <translation>Logga in på webbplatsen</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Ett ögonblick …</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR-kod</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Yes, go on</source>
        <translation>Ja, fortsätt</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Är du kvar?</translation>
    </message>
    <message numerus="yes">
        <source>This screen will be cleared in %n second(s).</source>
        <translation>
            <numerusform>Skärmen rensas om %n sekund.</numerusform>
            <numerusform>Skärmen rensas om %n sekunder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The person is verified.</source>
        <translation>Personens identitet är bekräftad.</translation>
    </message>
    <message>
        <source>What the customer has done is lost: a new verification is needed.</source>
        <translation>Det kunden har gjort har gått förlorat: en ny kontroll behövs.</translation>
    </message>
    <message>
        <source>Use another method, and tell the administrator.</source>
        <translation>Använd en annan metod och meddela administratören.</translation>
    </message>
    <message>
        <source>The details do not match.</source>
        <translation>Uppgifterna stämmer inte.</translation>
    </message>
    <message>
        <source>Check the details with the customer and try again.</source>
        <translation>Kontrollera uppgifterna med kunden och försök igen.</translation>
    </message>
    <message>
        <source>{method} did not reach the level of assurance that is needed.</source>
        <translation>{method} nådde inte den tillitsnivå som krävs.</translation>
    </message>
    <message>
        <source>Use a method with a higher level of assurance.</source>
        <translation>Använd en metod med högre tillitsnivå.</translation>
    </message>
    <message>
        <source>The check was not passed.</source>
        <translation>Kontrollen godkändes inte.</translation>
    </message>
    <message>
        <source>Try again with good light and a clean document, or use another method.</source>
        <translation>Försök igen med bra ljus och en ren handling, eller använd en annan metod.</translation>
    </message>
    <message>
        <source>The answer names no person.</source>
        <translation>Svaret anger ingen person.</translation>
    </message>
    <message>
        <source>Try again, or use another method.</source>
        <translation>Försök igen eller använd en annan metod.</translation>
    </message>
    <message>
        <source>The answer belongs to another verification, so it does not count.</source>
        <translation>Svaret hör till en annan kontroll och räknas därför inte.</translation>
    </message>
    <message>
        <source>Start again, and tell the administrator.</source>
        <translation>Börja om och meddela administratören.</translation>
    </message>
    <message>
        <source>The customer came back before the check was finished.</source>
        <translation>Kunden kom tillbaka innan kontrollen var klar.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Börja om.</translation>
    </message>
    <message>
        <source>The customer was not verified by {method}.</source>
        <translation>Kunden bekräftades inte av {method}.</translation>
    </message>
    <message>
        <source>Ask the customer what their phone shows. Try again, or use another method.</source>
        <translation>Fråga kunden vad telefonen visar. Försök igen eller använd en annan metod.</translation>
    </message>
    <message>
        <source>The details do not have the form that {method} needs.</source>
        <translation>Uppgifterna har inte den form som {method} kräver.</translation>
    </message>
    <message>
        <source>Correct the details and try again.</source>
        <translation>Rätta uppgifterna och försök igen.</translation>
    </message>
    <message>
        <source>{method} is not switched on for this organisation.</source>
        <translation>{method} är inte aktiverat för den här organisationen.</translation>
    </message>
    <message>
        <source>{method} is not answering right now.</source>
        <translation>{method} svarar inte just nu.</translation>
    </message>
    <message>
        <source>Nothing went wrong on your side. Try again in a moment, or use another method.</source>
        <translation>Felet ligger inte hos dig. Försök igen om en stund eller använd en annan metod.</translation>
    </message>
    <message>
        <source>{method} cannot give the level of assurance that is needed.</source>
        <translation>{method} kan inte ge den tillitsnivå som krävs.</translation>
    </message>
    <message>
        <source>The service does not accept this desk&apos;s credentials.</source>
        <translation>Tjänsten godtar inte den här diskens inloggningsuppgifter.</translation>
    </message>
    <message>
        <source>Tell the administrator: the client id or its secret is wrong.</source>
        <translation>Meddela administratören: klient-id eller hemligheten är fel.</translation>
    </message>
    <message>
        <source>The organisation&apos;s account with the service is switched off.</source>
        <translation>Organisationens konto hos tjänsten är avstängt.</translation>
    </message>
    <message>
        <source>The service does not know this desk&apos;s return address.</source>
        <translation>Tjänsten känner inte till den här diskens returadress.</translation>
    </message>
    <message>
        <source>Tell the administrator: the redirect address has to be registered.</source>
        <translation>Meddela administratören: returadressen måste registreras.</translation>
    </message>
    <message>
        <source>{method} asked for a way of signing in that this desk does not have.</source>
        <translation>{method} begärde ett sätt att logga in som den här disken inte har.</translation>
    </message>
    <message>
        <source>The service sent an address that is not safe to open.</source>
        <translation>Tjänsten skickade en adress som inte är säker att öppna.</translation>
    </message>
    <message>
        <source>The service sent an answer that cannot be read.</source>
        <translation>Tjänsten skickade ett svar som inte kan läsas.</translation>
    </message>
    <message>
        <source>Try again in a moment, or use another method.</source>
        <translation>Försök igen om en stund eller använd en annan metod.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Tjänsten kunde inte nås.</translation>
    </message>
    <message>
        <source>Check this desk&apos;s network, then try again.</source>
        <translation>Kontrollera diskens nätverk och försök igen.</translation>
    </message>
    <message>
        <source>No safe connection to the service could be made.</source>
        <translation>Det gick inte att få en säker anslutning till tjänsten.</translation>
    </message>
    <message>
        <source>Tell the administrator: a certificate was not accepted.</source>
        <translation>Meddela administratören: ett certifikat godtogs inte.</translation>
    </message>
    <message>
        <source>The service asks us to wait: there were too many requests.</source>
        <translation>Tjänsten ber oss vänta: det kom för många förfrågningar.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Försök igen om en minut.</translation>
    </message>
    <message>
        <source>The service no longer knows this verification.</source>
        <translation>Tjänsten känner inte längre till den här kontrollen.</translation>
    </message>
    <message>
        <source>{method} is not set up correctly on this desk.</source>
        <translation>{method} är inte rätt inställt på den här disken.</translation>
    </message>
    <message>
        <source>The answer had already been collected, or came too late.</source>
        <translation>Svaret var redan hämtat eller kom för sent.</translation>
    </message>
    <message>
        <source>A new verification is needed. Start again. If the person did pass, your administrator can find the result at the service.</source>
        <translation>En ny kontroll behövs. Börja om. Om personen ändå godkändes kan administratören hitta resultatet hos tjänsten.</translation>
    </message>
    <message>
        <source>This desk cannot receive the customer&apos;s return from the browser.</source>
        <translation>Disken kan inte ta emot kundens återkomst från webbläsaren.</translation>
    </message>
    <message>
        <source>Close the other program, or tell the administrator.</source>
        <translation>Stäng det andra programmet eller meddela administratören.</translation>
    </message>
    <message>
        <source>The verification could not be recorded on this desk.</source>
        <translation>Kontrollen kunde inte registreras på den här disken.</translation>
    </message>
    <message>
        <source>Tell the administrator: the data folder cannot be written.</source>
        <translation>Meddela administratören: det går inte att skriva i datamappen.</translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation>Något gick fel i det här programmet.</translation>
    </message>
    <message>
        <source>The time for this verification ran out.</source>
        <translation>Tiden för kontrollen tog slut.</translation>
    </message>
    <message>
        <source>Start again when the customer is ready.</source>
        <translation>Börja om när kunden är redo.</translation>
    </message>
    <message>
        <source>The verification was cancelled at this desk.</source>
        <translation>Kontrollen avbröts vid disken.</translation>
    </message>
    <message>
        <source>The customer cancelled the verification.</source>
        <translation>Kunden avbröt kontrollen.</translation>
    </message>
    <message>
        <source>Start again if that was a mistake, or use another method.</source>
        <translation>Börja om ifall det var ett misstag, eller använd en annan metod.</translation>
    </message>
    <message>
        <source>The verification was ended because nobody was there.</source>
        <translation>Kontrollen avslutades eftersom ingen var där.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>This receipt contains no personal details and is not proof of identity.</source>
        <translation>Kvittot innehåller inga personuppgifter och gäller inte som legitimation.</translation>
    </message>
    <message>
        <source>Receipt for an identity check</source>
        <translation>Kvitto på identitetskontroll</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Vad som kontrollerades</translation>
    </message>
    <message>
        <source>An identity document</source>
        <translation>En id-handling</translation>
    </message>
    <message>
        <source>An electronic identity</source>
        <translation>En e-legitimation</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Tillitsnivå</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Vid disken</translation>
    </message>
    <message>
        <source>Not accepted by our staff</source>
        <translation>Inte godkänt av vår personal</translation>
    </message>
</context>
<context>
    <name>ReceiptControl</name>
    <message>
        <source>Print a receipt</source>
        <translation>Skriv ut kvitto</translation>
    </message>
    <message>
        <source>Printing the receipt</source>
        <translation>Kvittot skrivs ut</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>The receipt was sent to the printer.</source>
        <translation>Kvittot har skickats till skrivaren.</translation>
    </message>
    <message>
        <source>The receipt was saved.</source>
        <translation>Kvittot har sparats.</translation>
    </message>
    <message>
        <source>No receipt: this desk has no printer. You can go on.</source>
        <translation>Inget kvitto: det finns ingen skrivare här. Du kan fortsätta.</translation>
    </message>
    <message>
        <source>No receipt: the printer is paused or reports an error. You can go on.</source>
        <translation>Inget kvitto: skrivaren är pausad eller har ett fel. Du kan fortsätta.</translation>
    </message>
    <message>
        <source>No receipt: the printer does not answer. You can go on.</source>
        <translation>Inget kvitto: skrivaren svarar inte. Du kan fortsätta.</translation>
    </message>
    <message>
        <source>No receipt: it could not be printed. You can go on.</source>
        <translation>Inget kvitto: det kunde inte skrivas ut. Du kan fortsätta.</translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>Annan metod</translation>
    </message>
    <message>
        <source>The person&apos;s picture</source>
        <translation>Bild på personen</translation>
    </message>
    <message>
        <source>To accept, tick the warnings first.</source>
        <translation>Kryssa i varningarna först för att godkänna.</translation>
    </message>
    <message>
        <source>To accept, reveal the name and the date of birth first.</source>
        <translation>Visa namn och födelsedatum först för att godkänna.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Verified</source>
        <translation>Bekräftad</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Inte bekräftad</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslyckades</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Tiden gick ut</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbruten</translation>
    </message>
    <message>
        <source>Not in the result: {attribute}.</source>
        <translation>Saknas i resultatet: {attribute}.</translation>
    </message>
    <message>
        <source>The document has expired.</source>
        <translation>Handlingen har gått ut.</translation>
    </message>
    <message>
        <source>The documents do not agree with one another.</source>
        <translation>Handlingarna stämmer inte överens med varandra.</translation>
    </message>
    <message>
        <source>The evidence is not of the method that was asked for.</source>
        <translation>Underlaget kommer inte från den begärda metoden.</translation>
    </message>
    <message>
        <source>A picture cannot be shown.</source>
        <translation>En bild kan inte visas.</translation>
    </message>
    <message>
        <source>A date of birth or expiry is missing or cannot be read.</source>
        <translation>Ett födelse- eller utgångsdatum saknas eller kan inte läsas.</translation>
    </message>
    <message>
        <source>This desk&apos;s clock is wrong by more than a minute.</source>
        <translation>Diskens klocka går mer än en minut fel.</translation>
    </message>
    <message>
        <source>It does not show who the person is.</source>
        <translation>Den visar inte vem personen är.</translation>
    </message>
    <message>
        <source>Limited confidence: it could be another person.</source>
        <translation>Begränsad tillit: det kan vara någon annan.</translation>
    </message>
    <message>
        <source>Identity checked; misuse is unlikely.</source>
        <translation>Identiteten är kontrollerad, missbruk är osannolikt.</translation>
    </message>
    <message>
        <source>Identity thoroughly checked; misuse is prevented.</source>
        <translation>Identiteten är noga kontrollerad, missbruk förhindras.</translation>
    </message>
    <message>
        <source>As high, and fit for a qualified signature.</source>
        <translation>Som hög, och duger för en kvalificerad underskrift.</translation>
    </message>
    <message>
        <source>The service does not say how sure it is.</source>
        <translation>Tjänsten anger inte hur säker den är.</translation>
    </message>
    <message>
        <source>no assurance</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>low</source>
        <translation>låg</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>väsentlig</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hög</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>kvalificerad</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänd</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>You can close this page</source>
        <translation>Du kan stänga den här sidan</translation>
    </message>
    <message>
        <source>The desk has been told. Please look at the desk&apos;s screen.</source>
        <translation>Personalen har fått besked. Titta på skärmen vid disken.</translation>
    </message>
    <message>
        <source>This page has no further use</source>
        <translation>Den här sidan behövs inte längre</translation>
    </message>
    <message>
        <source>Please look at the desk&apos;s screen.</source>
        <translation>Titta på skärmen vid disken.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Reveal {what}</source>
        <translation>Visa {what}</translation>
    </message>
    <message>
        <source>Cover {what}</source>
        <translation>Dölj {what}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Rensa sökningen</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>This system&apos;s secret store holds no client secret of {service}. Put it there with: identity-kiosk credentials set {service}</source>
        <translation>Systemets lösenordslager har ingen klienthemlighet för {service}. Lägg in den med: identity-kiosk credentials set {service}</translation>
    </message>
    <message>
        <source>the entry of {service} in this system&apos;s secret store</source>
        <translation>posten för {service} i systemets lösenordslager</translation>
    </message>
    <message>
        <source>what was given for {service}</source>
        <translation>det som angavs för {service}</translation>
    </message>
    <message>
        <source>The environment variable {name} is not set. Set it to the client secret before the kiosk starts.</source>
        <translation>Miljövariabeln {name} är inte satt. Sätt den till klienthemligheten innan kiosken startar.</translation>
    </message>
    <message>
        <source>the environment variable {name}</source>
        <translation>miljövariabeln {name}</translation>
    </message>
    <message>
        <source>The credential {name} is only there when systemd starts the kiosk, with LoadCredential= or LoadCredentialEncrypted= in its unit.</source>
        <translation>Uppgiften {name} finns bara när systemd startar kiosken, med LoadCredential= eller LoadCredentialEncrypted= i dess enhetsfil.</translation>
    </message>
    <message>
        <source>The name of a systemd credential was expected, not a path.</source>
        <translation>Namnet på en systemd-uppgift väntades, inte en sökväg.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({fault}). Put the client secret there, in a file that the kiosk&apos;s user owns.</source>
        <translation>{path} kan inte läsas ({fault}). Lägg klienthemligheten där, i en fil som kioskens användare äger.</translation>
    </message>
    <message>
        <source>{path} is too large: the client secret was expected, and nothing else.</source>
        <translation>{path} är för stor: klienthemligheten väntades, och inget annat.</translation>
    </message>
    <message>
        <source>{path} is not a regular file, as was expected.</source>
        <translation>{path} är inte en vanlig fil, som väntades.</translation>
    </message>
    <message>
        <source>The client secret is not for this user alone. {fault}</source>
        <translation>Klienthemligheten är inte för den här användaren ensam. {fault}</translation>
    </message>
    <message>
        <source>{path} belongs to another user. Give it to the kiosk&apos;s user, or to root.</source>
        <translation>{path} tillhör en annan användare. Ge den till kioskens användare eller till root.</translation>
    </message>
    <message>
        <source>{path} is open to other users. Close it with: chmod 600 {path}</source>
        <translation>{path} är öppen för andra användare. Stäng den med: chmod 600 {path}</translation>
    </message>
    <message>
        <source>A client secret was expected, but {place} is empty.</source>
        <translation>En klienthemlighet väntades, men {place} är tom.</translation>
    </message>
    <message>
        <source>A client secret was expected, but {place} is not one line of plain UTF-8 text.</source>
        <translation>En klienthemlighet väntades, men {place} är inte en enda rad ren text i UTF-8.</translation>
    </message>
    <message>
        <source>This system has no secret store that is safe to use. Keep the client secret of {service} in a file of mode 600 or in a systemd credential, and say so under client_secret in the configuration.</source>
        <translation>Systemet har inget lösenordslager som är säkert att använda. Förvara klienthemligheten för {service} i en fil med läge 600 eller i en systemd-uppgift, och ange det under client_secret i konfigurationen.</translation>
    </message>
    <message>
        <source>This system&apos;s secret store is locked. Unlock it, by logging in to the desktop for instance, and try again.</source>
        <translation>Systemets lösenordslager är låst. Lås upp det, till exempel genom att logga in på skrivbordet, och försök igen.</translation>
    </message>
    <message>
        <source>This system&apos;s secret store holds no client secret of {service}.</source>
        <translation>Systemets lösenordslager har ingen klienthemlighet för {service}.</translation>
    </message>
    <message>
        <source>This system&apos;s secret store can&apos;t be used ({fault}). See that it runs for the kiosk&apos;s user, or keep the client secret of {service} in a file of mode 600 or in a systemd credential.</source>
        <translation>Systemets lösenordslager kan inte användas ({fault}). Se till att det är igång för kioskens användare, eller förvara klienthemligheten för {service} i en fil med läge 600 eller i en systemd-uppgift.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Start</source>
        <translation>Starta</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>Let us confirm who you are.
It takes a minute or two.</source>
        <translation>Låt oss bekräfta vem du är.
Det tar en minut eller två.</translation>
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
        <translation>Den här disken är inte rätt inställd</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Inte konfigurerad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>20 seconds left</source>
        <translation>20 sekunder kvar</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Mindre än en minut kvar</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mer tid</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Open {method} on your phone</source>
        <translation>Öppna {method} på telefonen</translation>
    </message>
    <message>
        <source>Choose to scan a code</source>
        <translation>Välj att skanna en kod</translation>
    </message>
    <message>
        <source>Point the camera at the code and approve</source>
        <translation>Rikta kameran mot koden och godkänn</translation>
    </message>
    <message>
        <source>Open the request on your phone</source>
        <translation>Öppna begäran på telefonen</translation>
    </message>
    <message>
        <source>Open the BankID app on your phone</source>
        <translation>Öppna BankID-appen på telefonen</translation>
    </message>
    <message>
        <source>Tap “Scan QR code”</source>
        <translation>Tryck på ”Skanna QR-kod”</translation>
    </message>
    <message>
        <source>Open the Freja app on your phone</source>
        <translation>Öppna Freja-appen på telefonen</translation>
    </message>
    <message>
        <source>Tap “Scan”</source>
        <translation>Tryck på ”Skanna”</translation>
    </message>
    <message>
        <source>Open mObywatel on your phone</source>
        <translation>Öppna mObywatel på telefonen</translation>
    </message>
    <message>
        <source>Point the camera at the code and confirm</source>
        <translation>Rikta kameran mot koden och bekräfta</translation>
    </message>
    <message>
        <source>Open the Smart-ID app on your phone</source>
        <translation>Öppna Smart-ID-appen på telefonen</translation>
    </message>
    <message>
        <source>Enter your PIN 1</source>
        <translation>Ange din PIN1</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Ange din pinkod</translation>
    </message>
    <message>
        <source>Open the Evrotrust app on your phone</source>
        <translation>Öppna Evrotrust-appen på telefonen</translation>
    </message>
    <message>
        <source>Confirm with your PIN, face or fingerprint</source>
        <translation>Bekräfta med PIN-kod, ansikte eller fingeravtryck</translation>
    </message>
    <message>
        <source>Open the request in {method} on your phone</source>
        <translation>Öppna begäran i {method} på telefonen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkänn</translation>
    </message>
    <message>
        <source>Scan the code there with the BankID app</source>
        <translation>Skanna koden där med BankID-appen</translation>
    </message>
    <message>
        <source>Approve in the BankID app, which opens</source>
        <translation>Godkänn i BankID-appen, som öppnas</translation>
    </message>
    <message>
        <source>Scan the code there with the Singpass app</source>
        <translation>Skanna koden där med Singpass-appen</translation>
    </message>
    <message>
        <source>Approve in the Singpass app, which opens</source>
        <translation>Godkänn i Singpass-appen, som öppnas</translation>
    </message>
    <message>
        <source>Enter your user ID there, then approve in the MitID app</source>
        <translation>Ange ditt användar-ID där och godkänn i MitID-appen</translation>
    </message>
    <message>
        <source>Sign in there with the BankID app or your code device</source>
        <translation>Logga in där med BankID-appen eller din koddosa</translation>
    </message>
    <message>
        <source>Sign in there, then confirm in the ID Austria app</source>
        <translation>Logga in där och bekräfta i appen ID Austria</translation>
    </message>
    <message>
        <source>Choose your bank there and sign in as you always do</source>
        <translation>Välj din bank där och logga in som du brukar</translation>
    </message>
    <message>
        <source>Choose your bank or mobile certificate there and sign in</source>
        <translation>Välj din bank eller mobilcertifikat där och logga in</translation>
    </message>
    <message>
        <source>Choose there who issued your SPID, and sign in</source>
        <translation>Välj där vem som har utfärdat ditt SPID och logga in</translation>
    </message>
    <message>
        <source>Approve on your phone</source>
        <translation>Godkänn i telefonen</translation>
    </message>
    <message>
        <source>Show your document</source>
        <translation>Visa din id-handling</translation>
    </message>
    <message>
        <source>Sign in with {method}</source>
        <translation>Logga in med {method}</translation>
    </message>
    <message>
        <source>Scan the code with {method}</source>
        <translation>Skanna koden med {method}</translation>
    </message>
    <message>
        <source>Compare the number with the one here</source>
        <translation>Jämför numret med det här</translation>
    </message>
    <message>
        <source>Check that it comes from this desk</source>
        <translation>Kontrollera att den kommer från den här disken</translation>
    </message>
    <message>
        <source>The {method} page opens</source>
        <translation>Sidan för {method} öppnas</translation>
    </message>
    <message>
        <source>Sign in there as you always do</source>
        <translation>Logga in där som du brukar</translation>
    </message>
    <message>
        <source>You come back by yourself when you are done</source>
        <translation>Du kommer tillbaka av dig själv när du är klar</translation>
    </message>
    <message>
        <source>Scan the code with your phone&apos;s camera</source>
        <translation>Skanna koden med telefonens kamera</translation>
    </message>
    <message>
        <source>Sign in to {method} there as you always do</source>
        <translation>Logga in på {method} där som du brukar</translation>
    </message>
    <message>
        <source>You can then put your phone away, whatever it shows</source>
        <translation>Sedan kan du lägga undan telefonen, vad den än visar</translation>
    </message>
    <message>
        <source>Open the page below in a browser</source>
        <translation>Öppna sidan nedan i en webbläsare</translation>
    </message>
    <message>
        <source>The page opens, and asks for this desk&apos;s camera</source>
        <translation>Sidan öppnas och ber om den här skärmens kamera</translation>
    </message>
    <message>
        <source>Show your document, then your face, to your phone&apos;s camera</source>
        <translation>Visa din id-handling och sedan ditt ansikte för telefonens kamera</translation>
    </message>
    <message>
        <source>You can then put your phone away</source>
        <translation>Sedan kan du lägga undan telefonen</translation>
    </message>
    <message>
        <source>Open the page below in a browser with a camera</source>
        <translation>Öppna sidan nedan i en webbläsare med kamera</translation>
    </message>
    <message>
        <source>Hold your document, then your face, before the camera</source>
        <translation>Håll upp din id-handling och sedan ditt ansikte framför kameran</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Please check: {fields}</source>
        <translation>Kontrollera: {fields}</translation>
    </message>
    <message>
        <source>Make this window larger: the code needs {columns} columns and {lines} lines.</source>
        <translation>Gör fönstret större: koden behöver {columns} kolumner och {lines} rader.</translation>
    </message>
    <message>
        <source>Or stop with Ctrl+C, and choose another way.</source>
        <translation>Eller avbryt med Ctrl+C och välj ett annat sätt.</translation>
    </message>
    <message>
        <source>This code can only be shown in the window.</source>
        <translation>Den här koden kan bara visas i fönstret.</translation>
    </message>
    <message>
        <source>The number on the phone must be: {number}</source>
        <translation>Numret på telefonen måste vara: {number}</translation>
    </message>
    <message>
        <source>The request was sent to: {identifier}</source>
        <translation>Begäran skickades till: {identifier}</translation>
    </message>
    <message>
        <source>Connection lost. Still trying</source>
        <translation>Anslutningen bröts. Vi försöker igen</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>stämmer</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>stämmer inte</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Tillitsnivå</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bekräftat av</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>Uppgavs inte</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Observera</translation>
    </message>
    <message>
        <source>{answer}. {reasons}</source>
        <translation>{answer}. {reasons}</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Webbläsaren kunde inte öppnas.</translation>
    </message>
    <message>
        <source>The browser ended by itself.</source>
        <translation>Webbläsaren avslutades av sig själv.</translation>
    </message>
    <message>
        <source>The browser was closed.</source>
        <translation>Webbläsaren stängdes.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>Sandbox – no real identities are checked</source>
        <translation>Testmiljö – inga riktiga identiteter kontrolleras</translation>
    </message>
</context>
<context>
    <name>TouchTyping</name>
    <message>
        <source>Keys to type with are shown below.</source>
        <translation>Tangenter att skriva med visas nedanför.</translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>Please turn the screen to our staff</source>
        <translation>Vänd skärmen mot personalen</translation>
    </message>
    <message>
        <source>Your part is done. They will go on from here.</source>
        <translation>Din del är klar. Personalen tar över härifrån.</translation>
    </message>
    <message>
        <source>Staff: show the result</source>
        <translation>Personal: visa resultatet</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>{method} · today {time}</source>
        <translation>{method} · i dag {time}</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Inte godkänd</translation>
    </message>
    <message>
        <source>Verified, but another person · {time}</source>
        <translation>Bekräftad, men en annan person · {time}</translation>
    </message>
</context>
<context>
    <name>VisitLog</name>
    <message>
        <source>The privacy notice is shown</source>
        <translation>Integritetsinformationen visas</translation>
    </message>
    <message>
        <source>A method is being chosen</source>
        <translation>En metod väljs</translation>
    </message>
    <message>
        <source>{method} is being asked</source>
        <translation>{method} tillfrågas</translation>
    </message>
    <message>
        <source>The customer has finished. The answer is being checked</source>
        <translation>Kunden är klar. Svaret kontrolleras</translation>
    </message>
    <message>
        <source>More time: the request is made anew</source>
        <translation>Mer tid: begäran görs om</translation>
    </message>
    <message>
        <source>The page is open on the customer’s display</source>
        <translation>Sidan är öppen på kundens skärm</translation>
    </message>
    <message>
        <source>The page is closed</source>
        <translation>Sidan är stängd</translation>
    </message>
    <message>
        <source>The connection is back</source>
        <translation>Anslutningen är tillbaka</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>This is your mark today. A result without it is not from this desk.</source>
        <translation>Det här är ditt kännetecken i dag. Ett resultat utan det kommer inte från den här disken.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Inloggad som {name}</translation>
    </message>
</context>
</TS>
