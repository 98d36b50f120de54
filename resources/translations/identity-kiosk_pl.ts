<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>Administering</name>
    <message>
        <source>Administration</source>
        <translation>Administracja</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>Sprawdź stanowisko</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Zamknij pełny ekran</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Zakończ program</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>The check did not finish. Please try again.</source>
        <translation>Sprawdzanie nie zostało ukończone. Spróbuj ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>Znaleziono %n problem.</numerusform>
            <numerusform>Znaleziono %n problemy.</numerusform>
            <numerusform>Znaleziono %n problemów.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Nie znaleziono problemów.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Sprawdzanie …</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The proxy is a SOCKS proxy, which is not supported; expected an HTTP proxy, under network.proxy or in the system&apos;s settings</source>
        <translation>Serwer proxy to SOCKS, który nie jest obsługiwany; oczekiwano serwera proxy HTTP, w network.proxy lub w ustawieniach systemu</translation>
    </message>
    <message>
        <source>network.ca_file: expected a readable file of certificates (PEM)</source>
        <translation>network.ca_file: oczekiwano czytelnego pliku z certyfikatami (PEM)</translation>
    </message>
    <message>
        <source>There is no service of that name. There are: {names}.</source>
        <translation>Nie ma usługi o tej nazwie. Dostępne: {names}.</translation>
    </message>
    <message>
        <source>Several services may offer this. Choose one with --service: {names}.</source>
        <translation>Może to oferować kilka usług. Wybierz jedną za pomocą --service: {names}.</translation>
    </message>
    <message>
        <source>No service of this desk offers this method.</source>
        <translation>Żadna usługa tego stanowiska nie oferuje tej metody.</translation>
    </message>
    <message>
        <source>This desk hands results over to nobody. Set [handover.NAME].</source>
        <translation>To stanowisko nie przekazuje wyników nikomu. Ustaw [handover.NAME].</translation>
    </message>
    <message>
        <source>This desk needs a case: --case REFERENCE.</source>
        <translation>To stanowisko wymaga numeru sprawy: --case REFERENCE.</translation>
    </message>
    <message>
        <source>This desk needs the expected person: --expect name=VALUE --expect birthdate=VALUE.</source>
        <translation>To stanowisko wymaga oczekiwanej osoby: --expect name=VALUE --expect birthdate=VALUE.</translation>
    </message>
    <message>
        <source>listener.tls_certificate: expected a certificate and its key (PEM)</source>
        <translation>listener.tls_certificate: oczekiwano certyfikatu i jego klucza (PEM)</translation>
    </message>
    <message>
        <source>Port {port} cannot be used.</source>
        <translation>Nie można użyć portu {port}.</translation>
    </message>
    <message>
        <source>Port {port} is used by {holder}.</source>
        <translation>Portu {port} używa {holder}.</translation>
    </message>
    <message>
        <source>listener.redirect_uri leads to the phone itself: it needs this desk&apos;s own name.</source>
        <translation>listener.redirect_uri prowadzi do samego telefonu: potrzebna jest tam nazwa tego komputera.</translation>
    </message>
    <message>
        <source>listener.bind is not set, so that nothing listens on the network.</source>
        <translation>listener.bind nie jest ustawione, więc nic nie nasłuchuje w sieci.</translation>
    </message>
    <message>
        <source>listener.tls_certificate is not set.</source>
        <translation>listener.tls_certificate nie jest ustawione.</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Dokument tożsamości</translation>
    </message>
    <message>
        <source>recovery.hold_result needs a secret store of this system’s that is safe to use, and there is none. Set it to 0.</source>
        <translation>recovery.hold_result wymaga bezpiecznego magazynu haseł w tym systemie, a takiego nie ma. Ustaw wartość 0.</translation>
    </message>
</context>
<context>
    <name>Attending</name>
    <message>
        <source>Steps of this visit</source>
        <translation>Przebieg tej wizyty</translation>
    </message>
    <message>
        <source>The customer follows on the other display.</source>
        <translation>Klient śledzi to na drugim ekranie.</translation>
    </message>
    <message>
        <source>On the customer’s display</source>
        <translation>Na ekranie klienta</translation>
    </message>
    <message>
        <source>On the customer’s phone</source>
        <translation>Na telefonie klienta</translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>Family name at birth</source>
        <translation>Nazwisko rodowe</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data urodzenia</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numer dokumentu</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Płeć</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Identification number</source>
        <translation>Numer identyfikacyjny</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Drugie imię</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Obywatelstwo</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Numer osobisty</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numer telefonu</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Miejsce urodzenia</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Sandbox – no real identities are checked</source>
        <translation>Tryb testowy – tożsamości nie są sprawdzane</translation>
    </message>
</context>
<context>
    <name>BrowserBar</name>
    <message>
        <source>Less than a minute left</source>
        <translation>Została mniej niż minuta</translation>
    </message>
    <message>
        <source>More time starts anew</source>
        <translation>Więcej czasu oznacza początek od nowa</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Więcej czasu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>What is this visit about?</source>
        <translation>Czego dotyczy ta wizyta?</translation>
    </message>
    <message>
        <source>For staff: enter this as it is on the application.</source>
        <translation>Dla pracownika: wpisz tak, jak we wniosku.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Case reference</source>
        <translation>Numer sprawy</translation>
    </message>
    <message>
        <source>Name on the application</source>
        <translation>Imię i nazwisko we wniosku</translation>
    </message>
    <message>
        <source>Date of birth on the application</source>
        <translation>Data urodzenia we wniosku</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>Please look at this first</source>
        <translation>Najpierw zapoznaj się z tym</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Uwaga</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Configuration</source>
        <translation>Konfiguracja</translation>
    </message>
    <message>
        <source>It is passed over: this is the sandbox.</source>
        <translation>Jest pomijana: to środowisko testowe.</translation>
    </message>
    <message>
        <source>There is none: the kiosk runs on its sandbox.</source>
        <translation>Nie ma jej: kiosk działa w swoim środowisku testowym.</translation>
    </message>
    <message>
        <source>{file}; only root and this user can change it</source>
        <translation>{file}; zmienić go mogą tylko root i ten użytkownik</translation>
    </message>
    <message>
        <source>Secret of {name}</source>
        <translation>Sekret usługi {name}</translation>
    </message>
    <message>
        <source>found</source>
        <translation>znaleziono</translation>
    </message>
    <message>
        <source>Service {name}</source>
        <translation>Usługa {name}</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Zegar</translation>
    </message>
    <message>
        <source>The service does not tell its time.</source>
        <translation>Usługa nie podaje swojego czasu.</translation>
    </message>
    <message>
        <source>agrees with the service&apos;s</source>
        <translation>zgodny z zegarem usługi</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Adres powrotu</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>It has expired. Renew listener.tls_certificate.</source>
        <translation>Wygasł. Odnów listener.tls_certificate.</translation>
    </message>
    <message>
        <source>It is not valid yet. Check this machine&apos;s clock.</source>
        <translation>Nie jest jeszcze ważny. Sprawdź zegar tego komputera.</translation>
    </message>
    <message>
        <source>It is not for {host}, which listener.redirect_uri names.</source>
        <translation>Nie dotyczy {host}, podanego w listener.redirect_uri.</translation>
    </message>
    <message>
        <source>It cannot be used for a web server.</source>
        <translation>Nie nadaje się do serwera WWW.</translation>
    </message>
    <message>
        <source>No authority that this machine knows has issued it: phones may warn of it.</source>
        <translation>Nie wydał go żaden urząd znany temu komputerowi: telefony mogą ostrzegać.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Przeglądarka</translation>
    </message>
    <message>
        <source>Neither Chromium, Chrome nor Edge was found: pages can only be opened on the customer&apos;s phone.</source>
        <translation>Nie znaleziono Chromium, Chrome ani Edge: strony można otwierać tylko na telefonie klienta.</translation>
    </message>
    <message>
        <source>{path} does not start as root: run the kiosk as another user.</source>
        <translation>{path} nie uruchamia się jako root: uruchom kiosk jako inny użytkownik.</translation>
    </message>
    <message>
        <source>{path} does not start: run it by hand to see why.</source>
        <translation>{path} nie uruchamia się: uruchom ręcznie, aby zobaczyć przyczynę.</translation>
    </message>
    <message>
        <source>{path} is set-uid: it may stay when the kiosk is killed, until the next start.</source>
        <translation>{path} ma bit set-uid: po wymuszonym zamknięciu kiosku może działać do następnego uruchomienia.</translation>
    </message>
    <message>
        <source>Pages of {name}</source>
        <translation>Strony usługi {name}</translation>
    </message>
    <message>
        <source>any https address</source>
        <translation>dowolny adres https</translation>
    </message>
    <message>
        <source>may lead to: {origins}</source>
        <translation>mogą prowadzić do: {origins}</translation>
    </message>
    <message>
        <source>Displays</source>
        <translation>Ekrany</translation>
    </message>
    <message>
        <source>None can be opened by this user here.</source>
        <translation>Ten użytkownik nie może tu otworzyć żadnego.</translation>
    </message>
    <message>
        <source>{staff}, which another one mirrors, as customer_display = “same” allows: customers see results, too</source>
        <translation>{staff}, powielany przez inny, na co pozwala customer_display = „same”: klienci widzą też wyniki</translation>
    </message>
    <message>
        <source>Two of them show the same, so that customers see what staff see. Extend the desktop to the second one, or unplug it.</source>
        <translation>Dwa z nich pokazują to samo, więc klienci widzą to, co obsługa. Rozszerz pulpit na drugi ekran albo go odłącz.</translation>
    </message>
    <message>
        <source>{other} does not show what {staff} shows. Mirror the displays, or set customer_display to “auto”.</source>
        <translation>{other} nie pokazuje tego co {staff}. Powiel ekrany albo ustaw customer_display na „auto”.</translation>
    </message>
    <message>
        <source>{staff}, for staff and customers alike; nothing is shown on {other}</source>
        <translation>{staff}, wspólny dla personelu i klientów; na {other} nic się nie wyświetla</translation>
    </message>
    <message>
        <source>{staff}, for staff and customers alike</source>
        <translation>{staff}, dla obsługi i klientów</translation>
    </message>
    <message>
        <source>{staff} for staff, {customers} for customers</source>
        <translation>{staff} dla obsługi, {customers} dla klientów</translation>
    </message>
    <message>
        <source>Crash dumps</source>
        <translation>Zrzuty pamięci</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>nie są zapisywane</translation>
    </message>
    <message>
        <source>The memory of a browser that crashes, with what the customer typed, is handed to {handler}. Set kernel.core_pattern to a word without | in front.</source>
        <translation>Pamięć przeglądarki, która ulegnie awarii, wraz z tym, co wpisał klient, trafia do {handler}. Ustaw kernel.core_pattern na słowo bez | na początku.</translation>
    </message>
    <message>
        <source>Documents by phone</source>
        <translation>Dokumenty przez telefon</translation>
    </message>
    <message>
        <source>Not offered: the sandbox can only be reached from this machine.</source>
        <translation>Niedostępne: środowisko testowe jest osiągalne tylko z tego komputera.</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>dostępne</translation>
    </message>
    <message>
        <source>Not offered, and there is no browser here. {why}</source>
        <translation>Niedostępne, a przeglądarki tu nie ma. {why}</translation>
    </message>
    <message>
        <source>Not offered. {why}</source>
        <translation>Niedostępne. {why}</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>None can be played for this user. Install pw-play, paplay or aplay, or switch sounds off under [sound].</source>
        <translation>Dla tego użytkownika nie można odtworzyć żadnego dźwięku. Zainstaluj pw-play, paplay lub aplay albo wyłącz dźwięki w sekcji [sound].</translation>
    </message>
    <message>
        <source>played by {program}</source>
        <translation>odtwarza {program}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drukarka</translation>
    </message>
    <message>
        <source>ready ({name})</source>
        <translation>gotowa ({name})</translation>
    </message>
    <message>
        <source>There is no {name}. Set receipt.printer to a printer of this system.</source>
        <translation>Nie ma drukarki {name}. Ustaw receipt.printer na drukarkę tego systemu.</translation>
    </message>
    <message>
        <source>None is set up: receipts cannot be printed. Add one to this system, or set receipt.offered = false.</source>
        <translation>Żadna nie jest skonfigurowana: nie można drukować potwierdzeń. Dodaj drukarkę do systemu lub ustaw receipt.offered = false.</translation>
    </message>
    <message>
        <source>It is paused or reports an error. Look at the printer, and resume it.</source>
        <translation>Jest wstrzymana lub zgłasza błąd. Sprawdź drukarkę i wznów ją.</translation>
    </message>
    <message>
        <source>This system&apos;s printing does not answer. Is its print service running?</source>
        <translation>Usługa drukowania systemu nie odpowiada. Czy jest uruchomiona?</translation>
    </message>
    <message>
        <source>receipts are saved in {folder}</source>
        <translation>potwierdzenia są zapisywane w {folder}</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personel</translation>
    </message>
    <message>
        <source>The accounts cannot be read. Check the data folder&apos;s owner.</source>
        <translation>Nie można odczytać kont. Sprawdź właściciela folderu danych.</translation>
    </message>
    <message>
        <source>Nobody can sign in. Add an account: identity-kiosk staff add NAME --administrator</source>
        <translation>Nikt nie może się zalogować. Dodaj konto: identity-kiosk staff add NAME --administrator</translation>
    </message>
    <message>
        <source>Handover to {name}</source>
        <translation>Przekazanie do {name}</translation>
    </message>
    <message>
        <source>takes a message without personal details</source>
        <translation>przyjmuje wiadomość bez danych osobowych</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Skrzynka nadawcza</translation>
    </message>
    <message>
        <source>This system has no secret store: nothing is kept, and staff wait at the desk until a result is delivered.</source>
        <translation>System nie ma magazynu sekretów: nic nie jest przechowywane, a personel czeka przy stanowisku, aż wynik zostanie dostarczony.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Folder danych</translation>
    </message>
    <message>
        <source>{folder} cannot be written. Check its owner.</source>
        <translation>Nie można zapisywać w {folder}. Sprawdź, kto jest właścicielem.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>{file}; begins with the first visit</source>
        <translation>{file}; zacznie się od pierwszej wizyty</translation>
    </message>
    <message>
        <source>{file}; its key is in this system’s secret store</source>
        <translation>{file}; klucz jest w magazynie haseł tego systemu</translation>
    </message>
    <message>
        <source>{file}; its key is a file beside it: whoever can read this user’s files can forge the journal.</source>
        <translation>{file}; klucz jest plikiem obok: kto może czytać pliki tego użytkownika, może sfałszować dziennik.</translation>
    </message>
    <message>
        <source>Held results</source>
        <translation>Przechowane wyniki</translation>
    </message>
    <message>
        <source>encrypted; the key is in this system’s secret store</source>
        <translation>zaszyfrowane; klucz jest w magazynie haseł tego systemu</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>Kotwice</translation>
    </message>
    <message>
        <source>None are kept: a journal that is forged with its own key is not found out. Set journal.anchor.</source>
        <translation>Żadne nie są przechowywane: dziennik sfałszowany własnym kluczem nie zostanie wykryty. Ustaw journal.anchor.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Compared with the application</source>
        <translation>Porównanie z wnioskiem</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message>
        <source>Expected name</source>
        <translation>Oczekiwane imię i nazwisko</translation>
    </message>
    <message>
        <source>Expected date of birth</source>
        <translation>Oczekiwana data urodzenia</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Zgodne</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Prawie zgodne</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Różne</translation>
    </message>
    <message>
        <source>Not in the result</source>
        <translation>Brak w wyniku</translation>
    </message>
    <message>
        <source>Accents or similar letters differ.</source>
        <translation>Różnią się znaki diakrytyczne lub podobne litery.</translation>
    </message>
    <message>
        <source>Letters are written as passports write them, such as OE for Ö.</source>
        <translation>Litery zapisano jak w paszportach, na przykład OE zamiast Ö.</translation>
    </message>
    <message>
        <source>Hyphens, apostrophes or spaces differ.</source>
        <translation>Różnią się łączniki, apostrofy lub odstępy.</translation>
    </message>
    <message>
        <source>The names are in another order.</source>
        <translation>Imiona i nazwiska są w innej kolejności.</translation>
    </message>
    <message>
        <source>One of them has more given names.</source>
        <translation>Jedno z nich zawiera więcej imion.</translation>
    </message>
    <message>
        <source>One of them has more family names.</source>
        <translation>Jedno z nich zawiera więcej nazwisk.</translation>
    </message>
    <message>
        <source>One of them has more names.</source>
        <translation>Jedno z nich zawiera więcej imion lub nazwisk.</translation>
    </message>
    <message>
        <source>An initial stands for a name.</source>
        <translation>Zamiast imienia podano inicjał.</translation>
    </message>
    <message>
        <source>A word such as van, de or al- is missing in one of them.</source>
        <translation>W jednym z nich brakuje słowa takiego jak van, de lub al-.</translation>
    </message>
    <message>
        <source>A title such as Dr is in one of them only.</source>
        <translation>Tytuł, taki jak dr, występuje tylko w jednym z nich.</translation>
    </message>
    <message>
        <source>The document has no room for the whole name.</source>
        <translation>W dokumencie nie mieści się całe imię i nazwisko.</translation>
    </message>
    <message>
        <source>The result has another name as well.</source>
        <translation>Wynik zawiera też inne imię lub nazwisko.</translation>
    </message>
    <message>
        <source>They are in different scripts. Compare them yourself.</source>
        <translation>Zapisano je różnymi alfabetami. Porównaj je samodzielnie.</translation>
    </message>
    <message>
        <source>The day or the month is not known.</source>
        <translation>Dzień lub miesiąc jest nieznany.</translation>
    </message>
    <message>
        <source>Day and month are swapped.</source>
        <translation>Dzień i miesiąc są zamienione.</translation>
    </message>
    <message>
        <source>The date cannot be read.</source>
        <translation>Daty nie można odczytać.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Enter your PIN to see the result</source>
        <translation>Wpisz kod PIN, aby zobaczyć wynik</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Zalogowano: {name}</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy {what}</source>
        <translation>Kopiuj: {what}</translation>
    </message>
    <message>
        <source>{what} is copied</source>
        <translation>Skopiowano: {what}</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after 30 seconds.</source>
        <translation>Skopiowano. Schowek zostanie wyczyszczony po 30 sekundach.</translation>
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
        <translation>Pozostały czas: {time}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>answers, accepts the credentials and offers %n method(s)</source>
        <translation>
            <numerusform>odpowiada, przyjmuje dane dostępowe i oferuje %n metodę</numerusform>
            <numerusform>odpowiada, przyjmuje dane dostępowe i oferuje %n metody</numerusform>
            <numerusform>odpowiada, przyjmuje dane dostępowe i oferuje %n metod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) off the service&apos;s time. Switch on automatic time.</source>
        <translation>
            <numerusform>%n sekunda różnicy względem czasu usługi. Włącz automatyczny czas.</numerusform>
            <numerusform>%n sekundy różnicy względem czasu usługi. Włącz automatyczny czas.</numerusform>
            <numerusform>%n sekund różnicy względem czasu usługi. Włącz automatyczny czas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ends in %n day(s). Renew it.</source>
        <translation>
            <numerusform>Wygasa za %n dzień. Odnów go.</numerusform>
            <numerusform>Wygasa za %n dni. Odnów go.</numerusform>
            <numerusform>Wygasa za %n dni. Odnów go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n konta</numerusform>
            <numerusform>%n kont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) not delivered yet</source>
        <translation>
            <numerusform>%n wynik jeszcze niedostarczony</numerusform>
            <numerusform>%n wyniki jeszcze niedostarczone</numerusform>
            <numerusform>%n wyników jeszcze niedostarczonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fits {host} for %n day(s)</source>
        <translation>
            <numerusform>pasuje do {host} jeszcze %n dzień</numerusform>
            <numerusform>pasuje do {host} jeszcze %n dni</numerusform>
            <numerusform>pasuje do {host} jeszcze %n dni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>British Overseas Territories citizen</source>
        <translation>obywatel brytyjskich terytoriów zamorskich</translation>
    </message>
    <message>
        <source>British National (Overseas)</source>
        <translation>poddany brytyjski (zamorski)</translation>
    </message>
    <message>
        <source>British Overseas citizen</source>
        <translation>brytyjski obywatel zamorski</translation>
    </message>
    <message>
        <source>British protected person</source>
        <translation>osoba pod ochroną brytyjską</translation>
    </message>
    <message>
        <source>British subject</source>
        <translation>poddany brytyjski</translation>
    </message>
    <message>
        <source>Neutral Zone</source>
        <translation>Strefa neutralna</translation>
    </message>
    <message>
        <source>United Nations agency</source>
        <translation>Organizacja wyspecjalizowana ONZ</translation>
    </message>
    <message>
        <source>African Development Bank</source>
        <translation>Afrykański Bank Rozwoju</translation>
    </message>
    <message>
        <source>Caribbean Community</source>
        <translation>Wspólnota Karaibska</translation>
    </message>
    <message>
        <source>Common Market for Eastern and Southern Africa</source>
        <translation>Wspólny Rynek Afryki Wschodniej i Południowej</translation>
    </message>
    <message>
        <source>Southern African Development Community</source>
        <translation>Wspólnota Rozwoju Afryki Południowej</translation>
    </message>
    <message>
        <source>Economic Community of West African States</source>
        <translation>Wspólnota Gospodarcza Państw Afryki Zachodniej</translation>
    </message>
    <message>
        <source>Organization of Eastern Caribbean States</source>
        <translation>Organizacja Państw Wschodniokaraibskich</translation>
    </message>
    <message>
        <source>African Export-Import Bank</source>
        <translation>Afrykański Bank Eksportowo-Importowy</translation>
    </message>
    <message>
        <source>Parliamentary Assembly of the Mediterranean</source>
        <translation>Zgromadzenie Parlamentarne Śródziemnomorza</translation>
    </message>
    <message>
        <source>Sovereign Military Order of Malta</source>
        <translation>Zakon Maltański</translation>
    </message>
    <message>
        <source>Interpol</source>
        <translation>Interpol</translation>
    </message>
    <message>
        <source>Council of Europe</source>
        <translation>Rada Europy</translation>
    </message>
    <message>
        <source>Stateless</source>
        <translation>Bezpaństwowiec</translation>
    </message>
    <message>
        <source>Refugee</source>
        <translation>Uchodźca</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Nie określono</translation>
    </message>
    <message>
        <source>Utopia (a specimen)</source>
        <translation>Utopia (wzór)</translation>
    </message>
</context>
<context>
    <name>CountryChips</name>
    <message>
        <source>Countries</source>
        <translation>Kraje</translation>
    </message>
    <message>
        <source>More countries</source>
        <translation>Więcej krajów</translation>
    </message>
</context>
<context>
    <name>CustomerAction</name>
    <message>
        <source>Check that your phone shows this number.</source>
        <translation>Sprawdź, czy telefon pokazuje ten numer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>Inna metoda</translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation>Na tym ekranie</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>Na Twoim telefonie</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <translation>Połączono ponownie.</translation>
    </message>
    <message>
        <source>We sent a request to {phone}.</source>
        <translation>Wysłaliśmy prośbę do {phone}.</translation>
    </message>
    <message>
        <source>The page is open in the browser.</source>
        <translation>Strona jest otwarta w przeglądarce.</translation>
    </message>
    <message>
        <source>The customer is back. One moment, please.</source>
        <translation>Klient wrócił. Chwileczkę.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Use the phone, or choose another method.</source>
        <translation>Nie udało się otworzyć przeglądarki. Użyj telefonu lub wybierz inną metodę.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Choose another method.</source>
        <translation>Nie udało się otworzyć przeglądarki. Wybierz inną metodę.</translation>
    </message>
    <message>
        <source>The browser ended by itself. Open the page again, or on the phone.</source>
        <translation>Przeglądarka sama się zamknęła. Otwórz stronę ponownie tutaj lub na telefonie.</translation>
    </message>
    <message>
        <source>The browser ended by itself. Open the page again, or choose another method.</source>
        <translation>Przeglądarka sama się zamknęła. Otwórz stronę ponownie lub wybierz inną metodę.</translation>
    </message>
    <message>
        <source>The browser was closed. You can open the page again.</source>
        <translation>Przeglądarka została zamknięta. Możesz otworzyć stronę ponownie.</translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message>
        <source>Our staff will show you the rest. Then please tell them whether you accept.</source>
        <translation>Obsługa pokaże Ci dalszą część. Potem powiedz, czy wyrażasz zgodę.</translation>
    </message>
    <message>
        <source>Please tell our staff whether you accept.</source>
        <translation>Powiedz obsłudze, czy wyrażasz zgodę.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Dziękujemy</translation>
    </message>
    <message>
        <source>Your part is done. Our staff will go on from here.</source>
        <translation>To już wszystko z Twojej strony. Dalej zajmie się tym obsługa.</translation>
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
        <translation>RRRR</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Enter your details as they are on your ID. We will compare them.</source>
        <translation>Wpisz swoje dane tak, jak w dokumencie tożsamości. Porównamy je.</translation>
    </message>
    <message>
        <source>{method} needs this to reach you.</source>
        <translation>{method} potrzebuje tego, aby się z Tobą połączyć.</translation>
    </message>
    <message>
        <source>This did not match. Please check it.</source>
        <translation>To się nie zgadza. Sprawdź tę wartość.</translation>
    </message>
    <message>
        <source>These details did not match. Please check them.</source>
        <translation>Te dane się nie zgadzają. Sprawdź je.</translation>
    </message>
    <message>
        <source>The service did not accept this. Please check it.</source>
        <translation>Usługa tego nie przyjęła. Sprawdź to.</translation>
    </message>
    <message>
        <source>The service did not accept these details.</source>
        <translation>Usługa nie przyjęła tych danych.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Reveal for 10 s</source>
        <translation>Pokaż na 10 s</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Cover ({n} s)</source>
        <translation>Ukryj ({n} s)</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>zgadza się</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>nie zgadza się</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nie porównano</translation>
    </message>
    <message>
        <source>{verdict} ({percent}% similar)</source>
        <translation>{verdict} (podobieństwo {percent}%)</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>At the camera</source>
        <translation>Przed kamerą</translation>
    </message>
    <message>
        <source>In the document</source>
        <translation>W dokumencie</translation>
    </message>
    <message>
        <source>Face: {where}</source>
        <translation>Twarz: {where}</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Przód</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tył</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Potwierdzenie adresu</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Otwórz: {what}</translation>
    </message>
    <message>
        <source>{what}: cannot be shown</source>
        <translation>{what}: nie można pokazać</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ważny do</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Wydany przez</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Kraj wydania</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Data wydania</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Licence classes</source>
        <translation>Kategorie prawa jazdy</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Sprawdzono</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Przez</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Numer referencyjny</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Nieważny</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Otwieranie…</translation>
    </message>
    <message>
        <source>{title}, page {n} of {count}</source>
        <translation>{title}, strona {n} z {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s) are not shown.</source>
        <translation>
            <numerusform>Nie pokazano jeszcze %n strony.</numerusform>
            <numerusform>Nie pokazano jeszcze %n stron.</numerusform>
            <numerusform>Nie pokazano jeszcze %n stron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>Inna metoda</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Reference {id}</source>
        <translation>Numer referencyjny {id}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Such as {example}</source>
        <translation>Na przykład {example}</translation>
    </message>
    <message>
        <source>{label} (optional)</source>
        <translation>{label} (opcjonalnie)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Wypełnij to pole.</translation>
    </message>
    <message>
        <source>This is not valid. Please check it.</source>
        <translation>Ta wartość jest nieprawidłowa. Sprawdź ją.</translation>
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
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Imiona</translation>
    </message>
    <message>
        <source>Before the name</source>
        <translation>Przed nazwiskiem</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Po nazwisku</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data urodzenia</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Płeć</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Obywatelstwo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Kobieta</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Mężczyzna</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Nie określono</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Paszport</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Prawo jazdy</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Dowód osobisty</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nie odczytano</translation>
    </message>
    <message>
        <source>read and genuine</source>
        <translation>odczytany i autentyczny</translation>
    </message>
    <message>
        <source>at least one read and genuine</source>
        <translation>co najmniej jeden odczytany i autentyczny</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>With the country’s prefix, such as {example}</source>
        <translation>Z prefiksem kraju, na przykład {example}</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>Same cyfry</translation>
    </message>
    <message>
        <source>Together with the country</source>
        <translation>Razem z krajem</translation>
    </message>
    <message>
        <source>The country that issued the number</source>
        <translation>Kraj, który nadał numer</translation>
    </message>
    <message>
        <source>As in the Evrotrust account, in lower case</source>
        <translation>Jak na koncie Evrotrust, małymi literami</translation>
    </message>
    <message>
        <source>Skips the choice of the bank</source>
        <translation>Nie trzeba będzie wybierać banku później</translation>
    </message>
    <message>
        <source>With the country code, such as {example}</source>
        <translation>Z numerem kierunkowym kraju, na przykład {example}</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Sending …</source>
        <translation>Wysyłanie …</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Dostarczono</translation>
    </message>
    <message>
        <source>Saved on this desk. It is sent again by itself.</source>
        <translation>Zapisano na tym stanowisku. Zostanie wysłane ponownie automatycznie.</translation>
    </message>
    <message>
        <source>Not sent yet, and not saved on this desk.</source>
        <translation>Jeszcze nie wysłano i nie zapisano na tym stanowisku.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Niemożliwe</translation>
    </message>
    <message>
        <source>The system does not answer.</source>
        <translation>System nie odpowiada.</translation>
    </message>
    <message>
        <source>The system’s certificate is not accepted here.</source>
        <translation>Certyfikat systemu nie jest tu akceptowany.</translation>
    </message>
    <message>
        <source>The system answers with {number}.</source>
        <translation>System odpowiada kodem {number}.</translation>
    </message>
    <message>
        <source>The secret that messages are signed with is missing or wrong.</source>
        <translation>Brakuje sekretu do podpisywania wiadomości lub jest on błędny.</translation>
    </message>
    <message>
        <source>This desk’s certificate or key cannot be used.</source>
        <translation>Nie można użyć certyfikatu lub klucza tego stanowiska.</translation>
    </message>
    <message>
        <source>The folder cannot be written.</source>
        <translation>Nie można zapisywać w folderze.</translation>
    </message>
    <message>
        <source>The recipient’s key cannot be used.</source>
        <translation>Nie można użyć klucza odbiorcy.</translation>
    </message>
    <message>
        <source>The program cannot be started.</source>
        <translation>Nie można uruchomić programu.</translation>
    </message>
    <message>
        <source>The program ends with status {number}.</source>
        <translation>Program kończy działanie ze statusem {number}.</translation>
    </message>
    <message>
        <source>The program does not end in time.</source>
        <translation>Program nie kończy działania na czas.</translation>
    </message>
    <message>
        <source>What is saved of it cannot be read.</source>
        <translation>Nie można odczytać zapisanych danych.</translation>
    </message>
    <message>
        <source>The signed PDF cannot be made.</source>
        <translation>Nie można utworzyć podpisanego pliku PDF.</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Please wait. This result is not saved: if you go on, it is lost to the system.</source>
        <translation>Proszę czekać. Wynik nie jest zapisany: jeśli przejdziesz dalej, nie trafi do systemu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Go on without sending</source>
        <translation>Kontynuuj bez wysyłania</translation>
    </message>
    <message>
        <source>Handover to your systems</source>
        <translation>Przekazanie do Twoich systemów</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Administration</source>
        <translation>Administracja</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Zalogowano: {name}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Uruchamianie</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Łączenie</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
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
        <translation>Wynik czeka na obsługę</translation>
    </message>
    <message>
        <source>The kiosk stopped before the last verification was accepted or refused.</source>
        <translation>Kiosk zatrzymał się, zanim ostatnia weryfikacja została przyjęta lub odrzucona.</translation>
    </message>
    <message>
        <source>Staff: show the result</source>
        <translation>Obsługa: pokaż wynik</translation>
    </message>
    <message>
        <source>Discard the result</source>
        <translation>Odrzuć wynik</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>This screen has been cleared.</source>
        <translation>Ekran został wyczyszczony.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The disk is full: {file} cannot be written. Make room.</source>
        <translation>Dysk jest pełny: nie można zapisać pliku {file}. Zwolnij miejsce.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Check the owner of its folder, and whether the disk is read-only.</source>
        <translation>Nie można zapisać pliku {file}. Sprawdź właściciela folderu i czy dysk nie jest tylko do odczytu.</translation>
    </message>
    <message>
        <source>{file} is locked by another program. End that program.</source>
        <translation>Plik {file} jest zablokowany przez inny program. Zakończ ten program.</translation>
    </message>
    <message>
        <source>{file} is not as this desk has written it. See what this finds: identity-kiosk journal verify. Then keep the file elsewhere: the next start begins a new one.</source>
        <translation>Plik {file} nie jest taki, jak zapisało go to stanowisko. Zobacz, co wykaże: identity-kiosk journal verify. Następnie przechowaj plik w innym miejscu: następne uruchomienie rozpocznie nowy.</translation>
    </message>
    <message>
        <source>{file} was moved or deleted while the kiosk ran. Put it back, or start the kiosk anew.</source>
        <translation>Plik {file} został przeniesiony lub usunięty podczas pracy kiosku. Przywróć go lub uruchom kiosk ponownie.</translation>
    </message>
    <message>
        <source>{file} is not there, although this desk’s anchors know it. Put it back. If it is lost, keep its anchors elsewhere: the next start begins a new one.</source>
        <translation>Brak pliku {file}, choć znają go kotwice tego stanowiska. Przywróć go. Jeśli przepadł, przechowaj jego kotwice w innym miejscu: następne uruchomienie rozpocznie nowy.</translation>
    </message>
    <message>
        <source>recovery.hold_result needs this system’s secret store, which cannot be used. Unlock it, or set recovery.hold_result to 0.</source>
        <translation>recovery.hold_result wymaga magazynu haseł tego systemu, którego nie można użyć. Odblokuj go lub ustaw recovery.hold_result na 0.</translation>
    </message>
    <message>
        <source>{file} cannot be kept safely on this kind of disk. Set kiosk.data_dir to a folder on a disk of this machine.</source>
        <translation>Pliku {file} nie można bezpiecznie przechowywać na dysku tego rodzaju. Ustaw kiosk.data_dir na folder na dysku tego komputera.</translation>
    </message>
    <message>
        <source>{file} was written by a later version of this program. Install that version.</source>
        <translation>Plik {file} został zapisany przez nowszą wersję tego programu. Zainstaluj tę wersję.</translation>
    </message>
    <message>
        <source>The key that {file} is signed with cannot be had. Unlock this system’s secret store, or put journal.key back beside the file, with mode 0600.</source>
        <translation>Klucz, którym podpisywany jest plik {file}, jest niedostępny. Odblokuj magazyn haseł tego systemu lub przywróć journal.key obok pliku, z prawami 0600.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: the disk does not work.</source>
        <translation>Nie można odczytać ani zapisać pliku {file}: dysk nie działa.</translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Yes, it is this person</source>
        <translation>Tak, to ta osoba</translation>
    </message>
    <message>
        <source>The result is handed over: your answer stands.</source>
        <translation>Wynik jest przekazywany: Twoja odpowiedź jest ostateczna.</translation>
    </message>
    <message>
        <source>You can change this until you press Done.</source>
        <translation>Możesz to zmienić, dopóki nie naciśniesz Gotowe.</translation>
    </message>
    <message>
        <source>Without an answer it counts as not accepted.</source>
        <translation>Brak odpowiedzi oznacza: nie przyjęto.</translation>
    </message>
    <message>
        <source>Is this the person in front of you?</source>
        <translation>Czy to osoba przed Tobą?</translation>
    </message>
    <message>
        <source>You confirmed the person in front of you.</source>
        <translation>Potwierdzono osobę przed Tobą.</translation>
    </message>
    <message>
        <source>You did not accept this person.</source>
        <translation>Nie przyjęto tej osoby.</translation>
    </message>
    <message>
        <source>This is your answer</source>
        <translation>To jest Twoja odpowiedź</translation>
    </message>
</context>
<context>
    <name>KeepOpen</name>
    <message>
        <source>{time} · Keep open</source>
        <translation>{time} · Nie zamykaj</translation>
    </message>
    <message numerus="yes">
        <source>Keep open. This result is cleared in less than %n minute(s).</source>
        <translation>
            <numerusform>Nie zamykaj. Wynik zostanie usunięty za mniej niż %n minutę.</numerusform>
            <numerusform>Nie zamykaj. Wynik zostanie usunięty za mniej niż %n minuty.</numerusform>
            <numerusform>Nie zamykaj. Wynik zostanie usunięty za mniej niż %n minut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Wielkie litery</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Usuń ostatni znak</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Litery</translation>
    </message>
    <message>
        <source>Letters with marks</source>
        <translation>Litery ze znakami diakrytycznymi</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Cyfry i znaki</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>Litery arabskie</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language: {name}</source>
        <translation>Język: {name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
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
        <translation>To stanowisko jest zablokowane</translation>
    </message>
    <message>
        <source>For staff: sign in with your name and PIN.</source>
        <translation>Dla personelu: zaloguj się nazwiskiem i kodem PIN.</translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message>
        <source>Your mark: {symbol}, {word}</source>
        <translation>Twój znak: {symbol}, {word}</translation>
    </message>
</context>
<context>
    <name>MarkSymbols</name>
    <message>
        <source>Circle</source>
        <translation>Koło</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Kwadrat</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Trójkąt</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Gwiazda</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Serce</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Kropla</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Księżyc</translation>
    </message>
    <message>
        <source>Lightning</source>
        <translation>Błyskawica</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Krzyż</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Romb</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Dom</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flaga</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Drzewo</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Łódź</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>Korona</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>Parasol</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Anchor</source>
        <translation>Kotwica</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Jabłko</translation>
    </message>
    <message>
        <source>Autumn</source>
        <translation>Jesień</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Piekarnia</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>Piłka</translation>
    </message>
    <message>
        <source>Barley</source>
        <translation>Jęczmień</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Koszyk</translation>
    </message>
    <message>
        <source>Bear</source>
        <translation>Niedźwiedź</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Dzwon</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Rower</translation>
    </message>
    <message>
        <source>Birch</source>
        <translation>Brzoza</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Łódź</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Książka</translation>
    </message>
    <message>
        <source>Bread</source>
        <translation>Chleb</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Most</translation>
    </message>
    <message>
        <source>Butter</source>
        <translation>Masło</translation>
    </message>
    <message>
        <source>Candle</source>
        <translation>Świeca</translation>
    </message>
    <message>
        <source>Castle</source>
        <translation>Zamek</translation>
    </message>
    <message>
        <source>Cherry</source>
        <translation>Wiśnia</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Zegar</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Chmura</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Kawa</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Miedź</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Diament</translation>
    </message>
    <message>
        <source>Dolphin</source>
        <translation>Delfin</translation>
    </message>
    <message>
        <source>Eagle</source>
        <translation>Orzeł</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Pióro</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>Płot</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Las</translation>
    </message>
    <message>
        <source>Garden</source>
        <translation>Ogród</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Szklanka</translation>
    </message>
    <message>
        <source>Hammer</source>
        <translation>Młotek</translation>
    </message>
    <message>
        <source>Harbour</source>
        <translation>Przystań</translation>
    </message>
    <message>
        <source>Honey</source>
        <translation>Miód</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Koń</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Wyspa</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Kuchnia</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Drabina</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Lampa</translation>
    </message>
    <message>
        <source>Lemon</source>
        <translation>Cytryna</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>Lew</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Targ</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>Łąka</translation>
    </message>
    <message>
        <source>Mill</source>
        <translation>Młyn</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Lustro</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>Góra</translation>
    </message>
    <message>
        <source>Mushroom</source>
        <translation>Grzyb</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noc</translation>
    </message>
    <message>
        <source>Ocean</source>
        <translation>Ocean</translation>
    </message>
    <message>
        <source>Orchard</source>
        <translation>Sad</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Pepper</source>
        <translation>Pieprz</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>Pianino</translation>
    </message>
    <message>
        <source>Pocket</source>
        <translation>Kieszeń</translation>
    </message>
    <message>
        <source>Potato</source>
        <translation>Ziemniak</translation>
    </message>
    <message>
        <source>Rabbit</source>
        <translation>Królik</translation>
    </message>
    <message>
        <source>River</source>
        <translation>Rzeka</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Szkoła</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Srebro</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Śnieg</translation>
    </message>
    <message>
        <source>Spoon</source>
        <translation>Łyżka</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>Lato</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
</context>
<context>
    <name>Masked</name>
    <message>
        <source>Covered</source>
        <translation>Ukryte</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>Before we begin</source>
        <translation>Zanim zaczniemy</translation>
    </message>
    <message>
        <source>Please read how your personal data is used.</source>
        <translation>Prosimy przeczytać, jak wykorzystywane są Państwa dane osobowe.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Informacja o przetwarzaniu danych</translation>
    </message>
    <message>
        <source>I do not accept</source>
        <translation>Nie akceptuję</translation>
    </message>
    <message>
        <source>I accept</source>
        <translation>Akceptuję</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Poprzednia część</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Następna część</translation>
    </message>
    <message>
        <source>The customer sees part {part} of {parts}.</source>
        <translation>Klient widzi część {part} z {parts}.</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>This desk is out of service</source>
        <translation>To stanowisko jest nieczynne</translation>
    </message>
    <message>
        <source>Please speak to our staff.</source>
        <translation>Prosimy zwrócić się do obsługi.</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>No picture</source>
        <translation>Brak zdjęcia</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Nie można pokazać</translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message>
        <source>Name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Kod PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Pokaż wynik</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Zbyt wiele błędnych kodów PIN. Spróbuj ponownie za %n minutę.</numerusform>
            <numerusform>Zbyt wiele błędnych kodów PIN. Spróbuj ponownie za %n minuty.</numerusform>
            <numerusform>Zbyt wiele błędnych kodów PIN. Spróbuj ponownie za %n minut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Zbyt wiele błędnych kodów PIN. Spróbuj ponownie za %n sekundę.</numerusform>
            <numerusform>Zbyt wiele błędnych kodów PIN. Spróbuj ponownie za %n sekundy.</numerusform>
            <numerusform>Zbyt wiele błędnych kodów PIN. Spróbuj ponownie za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>PINs cannot be checked at the moment. Please tell your administrator.</source>
        <translation>Nie można teraz sprawdzić kodów PIN. Powiadom administratora.</translation>
    </message>
    <message>
        <source>The name or the PIN is not correct.</source>
        <translation>Nazwisko lub kod PIN jest nieprawidłowy.</translation>
    </message>
    <message>
        <source>The PIN is not correct.</source>
        <translation>Kod PIN jest nieprawidłowy.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>We are getting this ready for you.</source>
        <translation>Przygotowujemy to dla Ciebie.</translation>
    </message>
    <message>
        <source>We are starting again for you.</source>
        <translation>Zaczynamy dla Ciebie od nowa.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>To potrwa kilka sekund.</translation>
    </message>
    <message>
        <source>Checking the document</source>
        <translation>Sprawdzanie dokumentu</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>Sprawdzanie odpowiedzi</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Brak połączenia</translation>
    </message>
    <message>
        <source>Still trying. Nothing is lost.</source>
        <translation>Próbujemy dalej. Nic nie przepadło.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Waiting for the page to be opened</source>
        <translation>Czekamy na otwarcie strony</translation>
    </message>
    <message>
        <source>Waiting for the document</source>
        <translation>Czekamy na dokument</translation>
    </message>
    <message>
        <source>Opened in the app</source>
        <translation>Otwarto w aplikacji</translation>
    </message>
    <message>
        <source>Waiting for the code to be scanned</source>
        <translation>Czekamy na zeskanowanie kodu</translation>
    </message>
    <message>
        <source>Waiting for the approval on the phone</source>
        <translation>Czekamy na zatwierdzenie na telefonie</translation>
    </message>
    <message>
        <source>Waiting for the sign-in on the website</source>
        <translation>Czekamy na zalogowanie na stronie</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>The check</source>
        <translation>Weryfikacja</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Compared with what was entered</source>
        <translation>Porównanie z wprowadzonymi danymi</translation>
    </message>
    <message>
        <source>Noticed and acknowledged by staff</source>
        <translation>Zauważone i potwierdzone przez pracownika</translation>
    </message>
    <message>
        <source>The entry in the journal</source>
        <translation>Wpis w dzienniku</translation>
    </message>
    <message>
        <source>Identity service</source>
        <translation>Usługa tożsamości</translation>
    </message>
    <message>
        <source>The service’s reference</source>
        <translation>Numer referencyjny usługi</translation>
    </message>
    <message>
        <source>Accepted by staff</source>
        <translation>Zaakceptowane przez pracownika</translation>
    </message>
    <message>
        <source>Privacy notice accepted</source>
        <translation>Zaakceptowana informacja o prywatności</translation>
    </message>
    <message>
        <source>The result’s id</source>
        <translation>Identyfikator wyniku</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Wpis</translation>
    </message>
    <message>
        <source>Its hash (SHA-256)</source>
        <translation>Skrót wpisu (SHA-256)</translation>
    </message>
    <message>
        <source>{reference} · page {number} of {count}</source>
        <translation>{reference} · strona {number} z {count}</translation>
    </message>
    <message>
        <source>Proof of an identity check</source>
        <translation>Potwierdzenie weryfikacji tożsamości</translation>
    </message>
    <message>
        <source>This file is signed with the key of the desk’s journal. An auditor checks it against that journal with {command}: a file that was changed does not pass.</source>
        <translation>Ten plik jest podpisany kluczem dziennika stanowiska. Audytor sprawdza go z dziennikiem poleceniem {command}: zmieniony plik nie przejdzie kontroli.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>Attached to this file</source>
        <translation>Załączono do tego pliku</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>{level} assurance</source>
        <translation>Poziom bezpieczeństwa: {level}</translation>
    </message>
    <message>
        <source>{n} of 5</source>
        <translation>{n} z 5</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Dostawca tożsamości</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Portfel tożsamości</translation>
    </message>
    <message>
        <source>over the internet</source>
        <translation>przez internet</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Potwierdza</translation>
    </message>
    <message>
        <source>a public authority</source>
        <translation>organ publiczny</translation>
    </message>
    <message>
        <source>not a public authority</source>
        <translation>nie jest organem publicznym</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Przez</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>Nie podano</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>Search or country</source>
        <translation>Szukaj metody lub kraju</translation>
    </message>
    <message>
        <source>How would you like to identify?</source>
        <translation>Jak chcesz potwierdzić tożsamość?</translation>
    </message>
    <message>
        <source>Which of these do you have?</source>
        <translation>Co z tego masz?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>No method of that name or country.</source>
        <translation>Nie ma metody ani kraju o tej nazwie.</translation>
    </message>
    <message>
        <source>Looking up the methods …</source>
        <translation>Wczytywanie metod…</translation>
    </message>
    <message>
        <source>Passport, ID card or licence</source>
        <translation>Paszport, dowód osobisty lub prawo jazdy</translation>
    </message>
    <message numerus="yes">
        <source>{countries} and %n more</source>
        <extracomment>Countries: &quot;Austria, Belgium, Bulgaria and 9 more&quot;</extracomment>
        <translation>
            <numerusform>{countries} i jeszcze %n</numerusform>
            <numerusform>{countries} i jeszcze %n</numerusform>
            <numerusform>{countries} i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not available right now</source>
        <translation>Teraz niedostępne</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Jeszcze nieskonfigurowane</translation>
    </message>
    <message>
        <source>Needs a browser on this desk</source>
        <translation>Wymaga przeglądarki na tym stanowisku</translation>
    </message>
    <message>
        <source>Show your document</source>
        <translation>Pokaż swój dokument</translation>
    </message>
    <message>
        <source>Scan with your phone</source>
        <translation>Zeskanuj telefonem</translation>
    </message>
    <message>
        <source>Approve on your phone</source>
        <translation>Zatwierdź na telefonie</translation>
    </message>
    <message>
        <source>Sign in on the website</source>
        <translation>Zaloguj się na stronie</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę…</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Kod QR</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Yes, go on</source>
        <translation>Tak, dalej</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Czy nadal tu jesteś?</translation>
    </message>
    <message numerus="yes">
        <source>This screen will be cleared in %n second(s).</source>
        <translation>
            <numerusform>Ekran zostanie wyczyszczony za %n sekundę.</numerusform>
            <numerusform>Ekran zostanie wyczyszczony za %n sekundy.</numerusform>
            <numerusform>Ekran zostanie wyczyszczony za %n sekund.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The person is verified.</source>
        <translation>Tożsamość osoby jest potwierdzona.</translation>
    </message>
    <message>
        <source>What the customer has done is lost: a new verification is needed.</source>
        <translation>To, co zrobił klient, przepadło: potrzebna jest nowa weryfikacja.</translation>
    </message>
    <message>
        <source>Use another method, and tell the administrator.</source>
        <translation>Użyj innej metody i powiadom administratora.</translation>
    </message>
    <message>
        <source>The details do not match.</source>
        <translation>Dane się nie zgadzają.</translation>
    </message>
    <message>
        <source>Check the details with the customer and try again.</source>
        <translation>Sprawdź dane z klientem i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{method} did not reach the level of assurance that is needed.</source>
        <translation>{method} nie zapewnia wymaganego poziomu bezpieczeństwa.</translation>
    </message>
    <message>
        <source>Use a method with a higher level of assurance.</source>
        <translation>Użyj metody o wyższym poziomie bezpieczeństwa.</translation>
    </message>
    <message>
        <source>The check was not passed.</source>
        <translation>Weryfikacja nie powiodła się.</translation>
    </message>
    <message>
        <source>Try again with good light and a clean document, or use another method.</source>
        <translation>Spróbuj ponownie przy dobrym świetle i z czystym dokumentem albo użyj innej metody.</translation>
    </message>
    <message>
        <source>The answer names no person.</source>
        <translation>Odpowiedź nie wskazuje żadnej osoby.</translation>
    </message>
    <message>
        <source>Try again, or use another method.</source>
        <translation>Spróbuj ponownie lub użyj innej metody.</translation>
    </message>
    <message>
        <source>The answer belongs to another verification, so it does not count.</source>
        <translation>Odpowiedź dotyczy innej weryfikacji, więc się nie liczy.</translation>
    </message>
    <message>
        <source>Start again, and tell the administrator.</source>
        <translation>Zacznij od nowa i powiadom administratora.</translation>
    </message>
    <message>
        <source>The customer came back before the check was finished.</source>
        <translation>Klient wrócił przed końcem weryfikacji.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Zacznij od nowa.</translation>
    </message>
    <message>
        <source>The customer was not verified by {method}.</source>
        <translation>{method} nie potwierdza tożsamości klienta.</translation>
    </message>
    <message>
        <source>Ask the customer what their phone shows. Try again, or use another method.</source>
        <translation>Zapytaj klienta, co pokazuje telefon. Spróbuj ponownie lub użyj innej metody.</translation>
    </message>
    <message>
        <source>The details do not have the form that {method} needs.</source>
        <translation>Dane nie mają formy, której wymaga {method}.</translation>
    </message>
    <message>
        <source>Correct the details and try again.</source>
        <translation>Popraw dane i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{method} is not switched on for this organisation.</source>
        <translation>{method}: metoda nie jest włączona dla tej organizacji.</translation>
    </message>
    <message>
        <source>{method} is not answering right now.</source>
        <translation>{method} teraz nie odpowiada.</translation>
    </message>
    <message>
        <source>Nothing went wrong on your side. Try again in a moment, or use another method.</source>
        <translation>To nie Twoja wina. Spróbuj ponownie za chwilę lub użyj innej metody.</translation>
    </message>
    <message>
        <source>{method} cannot give the level of assurance that is needed.</source>
        <translation>{method} nie może zapewnić wymaganego poziomu bezpieczeństwa.</translation>
    </message>
    <message>
        <source>The service does not accept this desk&apos;s credentials.</source>
        <translation>Usługa nie przyjmuje danych dostępowych tego stanowiska.</translation>
    </message>
    <message>
        <source>Tell the administrator: the client id or its secret is wrong.</source>
        <translation>Powiadom administratora: identyfikator klienta lub jego sekret jest błędny.</translation>
    </message>
    <message>
        <source>The organisation&apos;s account with the service is switched off.</source>
        <translation>Konto organizacji w usłudze jest wyłączone.</translation>
    </message>
    <message>
        <source>The service does not know this desk&apos;s return address.</source>
        <translation>Usługa nie zna adresu powrotu tego stanowiska.</translation>
    </message>
    <message>
        <source>Tell the administrator: the redirect address has to be registered.</source>
        <translation>Powiadom administratora: adres powrotu trzeba zarejestrować.</translation>
    </message>
    <message>
        <source>{method} asked for a way of signing in that this desk does not have.</source>
        <translation>{method} wymaga sposobu logowania, którego to stanowisko nie ma.</translation>
    </message>
    <message>
        <source>The service sent an address that is not safe to open.</source>
        <translation>Usługa przysłała adres, którego otwarcie nie jest bezpieczne.</translation>
    </message>
    <message>
        <source>The service sent an answer that cannot be read.</source>
        <translation>Usługa przysłała odpowiedź, której nie można odczytać.</translation>
    </message>
    <message>
        <source>Try again in a moment, or use another method.</source>
        <translation>Spróbuj ponownie za chwilę lub użyj innej metody.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Nie udało się połączyć z usługą.</translation>
    </message>
    <message>
        <source>Check this desk&apos;s network, then try again.</source>
        <translation>Sprawdź sieć tego stanowiska i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>No safe connection to the service could be made.</source>
        <translation>Nie udało się nawiązać bezpiecznego połączenia z usługą.</translation>
    </message>
    <message>
        <source>Tell the administrator: a certificate was not accepted.</source>
        <translation>Powiadom administratora: certyfikat nie został przyjęty.</translation>
    </message>
    <message>
        <source>The service asks us to wait: there were too many requests.</source>
        <translation>Usługa prosi o zaczekanie: było zbyt wiele zapytań.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Spróbuj ponownie za minutę.</translation>
    </message>
    <message>
        <source>The service no longer knows this verification.</source>
        <translation>Usługa nie zna już tej weryfikacji.</translation>
    </message>
    <message>
        <source>{method} is not set up correctly on this desk.</source>
        <translation>{method}: metoda nie jest poprawnie skonfigurowana na tym stanowisku.</translation>
    </message>
    <message>
        <source>The answer had already been collected, or came too late.</source>
        <translation>Odpowiedź została już odebrana lub przyszła za późno.</translation>
    </message>
    <message>
        <source>A new verification is needed. Start again. If the person did pass, your administrator can find the result at the service.</source>
        <translation>Potrzebna jest nowa weryfikacja. Zacznij od nowa. Jeśli weryfikacja jednak się powiodła, administrator znajdzie wynik w usłudze.</translation>
    </message>
    <message>
        <source>This desk cannot receive the customer&apos;s return from the browser.</source>
        <translation>To stanowisko nie może odebrać powrotu klienta z przeglądarki.</translation>
    </message>
    <message>
        <source>Close the other program, or tell the administrator.</source>
        <translation>Zamknij inny program lub powiadom administratora.</translation>
    </message>
    <message>
        <source>The verification could not be recorded on this desk.</source>
        <translation>Nie udało się zapisać weryfikacji na tym stanowisku.</translation>
    </message>
    <message>
        <source>Tell the administrator: the data folder cannot be written.</source>
        <translation>Powiadom administratora: nie można zapisywać w folderze danych.</translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation>W tym programie wystąpił błąd.</translation>
    </message>
    <message>
        <source>The time for this verification ran out.</source>
        <translation>Skończył się czas na tę weryfikację.</translation>
    </message>
    <message>
        <source>Start again when the customer is ready.</source>
        <translation>Zacznij od nowa, gdy klient będzie gotowy.</translation>
    </message>
    <message>
        <source>The verification was cancelled at this desk.</source>
        <translation>Weryfikację anulowano na stanowisku.</translation>
    </message>
    <message>
        <source>The customer cancelled the verification.</source>
        <translation>Klient anulował weryfikację.</translation>
    </message>
    <message>
        <source>Start again if that was a mistake, or use another method.</source>
        <translation>Zacznij od nowa, jeśli to pomyłka, lub użyj innej metody.</translation>
    </message>
    <message>
        <source>The verification was ended because nobody was there.</source>
        <translation>Weryfikację zakończono, bo nikogo nie było.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>This receipt contains no personal details and is not proof of identity.</source>
        <translation>To potwierdzenie nie zawiera danych osobowych i nie jest dowodem tożsamości.</translation>
    </message>
    <message>
        <source>Receipt for an identity check</source>
        <translation>Potwierdzenie weryfikacji tożsamości</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Co sprawdzono</translation>
    </message>
    <message>
        <source>An identity document</source>
        <translation>Dokument tożsamości</translation>
    </message>
    <message>
        <source>An electronic identity</source>
        <translation>Tożsamość elektroniczna</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Poziom bezpieczeństwa</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Numer referencyjny</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Przy stanowisku</translation>
    </message>
    <message>
        <source>Not accepted by our staff</source>
        <translation>Nieprzyjęte przez nasz personel</translation>
    </message>
</context>
<context>
    <name>ReceiptControl</name>
    <message>
        <source>Print a receipt</source>
        <translation>Drukuj potwierdzenie</translation>
    </message>
    <message>
        <source>Printing the receipt</source>
        <translation>Drukowanie potwierdzenia</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>The receipt was sent to the printer.</source>
        <translation>Potwierdzenie wysłano do drukarki.</translation>
    </message>
    <message>
        <source>The receipt was saved.</source>
        <translation>Potwierdzenie zapisano.</translation>
    </message>
    <message>
        <source>No receipt: this desk has no printer. You can go on.</source>
        <translation>Brak potwierdzenia: na tym stanowisku nie ma drukarki. Można kontynuować.</translation>
    </message>
    <message>
        <source>No receipt: the printer is paused or reports an error. You can go on.</source>
        <translation>Brak potwierdzenia: drukarka jest wstrzymana lub zgłasza błąd. Można kontynuować.</translation>
    </message>
    <message>
        <source>No receipt: the printer does not answer. You can go on.</source>
        <translation>Brak potwierdzenia: drukarka nie odpowiada. Można kontynuować.</translation>
    </message>
    <message>
        <source>No receipt: it could not be printed. You can go on.</source>
        <translation>Brak potwierdzenia: nie udało się go wydrukować. Można kontynuować.</translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>Inna metoda</translation>
    </message>
    <message>
        <source>The person&apos;s picture</source>
        <translation>Zdjęcie osoby</translation>
    </message>
    <message>
        <source>To accept, tick the warnings first.</source>
        <translation>Aby przyjąć, najpierw zaznacz ostrzeżenia.</translation>
    </message>
    <message>
        <source>To accept, reveal the name and the date of birth first.</source>
        <translation>Aby przyjąć, najpierw pokaż nazwisko i datę urodzenia.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Verified</source>
        <translation>Potwierdzono</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nie potwierdzono</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Niepowodzenie</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Czas minął</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowano</translation>
    </message>
    <message>
        <source>Not in the result: {attribute}.</source>
        <translation>Brak w wyniku: {attribute}.</translation>
    </message>
    <message>
        <source>The document has expired.</source>
        <translation>Dokument jest nieważny.</translation>
    </message>
    <message>
        <source>The documents do not agree with one another.</source>
        <translation>Dokumenty nie zgadzają się ze sobą.</translation>
    </message>
    <message>
        <source>The evidence is not of the method that was asked for.</source>
        <translation>Dowód nie pochodzi z wybranej metody.</translation>
    </message>
    <message>
        <source>A picture cannot be shown.</source>
        <translation>Nie można pokazać zdjęcia.</translation>
    </message>
    <message>
        <source>A date of birth or expiry is missing or cannot be read.</source>
        <translation>Brakuje daty urodzenia lub ważności albo nie można jej odczytać.</translation>
    </message>
    <message>
        <source>This desk&apos;s clock is wrong by more than a minute.</source>
        <translation>Zegar tego stanowiska różni się o ponad minutę.</translation>
    </message>
    <message>
        <source>It does not show who the person is.</source>
        <translation>Nie pokazuje, kim jest ta osoba.</translation>
    </message>
    <message>
        <source>Limited confidence: it could be another person.</source>
        <translation>Ograniczone zaufanie: to może być ktoś inny.</translation>
    </message>
    <message>
        <source>Identity checked; misuse is unlikely.</source>
        <translation>Tożsamość sprawdzona; nadużycie mało prawdopodobne.</translation>
    </message>
    <message>
        <source>Identity thoroughly checked; misuse is prevented.</source>
        <translation>Tożsamość dokładnie sprawdzona; zabezpieczona przed nadużyciem.</translation>
    </message>
    <message>
        <source>As high, and fit for a qualified signature.</source>
        <translation>Jak wysoki, a także do podpisu kwalifikowanego.</translation>
    </message>
    <message>
        <source>The service does not say how sure it is.</source>
        <translation>Usługa nie podaje, jak pewny jest wynik.</translation>
    </message>
    <message>
        <source>no assurance</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niski</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>średni</translation>
    </message>
    <message>
        <source>high</source>
        <translation>wysoki</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>kwalifikowany</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznany</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>You can close this page</source>
        <translation>Możesz zamknąć tę stronę</translation>
    </message>
    <message>
        <source>The desk has been told. Please look at the desk&apos;s screen.</source>
        <translation>Stanowisko już o tym wie. Spójrz na ekran na stanowisku.</translation>
    </message>
    <message>
        <source>This page has no further use</source>
        <translation>Ta strona nie jest już potrzebna</translation>
    </message>
    <message>
        <source>Please look at the desk&apos;s screen.</source>
        <translation>Spójrz na ekran na stanowisku.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Reveal {what}</source>
        <translation>Pokaż: {what}</translation>
    </message>
    <message>
        <source>Cover {what}</source>
        <translation>Ukryj: {what}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>This system&apos;s secret store holds no client secret of {service}. Put it there with: identity-kiosk credentials set {service}</source>
        <translation>W magazynie sekretów systemu nie ma sekretu klienta dla {service}. Dodaj go poleceniem: identity-kiosk credentials set {service}</translation>
    </message>
    <message>
        <source>the entry of {service} in this system&apos;s secret store</source>
        <translation>wpis {service} w magazynie sekretów systemu</translation>
    </message>
    <message>
        <source>what was given for {service}</source>
        <translation>to, co podano dla {service}</translation>
    </message>
    <message>
        <source>The environment variable {name} is not set. Set it to the client secret before the kiosk starts.</source>
        <translation>Zmienna środowiskowa {name} nie jest ustawiona. Przypisz jej sekret klienta, zanim uruchomisz kiosk.</translation>
    </message>
    <message>
        <source>the environment variable {name}</source>
        <translation>zmienna środowiskowa {name}</translation>
    </message>
    <message>
        <source>The credential {name} is only there when systemd starts the kiosk, with LoadCredential= or LoadCredentialEncrypted= in its unit.</source>
        <translation>Poświadczenie {name} jest dostępne tylko wtedy, gdy kiosk uruchamia systemd, z LoadCredential= lub LoadCredentialEncrypted= w jednostce.</translation>
    </message>
    <message>
        <source>The name of a systemd credential was expected, not a path.</source>
        <translation>Oczekiwano nazwy poświadczenia systemd, a nie ścieżki.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({fault}). Put the client secret there, in a file that the kiosk&apos;s user owns.</source>
        <translation>Nie można odczytać {path} ({fault}). Umieść tam sekret klienta, w pliku należącym do użytkownika kiosku.</translation>
    </message>
    <message>
        <source>{path} is too large: the client secret was expected, and nothing else.</source>
        <translation>{path} jest za duży: oczekiwano tylko sekretu klienta.</translation>
    </message>
    <message>
        <source>{path} is not a regular file, as was expected.</source>
        <translation>{path} nie jest zwykłym plikiem, jak oczekiwano.</translation>
    </message>
    <message>
        <source>The client secret is not for this user alone. {fault}</source>
        <translation>Sekret klienta nie jest dostępny wyłącznie dla tego użytkownika. {fault}</translation>
    </message>
    <message>
        <source>{path} belongs to another user. Give it to the kiosk&apos;s user, or to root.</source>
        <translation>{path} należy do innego użytkownika. Przekaż go użytkownikowi kiosku lub użytkownikowi root.</translation>
    </message>
    <message>
        <source>{path} is open to other users. Close it with: chmod 600 {path}</source>
        <translation>{path} jest otwarty dla innych użytkowników. Zamknij go poleceniem: chmod 600 {path}</translation>
    </message>
    <message>
        <source>A client secret was expected, but {place} is empty.</source>
        <translation>Oczekiwano sekretu klienta, ale to jest puste: {place}.</translation>
    </message>
    <message>
        <source>A client secret was expected, but {place} is not one line of plain UTF-8 text.</source>
        <translation>Oczekiwano sekretu klienta, ale to nie jest jedna linia tekstu w UTF-8: {place}.</translation>
    </message>
    <message>
        <source>This system has no secret store that is safe to use. Keep the client secret of {service} in a file of mode 600 or in a systemd credential, and say so under client_secret in the configuration.</source>
        <translation>System nie ma bezpiecznego magazynu sekretów. Przechowuj sekret klienta dla {service} w pliku z uprawnieniami 600 lub w poświadczeniu systemd i wskaż to w client_secret w konfiguracji.</translation>
    </message>
    <message>
        <source>This system&apos;s secret store is locked. Unlock it, by logging in to the desktop for instance, and try again.</source>
        <translation>Magazyn sekretów systemu jest zablokowany. Odblokuj go, na przykład logując się do pulpitu, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This system&apos;s secret store holds no client secret of {service}.</source>
        <translation>W magazynie sekretów systemu nie ma sekretu klienta dla {service}.</translation>
    </message>
    <message>
        <source>This system&apos;s secret store can&apos;t be used ({fault}). See that it runs for the kiosk&apos;s user, or keep the client secret of {service} in a file of mode 600 or in a systemd credential.</source>
        <translation>Nie można użyć magazynu sekretów systemu ({fault}). Upewnij się, że działa dla użytkownika kiosku, albo przechowuj sekret klienta dla {service} w pliku z uprawnieniami 600 lub w poświadczeniu systemd.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Start</source>
        <translation>Rozpocznij</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Witamy</translation>
    </message>
    <message>
        <source>Let us confirm who you are.
It takes a minute or two.</source>
        <translation>Potwierdźmy, kim jesteś.
To potrwa minutę lub dwie.</translation>
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
        <translation>To stanowisko nie jest poprawnie skonfigurowane</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Nieskonfigurowane</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>20 seconds left</source>
        <translation>Zostało 20 sekund</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Została mniej niż minuta</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Więcej czasu</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Open {method} on your phone</source>
        <translation>Otwórz {method} na telefonie</translation>
    </message>
    <message>
        <source>Choose to scan a code</source>
        <translation>Wybierz skanowanie kodu</translation>
    </message>
    <message>
        <source>Point the camera at the code and approve</source>
        <translation>Skieruj aparat na kod i zatwierdź</translation>
    </message>
    <message>
        <source>Open the request on your phone</source>
        <translation>Otwórz prośbę na telefonie</translation>
    </message>
    <message>
        <source>Open the BankID app on your phone</source>
        <translation>Otwórz aplikację BankID na telefonie</translation>
    </message>
    <message>
        <source>Tap “Scan QR code”</source>
        <translation>Dotknij „Skanuj kod QR”</translation>
    </message>
    <message>
        <source>Open the Freja app on your phone</source>
        <translation>Otwórz aplikację Freja na telefonie</translation>
    </message>
    <message>
        <source>Tap “Scan”</source>
        <translation>Dotknij „Skanuj”</translation>
    </message>
    <message>
        <source>Open mObywatel on your phone</source>
        <translation>Otwórz mObywatel na telefonie</translation>
    </message>
    <message>
        <source>Point the camera at the code and confirm</source>
        <translation>Skieruj aparat na kod i potwierdź</translation>
    </message>
    <message>
        <source>Open the Smart-ID app on your phone</source>
        <translation>Otwórz aplikację Smart-ID na telefonie</translation>
    </message>
    <message>
        <source>Enter your PIN 1</source>
        <translation>Wpisz swój PIN1</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Wpisz swój PIN</translation>
    </message>
    <message>
        <source>Open the Evrotrust app on your phone</source>
        <translation>Otwórz aplikację Evrotrust na telefonie</translation>
    </message>
    <message>
        <source>Confirm with your PIN, face or fingerprint</source>
        <translation>Potwierdź kodem PIN, twarzą lub odciskiem palca</translation>
    </message>
    <message>
        <source>Open the request in {method} on your phone</source>
        <translation>Otwórz prośbę w {method} na telefonie</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zatwierdź</translation>
    </message>
    <message>
        <source>Scan the code there with the BankID app</source>
        <translation>Zeskanuj tam kod aplikacją BankID</translation>
    </message>
    <message>
        <source>Approve in the BankID app, which opens</source>
        <translation>Zatwierdź w aplikacji BankID, która się otworzy</translation>
    </message>
    <message>
        <source>Scan the code there with the Singpass app</source>
        <translation>Zeskanuj tam kod aplikacją Singpass</translation>
    </message>
    <message>
        <source>Approve in the Singpass app, which opens</source>
        <translation>Zatwierdź w aplikacji Singpass, która się otworzy</translation>
    </message>
    <message>
        <source>Enter your user ID there, then approve in the MitID app</source>
        <translation>Wpisz tam identyfikator użytkownika i zatwierdź w aplikacji MitID</translation>
    </message>
    <message>
        <source>Sign in there with the BankID app or your code device</source>
        <translation>Zaloguj się tam aplikacją BankID lub generatorem kodów</translation>
    </message>
    <message>
        <source>Sign in there, then confirm in the ID Austria app</source>
        <translation>Zaloguj się tam i potwierdź w aplikacji ID Austria</translation>
    </message>
    <message>
        <source>Choose your bank there and sign in as you always do</source>
        <translation>Wybierz tam swój bank i zaloguj się jak zwykle</translation>
    </message>
    <message>
        <source>Choose your bank or mobile certificate there and sign in</source>
        <translation>Wybierz tam bank lub certyfikat mobilny i zaloguj się</translation>
    </message>
    <message>
        <source>Choose there who issued your SPID, and sign in</source>
        <translation>Wybierz tam wydawcę swojego SPID i zaloguj się</translation>
    </message>
    <message>
        <source>Approve on your phone</source>
        <translation>Zatwierdź na telefonie</translation>
    </message>
    <message>
        <source>Show your document</source>
        <translation>Pokaż swój dokument</translation>
    </message>
    <message>
        <source>Sign in with {method}</source>
        <translation>Zaloguj się przez {method}</translation>
    </message>
    <message>
        <source>Scan the code with {method}</source>
        <translation>Zeskanuj kod w {method}</translation>
    </message>
    <message>
        <source>Compare the number with the one here</source>
        <translation>Porównaj numer z tym tutaj</translation>
    </message>
    <message>
        <source>Check that it comes from this desk</source>
        <translation>Sprawdź, czy pochodzi z tego stanowiska</translation>
    </message>
    <message>
        <source>The {method} page opens</source>
        <translation>Otworzy się strona {method}</translation>
    </message>
    <message>
        <source>Sign in there as you always do</source>
        <translation>Zaloguj się tam jak zwykle</translation>
    </message>
    <message>
        <source>You come back by yourself when you are done</source>
        <translation>Po zakończeniu wrócisz tu automatycznie</translation>
    </message>
    <message>
        <source>Scan the code with your phone&apos;s camera</source>
        <translation>Zeskanuj kod aparatem telefonu</translation>
    </message>
    <message>
        <source>Sign in to {method} there as you always do</source>
        <translation>Zaloguj się tam do {method} jak zwykle</translation>
    </message>
    <message>
        <source>You can then put your phone away, whatever it shows</source>
        <translation>Potem możesz odłożyć telefon, cokolwiek pokazuje</translation>
    </message>
    <message>
        <source>Open the page below in a browser</source>
        <translation>Otwórz poniższą stronę w przeglądarce</translation>
    </message>
    <message>
        <source>The page opens, and asks for this desk&apos;s camera</source>
        <translation>Strona się otworzy i poprosi o kamerę tego stanowiska</translation>
    </message>
    <message>
        <source>Show your document, then your face, to your phone&apos;s camera</source>
        <translation>Pokaż kamerze telefonu dokument, a potem twarz</translation>
    </message>
    <message>
        <source>You can then put your phone away</source>
        <translation>Potem możesz odłożyć telefon</translation>
    </message>
    <message>
        <source>Open the page below in a browser with a camera</source>
        <translation>Otwórz poniższą stronę w przeglądarce z kamerą</translation>
    </message>
    <message>
        <source>Hold your document, then your face, before the camera</source>
        <translation>Pokaż kamerze dokument, a potem twarz</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Please check: {fields}</source>
        <translation>Sprawdź: {fields}</translation>
    </message>
    <message>
        <source>Make this window larger: the code needs {columns} columns and {lines} lines.</source>
        <translation>Powiększ okno: kod potrzebuje {columns} kolumn i {lines} wierszy.</translation>
    </message>
    <message>
        <source>Or stop with Ctrl+C, and choose another way.</source>
        <translation>Albo przerwij klawiszami Ctrl+C i wybierz inny sposób.</translation>
    </message>
    <message>
        <source>This code can only be shown in the window.</source>
        <translation>Ten kod można pokazać tylko w oknie.</translation>
    </message>
    <message>
        <source>The number on the phone must be: {number}</source>
        <translation>Numer na telefonie musi być: {number}</translation>
    </message>
    <message>
        <source>The request was sent to: {identifier}</source>
        <translation>Prośbę wysłano do: {identifier}</translation>
    </message>
    <message>
        <source>Connection lost. Still trying</source>
        <translation>Brak połączenia. Próbujemy dalej</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>zgadza się</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>nie zgadza się</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Poziom bezpieczeństwa</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Potwierdza</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>{answer}. {reasons}</source>
        <translation>{answer}. {reasons}</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Nie udało się otworzyć przeglądarki.</translation>
    </message>
    <message>
        <source>The browser ended by itself.</source>
        <translation>Przeglądarka sama się zamknęła.</translation>
    </message>
    <message>
        <source>The browser was closed.</source>
        <translation>Przeglądarka została zamknięta.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Sandbox – no real identities are checked</source>
        <translation>Tryb testowy – tożsamości nie są sprawdzane</translation>
    </message>
</context>
<context>
    <name>TouchTyping</name>
    <message>
        <source>Keys to type with are shown below.</source>
        <translation>Poniżej wyświetlono klawisze do pisania.</translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>Please turn the screen to our staff</source>
        <translation>Obróć ekran w stronę obsługi</translation>
    </message>
    <message>
        <source>Your part is done. They will go on from here.</source>
        <translation>To już wszystko z Twojej strony. Dalej zajmie się tym obsługa.</translation>
    </message>
    <message>
        <source>Staff: show the result</source>
        <translation>Obsługa: pokaż wynik</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>{method} · today {time}</source>
        <translation>{method} · dziś {time}</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęto</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nie przyjęto</translation>
    </message>
    <message>
        <source>Verified, but another person · {time}</source>
        <translation>Potwierdzono, ale to inna osoba · {time}</translation>
    </message>
</context>
<context>
    <name>VisitLog</name>
    <message>
        <source>The privacy notice is shown</source>
        <translation>Wyświetlono informację o przetwarzaniu danych</translation>
    </message>
    <message>
        <source>A method is being chosen</source>
        <translation>Trwa wybór metody</translation>
    </message>
    <message>
        <source>{method} is being asked</source>
        <translation>{method}: wysyłanie zapytania</translation>
    </message>
    <message>
        <source>The customer has finished. The answer is being checked</source>
        <translation>Klient skończył. Trwa sprawdzanie odpowiedzi</translation>
    </message>
    <message>
        <source>More time: the request is made anew</source>
        <translation>Więcej czasu: zapytanie jest wysyłane ponownie</translation>
    </message>
    <message>
        <source>The page is open on the customer’s display</source>
        <translation>Strona jest otwarta na ekranie klienta</translation>
    </message>
    <message>
        <source>The page is closed</source>
        <translation>Strona jest zamknięta</translation>
    </message>
    <message>
        <source>The connection is back</source>
        <translation>Połączono ponownie</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>This is your mark today. A result without it is not from this desk.</source>
        <translation>To jest Twój dzisiejszy znak. Wynik bez niego nie pochodzi z tego stanowiska.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Zalogowano: {name}</translation>
    </message>
</context>
</TS>
