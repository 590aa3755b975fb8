<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
    <context>
        <name>Acts</name>
        <message>
            <source>Addendum written</source>
            <translation>Толықтыру жазылды</translation>
        </message>
        <message>
            <source>All keys renewed, everything encrypted anew</source>
            <translation>Барлық кілт жаңартылды, бәрі қайта шифрланды</translation>
        </message>
        <message>
            <source>Answer to a consent noted</source>
            <translation>Келісім туралы жауап енгізілді</translation>
        </message>
        <message>
            <source>Answer to a referral noted</source>
            <translation>Жолдамаға жауап енгізілді</translation>
        </message>
        <message>
            <source>Class changed</source>
            <translation>Сыныбы өзгертілді</translation>
        </message>
        <message>
            <source>Class list taken in</source>
            <translation>Сынып тізімі жүктелді</translation>
        </message>
        <message>
            <source>Classes promoted</source>
            <translation>Оқушылар келесі сыныпқа көшірілді</translation>
        </message>
        <message>
            <source>Colleague added</source>
            <translation>Әріптес қосылды</translation>
        </message>
        <message>
            <source>Colleague corrected</source>
            <translation>Әріптестің деректері түзетілді</translation>
        </message>
        <message>
            <source>Columns of a class list forgotten</source>
            <translation>Сынып тізімінің бағандары ұмытылды</translation>
        </message>
        <message>
            <source>Columns of a class list kept</source>
            <translation>Сынып тізімінің бағандары сақталды</translation>
        </message>
        <message>
            <source>Columns of a printed list kept</source>
            <translation>Басып шығарылатын тізімнің бағандары сақталды</translation>
        </message>
        <message>
            <source>Consent asked for</source>
            <translation>Келісім сұралды</translation>
        </message>
        <message>
            <source>Consent corrected</source>
            <translation>Келісім түзетілді</translation>
        </message>
        <message>
            <source>Consent noted</source>
            <translation>Келісім енгізілді</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Келісім кері қайтарылды</translation>
        </message>
        <message>
            <source>Consents of a class noted</source>
            <translation>Сынып келісімдері енгізілді</translation>
        </message>
        <message>
            <source>Decision to do without consent</source>
            <translation>Келісімсіз жұмыс істеу туралы шешім</translation>
        </message>
        <message>
            <source>Document left</source>
            <translation>Құжат базадан шығарылды</translation>
        </message>
        <message>
            <source>Filter saved</source>
            <translation>Сүзгі сақталды</translation>
        </message>
        <message>
            <source>Level of support changed</source>
            <translation>Сүйемелдеу деңгейі өзгертілді</translation>
        </message>
        <message>
            <source>Member of staff added</source>
            <translation>Қызметкер қосылды</translation>
        </message>
        <message>
            <source>Member of staff corrected</source>
            <translation>Қызметкердің деректері түзетілді</translation>
        </message>
        <message>
            <source>Note template renamed</source>
            <translation>Жазба үлгісінің атауы өзгертілді</translation>
        </message>
        <message>
            <source>Note template saved</source>
            <translation>Жазба үлгісі сақталды</translation>
        </message>
        <message>
            <source>Official status ended</source>
            <translation>Ресми мәртебе аяқталды</translation>
        </message>
        <message>
            <source>Official status noted</source>
            <translation>Ресми мәртебе енгізілді</translation>
        </message>
        <message>
            <source>Opened without the last entries</source>
            <translation>Соңғы жазбаларсыз ашылды</translation>
        </message>
        <message>
            <source>Organisation added</source>
            <translation>Ұйым қосылды</translation>
        </message>
        <message>
            <source>Organisation corrected</source>
            <translation>Ұйымның деректері түзетілді</translation>
        </message>
        <message>
            <source>Parent or guardian added</source>
            <translation>Ата-анасы немесе өкілі қосылды</translation>
        </message>
        <message>
            <source>Parent or guardian corrected</source>
            <translation>Ата-анасының немесе өкілінің деректері түзетілді</translation>
        </message>
        <message>
            <source>Parent or guardian joined</source>
            <translation>Ата-анасы немесе өкілі осы оқушыға да көрсетілді</translation>
        </message>
        <message>
            <source>Parent or guardian taken off the card</source>
            <translation>Ата-анасы немесе өкілі картадан алынды</translation>
        </message>
        <message>
            <source>Particulars corrected</source>
            <translation>Мәліметтер түзетілді</translation>
        </message>
        <message>
            <source>Password changed</source>
            <translation>Құпиясөз өзгертілді</translation>
        </message>
        <message>
            <source>Planned session cancelled</source>
            <translation>Кездесу тоқтатылды</translation>
        </message>
        <message>
            <source>Planned session changed</source>
            <translation>Кездесу өзгертілді</translation>
        </message>
        <message>
            <source>Planned session missed</source>
            <translation>Кездесуге келмеді</translation>
        </message>
        <message>
            <source>Planned session moved</source>
            <translation>Кездесу басқа уақытқа ауыстырылды</translation>
        </message>
        <message>
            <source>Pupil enrolled</source>
            <translation>Оқушы енгізілді</translation>
        </message>
        <message>
            <source>Pupil left</source>
            <translation>Оқушы мектептен шықты</translation>
        </message>
        <message>
            <source>Put in the bin</source>
            <translation>Себетке салынды</translation>
        </message>
        <message>
            <source>Recovery key renewed</source>
            <translation>Қалпына келтіру кілті ауыстырылды</translation>
        </message>
        <message>
            <source>Referral changed</source>
            <translation>Жолдама өзгертілді</translation>
        </message>
        <message>
            <source>Referral drafted</source>
            <translation>Жолдаманың қаралама нұсқасы дайындалды</translation>
        </message>
        <message>
            <source>Referral revoked</source>
            <translation>Жолдама кері қайтарылды</translation>
        </message>
        <message>
            <source>Referral sent</source>
            <translation>Жолдама жіберілді</translation>
        </message>
        <message>
            <source>Report issued</source>
            <translation>Есеп бекітілді</translation>
        </message>
        <message>
            <source>Restored from a copy</source>
            <translation>Көшірмеден қалпына келтірілді</translation>
        </message>
        <message>
            <source>School corrected</source>
            <translation>Мектептің деректері түзетілді</translation>
        </message>
        <message>
            <source>School founded</source>
            <translation>Мектеп базасы құрылды</translation>
        </message>
        <message>
            <source>Series of sessions planned</source>
            <translation>Сабақтар топтамасы жоспарланды</translation>
        </message>
        <message>
            <source>Session changed</source>
            <translation>Жазба өзгертілді</translation>
        </message>
        <message>
            <source>Session planned</source>
            <translation>Кездесу жоспарланды</translation>
        </message>
        <message>
            <source>Session planned again</source>
            <translation>Кездесу қайта жоспарланды</translation>
        </message>
        <message>
            <source>Session recorded</source>
            <translation>Жазба енгізілді</translation>
        </message>
        <message>
            <source>Session signed</source>
            <translation>Жазбаға қол қойылды</translation>
        </message>
        <message>
            <source>Step of the family noted</source>
            <translation>Отбасының қадамы енгізілді</translation>
        </message>
        <message>
            <source>Tables brought up to date</source>
            <translation>База жаңа нұсқаға келтірілді</translation>
        </message>
        <message>
            <source>Taken out of the bin</source>
            <translation>Себеттен қайтарылды</translation>
        </message>
        <message>
            <source>Task changed</source>
            <translation>Тапсырма өзгертілді</translation>
        </message>
        <message>
            <source>Task closed</source>
            <translation>Тапсырма жабылды</translation>
        </message>
        <message>
            <source>Task moved to another day</source>
            <translation>Тапсырма басқа күнге ауыстырылды</translation>
        </message>
        <message>
            <source>Task set</source>
            <translation>Тапсырма қойылды</translation>
        </message>
        <message>
            <source>Task taken up again</source>
            <translation>Тапсырма қайта ашылды</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Кері қайтарылды</translation>
        </message>
        <message>
            <source>Word added to the spelling check</source>
            <translation>Емле тексеруге сөз қосылды</translation>
        </message>
        <message>
            <source>Wording of a form changed</source>
            <translation>Бланк мәтіні өзгертілді</translation>
        </message>
        <message>
            <source>Wording of a form reset</source>
            <translation>Бланктің бастапқы мәтіні қайтарылды</translation>
        </message>
        <message>
            <source>Working reason added</source>
            <translation>Сүйемелдеу себебі қосылды</translation>
        </message>
        <message>
            <source>Working reason ended</source>
            <translation>Сүйемелдеу себебі алынды</translation>
        </message>
    </context>
    <context>
        <name>AgencyKind</name>
        <message>
            <source>assistance room</source>
            <translation>зардап шеккен балаларға көмек кабинеті</translation>
        </message>
        <message>
            <source>commission on juvenile affairs</source>
            <translation>кәмелетке толмағандардың істері жөніндегі комиссия</translation>
        </message>
        <message>
            <source>correction room</source>
            <translation>психологиялық-педагогикалық түзету кабинеті</translation>
        </message>
        <message>
            <source>education authority</source>
            <translation>білім беру бөлімі</translation>
        </message>
        <message>
            <source>guardianship body</source>
            <translation>қорғаншылық және қамқоршылық органы</translation>
        </message>
        <message>
            <source>helpline</source>
            <translation>сенім телефоны</translation>
        </message>
        <message>
            <source>juvenile police</source>
            <translation>ювеналды полиция</translation>
        </message>
        <message>
            <source>mediator</source>
            <translation>медиатор</translation>
        </message>
        <message>
            <source>medical organisation</source>
            <translation>медициналық ұйым</translation>
        </message>
        <message>
            <source>non-governmental organisation</source>
            <translation>үкіметтік емес ұйым</translation>
        </message>
        <message>
            <source>ombudsman for children</source>
            <translation>Бала құқықтары жөніндегі уәкіл</translation>
        </message>
        <message>
            <source>other organisation</source>
            <translation>басқа ұйым</translation>
        </message>
        <message>
            <source>psychiatrist, mental health centre</source>
            <translation>психиатр, психикалық денсаулық орталығы</translation>
        </message>
        <message>
            <source>psychological support centre</source>
            <translation>психологиялық қолдау орталығы</translation>
        </message>
        <message>
            <source>psychological, medical and pedagogical consultation</source>
            <translation>психологиялық-медициналық-педагогикалық консультация</translation>
        </message>
        <message>
            <source>rehabilitation centre</source>
            <translation>оңалту орталығы</translation>
        </message>
        <message>
            <source>social services</source>
            <translation>әлеуметтік қызмет</translation>
        </message>
    </context>
    <context>
        <name>AppointmentState</name>
        <message>
            <source>cancelled</source>
            <translation>тоқтатылды</translation>
        </message>
        <message>
            <source>did not come</source>
            <translation>келмеді</translation>
        </message>
        <message>
            <source>held</source>
            <translation>өткізілді</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>жоспарланған</translation>
        </message>
    </context>
    <context>
        <name>Audience</name>
        <message>
            <source>parent</source>
            <translation>ата-ана</translation>
        </message>
        <message>
            <source>pupil</source>
            <translation>оқушы</translation>
        </message>
        <message>
            <source>teacher</source>
            <translation>педагог</translation>
        </message>
    </context>
    <context>
        <name>Bin</name>
        <message>
            <source>Bin</source>
            <translation>Себет</translation>
        </message>
        <message>
            <source>Choose a record and take it out</source>
            <translation>Жазбаны таңдап, қайтарыңыз</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Put here</source>
            <translation>Салынған уақыты</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Қайтару</translation>
        </message>
        <message>
            <source>Taken out of the bin</source>
            <translation>Себеттен қайтарылды</translation>
        </message>
        <message>
            <source>The bin is empty</source>
            <translation>Себет бос</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Не</translation>
        </message>
        <message>
            <source>What you delete lies here and can be taken out again.</source>
            <translation>Жойғаныңыз осында сақталады, оны қайтаруға болады.</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message numerus="yes">
            <source>%n session(s) not written</source>
            <translation>
                <numerusform>%n кездесудің жазбасы жоқ</numerusform>
                <numerusform>%n кездесудің жазбасы жоқ</numerusform>
            </translation>
        </message>
        <message>
            <source>1: once; days off and breaks are skipped</source>
            <translation>1: бір рет; демалыс күндері мен каникул өткізіліп жіберіледі</translation>
        </message>
        <message>
            <source>At the same time: {time} {name}</source>
            <translation>Осы уақытта: {time} {name}</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Күнтізбе</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Тоқтатылды</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгерту</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Day</source>
            <comment>view</comment>
            <translation>Күн</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Келмеді</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Ертерек</translation>
        </message>
        <message>
            <source>Earlier: Page Up</source>
            <translation>Ертерек: Page Up</translation>
        </message>
        <message>
            <source>Everything held is written</source>
            <translation>Барлық жазба енгізілген</translation>
        </message>
        <message>
            <source>Give the day as 24.11, вт or +3.</source>
            <translation>Күнді былай көрсетіңіз: 24.11, сс немесе +3.</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Сағаты</translation>
        </message>
        <message>
            <source>How many weeks in a row</source>
            <translation>Қатарынан неше апта</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Кейінірек</translation>
        </message>
        <message>
            <source>Later: Page Down</source>
            <translation>Кейінірек: Page Down</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Минут</translation>
        </message>
        <message>
            <source>Moved to {when}</source>
            <translation>Ауыстырылды: {when}</translation>
        </message>
        <message>
            <source>Name, of a group or topic</source>
            <translation>Топтың немесе тақырыптың атауы</translation>
        </message>
        <message>
            <source>Noted: did not come</source>
            <translation>Белгіленді: келмеді</translation>
        </message>
        <message>
            <source>Plan</source>
            <comment>verb</comment>
            <translation>Жоспарлау</translation>
        </message>
        <message>
            <source>Plan a session</source>
            <translation>Кездесуді жоспарлау</translation>
        </message>
        <message>
            <source>Plan a session…</source>
            <translation>Кездесуді жоспарлау…</translation>
        </message>
        <message>
            <source>Plan again</source>
            <translation>Қайта жоспарлау</translation>
        </message>
        <message>
            <source>Planned again</source>
            <translation>Қайта жоспарланды</translation>
        </message>
        <message>
            <source>Planned session</source>
            <translation>Кездесу</translation>
        </message>
        <message>
            <source>Planned session in the bin</source>
            <translation>Кездесу себетте</translation>
        </message>
        <message>
            <source>Put the planned session in the bin</source>
            <translation>Кездесуді себетке салу</translation>
        </message>
        <message>
            <source>Session cancelled</source>
            <translation>Кездесу тоқтатылды</translation>
        </message>
        <message>
            <source>Sessions by day and hour</source>
            <translation>Күндер мен сағаттар бойынша кездесулер</translation>
        </message>
        <message>
            <source>This is a day off.</source>
            <translation>Бұл демалыс күні.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Апта</translation>
        </message>
        <message>
            <source>What is planned</source>
            <translation>Не жоспарланған</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>Кездесу не туралы</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Қайда</translation>
        </message>
        <message>
            <source>Who is expected</source>
            <translation>Кім күтіледі</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>Кіммен</translation>
        </message>
        <message>
            <source>Write a number from 1 to {most}.</source>
            <translation>1–{most} аралығындағы сан жазыңыз.</translation>
        </message>
        <message>
            <source>Write the hour as 14:30.</source>
            <translation>Сағатты былай жазыңыз: 14:30.</translation>
        </message>
        <message>
            <source>Write the minutes as a number.</source>
            <translation>Минутты санмен жазыңыз.</translation>
        </message>
        <message>
            <source>Write up</source>
            <translation>Жазба енгізу</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>тағы %n</numerusform>
                <numerusform>тағы %n</numerusform>
            </translation>
        </message>
        <message>
            <source>break</source>
            <translation>каникул</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>демалыс күні</translation>
        </message>
        <message>
            <source>holidays not known</source>
            <translation>мерекелер белгісіз</translation>
        </message>
        <message>
            <source>the last one {day}; days off and breaks are skipped</source>
            <translation>соңғысы {day}; демалыс күндері мен каникул өткізіліп жіберіледі</translation>
        </message>
        <message>
            <source>{number} of {all}</source>
            <translation>{number}/{all}</translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n күн бұрын</numerusform>
                <numerusform>%n күн бұрын</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n оқиға</numerusform>
                <numerusform>%n оқиға</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n тапсырма</numerusform>
                <numerusform>%n тапсырма</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) old</source>
            <translation>
                <numerusform>%n жаста</numerusform>
                <numerusform>%n жаста</numerusform>
            </translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Қолжетімділік</translation>
        </message>
        <message>
            <source>Add an adult…</source>
            <translation>Ересек адам қосу…</translation>
        </message>
        <message>
            <source>Addendum</source>
            <translation>Толықтыру</translation>
        </message>
        <message>
            <source>Another class…</source>
            <translation>Басқа сынып…</translation>
        </message>
        <message>
            <source>Asked of a legal representative, in writing, for one purpose and one term.</source>
            <translation>Заңды өкілден жазбаша түрде, бір мақсатқа және бір мерзімге сұралады.</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Туған күні</translation>
        </message>
        <message>
            <source>Change the level…</source>
            <translation>Деңгейді өзгерту…</translation>
        </message>
        <message>
            <source>Characteristic…</source>
            <translation>Мінездеме…</translation>
        </message>
        <message>
            <source>Chronology</source>
            <translation>Хронология</translation>
        </message>
        <message>
            <source>Class teacher</source>
            <translation>Сынып жетекшісі</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Сыныптары</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Келісім</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Келісімдер</translation>
        </message>
        <message>
            <source>Correct the particulars…</source>
            <translation>Мәліметтерді түзету…</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Түзету…</translation>
        </message>
        <message>
            <source>Decided to do without consent</source>
            <translation>Келісімсіз жұмыс істеу шешілді</translation>
        </message>
        <message>
            <source>End…</source>
            <translation>Аяқтау…</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Енгізілді</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>Кім енгізді</translation>
        </message>
        <message>
            <source>Everyone who has a password of this database, or its recovery key. What is done to the card stands in its history, with the name.</source>
            <translation>Осы базаның құпиясөзін немесе қалпына келтіру кілтін білетін әр адам. Картамен не істелгені және кім істегені оның тарихында көрінеді.</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Отбасы</translation>
        </message>
        <message>
            <source>Form of consent…</source>
            <translation>Келісім бланкісі…</translation>
        </message>
        <message>
            <source>Form to print…</source>
            <translation>Бланкіні басып шығару…</translation>
        </message>
        <message>
            <source>Given by a body outside the service, on a paper with a number and a date.</source>
            <translation>Қызметтен тыс орган нөмірі мен күні бар құжатпен береді.</translation>
        </message>
        <message>
            <source>Go on without consent…</source>
            <translation>Келісімсіз жұмыс істеу…</translation>
        </message>
        <message>
            <source>Go on without…</source>
            <translation>Келісімсіз жұмыс істеу…</translation>
        </message>
        <message>
            <source>Happened</source>
            <translation>Болған уақыты</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Өзгерістер тарихы</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ЖСН</translation>
        </message>
        <message>
            <source>IIN is known (show)</source>
            <translation>ЖСН бар (көрсету)</translation>
        </message>
        <message>
            <source>In no class yet.</source>
            <translation>Сыныбы әлі көрсетілмеген.</translation>
        </message>
        <message>
            <source>Invite a parent…</source>
            <translation>Ата-ананы шақыру…</translation>
        </message>
        <message>
            <source>Language of instruction</source>
            <translation>Оқыту тілі</translation>
        </message>
        <message>
            <source>Last session</source>
            <translation>Соңғы жазба</translation>
        </message>
        <message>
            <source>Leaves the school…</source>
            <translation>Мектептен шығуы…</translation>
        </message>
        <message>
            <source>Level of support</source>
            <translation>Сүйемелдеу деңгейі</translation>
        </message>
        <message>
            <source>Mentioned</source>
            <translation>Аталған</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Басқа әрекеттер</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>Next session</source>
            <translation>Келесі кездесу</translation>
        </message>
        <message>
            <source>Nobody noted yet. Add whom to call.</source>
            <translation>Әзірге ешкім жоқ. Кімге қоңырау шалу керегін қосыңыз.</translation>
        </message>
        <message>
            <source>Nobody was asked yet.</source>
            <translation>Әзірге ешкімнен сұралмаған.</translation>
        </message>
        <message>
            <source>None noted.</source>
            <translation>Ештеңе енгізілмеген.</translation>
        </message>
        <message>
            <source>Note a consent…</source>
            <translation>Келісімді енгізу…</translation>
        </message>
        <message>
            <source>Note a reason…</source>
            <translation>Себеп енгізу…</translation>
        </message>
        <message>
            <source>Note a status…</source>
            <translation>Мәртебе енгізу…</translation>
        </message>
        <message>
            <source>Note the answer…</source>
            <translation>Жауапты енгізу…</translation>
        </message>
        <message>
            <source>Noted by mistake</source>
            <translation>Абайсызда енгізілген</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Енгізу…</translation>
        </message>
        <message>
            <source>Nothing was decided.</source>
            <translation>Мұндай шешімдер жоқ.</translation>
        </message>
        <message>
            <source>Official status</source>
            <translation>Ресми мәртебе</translation>
        </message>
        <message>
            <source>Official statuses</source>
            <translation>Ресми мәртебелер</translation>
        </message>
        <message>
            <source>Parents and guardians</source>
            <translation>Ата-анасы және өкілдері</translation>
        </message>
        <message>
            <source>Particulars</source>
            <translation>Мәліметтер</translation>
        </message>
        <message>
            <source>Parts of the card</source>
            <translation>Картаның бөлімдері</translation>
        </message>
        <message>
            <source>Put the card in the bin</source>
            <translation>Картаны себетке салу</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Жолдама</translation>
        </message>
        <message>
            <source>School year {year}</source>
            <translation>{year} оқу жылы</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Жазба</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Жынысы</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Сүйемелдеу</translation>
        </message>
        <message>
            <source>Take off the card</source>
            <translation>Картадан алып тастау</translation>
        </message>
        <message>
            <source>The level has not been changed yet.</source>
            <translation>Деңгей әлі өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>To be done until</source>
            <translation>Орындау мерзімі</translation>
        </message>
        <message>
            <source>Was not there</source>
            <translation>Болмады</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Не</translation>
        </message>
        <message>
            <source>What counts today</source>
            <translation>Бүгін не күшінде</translation>
        </message>
        <message>
            <source>What was asked and answered</source>
            <translation>Не сұралды және не деп жауап берілді</translation>
        </message>
        <message>
            <source>Who can open this card</source>
            <translation>Бұл картаны кім аша алады</translation>
        </message>
        <message>
            <source>Who it is</source>
            <translation>Жеке деректер</translation>
        </message>
        <message>
            <source>Whom to call</source>
            <translation>Кімге қоңырау шалу керек</translation>
        </message>
        <message>
            <source>With a reason, who decided it and when; it stays visible in the history.</source>
            <translation>Себебімен, кім және қашан шешкені көрсетіледі; бұл тарихта қалады.</translation>
        </message>
        <message>
            <source>Withdrawn…</source>
            <translation>Кері қайтару…</translation>
        </message>
        <message>
            <source>Working reasons</source>
            <translation>Сүйемелдеу себептері</translation>
        </message>
        <message>
            <source>Your own words for your work: no status, on no list for others.</source>
            <translation>Жұмыс үшін өз сөзіңіз: бұл мәртебе емес, басқаларға арналған тізімдерге енбейді.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>тағы %n мәртебе</numerusform>
                <numerusform>тағы %n мәртебе</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <comment>purposes of consent</comment>
            <translation>
                <numerusform>тағы %n</numerusform>
                <numerusform>тағы %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>entered after %n day(s)</source>
            <translation>
                <numerusform>%n күннен кейін енгізілді</numerusform>
                <numerusform>%n күннен кейін енгізілді</numerusform>
            </translation>
        </message>
        <message>
            <source>for everything that is asked</source>
            <translation>сұралатынның бәріне</translation>
        </message>
        <message>
            <source>left on {day}</source>
            <translation>мектептен шыққан күні: {day}</translation>
        </message>
        <message>
            <source>legal representative</source>
            <translation>заңды өкіл</translation>
        </message>
        <message>
            <source>no term</source>
            <translation>мерзімсіз</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>әзірге жоқ</translation>
        </message>
        <message>
            <source>not for anything that is asked</source>
            <translation>сұралатынның ешқайсысына берілмеген</translation>
        </message>
        <message>
            <source>not for everything</source>
            <translation>бәріне емес</translation>
        </message>
        <message>
            <source>not noted</source>
            <translation>енгізілмеген</translation>
        </message>
        <message>
            <source>paper: {place}</source>
            <translation>құжат: {place}</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>{day} күнінен бері</translation>
        </message>
        <message>
            <source>the paper names nobody</source>
            <translation>құжатта ешкім аталмаған</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>мерзімі: {day}</translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message>
            <source>a kind or a base of rounding that does not exist</source>
            <translation>мұндай көрсеткіш түрі немесе дөңгелектеу негізі жоқ</translation>
        </message>
        <message>
            <source>a part that does not belong to this breakdown</source>
            <translation>бұл бөлік мұндай бөлініске жатпайды</translation>
        </message>
        <message>
            <source>a sign that cannot stand here</source>
            <translation>мұндай белгі бұл жерде тұра алмайды</translation>
        </message>
        <message>
            <source>an indicator stands here twice</source>
            <translation>көрсеткіш мұнда екі рет тұр</translation>
        </message>
        <message>
            <source>before, taken on and closed give {expected}, the file says {told}</source>
            <translation>бұрынғысы, қабылданғаны және аяқталғаны бірге {expected} болады, ал файлда {told}</translation>
        </message>
        <message>
            <source>edition {edition} does not follow the files before</source>
            <translation>{edition} редакциясы бұрынғы файлдардан кейінгі рет бойынша келмейді</translation>
        </message>
        <message>
            <source>edition {edition} does not go with its reason</source>
            <translation>{edition} редакциясы өз себебіне сәйкес келмейді</translation>
        </message>
        <message>
            <source>signed by another key than the file before</source>
            <translation>бұрынғы файлдан басқа кілтпен қол қойылған</translation>
        </message>
        <message>
            <source>split, or not split, against the public rules</source>
            <translation>ашық ережеге қайшы бөлінген немесе бөлінбеген</translation>
        </message>
        <message>
            <source>the file is larger than a report can be</source>
            <translation>файл есептен әдетте болатынынан үлкен</translation>
        </message>
        <message>
            <source>the file was made by a newer cpdesk: take the newest one to check it</source>
            <translation>файл cpdesk бағдарламасының жаңарақ нұсқасында жасалған: оны ең жаңа нұсқамен тексеріңіз</translation>
        </message>
        <message>
            <source>the file was written anew by another program</source>
            <translation>файлды басқа бағдарлама қайта жазған</translation>
        </message>
        <message>
            <source>the groups on the roll give {parts}, the whole is {whole}</source>
            <translation>контингент топтарының қосындысы {parts}, ал барлығы {whole}</translation>
        </message>
        <message>
            <source>the list for the system of the district says other numbers</source>
            <translation>аудан жүйесіне арналған тізімде басқа сандар тұр</translation>
        </message>
        <message>
            <source>the parts changed more than children came and went</source>
            <translation>бөліктер келген және кеткен балалар санынан көбірек өзгерген</translation>
        </message>
        <message>
            <source>the parts give {parts}, the whole is {whole}</source>
            <translation>бөліктердің қосындысы {parts}, ал барлығы {whole}</translation>
        </message>
        <message>
            <source>the report before it is not among these files, or is another one</source>
            <translation>алдыңғы есеп бұл файлдардың ішінде жоқ немесе ол басқа есеп</translation>
        </message>
        <message>
            <source>the signature does not fit: something was changed after the issue</source>
            <translation>қолтаңба сәйкес келмейді: бекітілгеннен кейін бір нәрсе өзгертілген</translation>
        </message>
        <message>
            <source>this file is of another school</source>
            <translation>бұл басқа мектептің файлы</translation>
        </message>
        <message>
            <source>this is not a report file, or it is cut off</source>
            <translation>бұл есеп файлы емес немесе оның бір бөлігі жоқ</translation>
        </message>
        <message>
            <source>this number can stand for one value only: it is not protected</source>
            <translation>бұл сан тек бір мәнді білдіре алады: ол қорғалмаған</translation>
        </message>
        <message>
            <source>what the file says of itself is not so</source>
            <translation>файлдың өзі туралы айтқаны шындыққа сай емес</translation>
        </message>
        <message>
            <source>{number} is not a multiple of {base}</source>
            <translation>{number} саны {base} санына еселік емес</translation>
        </message>
    </context>
    <context>
        <name>ClassGrid</name>
        <message numerus="yes">
            <source>%n lacking</source>
            <translation>
                <numerusform>жетпейді: %n</numerusform>
                <numerusform>жетпейді: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) not noted yet</source>
            <translation>
                <numerusform>%n белгі әлі енгізілмеген</numerusform>
                <numerusform>%n белгі әлі енгізілмеген</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n marked</source>
            <translation>
                <numerusform>белгіленді: %n</numerusform>
                <numerusform>белгіленді: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pupil(s)</source>
            <translation>
                <numerusform>%n оқушы</numerusform>
                <numerusform>%n оқушы</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pupil(s) still without an answer</source>
            <translation>
                <numerusform>тағы %n оқушының жауабы жоқ</numerusform>
                <numerusform>тағы %n оқушының жауабы жоқ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a representative on the card</source>
            <translation>
                <numerusform>картасында өкілі жоқ: %n</numerusform>
                <numerusform>картасында өкілі жоқ: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an answer</source>
            <translation>
                <numerusform>жауабы жоқ: %n</numerusform>
                <numerusform>жауабы жоқ: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Жауап</translation>
        </message>
        <message>
            <source>Backspace: back</source>
            <translation>Backspace: артқа</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Сынып</translation>
        </message>
        <message>
            <source>Class grid</source>
            <translation>Сынып келісімдері</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Сыныптар</translation>
        </message>
        <message>
            <source>Consent forms of a class…</source>
            <translation>Сыныптың келісім бланкілері…</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Келісімдер</translation>
        </message>
        <message>
            <source>Consents of a class…</source>
            <translation>Сынып келісімдері…</translation>
        </message>
        <message>
            <source>Day of the papers</source>
            <translation>Құжаттар күні</translation>
        </message>
        <message>
            <source>Enrol pupils first: consents are noted by class</source>
            <translation>Алдымен оқушыларды енгізіңіз: келісімдер сынып бойынша енгізіледі</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>Не үшін</translation>
        </message>
        <message>
            <source>Forms to print…</source>
            <translation>Бланкілерді басып шығару…</translation>
        </message>
        <message>
            <source>Given</source>
            <comment>column</comment>
            <translation>Берілді</translation>
        </message>
        <message>
            <source>Lacking</source>
            <comment>column</comment>
            <translation>Жетпейді</translation>
        </message>
        <message>
            <source>Mark each answer by one key</source>
            <translation>Әр жауапты бір пернемен белгілеңіз</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Note</source>
            <comment>verb</comment>
            <translation>Енгізу</translation>
        </message>
        <message numerus="yes">
            <source>Note the answers of the class: %n marked</source>
            <translation>
                <numerusform>Сынып жауаптарын енгізіңіз, белгіленгені: %n</numerusform>
                <numerusform>Сынып жауаптарын енгізіңіз, белгіленгені: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Noted for %n pupil(s)</source>
            <translation>
                <numerusform>%n оқушыға енгізілді</numerusform>
                <numerusform>%n оқушыға енгізілді</numerusform>
            </translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Қазір</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Оқушы</translation>
        </message>
        <message>
            <source>Refused</source>
            <comment>column</comment>
            <translation>Бас тартты</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Өкілі</translation>
        </message>
        <message>
            <source>Space: next · Del: no mark · ← →: another representative</source>
            <translation>Бос орын: келесі · Del: белгіні алу · ← →: басқа өкіл</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Қай күнге дейін</translation>
        </message>
        <message>
            <source>Where the papers lie</source>
            <translation>Құжаттар қайда сақталған</translation>
        </message>
        <message>
            <source>no representative on the card</source>
            <translation>картада өкіл жоқ</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Name a file with the password: --password-file FILE.</source>
            <translation>Құпиясөзі бар файлды көрсетіңіз: --password-file FILE.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Тоқтатылды. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>The file {path} cannot be read. Check its name.</source>
            <translation>{path} файлы оқылмайды. Атауын тексеріңіз.</translation>
        </message>
        <message>
            <source>With --failed name one list at a time.</source>
            <translation>--failed қосылса, тек бір тізімді көрсетіңіз.</translation>
        </message>
    </context>
    <context>
        <name>ConsentPurpose</name>
        <message>
            <source>counselling</source>
            <translation>кеңес беру</translation>
        </message>
        <message>
            <source>diagnostics</source>
            <translation>диагностика жүргізу</translation>
        </message>
        <message>
            <source>keeping of personal data</source>
            <translation>дербес деректерді сақтау</translation>
        </message>
        <message>
            <source>passing data on to an organisation</source>
            <translation>деректерді ұйымға беру</translation>
        </message>
        <message>
            <source>trainings and group work</source>
            <translation>тренингтер мен топтық жұмыс</translation>
        </message>
    </context>
    <context>
        <name>ConsentState</name>
        <message>
            <source>asked</source>
            <translation>сұралды</translation>
        </message>
        <message>
            <source>given</source>
            <translation>берілді</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>бас тартты</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>кері қайтарылды</translation>
        </message>
    </context>
    <context>
        <name>Consents</name>
        <message numerus="yes">
            <source>%n pupil(s)</source>
            <translation>
                <numerusform>%n оқушы</numerusform>
                <numerusform>%n оқушы</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n парақ</numerusform>
                <numerusform>%n парақ</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Жауап</translation>
        </message>
        <message>
            <source>Answer to a consent</source>
            <translation>Келісім туралы жауап</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Келісім</translation>
        </message>
        <message>
            <source>Consent forms</source>
            <translation>Келісім бланкілері</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Келісім кері қайтарылды</translation>
        </message>
        <message>
            <source>Consent withdrawn: stop using the data, or answer with reasons</source>
            <translation>Келісім кері қайтарылды: деректермен жұмысты тоқтату немесе негізделген жауап беру</translation>
        </message>
        <message>
            <source>Correct</source>
            <comment>verb</comment>
            <translation>Түзету</translation>
        </message>
        <message>
            <source>Correct the consent</source>
            <translation>Келісімді түзету</translation>
        </message>
        <message>
            <source>Danger to life or health of the child</source>
            <translation>Баланың өміріне немесе денсаулығына қауіп</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Шешім күні</translation>
        </message>
        <message>
            <source>Due {day} when withdrawn today. Empty: no task.</source>
            <translation>Бүгін кері қайтарылса, мерзімі: {day}. Бос болса, тапсырма қойылмайды.</translation>
        </message>
        <message>
            <source>First talk after a report of bullying (Rules 506)</source>
            <translation>Жәбірлеу туралы хабардан кейінгі алғашқы әңгіме (506 қағидалары)</translation>
        </message>
        <message>
            <source>Folder and sheet, so that it is found at an inspection</source>
            <translation>Тексеру кезінде табылуы үшін папка мен парақ</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>Не үшін</translation>
        </message>
        <message>
            <source>Go on without consent</source>
            <translation>Келісімсіз жұмыс істеу</translation>
        </message>
        <message>
            <source>Name and position</source>
            <translation>Аты-жөні және лауазымы</translation>
        </message>
        <message>
            <source>No legal representative on the card yet. Add one under Family.</source>
            <translation>Картада әлі заңды өкіл жоқ. Оны «Отбасы» бөлімінде қосыңыз.</translation>
        </message>
        <message>
            <source>No list of exceptions was found in the law: the school answers for the reason.</source>
            <translation>Заңда ерекше жағдайлар тізімі табылмады: себебіне мектеп жауап береді.</translation>
        </message>
        <message>
            <source>Note</source>
            <comment>verb</comment>
            <translation>Енгізу</translation>
        </message>
        <message>
            <source>Note the decision</source>
            <translation>Шешімді енгізу</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>Қай күні</translation>
        </message>
        <message>
            <source>Prevention lesson for a whole class</source>
            <translation>Бүкіл сыныпқа арналған профилактикалық сабақ</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Өкілі</translation>
        </message>
        <message>
            <source>Signs that the representative has harmed the child</source>
            <translation>Өкілдің балаға зиян келтіргенінің белгілері</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Тапсырма</translation>
        </message>
        <message>
            <source>To which organisation</source>
            <translation>Қай ұйымға</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Қай күнге дейін</translation>
        </message>
        <message>
            <source>Usual reasons</source>
            <translation>Әдеттегі себептер</translation>
        </message>
        <message>
            <source>Usual: the school year</source>
            <translation>Әдетте оқу жылына</translation>
        </message>
        <message>
            <source>Where the paper lies</source>
            <translation>Құжат қайда сақталған</translation>
        </message>
        <message>
            <source>Who decided</source>
            <translation>Кім шешті</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Неліктен</translation>
        </message>
        <message numerus="yes">
            <source>Within %n working day(s) the work with these data stops, or the family gets a refusal with reasons. Source: Law 94-V, Art. 8 p. 7, known second-hand and not verified.</source>
            <translation>
                <numerusform>%n жұмыс күні ішінде бұл деректермен жұмыс тоқтатылады немесе отбасына негізделген бас тарту беріледі. Дереккөзі: 94-V Заңы, 8-бап, 7-тармақ (басқаның баяндауы бойынша, тексерілмеген).</numerusform>
                <numerusform>%n жұмыс күні ішінде бұл деректермен жұмыс тоқтатылады немесе отбасына негізделген бас тарту беріледі. Дереккөзі: 94-V Заңы, 8-бап, 7-тармақ (басқаның баяндауы бойынша, тексерілмеген).</numerusform>
            </translation>
        </message>
        <message>
            <source>Written request of the police, a court or the guardianship body</source>
            <translation>Полицияның, соттың немесе қорғаншылық органының жазбаша сұрау салуы</translation>
        </message>
        <message>
            <source>in your own words</source>
            <translation>өз сөзіңізбен</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>таңдалмаған</translation>
        </message>
        <message>
            <source>the paper names nobody</source>
            <translation>құжатта ешкім аталмаған</translation>
        </message>
    </context>
    <context>
        <name>Copies</name>
        <message>
            <source>Making the first copy…</source>
            <translation>Алғашқы көшірме жасалуда…</translation>
        </message>
        <message>
            <source>No copy was made. Make one in the settings.</source>
            <translation>Көшірме жасалмады. Оны баптауларда жасаңыз.</translation>
        </message>
        <message>
            <source>No copy was made: nothing can be written there. Choose a place that allows it.</source>
            <translation>Көшірме жасалмады: ол жерге жазуға болмайды. Жазуға рұқсат етілген орын таңдаңыз.</translation>
        </message>
        <message>
            <source>No copy was made: the disk is full. Free some space, then make it anew.</source>
            <translation>Көшірме жасалмады: диск толған. Орын босатып, қайта жасаңыз.</translation>
        </message>
        <message>
            <source>No copy was made: the disk or stick is not there. Put it in, then try again.</source>
            <translation>Көшірме жасалмады: диск немесе флешка жоқ. Оны салып, қайталап көріңіз.</translation>
        </message>
        <message>
            <source>The copy did not open and was thrown away. Make it anew; if it fails again, check the disk.</source>
            <translation>Көшірме ашылмады, сондықтан алып тасталды. Қайта жасаңыз; қайталанса, дискіні тексеріңіз.</translation>
        </message>
        <message numerus="yes">
            <source>The copy of {day} opens: %n pupil(s)</source>
            <translation>
                <numerusform>{day} күнгі көшірме ашылады: %n оқушы</numerusform>
                <numerusform>{day} күнгі көшірме ашылады: %n оқушы</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Today's copy opens: %n pupil(s)</source>
            <translation>
                <numerusform>Бүгінгі көшірме ашылады: %n оқушы</numerusform>
                <numerusform>Бүгінгі көшірме ашылады: %n оқушы</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Yesterday's copy opens: %n pupil(s)</source>
            <translation>
                <numerusform>Кешегі көшірме ашылады: %n оқушы</numerusform>
                <numerusform>Кешегі көшірме ашылады: %n оқушы</numerusform>
            </translation>
        </message>
        <message>
            <source>a copy on another disk, encrypted</source>
            <translation>басқа дискідегі шифрланған көшірме</translation>
        </message>
    </context>
    <context>
        <name>Deadlines</name>
        <message numerus="yes">
            <source>%n day(s) from {day}</source>
            <translation>
                <numerusform>{day} + %n күн</numerusform>
                <numerusform>{day} + %n күн</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) from {day}</source>
            <translation>
                <numerusform>{day} + %n ай</numerusform>
                <numerusform>{day} + %n ай</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n жұмыс күні</numerusform>
                <numerusform>%n жұмыс күні</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) from {day}</source>
            <translation>
                <numerusform>{day} + %n жұмыс күні</numerusform>
                <numerusform>{day} + %n жұмыс күні</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) overdue</source>
            <translation>
                <numerusform>мерзімі %n жұмыс күніне өтті</numerusform>
                <numerusform>мерзімі %n жұмыс күніне өтті</numerusform>
            </translation>
        </message>
        <message>
            <source>The holidays of {years} are not all known: count again later.</source>
            <translation>Мерекелердің бәрі әлі белгілі емес ({years}): кейін қайта есептеңіз.</translation>
        </message>
        <message>
            <source>This is a day off.</source>
            <translation>Бұл демалыс күні.</translation>
        </message>
        <message numerus="yes">
            <source>in %n working day(s)</source>
            <translation>
                <numerusform>%n жұмыс күні қалды</numerusform>
                <numerusform>%n жұмыс күні қалды</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>бүгін</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} сағ {minutes} мин</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} мин</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>All records of the database, readable without the program. The file records.jsonl is plain text in UTF-8: the first line says when it was made, every other line is one record in JSON. Dates are written as year-month-day. Records from the bin have «deleted» set to true.</source>
            <translation>Базаның барлық жазбасы бағдарламасыз оқылатын түрде. records.jsonl файлы – UTF-8 кодындағы қарапайым мәтін: бірінші жолда оның қашан жасалғаны айтылады, қалған әр жол – JSON түріндегі бір жазба. Күндер жыл-ай-күн ретімен жазылған. Себеттегі жазбаларда «deleted» мәні true болады.</translation>
        </message>
        <message>
            <source>Open export</source>
            <translation>Ашық экспорт</translation>
        </message>
    </context>
    <context>
        <name>FamilyStep</name>
        <message>
            <source>agreed</source>
            <translation>келісті</translation>
        </message>
        <message>
            <source>applied</source>
            <translation>жүгінді</translation>
        </message>
        <message>
            <source>brought the conclusion</source>
            <translation>қорытынды бар</translation>
        </message>
        <message>
            <source>informed</source>
            <translation>хабарланды</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>бас тартты</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>IIN</source>
            <translation>ЖСН</translation>
        </message>
        <message>
            <source>address</source>
            <translation>мекенжай</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>жауап</translation>
        </message>
        <message>
            <source>answer due</source>
            <translation>жауап мерзімі</translation>
        </message>
        <message>
            <source>answered on</source>
            <translation>жауап келген күн</translation>
        </message>
        <message>
            <source>asked for by</source>
            <translation>кімнің сұрауы бойынша</translation>
        </message>
        <message>
            <source>asked on</source>
            <translation>сұралған күні</translation>
        </message>
        <message>
            <source>begins</source>
            <translation>басталуы</translation>
        </message>
        <message>
            <source>birth date</source>
            <translation>туған күні</translation>
        </message>
        <message>
            <source>closed on</source>
            <translation>аяқталған күні</translation>
        </message>
        <message>
            <source>code</source>
            <translation>коды</translation>
        </message>
        <message>
            <source>columns</source>
            <translation>бағандар</translation>
        </message>
        <message>
            <source>counted from</source>
            <translation>есептеу басталған күн</translation>
        </message>
        <message>
            <source>counted in</source>
            <translation>есептеу бірлігі</translation>
        </message>
        <message>
            <source>decided by</source>
            <translation>кім шешті</translation>
        </message>
        <message>
            <source>decided on</source>
            <translation>шешім күні</translation>
        </message>
        <message>
            <source>district</source>
            <translation>аудан</translation>
        </message>
        <message>
            <source>due</source>
            <translation>мерзімі</translation>
        </message>
        <message>
            <source>first name</source>
            <translation>аты</translation>
        </message>
        <message>
            <source>form</source>
            <translation>бланк</translation>
        </message>
        <message>
            <source>given by</source>
            <translation>кім берген</translation>
        </message>
        <message>
            <source>grade</source>
            <translation>сыныбы</translation>
        </message>
        <message>
            <source>ground</source>
            <translation>негіздеме</translation>
        </message>
        <message>
            <source>head</source>
            <translation>басшысы</translation>
        </message>
        <message>
            <source>held</source>
            <translation>өткізілді</translation>
        </message>
        <message>
            <source>hour</source>
            <translation>сағаты</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>түрі</translation>
        </message>
        <message>
            <source>language</source>
            <translation>тілі</translation>
        </message>
        <message>
            <source>last name</source>
            <translation>тегі</translation>
        </message>
        <message>
            <source>left on</source>
            <translation>мектептен шыққан күні</translation>
        </message>
        <message>
            <source>legal representative</source>
            <translation>заңды өкіл</translation>
        </message>
        <message>
            <source>letter of the class</source>
            <translation>сынып литері</translation>
        </message>
        <message>
            <source>level of support</source>
            <translation>сүйемелдеу деңгейі</translation>
        </message>
        <message>
            <source>level since</source>
            <translation>деңгей басталған күн</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>минут</translation>
        </message>
        <message>
            <source>name</source>
            <translation>атауы</translation>
        </message>
        <message>
            <source>name in Kazakh</source>
            <translation>қазақша атауы</translation>
        </message>
        <message>
            <source>name in Russian</source>
            <translation>орысша атауы</translation>
        </message>
        <message>
            <source>names of colleagues masked</source>
            <translation>әріптестердің аттары ауыстырылған</translation>
        </message>
        <message>
            <source>note</source>
            <translation>жазба</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>ұйым</translation>
        </message>
        <message>
            <source>outcome</source>
            <translation>нәтижесі</translation>
        </message>
        <message>
            <source>outgoing number</source>
            <translation>шығыс нөмірі</translation>
        </message>
        <message>
            <source>parents' step on</source>
            <translation>ата-ана қадамының күні</translation>
        </message>
        <message>
            <source>patronymic</source>
            <translation>әкесінің аты</translation>
        </message>
        <message>
            <source>persons without a name</source>
            <translation>аты көрсетілмеген қатысушылар</translation>
        </message>
        <message>
            <source>place</source>
            <translation>орны</translation>
        </message>
        <message>
            <source>place in the form</source>
            <translation>бланкідегі орны</translation>
        </message>
        <message>
            <source>position</source>
            <translation>лауазымы</translation>
        </message>
        <message>
            <source>private note</source>
            <translation>жұмыс жазбасы</translation>
        </message>
        <message>
            <source>pupil</source>
            <translation>оқушы</translation>
        </message>
        <message>
            <source>purpose</source>
            <translation>мақсаты</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>себебі</translation>
        </message>
        <message>
            <source>relation</source>
            <translation>туыстығы</translation>
        </message>
        <message>
            <source>representative</source>
            <translation>өкілі</translation>
        </message>
        <message>
            <source>sent on</source>
            <translation>жіберілген күні</translation>
        </message>
        <message>
            <source>series</source>
            <translation>сабақтар топтамасы</translation>
        </message>
        <message>
            <source>sex</source>
            <translation>жынысы</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>қол қойылған уақыты</translation>
        </message>
        <message>
            <source>since</source>
            <translation>басталған күні</translation>
        </message>
        <message>
            <source>state</source>
            <translation>күйі</translation>
        </message>
        <message>
            <source>telephone</source>
            <translation>телефоны</translation>
        </message>
        <message>
            <source>term</source>
            <translation>мерзім саны</translation>
        </message>
        <message>
            <source>text</source>
            <translation>мәтін</translation>
        </message>
        <message>
            <source>topic</source>
            <translation>тақырыбы</translation>
        </message>
        <message>
            <source>until</source>
            <translation>аяқталған күні</translation>
        </message>
        <message>
            <source>urgency</source>
            <translation>шұғылдығы</translation>
        </message>
        <message>
            <source>was present</source>
            <translation>қатысты</translation>
        </message>
        <message>
            <source>what</source>
            <translation>не істеу керек</translation>
        </message>
        <message>
            <source>what is asked</source>
            <translation>не сұраймыз</translation>
        </message>
        <message>
            <source>what the parents did</source>
            <translation>ата-анасы не істеді</translation>
        </message>
        <message>
            <source>what was done</source>
            <translation>не істелді</translation>
        </message>
        <message>
            <source>what was observed</source>
            <translation>не байқалды</translation>
        </message>
        <message>
            <source>where the paper lies</source>
            <translation>құжат қайда сақталған</translation>
        </message>
        <message>
            <source>whose duty</source>
            <translation>кімнің тапсырмасы</translation>
        </message>
        <message>
            <source>with whom</source>
            <translation>кіммен</translation>
        </message>
        <message>
            <source>withdrawn on</source>
            <translation>кері қайтарылған күні</translation>
        </message>
        <message>
            <source>word</source>
            <translation>сөз</translation>
        </message>
        <message>
            <source>words left as written</source>
            <translation>өзгертілмей қалдырылған сөздер</translation>
        </message>
        <message>
            <source>working days a week</source>
            <translation>аптадағы жұмыс күндері</translation>
        </message>
        <message>
            <source>working days for the answer</source>
            <translation>жауап беруге берілген жұмыс күндері</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Files of type:</source>
            <translation>Файл түрі:</translation>
        </message>
        <message>
            <source>Look in:</source>
            <translation>Қалта:</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>Actions</source>
            <translation>Әрекеттер</translation>
        </message>
        <message>
            <source>Colleagues</source>
            <translation>Әріптестер</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Іздеу</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Табылғаны</translation>
        </message>
        <message>
            <source>Nothing found: try fewer letters, or a last name</source>
            <translation>Ештеңе табылмады: азырақ әріп теріңіз немесе тегін жазыңыз</translation>
        </message>
        <message>
            <source>Planned session: {name}</source>
            <translation>Кездесу: {name}</translation>
        </message>
        <message>
            <source>Pupil, record or action</source>
            <translation>Оқушы, жазба немесе әрекет</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Оқушылар</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Жазбалар</translation>
        </message>
        <message>
            <source>Referral: {name}</source>
            <translation>Жолдама: {name}</translation>
        </message>
        <message>
            <source>Session: {name}</source>
            <translation>Жазба: {name}</translation>
        </message>
        <message>
            <source>Task: {name}</source>
            <translation>Тапсырма: {name}</translation>
        </message>
        <message>
            <source>What is typed is kept nowhere</source>
            <translation>Терілген мәтін еш жерде сақталмайды</translation>
        </message>
        <message>
            <source>What to find</source>
            <translation>Нені іздеу керек</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>таңдау</translation>
        </message>
        <message>
            <source>leave</source>
            <translation>шығу</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ашу</translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <source>24.11, +3 or a weekday is understood too</source>
            <translation>Былай да болады: 24.11, +3 немесе сс</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Қосу</translation>
        </message>
        <message>
            <source>An IIN has 12 digits.</source>
            <translation>ЖСН 12 цифрдан тұрады.</translation>
        </message>
        <message>
            <source>Another class</source>
            <translation>Басқа сынып</translation>
        </message>
        <message>
            <source>As 7Б or 10 «А»</source>
            <translation>Мысалы, 7Б немесе 10 «А»</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Туған күні</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Сыныбы</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Түзету</translation>
        </message>
        <message>
            <source>Correct the particulars</source>
            <translation>Мәліметтерді түзету</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Аяқтау</translation>
        </message>
        <message>
            <source>End the official status</source>
            <translation>Ресми мәртебені аяқтау</translation>
        </message>
        <message>
            <source>End the working reason</source>
            <translation>Сүйемелдеу себебін аяқтау</translation>
        </message>
        <message>
            <source>Enrol</source>
            <translation>Енгізу</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>From which day</source>
            <translation>Қай күннен бастап</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Негіздеме</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ЖСН</translation>
        </message>
        <message>
            <source>In your own words</source>
            <translation>Өз сөзіңізбен</translation>
        </message>
        <message>
            <source>Language of instruction</source>
            <translation>Оқыту тілі</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Тегі</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>Заңды өкіл</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Деңгейі</translation>
        </message>
        <message>
            <source>Level of support</source>
            <translation>Сүйемелдеу деңгейі</translation>
        </message>
        <message>
            <source>May stay empty</source>
            <translation>Бос қалдыруға болады</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Ауыстыру</translation>
        </message>
        <message>
            <source>Name of the filter</source>
            <translation>Сүзгінің атауы</translation>
        </message>
        <message>
            <source>New pupil</source>
            <translation>Жаңа оқушы</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Енгізу</translation>
        </message>
        <message>
            <source>Number and date of its paper</source>
            <translation>Құжаттың нөмірі мен күні</translation>
        </message>
        <message>
            <source>Official status</source>
            <translation>Ресми мәртебе</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>Қай күні</translation>
        </message>
        <message>
            <source>Parent or guardian</source>
            <translation>Ата-анасы немесе өкілі</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Әкесінің аты</translation>
        </message>
        <message>
            <source>Perhaps already here: {names}</source>
            <translation>Бұрыннан болуы мүмкін: {names}</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сүзгіні сақтау</translation>
        </message>
        <message>
            <source>Save the filter</source>
            <translation>Сүзгіні сақтау</translation>
        </message>
        <message>
            <source>Set the level</source>
            <translation>Деңгейді өзгерту</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Жынысы</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Мәртебе</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефоны</translation>
        </message>
        <message>
            <source>The check digit does not agree. Compare it with the document.</source>
            <translation>Бақылау цифры сәйкес келмейді. Нөмірді құжатпен салыстырыңыз.</translation>
        </message>
        <message>
            <source>The number tells no birth date.</source>
            <translation>Бұл нөмірден туған күні көрінбейді.</translation>
        </message>
        <message>
            <source>The pupil leaves the school</source>
            <translation>Оқушы мектептен шығады</translation>
        </message>
        <message>
            <source>The reason stays in the history.</source>
            <translation>Себебі тарихта қалады.</translation>
        </message>
        <message>
            <source>This is the number of a foreigner or an old one.</source>
            <translation>Бұл шетел азаматының нөмірі немесе ескі нөмір.</translation>
        </message>
        <message>
            <source>Which body gave it</source>
            <translation>Мәртебені кім берді</translation>
        </message>
        <message>
            <source>Who is it</source>
            <translation>Туыстығы</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Неліктен</translation>
        </message>
        <message>
            <source>Working reason</source>
            <translation>Сүйемелдеу себебі</translation>
        </message>
        <message>
            <source>Write the date as 24.11.2026.</source>
            <translation>Күнді былай жазыңыз: 24.11.2026.</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>көрсетілмеген</translation>
        </message>
    </context>
    <context>
        <name>Gallery</name>
        <message>
            <source>+3 or a weekday is understood too.</source>
            <translation>Былай да болады: +3 немесе сс.</translation>
        </message>
        <message>
            <source>14 notes and 3 documents. They cannot be brought back.</source>
            <translation>14 жазба мен 3 құжат. Оларды қайтару мүмкін болмайды.</translation>
        </message>
        <message>
            <source>2 digits are missing: an IIN has 12.</source>
            <translation>2 цифр жетпейді: ЖСН 12 цифрдан тұрады.</translation>
        </message>
        <message>
            <source>2 working days</source>
            <translation>2 жұмыс күні</translation>
        </message>
        <message>
            <source>21 min</source>
            <translation>21 минут</translation>
        </message>
        <message>
            <source>A referral begins on a pupil's card.</source>
            <translation>Жолдама оқушының картасынан басталады.</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Қолжетімділік</translation>
        </message>
        <message>
            <source>Badges</source>
            <translation>Белгілер</translation>
        </message>
        <message>
            <source>Buttons: main, ordinary, quiet, dangerous</source>
            <translation>Түймелер: негізгі, кәдімгі, көмекші, қауіпті</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Күнтізбе</translation>
        </message>
        <message>
            <source>Card number</source>
            <translation>Карта №</translation>
        </message>
        <message>
            <source>Checking the copy: 1,840 of 3,061</source>
            <translation>Көшірме тексерілуде: 1 840 / 3 061</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Таңдалды</translation>
        </message>
        <message>
            <source>Chronology</source>
            <translation>Хронология</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Сынып</translation>
        </message>
        <message>
            <source>Confirmation: only of what cannot be undone</source>
            <translation>Растау: қайтаруға болмайтын әрекетке ғана</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Жалғастыру</translation>
        </message>
        <message>
            <source>Copy now</source>
            <translation>Көшірме жасау</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Қою түсті</translation>
        </message>
        <message>
            <source>Destroy</source>
            <translation>Жою</translation>
        </message>
        <message>
            <source>Destroy the card</source>
            <translation>Картаны жою</translation>
        </message>
        <message>
            <source>Destroy the card of «Рахимова Диана» for good?</source>
            <translation>«Рахимова Диана» картасы біржола жойылсын ба?</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Орындалды</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Мерзімі</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Отбасы</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Өрістер</translation>
        </message>
        <message>
            <source>Filters and people</source>
            <translation>Сүзгілер мен адамдар</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Іздеу</translation>
        </message>
        <message>
            <source>Five states of a number</source>
            <translation>Санның бес күйі</translation>
        </message>
        <message>
            <source>Given once, it does not change.</source>
            <translation>Бір рет беріледі, өзгермейді.</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Жоғары</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ЖСН</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Тегі</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Кейін</translation>
        </message>
        <message>
            <source>Level of support</source>
            <translation>Сүйемелдеу деңгейі</translation>
        </message>
        <message>
            <source>Level of support: shape, word, colour</source>
            <translation>Сүйемелдеу деңгейі: пішін, сөз, түс</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ашық түсті</translation>
        </message>
        <message>
            <source>Link that acts</source>
            <translation>Әрекеті бар сілтеме</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Тізім</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Хабарламалар</translation>
        </message>
        <message>
            <source>Name or class</source>
            <translation>Аты немесе сыныбы</translation>
        </message>
        <message>
            <source>New referral</source>
            <translation>Жаңа жолдама</translation>
        </message>
        <message>
            <source>Next: one on each screen</source>
            <translation>Келесі: экранда бір ғана қадам</translation>
        </message>
        <message>
            <source>No referrals yet</source>
            <translation>Әзірге жолдамалар жоқ</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Жоқ</translation>
        </message>
        <message>
            <source>None such</source>
            <translation>Ондайлар жоқ</translation>
        </message>
        <message>
            <source>Not saved: the disk is full.</source>
            <translation>Сақталмады: диск толған.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Жазба</translation>
        </message>
        <message>
            <source>Note of 16.11 is in the bin</source>
            <translation>Жазба себетте: 16.11</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Мұнда әзірге бос</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Мерзімі өткен</translation>
        </message>
        <message>
            <source>Parts of the card</source>
            <translation>Картаның бөлімдері</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Құпиясөз</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып шығару</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Оқушы</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Оқушылар</translation>
        </message>
        <message>
            <source>Raised</source>
            <translation>Жоғарылаған</translation>
        </message>
        <message>
            <source>Sign the note</source>
            <translation>Жазбаға қол қою</translation>
        </message>
        <message>
            <source>Strong contrast</source>
            <translation>Жоғары контраст</translation>
        </message>
        <message>
            <source>Strong contrast, dark</source>
            <translation>Жоғары контраст, қою түсті</translation>
        </message>
        <message>
            <source>Tabs and keys</source>
            <translation>Қойындылар мен пернелер</translation>
        </message>
        <message>
            <source>The copy on the stick is 4 days old.</source>
            <translation>Флешкадағы көшірме 4 күн бұрын жасалған.</translation>
        </message>
        <message>
            <source>The copy opens: 214 pupils.</source>
            <translation>Көшірме ашылады: 214 оқушы.</translation>
        </message>
        <message>
            <source>There is a draft of 12:40.</source>
            <translation>Қаралама бар: 12:40.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Қайтару</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Күтілуде</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>Бақылау</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Не істеу керек</translation>
        </message>
        <message>
            <source>What was done, and work in progress</source>
            <translation>Не істелді және қазір не жүріп жатыр</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>жауап келді</translation>
        </message>
        <message>
            <source>cpdesk: components</source>
            <translation>cpdesk: терезе бөліктері</translation>
        </message>
        <message>
            <source>draft 12:40</source>
            <translation>қаралама 12:40</translation>
        </message>
        <message>
            <source>entered 2 days later</source>
            <translation>2 күннен кейін енгізілді</translation>
        </message>
        <message>
            <source>group</source>
            <translation>топ</translation>
        </message>
        <message>
            <source>no</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>қолжетімсіз</translation>
        </message>
        <message>
            <source>of two</source>
            <translation>екеуінің бірі</translation>
        </message>
        <message>
            <source>one</source>
            <translation>бірі</translation>
        </message>
        <message>
            <source>restricted: 2</source>
            <translation>шектелген: 2</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>қайтарылды</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>қол қойылды</translation>
        </message>
        <message>
            <source>the draft is two days old</source>
            <translation>қараламаға екі күн болды</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>иә</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Help: {place}</source>
            <translation>Анықтама: {place}</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Пернелер</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Undone: {act}</source>
            <translation>Қайтарылды: {act}</translation>
        </message>
        <message>
            <source>class</source>
            <translation>сыныбы</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>шақырылды</translation>
        </message>
        <message>
            <source>named in the text</source>
            <translation>мәтінде аталды</translation>
        </message>
        <message>
            <source>no longer named in the text</source>
            <translation>мәтінде енді аталмайды</translation>
        </message>
        <message>
            <source>no longer takes part</source>
            <translation>енді қатыспайды</translation>
        </message>
        <message>
            <source>not expected any more</source>
            <translation>енді шақырылмайды</translation>
        </message>
        <message>
            <source>takes part</source>
            <translation>қатысады</translation>
        </message>
        <message>
            <source>was not there</source>
            <translation>болмады</translation>
        </message>
        <message>
            <source>written</source>
            <translation>жазылды</translation>
        </message>
    </context>
    <context>
        <name>InstructionLanguage</name>
        <message>
            <source>Kazakh</source>
            <translation>қазақ тілі</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>орыс тілі</translation>
        </message>
        <message>
            <source>Tajik</source>
            <translation>тәжік тілі</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>ұйғыр тілі</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>өзбек тілі</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message numerus="yes">
            <source>%n sign(s) are still missing.</source>
            <translation>
                <numerusform>Тағы %n таңба жетпейді.</numerusform>
                <numerusform>Тағы %n таңба жетпейді.</numerusform>
            </translation>
        </message>
        <message>
            <source>A name from this school is tried first. Choose other words.</source>
            <translation>Мектептің атауын алдымен тексеріп көреді. Басқа сөздерді таңдаңыз.</translation>
        </message>
        <message>
            <source>A sign is wrong, or two are swapped. Compare it with the sheet.</source>
            <translation>Бір таңба дұрыс емес немесе екі таңбаның орны ауысып кеткен. Парақпен салыстырыңыз.</translation>
        </message>
        <message>
            <source>Everybody tries this word first. Choose another one.</source>
            <translation>Бұл сөзді алдымен тексеріп көреді. Басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>Four words that do not belong together are easy to keep and hard to guess.</source>
            <translation>Бір-бірімен байланысы жоқ төрт сөзді есте сақтау оңай, ал табу қиын.</translation>
        </message>
        <message>
            <source>Good: guessing it would take years.</source>
            <translation>Жақсы: оны табуға жылдар кетер еді.</translation>
        </message>
        <message>
            <source>Neighbouring keys or repeated signs are tried first. Mix them.</source>
            <translation>Көршілес пернелер мен қайталанған таңбаларды алдымен тексереді. Оларды араластырыңыз.</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Жаңа құпиясөз</translation>
        </message>
        <message>
            <source>Print the sheet with the key</source>
            <translation>Кілт жазылған парақты басып шығару</translation>
        </message>
        <message>
            <source>Print the sheet…</source>
            <translation>Парақты басып шығару…</translation>
        </message>
        <message>
            <source>Recovery key: {key}</source>
            <translation>Қалпына келтіру кілті: {key}</translation>
        </message>
        <message>
            <source>Save the sheet as PDF…</source>
            <translation>Парақты PDF етіп сақтау…</translation>
        </message>
        <message>
            <source>Saved: {file}. Print it and delete the file: whoever has it opens the base.</source>
            <translation>Сақталды: {file}. Басып шығарып, файлды жойыңыз: ол қолына түскен адам базаны аша алады.</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>Принтерге жіберілді.</translation>
        </message>
        <message>
            <source>The key agrees with the sheet.</source>
            <translation>Кілт парақпен сәйкес келеді.</translation>
        </message>
        <message>
            <source>The same password once more</source>
            <translation>Сол құпиясөз тағы бір рет</translation>
        </message>
        <message>
            <source>The two passwords differ. Type the same one twice.</source>
            <translation>Екі құпиясөз бірдей емес. Екі рет бірдей теріңіз.</translation>
        </message>
        <message>
            <source>There is no printer on this computer. Save the sheet as PDF.</source>
            <translation>Бұл компьютерде принтер жоқ. Парақты PDF етіп сақтаңыз.</translation>
        </message>
        <message>
            <source>There is no «{sign}» in a key. Compare it with the sheet.</source>
            <translation>Кілтте «{sign}» таңбасы болмайды. Парақпен салыстырыңыз.</translation>
        </message>
        <message>
            <source>This is the key of another base. Take the sheet that belongs here.</source>
            <translation>Бұл басқа базаның кілті. Осы базаның парағын алыңыз.</translation>
        </message>
        <message numerus="yes">
            <source>Too short: %n characters at least.</source>
            <translation>
                <numerusform>Тым қысқа: кемінде %n таңба керек.</numerusform>
                <numerusform>Тым қысқа: кемінде %n таңба керек.</numerusform>
            </translation>
        </message>
        <message>
            <source>Type the password once more.</source>
            <translation>Құпиясөзді тағы бір рет теріңіз.</translation>
        </message>
        <message>
            <source>Very good: it cannot be guessed.</source>
            <translation>Өте жақсы: мұндайды табу мүмкін емес.</translation>
        </message>
        <message>
            <source>Weak: somebody patient may guess it. Add a word.</source>
            <translation>Әлсіз: шыдамды адам табуы мүмкін. Тағы бір сөз қосыңыз.</translation>
        </message>
        <message>
            <source>Where to save the sheet</source>
            <translation>Парақты қайда сақтау керек</translation>
        </message>
        <message>
            <source>the school's safe</source>
            <translation>мектеп сейфі</translation>
        </message>
    </context>
    <context>
        <name>Kit</name>
        <message>
            <source>0, nothing happened</source>
            <translation>0, мұндай болған жоқ</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Күнтізбе</translation>
        </message>
        <message>
            <source>Caps Lock is on. Check the capital letters of the password.</source>
            <translation>Caps Lock қосулы. Құпиясөздің бас әріптерін тексеріңіз.</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Тазалау</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Қалдыру</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Loading</source>
            <translation>Жүктелуде</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Келесі</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Келесі ай</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Алдыңғы ай</translation>
        </message>
        <message>
            <source>Print</source>
            <comment>verb</comment>
            <translation>Басып шығару</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Құпиясөзді көрсету</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>The pages leave this computer over the network, and the printer or its server may keep them. Go to the printer before the pages lie there.</source>
            <translation>Парақтар бұл компьютерден желі арқылы жіберіледі, принтер немесе оның сервері оларды сақтап қалуы мүмкін. Парақтар шыққанша принтердің қасына барыңыз.</translation>
        </message>
        <message>
            <source>This document cannot be shown.</source>
            <translation>Бұл құжатты көрсету мүмкін болмады.</translation>
        </message>
        <message>
            <source>cannot be</source>
            <translation>болуы мүмкін емес</translation>
        </message>
        <message>
            <source>exactly {number}</source>
            <translation>нақты саны: {number}</translation>
        </message>
        <message>
            <source>not reported</source>
            <translation>дерек жоқ</translation>
        </message>
        <message>
            <source>not split</source>
            <translation>бөлінбейді</translation>
        </message>
        <message>
            <source>«{name}» is a printer of the network. Print there?</source>
            <translation>«{name}» – желілік принтер. Сонда басып шығарылсын ба?</translation>
        </message>
    </context>
    <context>
        <name>Lists</name>
        <message numerus="yes">
            <source>%n other row(s): headings, totals, signatures</source>
            <translation>
                <numerusform>тағы %n жол: тақырыптар, қорытынды жолдар, қолдар</numerusform>
                <numerusform>тағы %n жол: тақырыптар, қорытынды жолдар, қолдар</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pupil(s) enrolled</source>
            <translation>
                <numerusform>%n оқушы енгізілді</numerusform>
                <numerusform>%n оқушы енгізілді</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pupil(s) without a class</source>
            <translation>
                <numerusform>%n оқушының сыныбы көрсетілмеген</numerusform>
                <numerusform>%n оқушының сыныбы көрсетілмеген</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) understood</source>
            <translation>
                <numerusform>%n жол түсінікті</numerusform>
                <numerusform>%n жол түсінікті</numerusform>
            </translation>
        </message>
        <message>
            <source>A list as the school office keeps it: xlsx, xls, ods, csv or txt. Nothing leaves this computer.</source>
            <translation>Хатшы жүргізетін тізімнің өзі: xlsx, xls, ods, csv немесе txt. Бұл компьютерден ештеңе жіберілмейді.</translation>
        </message>
        <message>
            <source>A name or the class is longer than 200 characters</source>
            <translation>Аты немесе сыныбы 200 таңбадан ұзын</translation>
        </message>
        <message>
            <source>About this row…</source>
            <translation>Осы жол туралы…</translation>
        </message>
        <message>
            <source>Already here</source>
            <comment>one pupil</comment>
            <translation>Бұрыннан бар</translation>
        </message>
        <message numerus="yes">
            <source>Already here: %n</source>
            <translation>
                <numerusform>Бұрыннан бары: %n</numerusform>
                <numerusform>Бұрыннан бары: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>An IIN of an unusual form</source>
            <translation>ЖСН әдеттегіден өзгеше</translation>
        </message>
        <message>
            <source>Another child</source>
            <comment>one pupil</comment>
            <translation>Басқа бала</translation>
        </message>
        <message>
            <source>Another child, enrol</source>
            <translation>Басқа бала, енгізу</translation>
        </message>
        <message>
            <source>As guessed or changed here</source>
            <translation>Болжанған немесе осында өзгертілген күйінде</translation>
        </message>
        <message>
            <source>Back to the rows</source>
            <translation>Жолдарға оралу</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Туған күні</translation>
        </message>
        <message>
            <source>Changed</source>
            <comment>one pupil</comment>
            <translation>Өзгерістер бар</translation>
        </message>
        <message numerus="yes">
            <source>Changed: %n</source>
            <translation>
                <numerusform>Өзгергені: %n</numerusform>
                <numerusform>Өзгергені: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Check the IIN: it has 12 digits</source>
            <translation>ЖСН нөмірін тексеріңіз: ол 12 цифрдан тұрады</translation>
        </message>
        <message>
            <source>Check the IIN: it tells no birth date</source>
            <translation>ЖСН нөмірін тексеріңіз: одан туған күні көрінбейді</translation>
        </message>
        <message>
            <source>Check the IIN: its last digit does not fit</source>
            <translation>ЖСН нөмірін тексеріңіз: соңғы цифры сәйкес келмейді</translation>
        </message>
        <message>
            <source>Check the name: it has signs that are no letters</source>
            <translation>Атын тексеріңіз: онда әріптен басқа таңбалар бар</translation>
        </message>
        <message>
            <source>Check what the columns are</source>
            <translation>Бағандарда не барын тексеріңіз</translation>
        </message>
        <message>
            <source>Choose class lists</source>
            <translation>Сынып тізімдерін таңдаңыз</translation>
        </message>
        <message>
            <source>Choose files, or drop them here</source>
            <translation>Файлдарды таңдаңыз немесе осында сүйреп әкеліңіз</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Файлдарды таңдау…</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Сыныбы</translation>
        </message>
        <message>
            <source>Class lists</source>
            <translation>Сынып тізімдері</translation>
        </message>
        <message>
            <source>Class of the pupils to whom the list gives none</source>
            <translation>Тізімде сыныбы көрсетілмеген оқушылардың сыныбы</translation>
        </message>
        <message>
            <source>Close the list</source>
            <translation>Тізімді жабу</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Баған</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Бағандар</translation>
        </message>
        <message>
            <source>Columns of the list</source>
            <translation>Тізім бағандары</translation>
        </message>
        <message>
            <source>Comparing the list with the pupils</source>
            <translation>Тізім оқушылармен салыстырылуда</translation>
        </message>
        <message>
            <source>Enrol</source>
            <translation>Енгізу</translation>
        </message>
        <message numerus="yes">
            <source>Enrol %n pupil(s)</source>
            <translation>
                <numerusform>%n оқушыны енгізу</numerusform>
                <numerusform>%n оқушыны енгізу</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter says what a column is, Del leaves it out, Ctrl+Enter shows the rows.</source>
            <translation>Enter – бағанда не бар екенін көрсету, Del – оны алмау, Ctrl+Enter – жолдарды көрсету.</translation>
        </message>
        <message>
            <source>Father</source>
            <translation>Әкесі</translation>
        </message>
        <message>
            <source>Father's telephone</source>
            <translation>Әкесінің телефоны</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>First values</source>
            <translation>Алғашқы мәндер</translation>
        </message>
        <message>
            <source>Forget this name</source>
            <translation>Осы атауды ұмыту</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Аты-жөні толық</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Тақырып</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>Тақырыптар</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ЖСН</translation>
        </message>
        <message>
            <source>Is in this class here, and not in the list</source>
            <translation>Базада осы сыныпта, ал тізімде жоқ</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Keep these columns</source>
            <translation>Осы бағандарды сақтау</translation>
        </message>
        <message>
            <source>Keep these columns…</source>
            <translation>Осы бағандарды сақтау…</translation>
        </message>
        <message>
            <source>Language of instruction</source>
            <translation>Оқыту тілі</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Тегі</translation>
        </message>
        <message>
            <source>Last name, first name, patronymic</source>
            <translation>Тегі, аты, әкесінің аты</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Сол күйінде қалдыру</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Алмау</translation>
        </message>
        <message>
            <source>Left out</source>
            <comment>a column</comment>
            <translation>Алынбайды</translation>
        </message>
        <message>
            <source>Left out</source>
            <comment>one pupil</comment>
            <translation>Алынбаған</translation>
        </message>
        <message numerus="yes">
            <source>Left out: %n</source>
            <translation>
                <numerusform>Алынбағаны: %n</numerusform>
                <numerusform>Алынбағаны: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Left the school</source>
            <comment>one pupil</comment>
            <translation>Мектептен шықты</translation>
        </message>
        <message>
            <source>Left this school on {left}</source>
            <translation>Мектептен шыққан күні: {left}</translation>
        </message>
        <message numerus="yes">
            <source>Left undecided, perhaps the same pupils: %n</source>
            <translation>
                <numerusform>Шешілмеген, сол оқушылар болуы мүмкін: %n</numerusform>
                <numerusform>Шешілмеген, сол оқушылар болуы мүмкін: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Letter of the class</source>
            <translation>Сынып литері</translation>
        </message>
        <message>
            <source>Look at</source>
            <translation>Нені қарау керек</translation>
        </message>
        <message>
            <source>Look through the list</source>
            <translation>Тізімді қарап шығыңыз</translation>
        </message>
        <message>
            <source>Mother</source>
            <translation>Анасы</translation>
        </message>
        <message>
            <source>Mother's telephone</source>
            <translation>Анасының телефоны</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>New</source>
            <comment>one pupil</comment>
            <translation>Жаңа</translation>
        </message>
        <message numerus="yes">
            <source>New: %n</source>
            <translation>
                <numerusform>Жаңасы: %n</numerusform>
                <numerusform>Жаңасы: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>No class in the list</source>
            <translation>Тізімде сыныбы жоқ</translation>
        </message>
        <message>
            <source>No pupil can be born on that day: check the birth date</source>
            <translation>Туған күнін тексеріңіз: бұл күн оқушыға сәйкес келмейді</translation>
        </message>
        <message>
            <source>No row of headings</source>
            <translation>Тақырып жолы жоқ</translation>
        </message>
        <message>
            <source>Nobody is in these classes yet: {classes}</source>
            <translation>Бұл сыныптарда әзірге ешкім жоқ: {classes}</translation>
        </message>
        <message>
            <source>Nobody is in this class yet: check the class</source>
            <translation>Бұл сыныпта әзірге ешкім жоқ: сыныпты тексеріңіз</translation>
        </message>
        <message>
            <source>Not in the list</source>
            <comment>one pupil</comment>
            <translation>Тізімде жоқ</translation>
        </message>
        <message numerus="yes">
            <source>Not in the list: %n</source>
            <translation>
                <numerusform>Тізімде жоғы: %n</numerusform>
                <numerusform>Тізімде жоғы: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Not taken</source>
            <comment>one pupil</comment>
            <translation>Енгізілмеген</translation>
        </message>
        <message>
            <source>Note that the pupil left</source>
            <translation>Мектептен шыққанын белгілеу</translation>
        </message>
        <message>
            <source>Parent or guardian</source>
            <translation>Ата-анасы немесе өкілі</translation>
        </message>
        <message>
            <source>Parent's telephone</source>
            <translation>Ата-анасының телефоны</translation>
        </message>
        <message>
            <source>Parts of the look</source>
            <translation>Қарау бөлімдері</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Әкесінің аты</translation>
        </message>
        <message>
            <source>Perhaps the same pupil: {name}, {class}</source>
            <translation>Сол оқушы болуы мүмкін: {name}, {class}</translation>
        </message>
        <message numerus="yes">
            <source>Pupils corrected or moved: %n</source>
            <translation>
                <numerusform>Түзетілген немесе ауыстырылған оқушылар: %n</numerusform>
                <numerusform>Түзетілген немесе ауыстырылған оқушылар: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Pupils who left: %n</source>
            <translation>
                <numerusform>Мектептен шыққан оқушылар: %n</numerusform>
                <numerusform>Мектептен шыққан оқушылар: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>Тізім оқылуда</translation>
        </message>
        <message>
            <source>Row {number}</source>
            <translation>{number}‑жол</translation>
        </message>
        <message>
            <source>Row {number}: {cells}</source>
            <translation>{number}‑жол: {cells}</translation>
        </message>
        <message>
            <source>Rows of the list</source>
            <translation>Тізім жолдары</translation>
        </message>
        <message numerus="yes">
            <source>Rows: %n</source>
            <translation>
                <numerusform>Жолдар: %n</numerusform>
                <numerusform>Жолдар: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Same pupil</source>
            <translation>Сол оқушы</translation>
        </message>
        <message>
            <source>Same pupil?</source>
            <translation>Сол оқушы ма?</translation>
        </message>
        <message numerus="yes">
            <source>Same pupil? %n</source>
            <translation>
                <numerusform>Сол оқушы болуы мүмкін: %n</numerusform>
                <numerusform>Сол оқушы болуы мүмкін: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the rows left out</source>
            <translation>Алынбаған жолдарды сақтау</translation>
        </message>
        <message>
            <source>Save the rows left out…</source>
            <translation>Алынбаған жолдарды сақтау…</translation>
        </message>
        <message>
            <source>Say which columns hold the names</source>
            <translation>Аты-жөні қай бағандарда екенін көрсетіңіз</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Жынысы</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Парақ</translation>
        </message>
        <message>
            <source>Show the pupils</source>
            <translation>Оқушыларды көрсету</translation>
        </message>
        <message>
            <source>Show the rows</source>
            <translation>Жолдарды көрсету</translation>
        </message>
        <message>
            <source>Stands in this list twice, see row {row}</source>
            <translation>Тізімде екі рет тұр, мына жолды қараңыз: {row}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Stays at the school</source>
            <translation>Мектепте қалады</translation>
        </message>
        <message>
            <source>Such a list will be understood by itself next time</source>
            <translation>Келесі жолы мұндай тізім өздігінен танылады</translation>
        </message>
        <message>
            <source>Take a class list from a file</source>
            <translation>Сынып тізімін файлдан жүктеңіз</translation>
        </message>
        <message>
            <source>Take in a class list…</source>
            <translation>Сынып тізімін жүктеу…</translation>
        </message>
        <message>
            <source>Take parents and telephones too</source>
            <translation>Ата-аналар мен телефондарды да алу</translation>
        </message>
        <message>
            <source>Take the changes</source>
            <translation>Өзгерістерді қабылдау</translation>
        </message>
        <message>
            <source>Take the list in</source>
            <translation>Тізімді жүктеу</translation>
        </message>
        <message>
            <source>Take the pupils of this sheet</source>
            <translation>Осы парақтағы оқушыларды алу</translation>
        </message>
        <message>
            <source>The IIN tells another birth date</source>
            <translation>ЖСН бойынша туған күні басқа</translation>
        </message>
        <message>
            <source>The IIN tells another sex</source>
            <translation>ЖСН бойынша жынысы басқа</translation>
        </message>
        <message>
            <source>The IIN was rounded by the spreadsheet and is left empty</source>
            <translation>Кесте ЖСН нөмірін дөңгелектеген, ол бос қалдырылды</translation>
        </message>
        <message>
            <source>The birth date cannot be read: write it as 18.07.2015</source>
            <translation>Туған күні оқылмайды: былай жазыңыз: 18.07.2015</translation>
        </message>
        <message>
            <source>The birth date is impossible, the one of the IIN is taken</source>
            <translation>Мұндай туған күні болмайды, ЖСН бойынша алынды</translation>
        </message>
        <message>
            <source>The class cannot be read: write it as 7Б</source>
            <translation>Сыныбы оқылмайды: былай жазыңыз: 7Б</translation>
        </message>
        <message>
            <source>The first name is missing</source>
            <translation>Аты жоқ</translation>
        </message>
        <message>
            <source>The last name is missing</source>
            <translation>Тегі жоқ</translation>
        </message>
        <message>
            <source>The list is being read</source>
            <translation>Тізім оқылуда</translation>
        </message>
        <message>
            <source>The list is being taken in</source>
            <translation>Тізім жүктелуде</translation>
        </message>
        <message>
            <source>The list tells otherwise</source>
            <translation>Тізімде басқаша</translation>
        </message>
        <message>
            <source>The psychologist herself: rows of a list to be mended</source>
            <translation>Педагог-психологтың өзі: тізімнің түзетілетін жолдары</translation>
        </message>
        <message>
            <source>The rows left out are saved</source>
            <translation>Алынбаған жолдар сақталды</translation>
        </message>
        <message>
            <source>The same IIN</source>
            <translation>ЖСН бірдей</translation>
        </message>
        <message>
            <source>The same IIN under another name: {name}</source>
            <translation>ЖСН бірдей, бірақ аты басқа: {name}</translation>
        </message>
        <message>
            <source>The same name and birth date</source>
            <translation>Аты мен туған күні бірдей</translation>
        </message>
        <message>
            <source>The same name and birth date, another IIN: {name}, {class}</source>
            <translation>Аты мен туған күні бірдей, бірақ ЖСН басқа: {name}, {class}</translation>
        </message>
        <message>
            <source>The same pupil</source>
            <translation>Бұл сол оқушы</translation>
        </message>
        <message>
            <source>The whole list can be undone with Ctrl+Z.</source>
            <translation>Бүкіл тізімді қайтаруға болады: Ctrl+Z.</translation>
        </message>
        <message>
            <source>There is no such class: grades go from 0 to 12</source>
            <translation>Мұндай сынып жоқ: сыныптар 0–12 аралығында болады</translation>
        </message>
        <message>
            <source>There is nothing to take in from this list</source>
            <translation>Бұл тізімнен жүктейтін ештеңе жоқ</translation>
        </message>
        <message>
            <source>What becomes of this row (Space in the list)</source>
            <translation>Бұл жолмен не істеу керек (тізімде: бос орын пернесі)</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Бұл не</translation>
        </message>
        <message>
            <source>What to mend</source>
            <translation>Нені түзету керек</translation>
        </message>
        <message>
            <source>Write the class as 7Б</source>
            <translation>Сыныпты былай жазыңыз: 7Б</translation>
        </message>
        <message numerus="yes">
            <source>corrected or moved: %n</source>
            <translation>
                <numerusform>түзетілді немесе ауыстырылды: %n</numerusform>
                <numerusform>түзетілді немесе ауыстырылды: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>enrolled: %n</source>
            <translation>
                <numerusform>енгізілді: %n</numerusform>
                <numerusform>енгізілді: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>left: %n</source>
            <translation>
                <numerusform>шықты: %n</numerusform>
                <numerusform>шықты: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing changes until you have looked at it</source>
            <translation>сіз қарап шыққанша, ештеңе өзгермейді</translation>
        </message>
        <message>
            <source>now empty</source>
            <translation>қазір бос</translation>
        </message>
        <message>
            <source>now {here}</source>
            <comment>what stands here</comment>
            <translation>қазір {here}</translation>
        </message>
        <message>
            <source>rows-to-mend</source>
            <comment>name of a file</comment>
            <translation>түзетілетін-жолдар</translation>
        </message>
        <message>
            <source>{field}: {here} → {listed}</source>
            <comment>old and new</comment>
            <translation>{field}: {here} → {listed}</translation>
        </message>
        <message>
            <source>{field}: {listed}</source>
            <comment>what the list tells</comment>
            <translation>{field}: {listed}</translation>
        </message>
        <message>
            <source>{file} is not among them: {why}</source>
            <translation>{file} оқылмады: {why}</translation>
        </message>
        <message>
            <source>{file}: {new} new, {near} alike, {changed} changed, {known} already here, {wrong} left out, {absent} not in the list; enrolled: {enrolled}, corrected: {corrected}</source>
            <translation>{file}: жаңасы {new}, ұқсасы {near}, өзгергені {changed}, бұрыннан бары {known}, алынбағаны {wrong}, тізімде жоғы {absent}; енгізілді: {enrolled}, түзетілді: {corrected}</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message numerus="yes">
            <source>%n pupil(s) in the order of the list</source>
            <translation>
                <numerusform>тізім ретімен %n оқушы</numerusform>
                <numerusform>тізім ретімен %n оқушы</numerusform>
            </translation>
        </message>
        <message>
            <source>About what, in neutral words</source>
            <translation>Не туралы, бейтарап сөзбен</translation>
        </message>
        <message>
            <source>Another title…</source>
            <translation>Басқа тақырып…</translation>
        </message>
        <message>
            <source>As 15:30; empty leaves a line</source>
            <translation>Мысалы, 15:30; бос болса, сызық қалады</translation>
        </message>
        <message>
            <source>As «for the deputy head»</source>
            <translation>Мысалы, «директор орынбасарына»</translation>
        </message>
        <message>
            <source>Characteristic of the pupil</source>
            <translation>Оқушының мінездемесі</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Бағандар</translation>
        </message>
        <message>
            <source>Columns that are kept</source>
            <translation>Сақталған бағандар</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Төмен</translation>
        </message>
        <message>
            <source>For which time</source>
            <translation>Қай уақыт үшін</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Бланкі</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Басталуы</translation>
        </message>
        <message>
            <source>Given to the printer</source>
            <translation>Принтерге жіберілді</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Сағаты</translation>
        </message>
        <message>
            <source>In your own words</source>
            <translation>Өз сөзіңізбен</translation>
        </message>
        <message>
            <source>Initials instead of names</source>
            <translation>Аты-жөнінің орнына инициалдар</translation>
        </message>
        <message>
            <source>Invitation of a parent</source>
            <translation>Ата-анаға шақыру</translation>
        </message>
        <message>
            <source>Journal of sessions</source>
            <translation>Кеңес беру журналы</translation>
        </message>
        <message>
            <source>Kazakh and Russian, a sheet each</source>
            <translation>Қазақша және орысша, әрқайсысы бір парақ</translation>
        </message>
        <message>
            <source>Keep</source>
            <comment>verb</comment>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Keep these columns under a name</source>
            <translation>Осы бағандарды атаумен сақтау</translation>
        </message>
        <message>
            <source>Keep these columns…</source>
            <translation>Осы бағандарды сақтау…</translation>
        </message>
        <message>
            <source>Language of the sheet</source>
            <translation>Парақ тілі</translation>
        </message>
        <message>
            <source>List of pupils</source>
            <translation>Оқушылар тізімі</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Names of other children</source>
            <translation>Басқа балалардың аттары</translation>
        </message>
        <message>
            <source>No printer is installed on this computer. Save the sheet as PDF instead.</source>
            <translation>Бұл компьютерде принтер жоқ. Парақты PDF етіп сақтаңыз.</translation>
        </message>
        <message>
            <source>None of this database was found in the text. Read it all the same.</source>
            <translation>Мәтінде осы базадағы аттар табылмады. Сонда да оқып шығыңыз.</translation>
        </message>
        <message>
            <source>Note of the session on paper</source>
            <translation>Кездесу жазбасы қағазда</translation>
        </message>
        <message>
            <source>Official status, only if it is to be told</source>
            <translation>Ресми мәртебе, оны айту керек болса ғана</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF құжаты</translation>
        </message>
        <message>
            <source>Print</source>
            <comment>verb</comment>
            <translation>Басып шығару</translation>
        </message>
        <message>
            <source>Print the sheet</source>
            <translation>Парақты басып шығару</translation>
        </message>
        <message>
            <source>Printed for</source>
            <translation>Кімге арналып басылады</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Басып шығарылуда…</translation>
        </message>
        <message>
            <source>Replaced on the sheet. Only names of this database were checked: read the text.</source>
            <translation>Парақта ауыстырылды. Тек осы базадағы аттар тексерілді: мәтінді оқып шығыңыз.</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>PDF етіп сақтау…</translation>
        </message>
        <message>
            <source>Save the sheet</source>
            <translation>Парақты сақтау</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сақталды: {file}</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Парақ</translation>
        </message>
        <message>
            <source>Space: take or leave · F2: another title · Ctrl+Up, Ctrl+Down: move</source>
            <translation>Бос орын: алу не қалдыру · F2: басқа тақырып · Ctrl+↑, Ctrl+↓: жылжыту</translation>
        </message>
        <message>
            <source>Stopped. What the printer had taken was taken back.</source>
            <translation>Тоқтатылды. Принтерге жіберілгені кері қайтарылды.</translation>
        </message>
        <message>
            <source>The sheet as it is printed</source>
            <translation>Парақтың басып шығарылатын түрі</translation>
        </message>
        <message>
            <source>Title, if it is to have its own</source>
            <translation>Өз тақырыбы, керек болса</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Соңы</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Жоғары</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Қайда</translation>
        </message>
        <message>
            <source>Which sessions</source>
            <translation>Қай жазбалар</translation>
        </message>
        <message>
            <source>Whom to invite</source>
            <translation>Кімді шақыру керек</translation>
        </message>
        <message>
            <source>all sessions</source>
            <translation>барлық жазба</translation>
        </message>
        <message>
            <source>another topic</source>
            <translation>басқа тақырып</translation>
        </message>
        <message>
            <source>consultations</source>
            <translation>кеңестер</translation>
        </message>
        <message>
            <source>development sessions</source>
            <translation>түзету-дамыту сабақтары</translation>
        </message>
        <message>
            <source>last month</source>
            <translation>өткен ай</translation>
        </message>
        <message>
            <source>last school year</source>
            <translation>өткен оқу жылы</translation>
        </message>
        <message>
            <source>leave «{name}», else: {other}</source>
            <translation>«{name}» қалсын, әйтпесе: {other}</translation>
        </message>
        <message>
            <source>nobody: every child masked</source>
            <translation>ешкімге: барлық баланың аты ауыстырылған</translation>
        </message>
        <message>
            <source>quarter {number}</source>
            <translation>{number}‑тоқсан</translation>
        </message>
        <message>
            <source>the parents, without a name</source>
            <translation>ата-анасы, аты көрсетілмей</translation>
        </message>
        <message>
            <source>the usual ones</source>
            <translation>әдеттегілері</translation>
        </message>
        <message>
            <source>this month</source>
            <translation>осы ай</translation>
        </message>
        <message>
            <source>this school year</source>
            <translation>осы оқу жылы</translation>
        </message>
    </context>
    <context>
        <name>Past</name>
        <message>
            <source>Entered</source>
            <translation>Енгізілді</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>Кім енгізді</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Өзгерістер тарихы</translation>
        </message>
        <message>
            <source>It cannot be undone: something has left the database with it.</source>
            <translation>Қайтаруға болмайды: осымен бірге базадан құжат шығып кетті.</translation>
        </message>
        <message>
            <source>It has been undone already.</source>
            <translation>Бұл кері қайтарылып қойған.</translation>
        </message>
        <message numerus="yes">
            <source>It touched %n other row(s) too; they are undone with it.</source>
            <translation>
                <numerusform>Бұл тағы %n жолға қатысты; ол да бірге қайтарылады.</numerusform>
                <numerusform>Бұл тағы %n жолға қатысты; олар да бірге қайтарылады.</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Undo: {act}</source>
            <translation>Қайтару: {act}</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Не</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Add a colleague: {name}</source>
            <translation>Әріптесті қосу: {name}</translation>
        </message>
        <message>
            <source>Add a pupil</source>
            <translation>Оқушыны қосу</translation>
        </message>
        <message>
            <source>Add somebody who is expected</source>
            <translation>Күтілетін адамды қосу</translation>
        </message>
        <message>
            <source>Click or Del takes off</source>
            <translation>Шерту немесе Del пернесі алып тастайды</translation>
        </message>
        <message>
            <source>Last name, first name or class</source>
            <translation>Тегі, аты немесе сыныбы</translation>
        </message>
        <message>
            <source>Name a person in the text</source>
            <translation>Мәтінде адамды атау</translation>
        </message>
        <message>
            <source>Name of a pupil, Enter adds</source>
            <translation>Оқушының аты, Enter қосады</translation>
        </message>
        <message>
            <source>Name of a pupil, a parent or a colleague</source>
            <translation>Оқушының, ата-ананың немесе әріптестің аты</translation>
        </message>
        <message>
            <source>People found</source>
            <translation>Табылған адамдар</translation>
        </message>
        <message>
            <source>Pupils found</source>
            <translation>Табылған оқушылар</translation>
        </message>
        <message>
            <source>↑ ↓ choose · Enter inserts · Esc leaves</source>
            <translation>↑ ↓ таңдау · Enter қою · Esc шығу</translation>
        </message>
    </context>
    <context>
        <name>Pupils</name>
        <message numerus="yes">
            <source>%n pupil(s)</source>
            <translation>
                <numerusform>%n оқушы</numerusform>
                <numerusform>%n оқушы</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a class list</source>
            <translation>Сынып тізімін қосыңыз</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>Барлық сынып</translation>
        </message>
        <message>
            <source>Choose a pupil in the list.</source>
            <translation>Тізімнен оқушыны таңдаңыз.</translation>
        </message>
        <message>
            <source>Choose a pupil, or search</source>
            <translation>Оқушыны таңдаңыз немесе іздеңіз</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Сынып</translation>
        </message>
        <message>
            <source>Correct the particulars…</source>
            <translation>Мәліметтерді түзету…</translation>
        </message>
        <message>
            <source>Delete a filter</source>
            <translation>Сүзгіні алып тастау</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Мерзімі</translation>
        </message>
        <message>
            <source>Enrol one</source>
            <translation>Бір оқушыны енгізу</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Сүзгі</translation>
        </message>
        <message numerus="yes">
            <source>Found on another keyboard layout: %n</source>
            <translation>
                <numerusform>Басқа пернетақта тілінде табылды: %n</numerusform>
                <numerusform>Басқа пернетақта тілінде табылды: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Found with a letter amiss: %n</source>
            <translation>
                <numerusform>Табылды, бір әрпі басқа: %n</numerusform>
                <numerusform>Табылды, бір әрпі басқа: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Found: %n</source>
            <translation>
                <numerusform>Табылды: %n</numerusform>
                <numerusform>Табылды: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Last name, first name, patronymic</source>
            <translation>Тегі, аты, әкесінің аты</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Шыққандар</translation>
        </message>
        <message>
            <source>Level of support…</source>
            <translation>Сүйемелдеу деңгейі…</translation>
        </message>
        <message>
            <source>Name, initials, class or IIN</source>
            <translation>Аты, инициалдары, сыныбы немесе ЖСН</translation>
        </message>
        <message>
            <source>New pupil</source>
            <translation>Жаңа оқушы</translation>
        </message>
        <message>
            <source>New pupil…</source>
            <translation>Жаңа оқушы…</translation>
        </message>
        <message>
            <source>No card is open</source>
            <translation>Карта ашылмаған</translation>
        </message>
        <message>
            <source>No consent</source>
            <translation>Келісім жоқ</translation>
        </message>
        <message>
            <source>No pupils yet</source>
            <translation>Әзірге оқушылар жоқ</translation>
        </message>
        <message>
            <source>Nobody found, not on another keyboard layout nor with a typo.</source>
            <translation>Ешкім табылмады, басқа пернетақта тілінде де, бір әрпі өзгеше болса да.</translation>
        </message>
        <message>
            <source>Print about pupils… (F9)</source>
            <translation>Оқушылар туралы басып шығару… (F9)</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Оқушылар</translation>
        </message>
        <message>
            <source>Recent:</source>
            <translation>Жақында ашылған:</translation>
        </message>
        <message>
            <source>Refusal</source>
            <translation>Бас тартты</translation>
        </message>
        <message>
            <source>Save this filter…</source>
            <translation>Осы сүзгіні сақтау…</translation>
        </message>
        <message>
            <source>Search among all pupils</source>
            <translation>Барлық оқушылардан іздеу</translation>
        </message>
        <message>
            <source>Search pupils</source>
            <translation>Оқушыларды іздеу</translation>
        </message>
        <message>
            <source>Search pupils…</source>
            <translation>Оқушыларды іздеу…</translation>
        </message>
        <message>
            <source>Take from a file…</source>
            <translation>Файлдан жүктеу…</translation>
        </message>
        <message>
            <source>Take the secretary's list from a spreadsheet, or enrol the first pupil yourself.</source>
            <translation>Хатшының кестедегі тізімін жүктеңіз немесе бірінші оқушыны өзіңіз енгізіңіз.</translation>
        </message>
        <message>
            <source>Taken off the card</source>
            <translation>Картадан алынды</translation>
        </message>
        <message>
            <source>The card is in the bin</source>
            <translation>Карта себетте</translation>
        </message>
        <message>
            <source>The consent is in the bin</source>
            <translation>Келісім себетте</translation>
        </message>
        <message>
            <source>The decision is in the bin</source>
            <translation>Шешім себетте</translation>
        </message>
        <message>
            <source>The filter is in the bin</source>
            <translation>Сүзгі себетте</translation>
        </message>
        <message>
            <source>The list as it is shown…</source>
            <translation>Көрсетілген күйіндегі тізім…</translation>
        </message>
        <message>
            <source>The official status is in the bin</source>
            <translation>Ресми мәртебе себетте</translation>
        </message>
        <message>
            <source>The working reason is in the bin</source>
            <translation>Сүйемелдеу себебі себетте</translation>
        </message>
        <message>
            <source>Type the name first: perhaps the pupil is here already.</source>
            <translation>Алдымен атын теріңіз: оқушы бұрыннан болуы мүмкін.</translation>
        </message>
        <message>
            <source>a new pupil only after a search</source>
            <translation>жаңа оқушыны іздегеннен кейін ғана енгізіңіз</translation>
        </message>
        <message>
            <source>from a spreadsheet; nothing is sent from this computer</source>
            <translation>кестеден; бұл компьютерден ештеңе жіберілмейді</translation>
        </message>
    </context>
    <context>
        <name>ReferralStatus</name>
        <message>
            <source>accepted</source>
            <translation>қабылданды</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>қабылданбады</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>қаралама</translation>
        </message>
        <message>
            <source>help given</source>
            <translation>көмек көрсетілді</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>кері қайтарылды</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>жіберілді</translation>
        </message>
    </context>
    <context>
        <name>Referrals</name>
        <message numerus="yes">
            <source>%n name(s) of other children masked</source>
            <translation>
                <numerusform>басқа балалардың %n аты ауыстырылды</numerusform>
                <numerusform>басқа балалардың %n аты ауыстырылды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open referral(s)</source>
            <translation>
                <numerusform>%n жолдама жұмыста</numerusform>
                <numerusform>%n жолдама жұмыста</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n referral(s)</source>
            <translation>
                <numerusform>%n жолдама</numerusform>
                <numerusform>%n жолдама</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) of paper</source>
            <translation>
                <numerusform>%n парақ</numerusform>
                <numerusform>%n парақ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) of paper: the text goes on over the first page</source>
            <translation>
                <numerusform>%n парақ: мәтін бірінші бетке сыймады</numerusform>
                <numerusform>%n парақ: мәтін бірінші бетке сыймады</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) from {day}</source>
            <translation>
                <numerusform>{day} + %n жұмыс күні</numerusform>
                <numerusform>{day} + %n жұмыс күні</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) late</source>
            <translation>
                <numerusform>мерзімі %n жұмыс күніне өтті</numerusform>
                <numerusform>мерзімі %n жұмыс күніне өтті</numerusform>
            </translation>
        </message>
        <message>
            <source>A referral is drafted, looked at as its sheet, printed or saved, and sent.</source>
            <translation>Жолдама дайындалады, парағы қаралады, басып шығарылады немесе сақталады, сосын жіберіледі.</translation>
        </message>
        <message>
            <source>Accepted by the organisation</source>
            <translation>Ұйым қабылдады</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Қосу</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Мекенжайы</translation>
        </message>
        <message>
            <source>Addressee and address stand on the sheet. What each kind needs is not verified.</source>
            <translation>Атауы мен мекенжайы парақта тұрады. Ұйымның әр түріне не қажет екені тексерілмеген.</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>Жіберілгеннен кейін</translation>
        </message>
        <message>
            <source>All that is needed is filled in</source>
            <translation>Қажеттінің бәрі толтырылған</translation>
        </message>
        <message>
            <source>Answer awaited until {day}</source>
            <translation>Жауап күтілетін мерзім: {day}</translation>
        </message>
        <message>
            <source>Answer due</source>
            <translation>Жауап мерзімі</translation>
        </message>
        <message>
            <source>Answer noted</source>
            <translation>Жауап енгізілді</translation>
        </message>
        <message>
            <source>Answer of the organisation</source>
            <translation>Ұйымның жауабы</translation>
        </message>
        <message>
            <source>Answers within, in working days</source>
            <translation>Жауап беру мерзімі, жұмыс күні</translation>
        </message>
        <message>
            <source>Ask about the answer: {agency}</source>
            <translation>Жауап туралы білу: {agency}</translation>
        </message>
        <message>
            <source>Ask the family what they decided</source>
            <translation>Отбасынан не шешкенін біліңіз</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Тізімге оралу</translation>
        </message>
        <message>
            <source>Before it leaves</source>
            <translation>Жібермес бұрын</translation>
        </message>
        <message>
            <source>Choose the pupil</source>
            <translation>Оқушыны таңдаңыз</translation>
        </message>
        <message>
            <source>Choose where to refer</source>
            <translation>Қайда жолдайтыныңызды таңдаңыз</translation>
        </message>
        <message>
            <source>Consent noted</source>
            <translation>Келісім енгізілді</translation>
        </message>
        <message>
            <source>Consent to pass on data</source>
            <translation>Деректерді беруге келісім</translation>
        </message>
        <message>
            <source>Consent to pass on data is missing</source>
            <translation>Деректерді беруге келісім жоқ</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Түзету</translation>
        </message>
        <message>
            <source>Correct the organisation</source>
            <translation>Ұйымның деректерін түзету</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Түзету…</translation>
        </message>
        <message>
            <source>Danger, a request of police, court or guardianship: it stays in the record</source>
            <translation>Қауіп, полицияның, соттың немесе қорғаншылықтың сұрау салуы: бұл жазбада қалады</translation>
        </message>
        <message>
            <source>Decision noted</source>
            <translation>Шешім енгізілді</translation>
        </message>
        <message>
            <source>Directory of organisations</source>
            <translation>Ұйымдар анықтамалығы</translation>
        </message>
        <message>
            <source>Directory…</source>
            <translation>Анықтамалық…</translation>
        </message>
        <message>
            <source>Empty: no answer is owed</source>
            <translation>Бос болса, жауап күтілмейді</translation>
        </message>
        <message>
            <source>Follow what the family does</source>
            <translation>Отбасы не істеп жатқанын белгілеңіз</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Бланкі</translation>
        </message>
        <message>
            <source>Full name, birth date, class</source>
            <translation>Толық аты-жөні, туған күні, сыныбы</translation>
        </message>
        <message>
            <source>Given to the printer</source>
            <translation>Принтерге жіберілді</translation>
        </message>
        <message>
            <source>Go on without consent</source>
            <translation>Келісімсіз жұмыс істеу</translation>
        </message>
        <message>
            <source>Go on without consent</source>
            <comment>verb</comment>
            <translation>Келісімсіз жұмыс істеу</translation>
        </message>
        <message>
            <source>Go on without it…</source>
            <translation>Келісімсіз…</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Өту</translation>
        </message>
        <message>
            <source>History of the referral</source>
            <translation>Жолдаманың өзгерістер тарихы</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>Қысқаша</translation>
        </message>
        <message>
            <source>In short: advice, first visit, why it was declined</source>
            <translation>Қысқаша: ұсынымдар, алғашқы қабылдау, неге қабылданбады</translation>
        </message>
        <message>
            <source>It is given its outgoing number. After that its text does not change any more.</source>
            <translation>Оған шығыс нөмірі беріледі. Содан кейін мәтіні өзгермейді.</translation>
        </message>
        <message>
            <source>Kind of organisation</source>
            <translation>Ұйымның түрі</translation>
        </message>
        <message>
            <source>Language of the form</source>
            <translation>Бланк тілі</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Leave as written</source>
            <translation>Жазылған күйінде қалдыру</translation>
        </message>
        <message>
            <source>Left before</source>
            <translation>Бұрын шыққаны</translation>
        </message>
        <message>
            <source>Mask again</source>
            <translation>Қайта ауыстыру</translation>
        </message>
        <message>
            <source>Mask names of colleagues too</source>
            <translation>Әріптестердің аттарын да ауыстыру</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Names of the base in the text</source>
            <translation>Мәтіндегі базадағы аттар</translation>
        </message>
        <message>
            <source>Names of the base were checked; read the text for others</source>
            <translation>Базадағы аттар тексерілді; мәтінде басқасы жоқ па, оқып шығыңыз</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Жаңа ұйым</translation>
        </message>
        <message>
            <source>New organisation…</source>
            <translation>Жаңа ұйым…</translation>
        </message>
        <message>
            <source>New referral</source>
            <translation>Жаңа жолдама</translation>
        </message>
        <message>
            <source>New referral…</source>
            <translation>Жаңа жолдама…</translation>
        </message>
        <message>
            <source>New…</source>
            <comment>organisation</comment>
            <translation>Жаңа…</translation>
        </message>
        <message>
            <source>No other child's name to mask</source>
            <translation>Басқа балалардың аты табылмады</translation>
        </message>
        <message>
            <source>No printer is installed on this computer. Save the sheet as PDF instead.</source>
            <translation>Бұл компьютерде принтер жоқ. Парақты PDF етіп сақтаңыз.</translation>
        </message>
        <message>
            <source>No referral has these words</source>
            <translation>Бұл сөздер ешбір жолдамада жоқ</translation>
        </message>
        <message>
            <source>No referral is open</source>
            <translation>Барлық жолдама аяқталған</translation>
        </message>
        <message>
            <source>No referrals yet</source>
            <translation>Әзірге жолдамалар жоқ</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>Енгізу</translation>
        </message>
        <message>
            <source>Note the answer</source>
            <comment>verb</comment>
            <translation>Жауапты енгізу</translation>
        </message>
        <message>
            <source>Note the answer when it comes</source>
            <translation>Жауап келгенде, оны енгізіңіз</translation>
        </message>
        <message>
            <source>Note the answer…</source>
            <translation>Жауапты енгізу…</translation>
        </message>
        <message>
            <source>Note the consent</source>
            <translation>Келісімді енгізу</translation>
        </message>
        <message>
            <source>Note the consent to pass on data</source>
            <translation>Деректерді беруге келісімді енгізіңіз</translation>
        </message>
        <message>
            <source>Note the consent…</source>
            <translation>Келісімді енгізу…</translation>
        </message>
        <message>
            <source>Note the outcome…</source>
            <translation>Нәтижені енгізу…</translation>
        </message>
        <message>
            <source>Nothing is waited for</source>
            <translation>Ештеңе күтілмейді</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>Қай күні</translation>
        </message>
        <message>
            <source>Open ones</source>
            <translation>Жұмыстағылары</translation>
        </message>
        <message>
            <source>Organisation added</source>
            <translation>Ұйым қосылды</translation>
        </message>
        <message>
            <source>Organisation corrected</source>
            <translation>Ұйымның деректері түзетілді</translation>
        </message>
        <message>
            <source>Outgoing number {number}</source>
            <translation>Шығыс нөмірі: {number}</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF құжаты</translation>
        </message>
        <message>
            <source>Passing on data: {standing}</source>
            <translation>Деректерді беру: {standing}</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып шығару</translation>
        </message>
        <message>
            <source>Print a blank form</source>
            <translation>Бос бланкіні басып шығару</translation>
        </message>
        <message>
            <source>Print a blank form…</source>
            <translation>Бос бланкіні басып шығару…</translation>
        </message>
        <message>
            <source>Print and give to the head to sign</source>
            <translation>Басып шығарып, директорға қол қойдырыңыз</translation>
        </message>
        <message>
            <source>Print the sheet</source>
            <translation>Парақты басып шығару</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Оқушы</translation>
        </message>
        <message>
            <source>Pupil, organisation and reason are needed</source>
            <translation>Оқушы, ұйым және себебі қажет</translation>
        </message>
        <message>
            <source>Pupil, organisation, number or words</source>
            <translation>Оқушы, ұйым, нөмір немесе сөздер</translation>
        </message>
        <message>
            <source>Put in the bin</source>
            <translation>Себетке салу</translation>
        </message>
        <message>
            <source>Put the referral in the bin</source>
            <translation>Жолдаманы себетке салу</translation>
        </message>
        <message>
            <source>Reason and what is asked</source>
            <translation>Себебі мен өтініш</translation>
        </message>
        <message>
            <source>Reason, in one neutral sentence</source>
            <translation>Себебі, бір бейтарап сөйлеммен</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>verb</comment>
            <translation>Енгізу</translation>
        </message>
        <message>
            <source>Referral recorded</source>
            <translation>Жолдама енгізілді</translation>
        </message>
        <message>
            <source>Referral taken back</source>
            <translation>Жолдама кері қайтарылды</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Жолдамалар</translation>
        </message>
        <message>
            <source>Remind me</source>
            <translation>Маған еске салу</translation>
        </message>
        <message>
            <source>Remind me…</source>
            <translation>Маған еске салу…</translation>
        </message>
        <message>
            <source>Save a blank form</source>
            <translation>Бос бланкіні сақтау</translation>
        </message>
        <message>
            <source>Save a blank form…</source>
            <translation>Бос бланкіні сақтау…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>PDF етіп сақтау…</translation>
        </message>
        <message>
            <source>Save the sheet</source>
            <translation>Парақты сақтау</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сақталды: {file}</translation>
        </message>
        <message>
            <source>Search the referrals</source>
            <translation>Жолдамаларды іздеу</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Жіберу</translation>
        </message>
        <message>
            <source>Send this referral?</source>
            <translation>Бұл жолдама жіберілсін бе?</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Жіберілген күні</translation>
        </message>
        <message>
            <source>Set the task</source>
            <translation>Тапсырма қою</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Парақ</translation>
        </message>
        <message>
            <source>Signed by the head? Send it</source>
            <translation>Директор қол қойды ма? Жіберіңіз</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Қадам</translation>
        </message>
        <message>
            <source>Step of the family noted</source>
            <translation>Отбасының қадамы енгізілді</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Кері қайтару</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Кері қайтару…</translation>
        </message>
        <message>
            <source>Take the referral back</source>
            <translation>Жолдаманы кері қайтару</translation>
        </message>
        <message>
            <source>Task set</source>
            <translation>Тапсырма қойылды</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефоны</translation>
        </message>
        <message>
            <source>Tell the organisation too: the sheet is there already</source>
            <translation>Ұйымға да хабарлаңыз: парақ оның қолында</translation>
        </message>
        <message numerus="yes">
            <source>The answer is %n working day(s) late: ask the organisation</source>
            <translation>
                <numerusform>Жауап мерзімі %n жұмыс күніне өтті: ұйымнан сұраңыз</numerusform>
                <numerusform>Жауап мерзімі %n жұмыс күніне өтті: ұйымнан сұраңыз</numerusform>
            </translation>
        </message>
        <message>
            <source>The beginning of a word is enough.</source>
            <translation>Сөздің басы жеткілікті.</translation>
        </message>
        <message>
            <source>The conclusion stays with the parents: no text of it, only that they brought it</source>
            <translation>Қорытынды ата-анада қалады: мұнда мәтіні емес, тек әкелінгені жазылады</translation>
        </message>
        <message>
            <source>The journal of what left notes to whom and which parts.</source>
            <translation>Жіберілгендер журналында кімге қай бөліктердің кеткені қалады.</translation>
        </message>
        <message>
            <source>The organisation is in the bin</source>
            <translation>Ұйым себетте</translation>
        </message>
        <message>
            <source>The outgoing number is given by «Send»</source>
            <translation>Шығыс нөмірін «Жіберу» түймесі береді</translation>
        </message>
        <message>
            <source>The referral is in the bin</source>
            <translation>Жолдама себетте</translation>
        </message>
        <message>
            <source>The sheet as it is printed</source>
            <translation>Парақтың басып шығарылатын түрі</translation>
        </message>
        <message>
            <source>This sheet</source>
            <translation>Бұл парақ</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Кімге</translation>
        </message>
        <message>
            <source>To whom it is addressed</source>
            <translation>Кімге жолданады</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Шұғылдығы</translation>
        </message>
        <message>
            <source>What is asked of the organisation</source>
            <translation>Ұйымнан не сұраймыз</translation>
        </message>
        <message>
            <source>What leaves</source>
            <translation>Не жіберіледі</translation>
        </message>
        <message>
            <source>What leaves, and whether consent is owed, was not compared with a rule</source>
            <translation>Не жіберілетіні және келісім керек пе, қағидалармен салыстырылмаған</translation>
        </message>
        <message>
            <source>What stays here</source>
            <translation>Не осында қалады</translation>
        </message>
        <message>
            <source>What the family did</source>
            <translation>Отбасы не істеді</translation>
        </message>
        <message>
            <source>What the family did…</source>
            <translation>Отбасы не істеді…</translation>
        </message>
        <message>
            <source>What the school has done</source>
            <translation>Мектепте не істелді</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Не істеу керек</translation>
        </message>
        <message>
            <source>What was answered</source>
            <translation>Не деп жауап берді</translation>
        </message>
        <message>
            <source>What was observed: facts, days, by whom</source>
            <translation>Не байқалды: фактілер, күндер, кім көрді</translation>
        </message>
        <message>
            <source>When it is sent, Today waits for the answer.</source>
            <translation>Жіберілгеннен кейін жауап «Бүгін» экранында күтіледі.</translation>
        </message>
        <message>
            <source>Where the paper lies</source>
            <translation>Құжат қайда сақталған</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Қайда</translation>
        </message>
        <message>
            <source>Who decided it, name and position</source>
            <translation>Кім шешті: аты-жөні мен лауазымы</translation>
        </message>
        <message>
            <source>Who signed</source>
            <translation>Кім қол қойды</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Неліктен</translation>
        </message>
        <message>
            <source>Why without consent</source>
            <translation>Неге келісімсіз</translation>
        </message>
        <message>
            <source>Working days for the answer</source>
            <translation>Жауапқа берілген жұмыс күндері</translation>
        </message>
        <message>
            <source>Write the reason</source>
            <translation>Себебін жазыңыз</translation>
        </message>
        <message>
            <source>all that is needed is filled in</source>
            <translation>қажеттінің бәрі толтырылған</translation>
        </message>
        <message>
            <source>always</source>
            <translation>әрқашан</translation>
        </message>
        <message numerus="yes">
            <source>and %n more name(s), as on the sheet</source>
            <translation>
                <numerusform>тағы %n ат, парақтағыдай</numerusform>
                <numerusform>тағы %n ат, парақтағыдай</numerusform>
            </translation>
        </message>
        <message>
            <source>choose</source>
            <translation>таңдаңыз</translation>
        </message>
        <message>
            <source>could not be saved {when}</source>
            <translation>сақталмады: {when}</translation>
        </message>
        <message>
            <source>family: {step}</source>
            <translation>{step}</translation>
        </message>
        <message>
            <source>given</source>
            <translation>берілді</translation>
        </message>
        <message>
            <source>if needed</source>
            <translation>қажет болса</translation>
        </message>
        <message>
            <source>it is needed before the sheet leaves</source>
            <translation>онсыз парақ жіберілмейді</translation>
        </message>
        <message>
            <source>level of support</source>
            <translation>сүйемелдеу деңгейі</translation>
        </message>
        <message>
            <source>new referral</source>
            <translation>жаңа жолдама</translation>
        </message>
        <message>
            <source>nobody named on the paper</source>
            <translation>құжатта ешкім аталмаған</translation>
        </message>
        <message>
            <source>note what came of it when help was given</source>
            <translation>көмек көрсетілгенде, нәтижесін енгізіңіз</translation>
        </message>
        <message>
            <source>notes of sessions</source>
            <translation>жазбалар</translation>
        </message>
        <message>
            <source>nothing is written</source>
            <translation>ештеңе жазылмаған</translation>
        </message>
        <message>
            <source>official statuses</source>
            <translation>ресми мәртебелер</translation>
        </message>
        <message>
            <source>or go on without it and say who decided</source>
            <translation>немесе келісімсіз жұмыс істеп, кім шешкенін көрсетіңіз</translation>
        </message>
        <message>
            <source>other children's names</source>
            <translation>басқа балалардың аттары</translation>
        </message>
        <message>
            <source>perhaps no name</source>
            <translation>есім болмауы мүмкін</translation>
        </message>
        <message>
            <source>printed {when}</source>
            <translation>басып шығарылды: {when}</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>бас тартты</translation>
        </message>
        <message>
            <source>saved {when}</source>
            <translation>сақталды: {when}</translation>
        </message>
        <message>
            <source>the sheet was printed or saved</source>
            <translation>парақ басып шығарылды немесе сақталды</translation>
        </message>
        <message>
            <source>today</source>
            <translation>бүгін</translation>
        </message>
        <message>
            <source>until {due}</source>
            <translation>мерзімі: {due}</translation>
        </message>
        <message>
            <source>until {due}, if it is sent today</source>
            <translation>бүгін жіберілсе, мерзімі: {due}</translation>
        </message>
        <message>
            <source>usual here</source>
            <translation>мұнда әдеттегі</translation>
        </message>
        <message>
            <source>working notes</source>
            <translation>жұмыс жазбалары</translation>
        </message>
        <message>
            <source>working reasons</source>
            <translation>сүйемелдеу себептері</translation>
        </message>
        <message>
            <source>{leaving} of {whole}</source>
            <comment>parts that leave</comment>
            <translation>{leaving}/{whole}</translation>
        </message>
        <message>
            <source>{word} leaves as it is written</source>
            <translation>{word} жазылған күйінде жіберіледі</translation>
        </message>
        <message>
            <source>{word} → {instead}</source>
            <translation>{word} → {instead}</translation>
        </message>
        <message>
            <source>{word}: the pupil's own name, though another pupil has it too; it stays</source>
            <translation>{word}: оқушының өз аты, басқа оқушыда да бар; қалады</translation>
        </message>
    </context>
    <context>
        <name>Refusals</name>
        <message>
            <source>A consent cannot be withdrawn before it was given. Give a later day.</source>
            <translation>Келісімді берілгеннен бұрын кері қайтаруға болмайды. Кейінірек күнді көрсетіңіз.</translation>
        </message>
        <message>
            <source>A consent cannot end before it was given. Give a later day.</source>
            <translation>Келісім берілгеннен бұрын аяқтала алмайды. Кейінірек күнді көрсетіңіз.</translation>
        </message>
        <message>
            <source>A database with this name is here already. Open it or choose another name.</source>
            <translation>Мұнда осындай атаумен база бар. Соны ашыңыз немесе басқа атау таңдаңыз.</translation>
        </message>
        <message>
            <source>A later quarter is issued already: this one stays closed.</source>
            <translation>Кейінгі тоқсан бекітіліп қойған: бұл тоқсан жабық күйінде қалады.</translation>
        </message>
        <message>
            <source>A printed list is of pupils or of sessions.</source>
            <translation>Басып шығарылатын тізім оқушылар немесе жазбалар бойынша болады.</translation>
        </message>
        <message>
            <source>A referral that was sent stays. Note the answer instead.</source>
            <translation>Жіберілген жолдама өзгермейді. Оған келген жауапты енгізіңіз.</translation>
        </message>
        <message>
            <source>A school works five or six days a week.</source>
            <translation>Мектеп аптасына бес немесе алты күн жұмыс істейді.</translation>
        </message>
        <message>
            <source>A signed note does not change. Write an addendum.</source>
            <translation>Қол қойылған жазба өзгермейді. Толықтыру жазыңыз.</translation>
        </message>
        <message>
            <source>A template of this name is there already. Give another name.</source>
            <translation>Мұндай атаулы үлгі бар. Басқа атау беріңіз.</translation>
        </message>
        <message>
            <source>A year has fewer such days without breaks. Plan fewer sessions.</source>
            <translation>Каникулдан тыс мұндай күндер бір жылда жетпейді. Кездесулерді азайтыңыз.</translation>
        </message>
        <message>
            <source>All pupils of this list are known already.</source>
            <translation>Бұл тізімдегі барлық оқушы енгізіліп қойған.</translation>
        </message>
        <message>
            <source>An organisation is named only for passing data on.</source>
            <translation>Ұйым тек деректерді беру кезінде көрсетіледі.</translation>
        </message>
        <message>
            <source>Another colleague leads this class already. Correct that entry first.</source>
            <translation>Бұл сыныптың жетекшісі бар. Алдымен оның деректерін түзетіңіз.</translation>
        </message>
        <message>
            <source>Another command does this: cpdesk {command}</source>
            <translation>Бұл үшін басқа команда бар: cpdesk {command}</translation>
        </message>
        <message>
            <source>Another pupil has this IIN. Find that pupil, or check the number.</source>
            <translation>Мұндай ЖСН басқа оқушыда бар. Сол оқушыны табыңыз немесе нөмірді тексеріңіз.</translation>
        </message>
        <message>
            <source>Check the birth date: a pupil cannot be born on that day.</source>
            <translation>Туған күнін тексеріңіз: бұл күн оқушыға сәйкес келмейді.</translation>
        </message>
        <message>
            <source>Check the year of this day.</source>
            <translation>Бұл күннің жылын тексеріңіз.</translation>
        </message>
        <message>
            <source>Choose Russian, Kazakh or English for the form.</source>
            <translation>Бланк тілін таңдаңыз: қазақша, орысша немесе ағылшынша.</translation>
        </message>
        <message>
            <source>Choose a file: a folder or a device cannot be read.</source>
            <translation>Файл таңдаңыз: қалтаны немесе құрылғыны оқу мүмкін емес.</translation>
        </message>
        <message>
            <source>Choose an organisation from the directory.</source>
            <translation>Ұйымды анықтамалықтан таңдаңыз.</translation>
        </message>
        <message>
            <source>Choose at least one column, each once, {limit} at most.</source>
            <translation>Кемінде бір баған таңдаңыз, әрқайсысын бір рет, ең көбі {limit}.</translation>
        </message>
        <message>
            <source>Choose at least one purpose.</source>
            <translation>Кемінде бір мақсатты таңдаңыз.</translation>
        </message>
        <message>
            <source>Choose the language of the template: ru, kk or en.</source>
            <translation>Үлгінің тілін таңдаңыз: ru, kk немесе en.</translation>
        </message>
        <message>
            <source>Choose what the organisation answered.</source>
            <translation>Ұйымның жауабын таңдаңыз.</translation>
        </message>
        <message>
            <source>Choose what was answered: given or refused.</source>
            <translation>Жауапты таңдаңыз: берілді немесе бас тартты.</translation>
        </message>
        <message>
            <source>Choose whether it is done or not needed any more.</source>
            <translation>Таңдаңыз: орындалды немесе енді қажет емес.</translation>
        </message>
        <message>
            <source>Consent to pass on data is missing. Note it, or go on without it and say why and who decided.</source>
            <translation>Деректерді беруге келісім жоқ. Оны енгізіңіз немесе неге онсыз екенін және кім шешкенін көрсетіңіз.</translation>
        </message>
        <message>
            <source>Give a term from 0 to {limit}.</source>
            <translation>Мерзімін көрсетіңіз: 0–{limit}.</translation>
        </message>
        <message>
            <source>Give from 1 to 250 working days for the answer.</source>
            <translation>Жауап мерзімін көрсетіңіз: 1–250 жұмыс күні.</translation>
        </message>
        <message>
            <source>Give from 1 to {limit} sessions.</source>
            <translation>Кездесулер санын көрсетіңіз: 1–{limit}.</translation>
        </message>
        <message>
            <source>Give how many took part without a name, from 0 to {limit}.</source>
            <translation>Аты көрсетілмеген қатысушылар санын жазыңыз: 0–{limit}.</translation>
        </message>
        <message>
            <source>Give one word, without spaces.</source>
            <translation>Бос орынсыз бір сөзді көрсетіңіз.</translation>
        </message>
        <message>
            <source>Give the columns a name.</source>
            <translation>Бағандарға атау беріңіз.</translation>
        </message>
        <message>
            <source>Give the day too, not the hour alone.</source>
            <translation>Сағатын ғана емес, күнін де көрсетіңіз.</translation>
        </message>
        <message>
            <source>Give the filter a name.</source>
            <translation>Сүзгіге атау беріңіз.</translation>
        </message>
        <message>
            <source>Give the length in minutes, from 1 to 600.</source>
            <translation>Ұзақтығын минутпен көрсетіңіз: 1–600.</translation>
        </message>
        <message>
            <source>Give the number of the record, as the lists of this program tell it.</source>
            <translation>Жазбаның нөмірін бағдарлама тізімдеріндегідей көрсетіңіз.</translation>
        </message>
        <message>
            <source>Give the organisation a name.</source>
            <translation>Ұйымның атауын жазыңыз.</translation>
        </message>
        <message>
            <source>Give the series a name.</source>
            <translation>Топтамаға атау беріңіз.</translation>
        </message>
        <message>
            <source>Give the template a name.</source>
            <translation>Үлгіге атау беріңіз.</translation>
        </message>
        <message>
            <source>It cannot be undone, because something has left the database: {act}.</source>
            <translation>Қайтаруға болмайды: құжат базадан шығып кетті ({act}).</translation>
        </message>
        <message>
            <source>It cannot be undone: another record refers to it ({table}).</source>
            <translation>Қайтаруға болмайды: бұған басқа жазба сүйенеді ({table}).</translation>
        </message>
        <message>
            <source>It cannot be undone: it has been changed since ({table}).</source>
            <translation>Қайтаруға болмайды: содан бері бұл өзгертілген ({table}).</translation>
        </message>
        <message>
            <source>It cannot be undone: the old values no longer exist.</source>
            <translation>Қайтаруға болмайды: бұрынғы мәндер сақталмаған.</translation>
        </message>
        <message>
            <source>It cannot be undone: the program has been brought up to date since. Change it by hand.</source>
            <translation>Қайтаруға болмайды: содан бері бағдарлама жаңартылған. Қолмен өзгертіңіз.</translation>
        </message>
        <message>
            <source>It cannot end before it began. Give a later day.</source>
            <translation>Аяқталуы басталуынан бұрын бола алмайды. Кейінірек күнді көрсетіңіз.</translation>
        </message>
        <message>
            <source>It cannot go to the bin: another record refers to it ({table}).</source>
            <translation>Себетке салуға болмайды: бұған басқа жазба сүйенеді ({table}).</translation>
        </message>
        <message>
            <source>It has been undone already.</source>
            <translation>Бұл кері қайтарылып қойған.</translation>
        </message>
        <message>
            <source>It has ended already.</source>
            <translation>Бұл аяқталып қойған.</translation>
        </message>
        <message>
            <source>It has not begun yet: cancel it, or note it afterwards.</source>
            <translation>Кездесу әлі басталған жоқ: оны тоқтатыңыз немесе мұны кейін енгізіңіз.</translation>
        </message>
        <message>
            <source>It is not on the card any more.</source>
            <translation>Картада бұл енді жоқ.</translation>
        </message>
        <message>
            <source>It is not there any more.</source>
            <translation>Бұл енді мұнда жоқ.</translation>
        </message>
        <message>
            <source>Line {line}: a brace stands alone. Write both, or none: {known}</source>
            <translation>{line}‑жол: бір ғана фигуралы жақша тұр. Екеуін де қойыңыз немесе алып тастаңыз: {known}</translation>
        </message>
        <message>
            <source>Line {line}: this form has nothing to put in for {what}. It knows: {known}</source>
            <translation>{line}‑жол: бұл бланкіде {what} орнына қоятын ештеңе жоқ. Мыналарды қолдануға болады: {known}</translation>
        </message>
        <message>
            <source>No columns of a list are kept under this name.</source>
            <translation>Бұл атаумен тізім бағандары сақталмаған.</translation>
        </message>
        <message>
            <source>No printer is installed on this computer. Save the files instead.</source>
            <translation>Бұл компьютерде принтер жоқ. Оның орнына файлдарды сақтаңыз.</translation>
        </message>
        <message>
            <source>No pupils were found in this file. Is it a class list?</source>
            <translation>Бұл файлдан оқушылар табылмады. Бұл сынып тізімі ме, тексеріңіз.</translation>
        </message>
        <message>
            <source>No row of this list was left out.</source>
            <translation>Бұл тізімнің барлық жолы алынған.</translation>
        </message>
        <message>
            <source>Nothing can be written here. Move the database to a disk that allows it.</source>
            <translation>Мұнда жазуға болмайды. Базаны жазуға рұқсат етілген дискіге көшіріңіз.</translation>
        </message>
        <message>
            <source>Nothing can be written to {path}. Choose another place.</source>
            <translation>Бұл жерге файл жазу мүмкін емес: {path}. Басқа орын таңдаңыз.</translation>
        </message>
        <message>
            <source>Nothing is marked yet. Mark an answer for at least one pupil.</source>
            <translation>Әзірге ештеңе белгіленбеген. Кемінде бір оқушының жауабын белгілеңіз.</translation>
        </message>
        <message>
            <source>Only a consent that was given can be withdrawn.</source>
            <translation>Тек берілген келісімді кері қайтаруға болады.</translation>
        </message>
        <message>
            <source>Only a quarter of the district's calendar can be issued.</source>
            <translation>Аудан күнтізбесіндегі тоқсанның есебін ғана бекітуге болады.</translation>
        </message>
        <message>
            <source>Only a recommendation that was given to the family is followed this way.</source>
            <translation>Бұлай тек отбасына берілген ұсыным белгіленеді.</translation>
        </message>
        <message>
            <source>Only xlsx, xls, ods, csv and txt files can be read.</source>
            <translation>xlsx, xls, ods, csv және txt файлдары ғана оқылады.</translation>
        </message>
        <message>
            <source>Reading this file takes too long. Take only the list out of it.</source>
            <translation>Бұл файлды оқу тым ұзаққа созылды. Файлда тек тізімді қалдырыңыз.</translation>
        </message>
        <message>
            <source>Say to which organisation the data may go.</source>
            <translation>Деректерді қай ұйымға беруге болатынын көрсетіңіз.</translation>
        </message>
        <message>
            <source>Say to whom the document goes.</source>
            <translation>Құжат кімге жіберілетінін көрсетіңіз.</translation>
        </message>
        <message>
            <source>Say what is to be done.</source>
            <translation>Не істеу керегін жазыңыз.</translation>
        </message>
        <message>
            <source>Say which body gave the status.</source>
            <translation>Мәртебені кім бергенін көрсетіңіз.</translation>
        </message>
        <message>
            <source>Say who is expected: a person, a class, or what it is about.</source>
            <translation>Кімді күтетініңізді көрсетіңіз: адамды, сыныпты немесе кездесу не туралы екенін.</translation>
        </message>
        <message>
            <source>Say who took part: a pupil, an adult, a class, or how many without a name.</source>
            <translation>Кім қатысқанын көрсетіңіз: оқушы, ересек адам, сынып немесе аты көрсетілмегендердің саны.</translation>
        </message>
        <message>
            <source>Say why it is not needed any more: the reason stays.</source>
            <translation>Неге енді қажет емес екенін жазыңыз: себебі сақталады.</translation>
        </message>
        <message>
            <source>Say why the level changes: the reason stays in the history.</source>
            <translation>Деңгей неге өзгеретінін жазыңыз: себебі тарихта қалады.</translation>
        </message>
        <message>
            <source>Say why the pupil is referred: the organisation cannot act without it.</source>
            <translation>Ұйымның көмегі не үшін керек екенін жазыңыз: онсыз ұйым жұмысқа кірісе алмайды.</translation>
        </message>
        <message>
            <source>Say why the work goes on without consent: the reason stays.</source>
            <translation>Жұмыс неге келісімсіз жүргізілетінін жазыңыз: себебі сақталады.</translation>
        </message>
        <message>
            <source>Say why: the reason stays in the record.</source>
            <translation>Себебін жазыңыз: ол жазбада қалады.</translation>
        </message>
        <message>
            <source>Something unexpected happened ({code}). Nothing was changed.</source>
            <translation>Күтпеген жағдай болды ({code}). Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>Stopped: nothing of this list was taken in.</source>
            <translation>Тоқтатылды: бұл тізімнен ештеңе енгізілген жоқ.</translation>
        </message>
        <message>
            <source>The action was stopped before it was finished. Nothing was changed: do it again.</source>
            <translation>Әрекет аяқталмай тоқтап қалды. Ештеңе өзгерген жоқ: қайталап көріңіз.</translation>
        </message>
        <message>
            <source>The classes of this school year have begun already.</source>
            <translation>Бұл оқу жылының сыныптары құрылып қойған.</translation>
        </message>
        <message>
            <source>The database did not answer as expected ({what}). Nothing was changed: close it and open it again.</source>
            <translation>База күтілгендей жауап бермеді ({what}). Ештеңе өзгерген жоқ: базаны жауып, қайта ашыңыз.</translation>
        </message>
        <message>
            <source>The database has gone: a disk was pulled out or the folder was moved. Put it back and open again.</source>
            <translation>База қолжетімсіз: диск суырылған немесе қалта көшірілген. Орнына қойып, базаны қайта ашыңыз.</translation>
        </message>
        <message>
            <source>The database is closed. Open it again.</source>
            <translation>База жабық. Оны қайта ашыңыз.</translation>
        </message>
        <message>
            <source>The database is open on the computer {host} ({user}, since {since}). Close it there first.</source>
            <translation>База басқа компьютерде ашық: {host} ({user}, {since}). Алдымен оны сол жерде жабыңыз.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was lost: free some space and try again.</source>
            <translation>Диск толған. Ештеңе жоғалған жоқ: орын босатып, қайталап көріңіз.</translation>
        </message>
        <message>
            <source>The family applies itself, the organisation owes no answer. Note what the family did.</source>
            <translation>Отбасы өзі жүгінеді, ұйым мектепке жауап беруге міндетті емес. Отбасы не істегенін белгілеңіз.</translation>
        </message>
        <message>
            <source>The file of cases belongs to another moment or another database. Restore the database from a copy.</source>
            <translation>Деректер файлы басқа уақытқа немесе басқа базаға тиесілі. Базаны көшірмеден қалпына келтіріңіз.</translation>
        </message>
        <message>
            <source>The file {file} of the database is damaged. Restore the database from its last copy.</source>
            <translation>Базаның {file} файлы бүлінген. Базаны соңғы көшірмеден қалпына келтіріңіз.</translation>
        </message>
        <message>
            <source>The last day lies before the first one. Give a later day.</source>
            <translation>Соңғы күн бірінші күннен бұрын. Кейінірек күнді көрсетіңіз.</translation>
        </message>
        <message>
            <source>The last entries are missing from this database ({count}): an older file stands in its place. Restore the newest copy, or open it without them.</source>
            <translation>Бұл базада соңғы жазбалар жоқ ({count}): оның орнында ескірек файл тұр. Ең жаңа көшірмені қалпына келтіріңіз немесе соңғы жазбаларсыз ашыңыз.</translation>
        </message>
        <message>
            <source>The letters of this file cannot be read. Save it as UTF-8, or as xlsx.</source>
            <translation>Бұл файлдың әріптері оқылмайды. Оны UTF-8 кодымен немесе xlsx етіп сақтаңыз.</translation>
        </message>
        <message>
            <source>The note is not signed: change it instead of adding to it.</source>
            <translation>Жазбаға қол қойылмаған: оны өзгертуге болады.</translation>
        </message>
        <message>
            <source>The note names somebody who is not in this database. Take the tag out and name the person again.</source>
            <translation>Жазбада базада жоқ адам белгіленген. Белгіні алып тастап, адамды қайта қойыңыз.</translation>
        </message>
        <message>
            <source>The printer took no page, so nothing has left. Check it and print again.</source>
            <translation>Принтер бірде-бір бетті қабылдамады, сондықтан ештеңе жіберілген жоқ. Оны тексеріп, қайта басып шығарыңыз.</translation>
        </message>
        <message>
            <source>The pupil has left already.</source>
            <translation>Оқушы мектептен шығып кеткен.</translation>
        </message>
        <message>
            <source>The pupil is in this class already.</source>
            <translation>Оқушы осы сыныпта оқиды.</translation>
        </message>
        <message>
            <source>The quarter is not over yet. Until then the report can only be looked at.</source>
            <translation>Тоқсан әлі аяқталған жоқ. Оған дейін есепті тек қарауға болады.</translation>
        </message>
        <message>
            <source>The quarters of that school year are not known to this version.</source>
            <translation>Бұл нұсқада ол оқу жылының тоқсандары жоқ.</translation>
        </message>
        <message>
            <source>The report did not pass its own check, so nothing was issued. The records are safe.</source>
            <translation>Есеп өз тексеруінен өтпеді, сондықтан бекітілмеді. Жазбалар аман.</translation>
        </message>
        <message>
            <source>The report of this quarter is issued already. Save its files again.</source>
            <translation>Бұл тоқсанның есебі бекітілген. Оның файлдарын қайта сақтаңыз.</translation>
        </message>
        <message>
            <source>The report of this quarter is not issued yet.</source>
            <translation>Бұл тоқсанның есебі әлі бекітілген жоқ.</translation>
        </message>
        <message>
            <source>The representative refused to pass on data. Ask again, or go on without consent and say who decided.</source>
            <translation>Өкіл деректерді беруден бас тартты. Қайта сұраңыз немесе келісімсіз жұмыс істеп, кім шешкенін көрсетіңіз.</translation>
        </message>
        <message>
            <source>The same pupil both took part and was not there: leave one of the two.</source>
            <translation>Бір оқушы қатысқан да, болмаған да деп тұр: біреуін қалдырыңыз.</translation>
        </message>
        <message>
            <source>The session is still to come: record it when it has been held.</source>
            <translation>Бұл әлі болған жоқ: жазбаны кеңес немесе сабақ өткеннен кейін енгізіңіз.</translation>
        </message>
        <message>
            <source>The text is too long: {limit} characters at most.</source>
            <translation>Мәтін тым ұзын: ең көбі {limit} таңба.</translation>
        </message>
        <message>
            <source>The value of {what} does not fit.</source>
            <translation>Мән сәйкес келмейді: {what}.</translation>
        </message>
        <message>
            <source>There are no rows in this file.</source>
            <translation>Бұл файлда жолдар жоқ.</translation>
        </message>
        <message>
            <source>There is no database here. Choose another folder or create a new one.</source>
            <translation>Мұнда база жоқ. Басқа қалтаны таңдаңыз немесе жаңа база құрыңыз.</translation>
        </message>
        <message>
            <source>There is no such action.</source>
            <translation>Мұндай әрекет жоқ.</translation>
        </message>
        <message>
            <source>There is no such colleague, or the entry is in the bin.</source>
            <translation>Мұндай әріптес жоқ немесе ол туралы жазба себетте.</translation>
        </message>
        <message>
            <source>There is no such consent, or it is in the bin.</source>
            <translation>Мұндай келісім жоқ немесе ол себетте.</translation>
        </message>
        <message>
            <source>There is no such form.</source>
            <translation>Мұндай бланк жоқ.</translation>
        </message>
        <message>
            <source>There is no such planned session, or it is in the bin.</source>
            <translation>Мұндай кездесу жоқ немесе ол себетте.</translation>
        </message>
        <message>
            <source>There is no such pupil, or the card is in the bin.</source>
            <translation>Мұндай оқушы жоқ немесе оның картасы себетте.</translation>
        </message>
        <message>
            <source>There is no such referral, or it is in the bin.</source>
            <translation>Мұндай жолдама жоқ немесе ол себетте.</translation>
        </message>
        <message>
            <source>There is no such session, or it is in the bin.</source>
            <translation>Мұндай жазба жоқ немесе ол себетте.</translation>
        </message>
        <message>
            <source>There is no such task, or it is in the bin.</source>
            <translation>Мұндай тапсырма жоқ немесе ол себетте.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Қайтаратын ештеңе жоқ.</translation>
        </message>
        <message>
            <source>This adult is already named for the pupil.</source>
            <translation>Бұл ересек адам оқушының картасында көрсетілген.</translation>
        </message>
        <message>
            <source>This adult is not a legal representative. Choose another, or correct it on the card.</source>
            <translation>Бұл ересек адам заңды өкіл емес. Басқасын таңдаңыз немесе мұны картада түзетіңіз.</translation>
        </message>
        <message>
            <source>This adult is not on the pupil's card any more.</source>
            <translation>Бұл ересек адам оқушының картасында енді жоқ.</translation>
        </message>
        <message>
            <source>This consent was withdrawn. Note a new one instead.</source>
            <translation>Бұл келісім кері қайтарылған. Жаңасын енгізіңіз.</translation>
        </message>
        <message>
            <source>This copy is damaged and cannot be used. Choose another one.</source>
            <translation>Бұл көшірме бүлінген, оны пайдалануға болмайды. Басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>This database has its school already. Correct its particulars instead.</source>
            <translation>Бұл базада мектеп бар. Оның деректерін түзетіңіз.</translation>
        </message>
        <message>
            <source>This database was made by a newer version of cpdesk. Update the program on this computer.</source>
            <translation>Бұл база cpdesk бағдарламасының жаңарақ нұсқасында жасалған. Осы компьютердегі бағдарламаны жаңартыңыз.</translation>
        </message>
        <message>
            <source>This database was made by an older version of cpdesk. Open it once in the window.</source>
            <translation>Бұл база cpdesk бағдарламасының ескірек нұсқасында жасалған. Оны бір рет бағдарлама терезесінде ашыңыз.</translation>
        </message>
        <message>
            <source>This day is still to come. Give today or an earlier one.</source>
            <translation>Бұл күн әлі келген жоқ. Бүгінгі немесе одан бұрынғы күнді көрсетіңіз.</translation>
        </message>
        <message>
            <source>This day lies before the sheet was given. Give that day or later.</source>
            <translation>Бұл күн парақ берілген күннен бұрын. Сол күнді немесе кейінгісін көрсетіңіз.</translation>
        </message>
        <message>
            <source>This file cannot be read: it is damaged or of another kind.</source>
            <translation>Файл оқылмайды: ол бүлінген немесе басқа түрдегі файл.</translation>
        </message>
        <message>
            <source>This file is far larger than a class list. Take only the list out of it.</source>
            <translation>Файл сынып тізімінен әлдеқайда үлкен. Файлда тек тізімді қалдырыңыз.</translation>
        </message>
        <message>
            <source>This file is protected by a password. Save it without one first.</source>
            <translation>Файл құпиясөзбен қорғалған. Алдымен оны құпиясөзсіз сақтаңыз.</translation>
        </message>
        <message>
            <source>This form has no such text.</source>
            <translation>Бұл бланкіде мұндай мәтін жоқ.</translation>
        </message>
        <message>
            <source>This is a copy of another database. Restore it to a place of its own.</source>
            <translation>Бұл басқа базаның көшірмесі. Оны бөлек қалтаға қалпына келтіріңіз.</translation>
        </message>
        <message>
            <source>This is not a recovery key: a sign is wrong or missing. Compare it with the sheet.</source>
            <translation>Бұл қалпына келтіру кілті емес: бір таңба дұрыс емес немесе түсіп қалған. Парақпен салыстырыңыз.</translation>
        </message>
        <message>
            <source>This is the practice school: its reports go to nobody.</source>
            <translation>Бұл жаттығу мектебі: оның есептері ешкімге берілмейді.</translation>
        </message>
        <message>
            <source>This is written down already. Look at it before adding it again.</source>
            <translation>Бұл енгізіліп қойған. Қайта енгізбес бұрын соны қарап шығыңыз.</translation>
        </message>
        <message>
            <source>This level is set already.</source>
            <translation>Бұл деңгей қойылған.</translation>
        </message>
        <message>
            <source>This line is not an action. Write one JSON object on each line.</source>
            <translation>Бұл жол әрекет емес. Әр жолда бір ғана JSON нысаны болуы керек.</translation>
        </message>
        <message>
            <source>This list has other headings than those columns were kept for.</source>
            <translation>Бұл тізімнің тақырыптары басқа: бағандар ондайларға сақталмаған.</translation>
        </message>
        <message>
            <source>This recovery key belongs to another database. Find its own sheet.</source>
            <translation>Бұл қалпына келтіру кілті басқа базаныкі. Осы базаның парағын табыңыз.</translation>
        </message>
        <message>
            <source>This referral has been sent already. Open a new one instead.</source>
            <translation>Бұл жолдама жіберілген. Жаңасын ашыңыз.</translation>
        </message>
        <message>
            <source>This referral is not waiting for an answer.</source>
            <translation>Бұл жолдама бойынша жауап күтілмейді.</translation>
        </message>
        <message>
            <source>This session has been held, cancelled or missed already.</source>
            <translation>Бұл кездесу өткен, тоқтатылған немесе оған келмеген.</translation>
        </message>
        <message>
            <source>This session is not cancelled or missed.</source>
            <translation>Бұл кездесу тоқтатылмаған әрі «келмеді» деп белгіленбеген.</translation>
        </message>
        <message>
            <source>This task is closed. Take it up again first.</source>
            <translation>Бұл тапсырма жабылған. Алдымен оны қайта ашыңыз.</translation>
        </message>
        <message>
            <source>This task is open already.</source>
            <translation>Бұл тапсырма ашық тұр.</translation>
        </message>
        <message>
            <source>This template is not there any more. Choose another one.</source>
            <translation>Бұл үлгі енді жоқ. Басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>What this refers to is not there any more. Choose it again.</source>
            <translation>Жазба сүйенген дерек енді жоқ. Қайта таңдаңыз.</translation>
        </message>
        <message>
            <source>Write the class as 7Б.</source>
            <translation>Сыныпты былай жазыңыз: 7Б.</translation>
        </message>
        <message>
            <source>Write the class as 7Б: a grade from 0 to 12 and a letter.</source>
            <translation>Сыныпты былай жазыңыз: 7Б, яғни 0–12 аралығындағы сан мен литер.</translation>
        </message>
        <message>
            <source>Write the code of the school: it stands in every report.</source>
            <translation>Мектептің кодын жазыңыз: ол әр есепте тұрады.</translation>
        </message>
        <message>
            <source>Write the date as 24.11.2026.</source>
            <translation>Күнді былай жазыңыз: 24.11.2026.</translation>
        </message>
        <message>
            <source>Write the first name.</source>
            <translation>Атын жазыңыз.</translation>
        </message>
        <message>
            <source>Write the headings of the template first.</source>
            <translation>Алдымен үлгінің тақырыптарын жазыңыз.</translation>
        </message>
        <message>
            <source>Write the last name.</source>
            <translation>Тегін жазыңыз.</translation>
        </message>
        <message>
            <source>Write the name of the adult.</source>
            <translation>Ересек адамның атын жазыңыз.</translation>
        </message>
        <message>
            <source>Write the name of the colleague.</source>
            <translation>Әріптестің атын жазыңыз.</translation>
        </message>
        <message>
            <source>Write the name of the education department of the district.</source>
            <translation>Аудандық білім беру бөлімінің атауын жазыңыз.</translation>
        </message>
        <message>
            <source>Write the name of the school.</source>
            <translation>Мектептің атауын жазыңыз.</translation>
        </message>
        <message>
            <source>Write the note before signing.</source>
            <translation>Алдымен жазбаны толтырып, содан кейін қол қойыңыз.</translation>
        </message>
        <message>
            <source>Write the period as 2026-27-q1, 2026-Q4, 2026-27, 2026 or 2026-01..2026-11.</source>
            <translation>Кезеңді былай жазыңыз: 2026-27-q1, 2026-Q4, 2026-27, 2026 немесе 2026-01..2026-11.</translation>
        </message>
        <message>
            <source>Write the time as 15:30.</source>
            <translation>Уақытты былай жазыңыз: 15:30.</translation>
        </message>
        <message>
            <source>Write the words, or go back to those of the program.</source>
            <translation>Мәтінді жазыңыз немесе бастапқысын қайтарыңыз.</translation>
        </message>
        <message>
            <source>Write who decided it: name and position.</source>
            <translation>Кім шешкенін жазыңыз: аты-жөні мен лауазымы.</translation>
        </message>
        <message>
            <source>Write your last name and first name.</source>
            <translation>Тегіңіз бен атыңызды жазыңыз.</translation>
        </message>
        <message>
            <source>Wrong password. Check the keyboard layout and Caps Lock.</source>
            <translation>Құпиясөз сәйкес келмеді. Пернетақта тілі мен Caps Lock пернесін тексеріңіз.</translation>
        </message>
        <message>
            <source>{file}, line {line}: a text lacks one of the three languages ({what}).</source>
            <translation>{file}, жол: {line}. Мәтін үш тілдің бірінде жоқ ({what}).</translation>
        </message>
        <message>
            <source>{file}, line {line}: an entry must say whether it is verified ({what}).</source>
            <translation>{file}, жол: {line}. Жазбаның тексерілген-тексерілмегені айтылмаған ({what}).</translation>
        </message>
        <message>
            <source>{file}, line {line}: an entry tells no source ({what}).</source>
            <translation>{file}, жол: {line}. Дереккөзі көрсетілмеген ({what}).</translation>
        </message>
        <message>
            <source>{file}, line {line}: nothing is known to stand for {what}.</source>
            <translation>{file}, жол: {line}. Мұның мағынасы белгісіз: {what}.</translation>
        </message>
        <message>
            <source>{file}, line {line}: this is not TOML.</source>
            <translation>{file}, жол: {line}. Бұл TOML емес.</translation>
        </message>
        <message>
            <source>{file}, line {line}: {what} does not fit.</source>
            <translation>{file}, жол: {line}. Сәйкес келмейді: {what}.</translation>
        </message>
        <message>
            <source>{file}, line {line}: {what} is missing.</source>
            <translation>{file}, жол: {line}. Жетіспейді: {what}.</translation>
        </message>
    </context>
    <context>
        <name>Relation</name>
        <message>
            <source>father</source>
            <translation>әкесі</translation>
        </message>
        <message>
            <source>grandparent</source>
            <translation>әжесі немесе атасы</translation>
        </message>
        <message>
            <source>guardian</source>
            <translation>қамқоршысы</translation>
        </message>
        <message>
            <source>mother</source>
            <translation>анасы</translation>
        </message>
        <message>
            <source>other adult</source>
            <translation>басқа ересек адам</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Breakdown</source>
            <translation>Бөлініс</translation>
        </message>
        <message>
            <source>Calendar quarter {number} of {year}</source>
            <translation>{year} жылғы күнтізбелік {number}‑тоқсан</translation>
        </message>
        <message>
            <source>Checksum of the file (SHA-256): {sum}</source>
            <translation>Файлдың бақылау сомасы (SHA-256): {sum}</translation>
        </message>
        <message>
            <source>Code</source>
            <comment>of an indicator</comment>
            <translation>Коды</translation>
        </message>
        <message>
            <source>Edition</source>
            <comment>of a report</comment>
            <translation>Редакциясы</translation>
        </message>
        <message>
            <source>Educational psychologist</source>
            <translation>Педагог-психолог</translation>
        </message>
        <message>
            <source>Ended in the period</source>
            <translation>Кезеңде аяқталды</translation>
        </message>
        <message>
            <source>Grades</source>
            <translation>Сыныптар</translation>
        </message>
        <message>
            <source>Head of the school</source>
            <translation>Мектеп басшысы</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Көрсеткіш</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Бекітілген күні</translation>
        </message>
        <message>
            <source>Language of instruction</source>
            <translation>Оқыту тілі</translation>
        </message>
        <message>
            <source>Level of support</source>
            <translation>Сүйемелдеу деңгейі</translation>
        </message>
        <message>
            <source>Not reported</source>
            <translation>Дерек жоқ</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Саны</translation>
        </message>
        <message>
            <source>Numbers of events and of children are rounded to a multiple of {base}, so that nobody can be recognised: each differs from the exact one by less than {base}, and 0 may stand for up to {most}. All sums add up. The exact numbers are in the journal of the school.</source>
            <translation>Ешкімді тануға болмайтындай етіп, оқиғалар мен балалардың саны {base} санына еселік санға дейін дөңгелектенген: әрқайсысының нақты саннан айырмасы {base} санынан аз, ал 0 дегеніміз – 0 мен {most} аралығындағы сан. Барлық қосынды сәйкес келеді. Нақты сандар мектеп журналында қалады.</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Ұйым</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Бөлік</translation>
        </message>
        <message>
            <source>Preview: not for handing over</source>
            <translation>Алдын ала қарау: ешкімге берілмейді</translation>
        </message>
        <message>
            <source>Quarter {number} of the school year {year}</source>
            <translation>{year} оқу жылының {number}‑тоқсаны</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Есеп</translation>
        </message>
        <message>
            <source>Report of the school psychologist</source>
            <translation>Педагог-психологтың есебі</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Мектеп</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Жынысы</translation>
        </message>
        <message>
            <source>Signs</source>
            <translation>Белгілер</translation>
        </message>
        <message>
            <source>Taken on in the period</source>
            <translation>Кезеңде қабылданды</translation>
        </message>
        <message>
            <source>These numbers are exact: they are not rounded.</source>
            <translation>Бұл сандар нақты: дөңгелектенбеген.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Кімге</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тақырып</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>What the signs mean</source>
            <translation>Белгілердің мағынасы</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Неліктен</translation>
        </message>
        <message>
            <source>a group has fewer than {least} pupils</source>
            <translation>топта {least} оқушыдан аз</translation>
        </message>
        <message>
            <source>boys</source>
            <translation>ұлдар</translation>
        </message>
        <message>
            <source>cannot be: the school has no such group</source>
            <translation>болуы мүмкін емес: мектепте мұндай топ жоқ</translation>
        </message>
        <message>
            <source>fewer than {least} children stand behind the events</source>
            <translation>оқиғаларға қатысты балалар саны {least} баладан аз</translation>
        </message>
        <message>
            <source>girls</source>
            <translation>қыздар</translation>
        </message>
        <message>
            <source>grade 0</source>
            <translation>мектепалды сыныбы</translation>
        </message>
        <message>
            <source>grades 10–11</source>
            <translation>10–11‑сыныптар</translation>
        </message>
        <message>
            <source>grades 1–4</source>
            <translation>1–4‑сыныптар</translation>
        </message>
        <message>
            <source>grades 5–9</source>
            <translation>5–9‑сыныптар</translation>
        </message>
        <message>
            <source>more than half of a group is meant</source>
            <translation>топтың жартысынан көбі қамтылған</translation>
        </message>
        <message>
            <source>none, or up to {most}</source>
            <translation>болған жоқ немесе ең көбі {most}</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>көрсетілмеген</translation>
        </message>
        <message>
            <source>not reported</source>
            <translation>дерек жоқ</translation>
        </message>
        <message>
            <source>not split</source>
            <translation>бөлінбейді</translation>
        </message>
        <message>
            <source>number</source>
            <translation>сан</translation>
        </message>
        <message>
            <source>only the whole is published, by a public rule</source>
            <translation>ашық ереже бойынша тек жалпы саны жарияланады</translation>
        </message>
        <message>
            <source>rounded to a multiple of {base}; differs from the exact one by less than {base}</source>
            <translation>{base} санына еселік санға дейін дөңгелектенген; нақты саннан айырмасы: {base} санынан аз</translation>
        </message>
        <message>
            <source>the parts changed more than children came and went</source>
            <translation>бөліктер келген және кеткен балалар санынан көбірек өзгерген</translation>
        </message>
        <message>
            <source>the program keeps no such records yet</source>
            <translation>бағдарлама әзірге мұндай жазбаларды жүргізбейді</translation>
        </message>
        <message>
            <source>the school kept no record of it</source>
            <translation>мектеп мұны жазбаған</translation>
        </message>
        <message>
            <source>the whole is published as less than {least}</source>
            <translation>жарияланған жалпы сан {least} санынан аз</translation>
        </message>
        <message>
            <source>there was none</source>
            <translation>болған жоқ</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message numerus="yes">
            <source>%n table(s); no names, no IIN, no dates of birth.</source>
            <translation>
                <numerusform>%n кесте; аты-жөнсіз, ЖСН мен туған күнінсіз.</numerusform>
                <numerusform>%n кесте; аты-жөнсіз, ЖСН мен туған күнінсіз.</numerusform>
            </translation>
        </message>
        <message>
            <source>All sums are sums of the numbers that leave: subtracting tells nothing more.</source>
            <translation>Барлық қосынды жіберілетін сандардан құралады: азайту арқылы қосымша ештеңе білінбейді.</translation>
        </message>
        <message>
            <source>An issue is final: the quarter is closed.</source>
            <translation>Бекіткеннен кейін өзгертуге болмайды: тоқсан жабылады.</translation>
        </message>
        <message>
            <source>Calendar quarter {number}, {year}</source>
            <translation>{year} жылғы {number}‑тоқсан</translation>
        </message>
        <message>
            <source>Checksum: {sum}</source>
            <translation>Бақылау сомасы: {sum}</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Таңдалды</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Each protected number is a multiple of {base} and less than {base} from the exact one.</source>
            <translation>Әр қорғалған сан {base} санына еселік, нақты саннан айырмасы {base} санынан аз.</translation>
        </message>
        <message numerus="yes">
            <source>Every protected number can stand for %n value(s) or more.</source>
            <translation>
                <numerusform>Әр қорғалған санның артында кемінде %n мән тұр.</numerusform>
                <numerusform>Әр қорғалған санның артында кемінде %n мән тұр.</numerusform>
            </translation>
        </message>
        <message>
            <source>Give the files of the report to the district</source>
            <translation>Есеп файлдарын білім беру бөліміне тапсырыңыз</translation>
        </message>
        <message>
            <source>Given to the printer</source>
            <translation>Принтерге жіберілді</translation>
        </message>
        <message numerus="yes">
            <source>Held against %n earlier report(s).</source>
            <translation>
                <numerusform>Бұрынғы %n есеппен салыстырылды.</numerusform>
                <numerusform>Бұрынғы %n есеппен салыстырылды.</numerusform>
            </translation>
        </message>
        <message>
            <source>How it was checked</source>
            <translation>Қалай тексерілді</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Көрсеткіш</translation>
        </message>
        <message>
            <source>Issue the report? {period}</source>
            <translation>Есеп бекітілсін бе? {period}</translation>
        </message>
        <message>
            <source>Issue the report…</source>
            <translation>Бекіту және қалыптастыру…</translation>
        </message>
        <message>
            <source>Issued on {day} for: {district}. What is entered late goes into the next report.</source>
            <translation>Бекітілген күні: {day}, алушы: {district}. Кейін енгізілгені келесі есепке кіреді.</translation>
        </message>
        <message>
            <source>Look at the page</source>
            <translation>Бетін қарау</translation>
        </message>
        <message>
            <source>Look through the tables and issue the report</source>
            <translation>Кестелерді қарап шығып, есепті бекітіңіз</translation>
        </message>
        <message>
            <source>Not reported: {count}</source>
            <translation>Дерек жоқ: {count}</translation>
        </message>
        <message>
            <source>Numbers of the report</source>
            <translation>Есептегі сандар</translation>
        </message>
        <message>
            <source>Only the bold numbers leave, for: {district}. The small exact ones stay inside the school.</source>
            <translation>Тек қою сандар жіберіледі, алушы: {district}. Ұсақ жазылған нақты сандар мектепте қалады.</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Бөліктер</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып шығару</translation>
        </message>
        <message>
            <source>Print the report</source>
            <translation>Есепті басып шығару</translation>
        </message>
        <message>
            <source>Quarter {number}</source>
            <translation>{number}‑тоқсан</translation>
        </message>
        <message>
            <source>Quarter {number}, {years}</source>
            <translation>{years} оқу жылы, {number}‑тоқсан</translation>
        </message>
        <message>
            <source>Quarters</source>
            <translation>Тоқсандар</translation>
        </message>
        <message>
            <source>Quarters appear here by themselves as soon as pupils are enrolled.</source>
            <translation>Оқушылар енгізілгеннен кейін тоқсандар өздігінен пайда болады.</translation>
        </message>
        <message>
            <source>Report of the quarter…</source>
            <translation>Тоқсандық есеп…</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Есептер</translation>
        </message>
        <message>
            <source>Save the files…</source>
            <translation>Файлдарды сақтау…</translation>
        </message>
        <message>
            <source>Saved: {names}</source>
            <translation>Сақталды: {names}</translation>
        </message>
        <message>
            <source>School: {school}, code {code}. To: {district}.

The quarter is closed for ever: what is entered later goes into the next report. An issued report cannot be changed, undone or issued again; its files can be given out again at any time.</source>
            <translation>Мектеп: {school}, коды: {code}. Алушы: {district}.

Тоқсан біржола жабылады: кейін енгізілгені келесі есепке кіреді. Бекітілген есепті өзгертуге, қайтаруға немесе қайта бекітуге болмайды; оның файлдарын кез келген уақытта қайта беруге болады.</translation>
        </message>
        <message>
            <source>Size: {size} KB.</source>
            <translation>Көлемі: {size} КБ.</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Кестелер</translation>
        </message>
        <message>
            <source>The check found what must not be: this report does not leave.</source>
            <translation>Тексеру кезінде болмауы тиіс нәрсе табылды: бұл есеп жіберілмейді.</translation>
        </message>
        <message>
            <source>The files are given out the same, byte for byte, as often as they are needed.</source>
            <translation>Файлдар қанша рет керек болса да, дәл сол күйінде беріледі.</translation>
        </message>
        <message>
            <source>The quarter is not over yet</source>
            <translation>Тоқсан әлі аяқталған жоқ</translation>
        </message>
        <message>
            <source>The report is being made</source>
            <translation>Есеп қалыптастырылуда</translation>
        </message>
        <message>
            <source>There is no quarter to report on yet</source>
            <translation>Әзірге есеп беретін тоқсан жоқ</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>What an outsider can work out</source>
            <translation>Бөгде адам нені біле алады</translation>
        </message>
        <message>
            <source>What goes into the file</source>
            <translation>Файлға не кіреді</translation>
        </message>
        <message>
            <source>What the signs mean</source>
            <translation>Белгілердің мағынасы</translation>
        </message>
        <message>
            <source>Where to save the files of the report</source>
            <translation>Есеп файлдарын қайда сақтау керек</translation>
        </message>
        <message>
            <source>Why this is safe</source>
            <translation>Бұл неге қауіпсіз</translation>
        </message>
        <message>
            <source>cannot be here</source>
            <translation>мұнда болуы мүмкін емес</translation>
        </message>
        <message>
            <source>draft</source>
            <comment>a report</comment>
            <translation>қаралама</translation>
        </message>
        <message>
            <source>edition {number}</source>
            <translation>{number}‑редакция</translation>
        </message>
        <message>
            <source>exact 26 stays, 27 leaves</source>
            <translation>нақты 26 қалады, 27 жіберіледі</translation>
        </message>
        <message>
            <source>exact numbers, published as they are</source>
            <translation>нақты сандар, сол күйінде жарияланады</translation>
        </message>
        <message>
            <source>exactly {exact}, leaves as {leaves}</source>
            <translation>нақты саны {exact}, жіберілетіні {leaves}</translation>
        </message>
        <message>
            <source>from {first} to {last}</source>
            <comment>values of a number</comment>
            <translation>{first} мен {last} аралығында</translation>
        </message>
        <message>
            <source>issued</source>
            <comment>a report</comment>
            <translation>бекітілген</translation>
        </message>
        <message>
            <source>issued on {day}</source>
            <translation>бекітілген күні: {day}</translation>
        </message>
        <message>
            <source>no records are kept</source>
            <translation>жазбалар жүргізілмейді</translation>
        </message>
        <message>
            <source>none, or one or two</source>
            <translation>болған жоқ немесе бір-екеу</translation>
        </message>
        <message>
            <source>not issued yet</source>
            <translation>әлі бекітілмеген</translation>
        </message>
        <message>
            <source>one total, breakdowns are not crossed: {names}</source>
            <translation>қорытындысы бір, бөліністер қиыспайды: {names}</translation>
        </message>
        <message>
            <source>practice, not issued</source>
            <translation>жаттығу үшін</translation>
        </message>
        <message>
            <source>rounded to {base}</source>
            <translation>дөңгелектеу еселігі: {base}</translation>
        </message>
        <message>
            <source>runs until {day}</source>
            <translation>соңы: {day}</translation>
        </message>
        <message>
            <source>the file says so, and why</source>
            <translation>файлда бұл және себебі айтылған</translation>
        </message>
        <message>
            <source>the quarter ended on {day}; the district says until when the report is due</source>
            <translation>тоқсан аяқталған күн: {day}; есепті тапсыру мерзімін аудан айтады</translation>
        </message>
        <message>
            <source>the report can be issued after {day}</source>
            <translation>есепті {day} күнінен кейін бекітуге болады</translation>
        </message>
        <message>
            <source>total or group too small</source>
            <translation>жалпы саны немесе топ тым аз</translation>
        </message>
    </context>
    <context>
        <name>Requester</name>
        <message>
            <source>a parent</source>
            <translation>ата-анасы</translation>
        </message>
        <message>
            <source>a teacher</source>
            <translation>педагог</translation>
        </message>
        <message>
            <source>an organisation</source>
            <translation>ұйым</translation>
        </message>
        <message>
            <source>the head of the school</source>
            <translation>басшылық</translation>
        </message>
        <message>
            <source>the psychologist</source>
            <translation>педагог-психолог</translation>
        </message>
        <message>
            <source>the pupil</source>
            <translation>оқушының өзі</translation>
        </message>
    </context>
    <context>
        <name>Restore</name>
        <message numerus="yes">
            <source>%n later entry(ies) would be lost:</source>
            <translation>
                <numerusform>Кейінгі %n жазба жоғалады:</numerusform>
                <numerusform>Кейінгі %n жазба жоғалады:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pupil(s)</source>
            <translation>
                <numerusform>%n оқушы</numerusform>
                <numerusform>%n оқушы</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n жазба</numerusform>
                <numerusform>%n жазба</numerusform>
            </translation>
        </message>
        <message>
            <source>A copy from elsewhere</source>
            <translation>Басқа жердегі көшірме</translation>
        </message>
        <message>
            <source>A copy from elsewhere…</source>
            <translation>Басқа жердегі көшірме…</translation>
        </message>
        <message>
            <source>Back to a copy</source>
            <translation>Көшірмеге оралу</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Көшірмелер</translation>
        </message>
        <message>
            <source>Last entry in it</source>
            <translation>Ондағы соңғы жазба</translation>
        </message>
        <message>
            <source>Last entry in it: {when}</source>
            <translation>Ондағы соңғы жазба: {when}</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Сол күйінде қалдыру</translation>
        </message>
        <message>
            <source>Look inside</source>
            <translation>Ішін қарау</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Жасалған уақыты</translation>
        </message>
        <message>
            <source>Made: {when}</source>
            <translation>Жасалған уақыты: {when}</translation>
        </message>
        <message>
            <source>Nothing would be lost: the base has no later entries.</source>
            <translation>Ештеңе жоғалмайды: базада кейінгі жазбалар жоқ.</translation>
        </message>
        <message>
            <source>Opening and checking the copy…</source>
            <translation>Көшірме ашылып, тексерілуде…</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Оқушылар</translation>
        </message>
        <message>
            <source>Put this copy in place</source>
            <translation>Базаның орнына осы көшірмені қою</translation>
        </message>
        <message>
            <source>Putting it in place…</source>
            <translation>Көшірме орнына қойылуда…</translation>
        </message>
        <message>
            <source>The base as it is now cannot be read, so nobody can say what would be lost.</source>
            <translation>Қазіргі база оқылмайды, сондықтан ненің жоғалатынын айту мүмкін емес.</translation>
        </message>
        <message>
            <source>The base as it is now is kept beside, in the same folder, and can be opened again. What comes back opens by the password and the recovery key of that day.</source>
            <translation>Қазіргі база сол қалтада, қасында қалады, оны қайта ашуға болады. Қалпына келтірілген база сол күнгі құпиясөзбен және қалпына келтіру кілтімен ашылады.</translation>
        </message>
        <message>
            <source>The copy is opened beside the base and checked first. Nothing changes before you say so.</source>
            <translation>Алдымен көшірме базаның қасында ашылып, тексеріледі. Сіз айтпайынша, ештеңе өзгермейді.</translation>
        </message>
        <message>
            <source>The last of them: {when}</source>
            <translation>Олардың соңғысы: {when}</translation>
        </message>
        <message>
            <source>The password of that day, or the recovery key</source>
            <translation>Сол күнгі құпиясөз немесе қалпына келтіру кілті</translation>
        </message>
        <message>
            <source>There are no copies beside this base. Take one from a stick.</source>
            <translation>Бұл базаның қасында көшірмелер жоқ. Флешкадағы көшірмені алыңыз.</translation>
        </message>
        <message>
            <source>There is no base at this place now.</source>
            <translation>Мұнда қазір база жоқ.</translation>
        </message>
        <message>
            <source>What this copy holds</source>
            <translation>Бұл көшірмеде не бар</translation>
        </message>
        <message>
            <source>cpdesk: from a copy</source>
            <translation>cpdesk: көшірмеден</translation>
        </message>
    </context>
    <context>
        <name>SchoolKind</name>
        <message>
            <source>boarding school</source>
            <translation>мектеп-интернат</translation>
        </message>
        <message>
            <source>college</source>
            <translation>колледж</translation>
        </message>
        <message>
            <source>gymnasium</source>
            <translation>гимназия</translation>
        </message>
        <message>
            <source>kindergarten</source>
            <translation>балабақша</translation>
        </message>
        <message>
            <source>lyceum</source>
            <translation>лицей</translation>
        </message>
        <message>
            <source>school</source>
            <translation>мектеп</translation>
        </message>
        <message>
            <source>small rural school</source>
            <translation>шағын жинақты мектеп</translation>
        </message>
    </context>
    <context>
        <name>SessionKind</name>
        <message>
            <source>conversation</source>
            <translation>әңгіме</translation>
        </message>
        <message>
            <source>crisis session</source>
            <translation>дағдарыс жағдайындағы кеңес</translation>
        </message>
        <message>
            <source>developmental session</source>
            <translation>түзету-дамыту сабағы</translation>
        </message>
        <message>
            <source>group consultation</source>
            <translation>топтық кеңес</translation>
        </message>
        <message>
            <source>individual consultation</source>
            <translation>жеке кеңес</translation>
        </message>
        <message>
            <source>observation</source>
            <translation>бақылау</translation>
        </message>
    </context>
    <context>
        <name>SessionStatus</name>
        <message>
            <source>recorded</source>
            <translation>енгізілді</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>қол қойылды</translation>
        </message>
    </context>
    <context>
        <name>Sessions</name>
        <message numerus="yes">
            <source>%n heading(s) still empty</source>
            <translation>
                <numerusform>%n тақырып әлі бос</numerusform>
                <numerusform>%n тақырып әлі бос</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n мин</numerusform>
                <numerusform>%n мин</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) to sign</source>
            <translation>
                <numerusform>%n жазбаға қол қойылмаған</numerusform>
                <numerusform>%n жазбаға қол қойылмаған</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n жазба</numerusform>
                <numerusform>%n жазба</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a name</source>
            <translation>
                <numerusform>аты көрсетілмеген: %n</numerusform>
                <numerusform>аты көрсетілмеген: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>24.11 · +3 · Tue</source>
            <translation>24.11 · +3 · сс</translation>
        </message>
        <message>
            <source>Add somebody who took part</source>
            <translation>Қатысушыны қосу</translation>
        </message>
        <message>
            <source>Add to my words</source>
            <translation>Менің сөздеріме қосу</translation>
        </message>
        <message>
            <source>Add to the signed note</source>
            <translation>Қол қойылған жазбаны толықтыру</translation>
        </message>
        <message>
            <source>Addendum</source>
            <translation>Толықтыру</translation>
        </message>
        <message>
            <source>After signing the text does not change. What comes later goes into an addendum.</source>
            <translation>Қол қойылғаннан кейін мәтін өзгермейді. Кейінгісі толықтыруға жазылады.</translation>
        </message>
        <message>
            <source>Agreed on {day}</source>
            <translation>Келісілген күні: {day}</translation>
        </message>
        <message>
            <source>All notes are signed</source>
            <translation>Барлық жазбаға қол қойылған</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Тізімге оралу</translation>
        </message>
        <message>
            <source>Before signing</source>
            <translation>Қол қояр алдында</translation>
        </message>
        <message>
            <source>Before signing, write something under these headings or take them out: {headings}</source>
            <translation>Қол қояр алдында мына тақырыптардың астына бірдеңе жазыңыз немесе оларды алып тастаңыз: {headings}</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Қою</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Қай күнге дейін</translation>
        </message>
        <message>
            <source>Check the spelling</source>
            <translation>Емлені тексеру</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Сынып</translation>
        </message>
        <message>
            <source>Class observed</source>
            <translation>Бақыланған сынып</translation>
        </message>
        <message>
            <source>Click or Space: was not there. The cross or Del takes off</source>
            <translation>Шерту немесе бос орын пернесі: болмады. Айқыш белгі немесе Del алып тастайды</translation>
        </message>
        <message>
            <source>Consent: {given} of {all}</source>
            <translation>Келісім: {given}/{all}</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Do not check the spelling</source>
            <translation>Емлені тексермеу</translation>
        </message>
        <message>
            <source>F4 names a person. Write what was seen and heard, the child's words in quotes.</source>
            <translation>F4 адамды қояды. Көргеніңіз бен естігеніңізді жазыңыз; баланың сөзі тырнақшада болсын.</translation>
        </message>
        <message>
            <source>F8 begins a note from anywhere; leaving it records it.</source>
            <translation>F8 кез келген экраннан жазба бастайды; одан шыққанда, ол енгізіледі.</translation>
        </message>
        <message>
            <source>Fill in «{heading}»</source>
            <translation>«{heading}» тақырыбын толтырыңыз</translation>
        </message>
        <message>
            <source>Go to the heading</source>
            <translation>Тақырыпқа өту</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Тақырып</translation>
        </message>
        <message>
            <source>Headings of the last note</source>
            <translation>Өткен жазбаның тақырыптары</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Өзгерістер тарихы</translation>
        </message>
        <message>
            <source>History of the session</source>
            <translation>Жазбаның өзгерістер тарихы</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Курсив</translation>
        </message>
        <message>
            <source>Leave the note</source>
            <translation>Жазбаны жабу</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Тізім</translation>
        </message>
        <message>
            <source>List of things to do</source>
            <translation>Істер тізімі</translation>
        </message>
        <message>
            <source>Main topic</source>
            <translation>Негізгі тақырып</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Ұзақтығы, минут</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>Үлгінің атауы</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Жаңа жазба</translation>
        </message>
        <message>
            <source>New session…</source>
            <translation>Жаңа жазба…</translation>
        </message>
        <message>
            <source>New step</source>
            <translation>Жаңа қадам</translation>
        </message>
        <message>
            <source>New step of the note</source>
            <translation>Жазбаның жаңа қадамы</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>Келесі қадамдар</translation>
        </message>
        <message>
            <source>Next steps of the last note</source>
            <translation>Өткен жазбадағы келесі қадамдар</translation>
        </message>
        <message>
            <source>No note has these words</source>
            <translation>Бұл сөздер ешбір жазбада жоқ</translation>
        </message>
        <message>
            <source>No sessions yet</source>
            <translation>Әзірге жазбалар жоқ</translation>
        </message>
        <message>
            <source>Not signed</source>
            <translation>Қол қойылмаған</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Жазба</translation>
        </message>
        <message>
            <source>Nothing like it is known</source>
            <translation>Ұқсас сөз жоқ</translation>
        </message>
        <message>
            <source>Print the journal…</source>
            <translation>Журналды басып шығару…</translation>
        </message>
        <message>
            <source>Print the note… (F9)</source>
            <translation>Жазбаны басып шығару… (F9)</translation>
        </message>
        <message>
            <source>Private working note</source>
            <translation>Жеке жұмыс жазбасы</translation>
        </message>
        <message>
            <source>Pupil, parent, colleague · Enter adds</source>
            <translation>Оқушы, ата-ана, әріптес · Enter қосады</translation>
        </message>
        <message>
            <source>Put a template in the bin</source>
            <translation>Үлгіні себетке салу</translation>
        </message>
        <message>
            <source>Put the session in the bin</source>
            <translation>Жазбаны себетке салу</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Енгізу</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Атауын өзгерту</translation>
        </message>
        <message>
            <source>Rename a template</source>
            <translation>Үлгінің атауын өзгерту</translation>
        </message>
        <message>
            <source>Save as a template</source>
            <translation>Үлгі етіп сақтау</translation>
        </message>
        <message>
            <source>Save the template</source>
            <translation>Үлгіні сақтау</translation>
        </message>
        <message>
            <source>Save these headings as a template…</source>
            <translation>Осы тақырыптарды үлгі етіп сақтау…</translation>
        </message>
        <message>
            <source>Search the notes</source>
            <translation>Жазбалардан іздеу</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Жазбалар</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Қол қою</translation>
        </message>
        <message>
            <source>Signed: {when}, {who}</source>
            <translation>Қол қойылды: {when}, {who}</translation>
        </message>
        <message>
            <source>Somebody without a name</source>
            <translation>Аты көрсетілмеген біреу</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Still to be filled in: {headings}</source>
            <translation>Әлі толтырылмаған: {headings}</translation>
        </message>
        <message>
            <source>Take the step off</source>
            <translation>Қадамды алып тастау</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Үлгі</translation>
        </message>
        <message>
            <source>The beginning of a word is enough; private working notes are not searched.</source>
            <translation>Сөздің басы жеткілікті; жұмыс жазбаларынан іздеу жүргізілмейді.</translation>
        </message>
        <message>
            <source>The cross or Del takes off</source>
            <translation>Айқыш белгі немесе Del алып тастайды</translation>
        </message>
        <message>
            <source>The note itself</source>
            <translation>Жазбаның өзі</translation>
        </message>
        <message>
            <source>The session is in the bin</source>
            <translation>Жазба себетте</translation>
        </message>
        <message>
            <source>The template is in the bin</source>
            <translation>Үлгі себетте</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Уақыты</translation>
        </message>
        <message>
            <source>Undo in the text</source>
            <translation>Мәтін түзетуін қайтару</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Не істеу қажет</translation>
        </message>
        <message>
            <source>What was copied is longer than a note may be (50,000 signs). Nothing was pasted: copy a part of it.</source>
            <translation>Көшірілген мәтін жазбаның шегінен ұзын (50 000 таңба). Ештеңе қойылған жоқ: бір бөлігін көшіріңіз.</translation>
        </message>
        <message>
            <source>What was held</source>
            <translation>Не өткізілді</translation>
        </message>
        <message>
            <source>Who and what</source>
            <translation>Кім және не туралы</translation>
        </message>
        <message>
            <source>Who asked for it</source>
            <translation>Кімнің сұрауы бойынша</translation>
        </message>
        <message>
            <source>Who took part</source>
            <translation>Кім қатысты</translation>
        </message>
        <message>
            <source>Who took part, and when</source>
            <translation>Кім қатысты және қашан</translation>
        </message>
        <message>
            <source>Whom it concerns</source>
            <translation>Кімге қатысты</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>Кіммен</translation>
        </message>
        <message>
            <source>Words of a note</source>
            <translation>Жазбадағы сөздер</translation>
        </message>
        <message>
            <source>Write the day as 24.11.2026.</source>
            <translation>Күнді былай жазыңыз: 24.11.2026.</translation>
        </message>
        <message>
            <source>Write the day of the step as 24.11.2026.</source>
            <translation>Қадамның күнін былай жазыңыз: 24.11.2026.</translation>
        </message>
        <message>
            <source>Write the time as 14:30.</source>
            <translation>Уақытты былай жазыңыз: 14:30.</translation>
        </message>
        <message>
            <source>become tasks in Today</source>
            <translation>«Бүгін» экранында тапсырмаға айналады</translation>
        </message>
        <message>
            <source>lacking</source>
            <translation>жетпейді</translation>
        </message>
        <message>
            <source>never counted, never in a report</source>
            <translation>санаққа да, есепке де кірмейді</translation>
        </message>
        <message>
            <source>never printed, never in a referral</source>
            <translation>басып шығарылмайды, жолдамаға енбейді</translation>
        </message>
        <message>
            <source>new note</source>
            <translation>жаңа жазба</translation>
        </message>
        <message>
            <source>nobody in particular</source>
            <translation>нақты ешкімге</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>көрсетілмеген</translation>
        </message>
        <message>
            <source>shown to its author; whoever has a password of this database can open it</source>
            <translation>авторына көрсетіледі; осы базаның құпиясөзін білетін кез келген адам аша алады</translation>
        </message>
        <message>
            <source>still to be filled in</source>
            <translation>әлі толтырылмаған</translation>
        </message>
        <message>
            <source>there</source>
            <translation>бар</translation>
        </message>
        <message>
            <source>what is written is recorded</source>
            <translation>жазылғаны енгізіледі</translation>
        </message>
        <message>
            <source>{name}: was not there</source>
            <translation>{name}: болмады</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n күн</numerusform>
                <numerusform>%n күн</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pupil(s)</source>
            <translation>
                <numerusform>%n оқушы</numerusform>
                <numerusform>%n оқушы</numerusform>
            </translation>
        </message>
        <message>
            <source>A copy is made and opened at the first unlock of each day, and lies beside the base. One on a stick, in another room, saves the work when the computer is lost.</source>
            <translation>Көшірме күн сайын алғаш кіргенде жасалып, ашып тексеріледі және базаның қасында тұрады. Компьютер жоғалса, басқа бөлмеде тұрған флешкадағы көшірме жұмысты сақтап қалады.</translation>
        </message>
        <message>
            <source>A copy opens by the password of the day on which it was made. Old copies keep old passwords.</source>
            <translation>Көшірме жасалған күнгі құпиясөзбен ашылады. Ескі көшірмелердің құпиясөзі ескі күйінде қалады.</translation>
        </message>
        <message>
            <source>A court or an investigator may demand these notes. Write them so that they may be read.</source>
            <translation>Бұл жазбаларды сот немесе тергеуші сұрата алады. Оларды дауыстап оқуға болатындай етіп жазыңыз.</translation>
        </message>
        <message>
            <source>A printer keeps what it printed, a saved PDF can be read by anybody, a telephone takes a picture of the screen, a program for remote help sees everything. None of this is in the power of this program.</source>
            <translation>Принтер басып шығарғанын сақтап қалады, сақталған PDF файлын кез келген адам оқи алады, телефон экранды суретке түсіреді, қашықтан көмек беретін бағдарлама бәрін көреді. Бұған бағдарламаның шамасы жетпейді.</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Әрекет</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Қосу</translation>
        </message>
        <message>
            <source>Add a colleague…</source>
            <translation>Әріптес қосу…</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Мекенжайы</translation>
        </message>
        <message>
            <source>All your words in this form, in every language, are put aside. It can be undone.</source>
            <translation>Осы бланкідегі барлық мәтініңіз, барлық тілде, алып тасталады. Мұны қайтаруға болады.</translation>
        </message>
        <message>
            <source>An ending after a brace fits only some of the words that come there: put the ending elsewhere.</source>
            <translation>Жақшадан кейінгі жалғау сол жерге келетін сөздердің бәріне бірдей үйлеспейді: жалғауды басқа сөзге қойыңыз.</translation>
        </message>
        <message>
            <source>As 7Б, if the colleague is a class teacher</source>
            <translation>Мысалы, 7Б, егер әріптес сынып жетекшісі болса</translation>
        </message>
        <message>
            <source>Back to a copy…</source>
            <translation>Көшірмеге оралу…</translation>
        </message>
        <message>
            <source>Back to the program's words</source>
            <translation>Бастапқы мәтінді қайтару</translation>
        </message>
        <message>
            <source>Change the password</source>
            <translation>Құпиясөзді ауыстыру</translation>
        </message>
        <message>
            <source>Change the password…</source>
            <translation>Құпиясөзді ауыстыру…</translation>
        </message>
        <message>
            <source>Characteristic</source>
            <translation>Мінездеме</translation>
        </message>
        <message>
            <source>Choose a text and say it otherwise. The sheet beside shows it at once, about nobody; what was printed or sent before stays as it was.</source>
            <translation>Мәтінді таңдап, басқаша жазыңыз. Қасындағы парақ оны бірден, ешкімнің деректерінсіз көрсетеді; бұрын басылғаны мен жіберілгені өзгермейді.</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Сыныбы</translation>
        </message>
        <message>
            <source>Close the base</source>
            <translation>Базаны жабу</translation>
        </message>
        <message>
            <source>Close the base and go back to a copy?</source>
            <translation>Базаны жауып, көшірмеге оралғыңыз келе ме?</translation>
        </message>
        <message>
            <source>Close the base by itself</source>
            <translation>Базаның өздігінен жабылуы</translation>
        </message>
        <message>
            <source>Code of the school</source>
            <translation>Мектеп коды</translation>
        </message>
        <message>
            <source>Colleague</source>
            <translation>Әріптес</translation>
        </message>
        <message>
            <source>Colleagues</source>
            <translation>Әріптестер</translation>
        </message>
        <message>
            <source>Colleagues…</source>
            <translation>Әріптестер…</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Безендіру</translation>
        </message>
        <message>
            <source>Consent forms</source>
            <translation>Келісім бланкілері</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Көшірмелер</translation>
        </message>
        <message>
            <source>Copies made before still open by the old password.</source>
            <translation>Бұрын жасалған көшірмелер бұрынғыша ескі құпиясөзбен ашылады.</translation>
        </message>
        <message>
            <source>Copy of the base</source>
            <translation>База көшірмесі</translation>
        </message>
        <message>
            <source>Copy to a stick…</source>
            <translation>Флешкаға көшіру…</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Түзету</translation>
        </message>
        <message>
            <source>Correct the school</source>
            <translation>Мектептің деректерін түзету</translation>
        </message>
        <message>
            <source>Correct your name</source>
            <translation>Аты-жөніңізді түзету</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Түзету…</translation>
        </message>
        <message>
            <source>Education department of the district</source>
            <translation>Аудандық білім беру бөлімі</translation>
        </message>
        <message>
            <source>Encrypt everything anew…</source>
            <translation>Барлығын қайта шифрлау…</translation>
        </message>
        <message>
            <source>Encrypted does not mean certified: the program has no certificate of the state.</source>
            <translation>Шифрланған деген сертификатталған дегенді білдірмейді: бағдарламаның мемлекеттік сертификаты жоқ.</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Енгізілді</translation>
        </message>
        <message>
            <source>Every act, in the order in which it was entered. Each entry seals the one before.</source>
            <translation>Әр әрекет енгізілген ретімен. Әр жол алдыңғысын бекітіп тұрады.</translation>
        </message>
        <message>
            <source>Every sheet printed, every file saved and every report, with day and recipient.</source>
            <translation>Басып шығарылған әр парақ, сақталған әр файл және есеп, күні мен алушысы көрсетілген.</translation>
        </message>
        <message>
            <source>Everything is encrypted anew, with a new password and a new recovery key. Copies made before still open by the old password: destroy those that others could take.</source>
            <translation>Барлығы жаңа құпиясөзбен және жаңа қалпына келтіру кілтімен қайта шифрланады. Бұрын жасалған көшірмелер ескі құпиясөзбен ашылады: басқалардың қолы жетуі мүмкін көшірмелерді жойыңыз.</translation>
        </message>
        <message>
            <source>Everything is encrypted anew; tear up the old sheet</source>
            <translation>Барлығы қайта шифрланды; ескі парақты жыртып тастаңыз</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>Folder on the stick</source>
            <translation>Флешкадағы қалта</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Бланкі</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>Бланкілер</translation>
        </message>
        <message>
            <source>Forms and reports have a language of their own</source>
            <translation>Бланкілер мен есептердің тілі бөлек таңдалады</translation>
        </message>
        <message>
            <source>Forms and their words</source>
            <translation>Бланкілер және олардың мәтіндері</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Қайтару</translation>
        </message>
        <message>
            <source>Go back to the program's words in «{form}»?</source>
            <translation>«{form}» бланкісінің бастапқы мәтіндері қайтарылсын ба?</translation>
        </message>
        <message>
            <source>Head of the school</source>
            <translation>Мектеп басшысы</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Қалай</translation>
        </message>
        <message>
            <source>Invitation of a parent</source>
            <translation>Ата-анаға шақыру</translation>
        </message>
        <message>
            <source>Its words</source>
            <translation>Оның мәтіндері</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>Journal of sessions</source>
            <translation>Кеңес беру журналы</translation>
        </message>
        <message>
            <source>Keep this wording</source>
            <translation>Осы мәтінді сақтау</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Мектеп түрі</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тілі</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>Тілі мен көрінісі</translation>
        </message>
        <message>
            <source>Language of the sheet</source>
            <translation>Парақ тілі</translation>
        </message>
        <message>
            <source>Last entry in it</source>
            <translation>Ондағы соңғы жазба</translation>
        </message>
        <message>
            <source>Last name, first name, patronymic</source>
            <translation>Тегі, аты, әкесінің аты</translation>
        </message>
        <message>
            <source>Leads the class</source>
            <translation>Жетекшілік ететін сыныбы</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Сол күйінде қалдыру</translation>
        </message>
        <message>
            <source>List of pupils</source>
            <translation>Оқушылар тізімі</translation>
        </message>
        <message>
            <source>Made</source>
            <comment>a copy</comment>
            <translation>Жасалған уақыты</translation>
        </message>
        <message>
            <source>Make a copy now</source>
            <translation>Көшірме жасау</translation>
        </message>
        <message>
            <source>Make a copy on a stick</source>
            <translation>Флешкаға көшірме жасаңыз</translation>
        </message>
        <message>
            <source>Make a new recovery key…</source>
            <translation>Жаңа қалпына келтіру кілтін жасау…</translation>
        </message>
        <message>
            <source>Making and opening…</source>
            <translation>Көшірме жасалып, ашылуда…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>Name in Kazakh</source>
            <translation>Қазақша атауы</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Орысша атауы</translation>
        </message>
        <message>
            <source>New colleague</source>
            <translation>Жаңа әріптес</translation>
        </message>
        <message>
            <source>New recovery key</source>
            <translation>Жаңа қалпына келтіру кілті</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Келесі</translation>
        </message>
        <message>
            <source>No approved template of this form was found: its words are the program's own, and the sheet says so.</source>
            <translation>Бұл бланкінің бекітілген үлгісі табылмады: мәтіндерін бағдарлама құрастырған, парақта бұл айтылған.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Nobody yet. Add class teachers and whoever else you work with.</source>
            <translation>Әзірге ешкім жоқ. Сынып жетекшілерін және бірге жұмыс істейтіндерді қосыңыз.</translation>
        </message>
        <message>
            <source>Note of a session</source>
            <translation>Кездесу жазбасы</translation>
        </message>
        <message>
            <source>Nothing changes yet: first you see what the copy holds and what would be lost.</source>
            <translation>Әзірге ештеңе өзгермейді: алдымен көшірмеде не бар екенін және ненің жоғалатынын көресіз.</translation>
        </message>
        <message>
            <source>Nothing has left yet. Each sheet printed and each file saved will stand here.</source>
            <translation>Әзірге ештеңе шықпаған. Басып шығарылған әр парақ пен сақталған әр файл осында тұрады.</translation>
        </message>
        <message>
            <source>Nothing has to be done here</source>
            <translation>Мұнда бәрі дұрыс</translation>
        </message>
        <message>
            <source>Open and check</source>
            <translation>Ашып тексеру</translation>
        </message>
        <message>
            <source>Password and keys</source>
            <translation>Құпиясөз және кілттер</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазымы</translation>
        </message>
        <message>
            <source>Position, printed under your signature</source>
            <translation>Лауазымы, қолыңыздың астына басып шығарылады</translation>
        </message>
        <message>
            <source>Preview of a report</source>
            <translation>Есепті алдын ала қарау</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Оқушылар</translation>
        </message>
        <message>
            <source>Put in the bin</source>
            <translation>Себетке салу</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Қалпына келтіру кілті</translation>
        </message>
        <message>
            <source>Recovery key, from the new sheet</source>
            <translation>Жаңа парақтағы қалпына келтіру кілті</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Жолдама</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Есеп</translation>
        </message>
        <message>
            <source>Reset the whole form…</source>
            <translation>Бүкіл бланкіні бастапқы күйіне қайтару…</translation>
        </message>
        <message>
            <source>Rows of a list to be mended</source>
            <translation>Тізімнің түзетілетін жолдары</translation>
        </message>
        <message>
            <source>Said plainly</source>
            <translation>Білген жөн</translation>
        </message>
        <message>
            <source>School and you</source>
            <translation>Мектеп және сіз</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Парақ</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Көлемі</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Мәтін өлшемі</translation>
        </message>
        <message>
            <source>Somebody has seen the password</source>
            <translation>Құпиясөзді біреу көріп қойды</translation>
        </message>
        <message>
            <source>State</source>
            <comment>of a copy</comment>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>State</source>
            <comment>of a text</comment>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Teacher of physics</source>
            <translation>Мысалы, физика мұғалімі</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефоны</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Мәтін</translation>
        </message>
        <message>
            <source>Texts of the form</source>
            <translation>Бланк мәтіндері</translation>
        </message>
        <message>
            <source>The colleague is in the bin</source>
            <translation>Әріптес себетте</translation>
        </message>
        <message>
            <source>The copy of {when} is damaged. Make another one now.</source>
            <translation>Мына көшірме бүлінген: {when}. Қазір басқасын жасаңыз.</translation>
        </message>
        <message>
            <source>The copy of {when} opens.</source>
            <translation>Мына көшірме ашылады: {when}.</translation>
        </message>
        <message numerus="yes">
            <source>The copy opens: %n pupil(s). It lies here: {place}</source>
            <translation>
                <numerusform>Көшірме ашылады: %n оқушы. Ол мына жерде: {place}</numerusform>
                <numerusform>Көшірме ашылады: %n оқушы. Ол мына жерде: {place}</numerusform>
            </translation>
        </message>
        <message>
            <source>The form fills in: {known}</source>
            <translation>Бланк өзі қояды: {known}</translation>
        </message>
        <message>
            <source>The form says it in the program's words</source>
            <translation>Бланкіде бастапқы мәтін</translation>
        </message>
        <message>
            <source>The form says it in your words</source>
            <translation>Бланкіде сіздің мәтініңіз</translation>
        </message>
        <message>
            <source>The new password is in force</source>
            <translation>Жаңа құпиясөз күшіне енді</translation>
        </message>
        <message>
            <source>The new recovery key is in force; tear up the old sheet</source>
            <translation>Жаңа қалпына келтіру кілті күшіне енді; ескі парақты жыртып тастаңыз</translation>
        </message>
        <message>
            <source>The password as it is now</source>
            <translation>Қазіргі құпиясөз</translation>
        </message>
        <message>
            <source>The school</source>
            <translation>Мектеп</translation>
        </message>
        <message>
            <source>The school's particulars are corrected</source>
            <translation>Мектептің деректері түзетілді</translation>
        </message>
        <message>
            <source>The sheet with these words, about nobody</source>
            <translation>Осы мәтіні бар парақ, ешкімнің деректерінсіз</translation>
        </message>
        <message>
            <source>This is the new key. Print it or write it down; nothing has changed yet.</source>
            <translation>Бұл жаңа кілт. Оны басып шығарыңыз немесе жазып алыңыз; әзірге ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Кімге</translation>
        </message>
        <message>
            <source>Type it back from the sheet: this proves that the sheet can be read.</source>
            <translation>Оны парақтан теріңіз: парақтың оқылатыны осылай тексеріледі.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Не</translation>
        </message>
        <message>
            <source>What has left</source>
            <translation>Базадан не шықты</translation>
        </message>
        <message>
            <source>What was in memory may lie in the swap file of the computer: encrypt the whole disk.</source>
            <translation>Жадта болған дерек компьютердің алмасу файлында қалуы мүмкін: бүкіл дискіні шифрлаңыз.</translation>
        </message>
        <message>
            <source>What you are writing is kept; the same field opens again.</source>
            <translation>Жазып отырғаныңыз сақталады: сол өріс қайта ашылады.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>When the sheet is lost or was seen. The old sheet opens nothing any more; copies made before still open by it.</source>
            <translation>Парақ жоғалса немесе оны біреу көрсе. Ескі парақ енді ештеңе ашпайды; тек бұрын жасалған көшірмелер онымен ашылады.</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>Whoever has a password of this base can open everything in it.</source>
            <translation>Осы базаның құпиясөзін білетін адам ондағының бәрін аша алады.</translation>
        </message>
        <message>
            <source>With whom you speak about pupils, who asked for a session, who leads a class.</source>
            <translation>Оқушылар туралы кіммен сөйлесесіз, кездесуді кім сұрады, сыныпқа кім жетекшілік етеді.</translation>
        </message>
        <message>
            <source>Without the password and without the recovery sheet nobody can open it, nor can we.</source>
            <translation>Құпиясөзсіз және қалпына келтіру парағынсыз базаны ешкім, біз де аша алмаймыз.</translation>
        </message>
        <message>
            <source>Working week</source>
            <translation>Жұмыс аптасы</translation>
        </message>
        <message>
            <source>Working with the keys…</source>
            <translation>Кілттермен жұмыс жүріп жатыр…</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Сіз</translation>
        </message>
        <message>
            <source>Your last name, first name, patronymic</source>
            <translation>Тегіңіз, атыңыз, әкеңіздің аты</translation>
        </message>
        <message>
            <source>Your name is corrected</source>
            <translation>Аты-жөніңіз түзетілді</translation>
        </message>
        <message numerus="yes">
            <source>after %n minute(s) without a key</source>
            <translation>
                <numerusform>%n минут перне басылмаса</numerusform>
                <numerusform>%n минут перне басылмаса</numerusform>
            </translation>
        </message>
        <message>
            <source>as the system</source>
            <translation>жүйедегідей</translation>
        </message>
        <message>
            <source>changed</source>
            <comment>a text of a form</comment>
            <translation>өзгертілген</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>бүлінген</translation>
        </message>
        <message>
            <source>dark</source>
            <comment>colours</comment>
            <translation>қою түсті</translation>
        </message>
        <message>
            <source>light</source>
            <comment>colours</comment>
            <translation>ашық түсті</translation>
        </message>
        <message>
            <source>opened when made</source>
            <translation>жасалғанда ашылды</translation>
        </message>
        <message>
            <source>opens</source>
            <translation>ашылады</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>басып шығарылды</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>сақталды</translation>
        </message>
        <message>
            <source>strong contrast, dark</source>
            <translation>жоғары контраст, қою түсті</translation>
        </message>
        <message>
            <source>strong contrast, light</source>
            <translation>жоғары контраст, ашық түсті</translation>
        </message>
        <message>
            <source>the last one: {day}</source>
            <comment>a copy on a stick</comment>
            <translation>соңғысы: {day}</translation>
        </message>
        <message>
            <source>there is none yet</source>
            <comment>a copy on a stick</comment>
            <translation>әзірге біреуі де жоқ</translation>
        </message>
    </context>
    <context>
        <name>Sex</name>
        <message>
            <source>boy</source>
            <translation>ұл</translation>
        </message>
        <message>
            <source>girl</source>
            <translation>қыз</translation>
        </message>
    </context>
    <context>
        <name>SheetPart</name>
        <message>
            <source>IIN</source>
            <translation>ЖСН</translation>
        </message>
        <message>
            <source>representative and telephone</source>
            <translation>өкілі және телефоны</translation>
        </message>
        <message>
            <source>what the school has done</source>
            <translation>мектеп не істеді</translation>
        </message>
        <message>
            <source>what was observed</source>
            <translation>не байқалды</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>ended on {day}</source>
            <translation>аяқталған күні: {day}</translation>
        </message>
        <message>
            <source>given until {day}</source>
            <translation>берілді, мерзімі: {day}</translation>
        </message>
    </context>
    <context>
        <name>StandingState</name>
        <message>
            <source>asked, no answer yet</source>
            <translation>сұралды, әзірге жауап жоқ</translation>
        </message>
        <message>
            <source>decided to do without</source>
            <translation>келісімсіз жұмыс істеу шешілді</translation>
        </message>
        <message>
            <source>given</source>
            <translation>берілді</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>сұралмаған</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>бас тартты</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>кері қайтарылды</translation>
        </message>
    </context>
    <context>
        <name>StatusKind</name>
        <message>
            <source>internal school register</source>
            <translation>мектепішілік есеп</translation>
        </message>
        <message>
            <source>left without parental care</source>
            <translation>ата-анасының қамқорлығынсыз қалған</translation>
        </message>
        <message>
            <source>pedagogical support</source>
            <translation>педагогикалық сүйемелдеу</translation>
        </message>
        <message>
            <source>register of the juvenile police</source>
            <translation>ювеналды полиция есебі</translation>
        </message>
        <message>
            <source>special educational needs</source>
            <translation>ерекше білім беру қажеттіліктері</translation>
        </message>
        <message>
            <source>targeted social assistance</source>
            <translation>атаулы әлеуметтік көмек</translation>
        </message>
    </context>
    <context>
        <name>SupportLevel</name>
        <message>
            <source>high</source>
            <translation>жоғары</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>raised</source>
            <translation>жоғарылаған</translation>
        </message>
        <message>
            <source>watch</source>
            <translation>бақылау</translation>
        </message>
    </context>
    <context>
        <name>TaskState</name>
        <message>
            <source>done</source>
            <translation>орындалды</translation>
        </message>
        <message>
            <source>not needed any more</source>
            <translation>енді қажет емес</translation>
        </message>
        <message>
            <source>to be done</source>
            <translation>орындау керек</translation>
        </message>
    </context>
    <context>
        <name>Tasks</name>
        <message numerus="yes">
            <source>%n task(s) overdue</source>
            <translation>
                <numerusform>%n тапсырманың мерзімі өтті</numerusform>
                <numerusform>%n тапсырманың мерзімі өтті</numerusform>
            </translation>
        </message>
        <message>
            <source>17:00</source>
            <translation>17:00</translation>
        </message>
        <message>
            <source>24.11, вт or +3</source>
            <translation>24.11, сс немесе +3</translation>
        </message>
        <message>
            <source>24.11, вт or +3; the day before stays in the history</source>
            <translation>24.11, сс немесе +3; бұрынғы күн тарихта қалады</translation>
        </message>
        <message>
            <source>About which pupil</source>
            <translation>Қай оқушы туралы</translation>
        </message>
        <message>
            <source>About whom</source>
            <translation>Кім туралы</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгерту</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Жабылғандары</translation>
        </message>
        <message>
            <source>Counted from</source>
            <translation>Қай күннен есептеледі</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Немен есептеледі</translation>
        </message>
        <message>
            <source>Done</source>
            <comment>verb</comment>
            <translation>Орындалды</translation>
        </message>
        <message>
            <source>Drop the task</source>
            <translation>Тапсырманы алып тастау</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Өзгерістер тарихы</translation>
        </message>
        <message>
            <source>History of the task</source>
            <translation>Тапсырманың өзгерістер тарихы</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Сағаты</translation>
        </message>
        <message>
            <source>How it was worked out</source>
            <translation>Қалай есептелді</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Ауыстыру</translation>
        </message>
        <message>
            <source>Move the task</source>
            <translation>Тапсырманы басқа күнге ауыстыру</translation>
        </message>
        <message>
            <source>Move…</source>
            <translation>Ауыстыру…</translation>
        </message>
        <message>
            <source>My own</source>
            <translation>Менікі</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Жаңа тапсырма</translation>
        </message>
        <message>
            <source>New task…</source>
            <translation>Жаңа тапсырма…</translation>
        </message>
        <message>
            <source>No such tasks</source>
            <translation>Мұндай тапсырмалар жоқ</translation>
        </message>
        <message>
            <source>No task is overdue</source>
            <translation>Мерзімі өткен тапсырма жоқ</translation>
        </message>
        <message>
            <source>Not needed any more</source>
            <translation>Енді қажет емес</translation>
        </message>
        <message>
            <source>Not needed…</source>
            <translation>Қажет емес…</translation>
        </message>
        <message>
            <source>Of colleagues</source>
            <translation>Әріптестердікі</translation>
        </message>
        <message>
            <source>Or a term</source>
            <translation>Немесе мерзім</translation>
        </message>
        <message>
            <source>Put the task in the bin</source>
            <translation>Тапсырманы себетке салу</translation>
        </message>
        <message>
            <source>Search the tasks</source>
            <translation>Тапсырмалардан іздеу</translation>
        </message>
        <message>
            <source>Set the task</source>
            <translation>Тапсырма қою</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Take up again</source>
            <translation>Қайта ашу</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Тапсырма</translation>
        </message>
        <message>
            <source>Task done</source>
            <translation>Тапсырма орындалды</translation>
        </message>
        <message>
            <source>Task dropped</source>
            <translation>Тапсырма алынды</translation>
        </message>
        <message>
            <source>Task in the bin</source>
            <translation>Тапсырма себетте</translation>
        </message>
        <message>
            <source>Task taken up again</source>
            <translation>Тапсырма қайта ашылды</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Тапсырмалар</translation>
        </message>
        <message>
            <source>Tasks are set here, by Ctrl+T anywhere, or as next steps in a note.</source>
            <translation>Тапсырма осында, кез келген экраннан Ctrl+T арқылы немесе жазбада келесі қадам ретінде қойылады.</translation>
        </message>
        <message>
            <source>The reason stays with the task.</source>
            <translation>Себебі тапсырмада қалады.</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Мерзімі</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Не</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Не істеу қажет</translation>
        </message>
        <message>
            <source>Whose duty</source>
            <translation>Кімнің тапсырмасы</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Неліктен</translation>
        </message>
        <message>
            <source>Words of a task, or a name</source>
            <translation>Тапсырмадағы сөздер немесе аты</translation>
        </message>
        <message>
            <source>Write a number from 0 to {most}.</source>
            <translation>0–{most} аралығындағы сан жазыңыз.</translation>
        </message>
        <message>
            <source>Write the hour as 17:00.</source>
            <translation>Сағатты былай жазыңыз: 17:00.</translation>
        </message>
        <message>
            <source>my own</source>
            <translation>менікі</translation>
        </message>
        <message>
            <source>no term</source>
            <translation>мерзімсіз</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>мерзімі өткен</translation>
        </message>
        <message>
            <source>today</source>
            <translation>бүгін</translation>
        </message>
    </context>
    <context>
        <name>TermUnit</name>
        <message>
            <source>days</source>
            <translation>күн</translation>
        </message>
        <message>
            <source>months</source>
            <translation>ай</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>жұмыс күні</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>addendum</source>
            <translation>толықтыру</translation>
        </message>
        <message>
            <source>appointment</source>
            <translation>кездесу</translation>
        </message>
        <message>
            <source>class of a pupil</source>
            <translation>оқушының сыныбы</translation>
        </message>
        <message>
            <source>colleague</source>
            <translation>әріптес</translation>
        </message>
        <message>
            <source>columns of a class list</source>
            <translation>сынып тізімінің бағандары</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>келісім</translation>
        </message>
        <message>
            <source>decision to do without consent</source>
            <translation>келісімсіз жұмыс істеу туралы шешім</translation>
        </message>
        <message>
            <source>document that left</source>
            <translation>базадан шыққан құжат</translation>
        </message>
        <message>
            <source>level of support</source>
            <translation>сүйемелдеу деңгейі</translation>
        </message>
        <message>
            <source>member of staff</source>
            <translation>қызметкер</translation>
        </message>
        <message>
            <source>no</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>note template</source>
            <translation>жазба үлгісі</translation>
        </message>
        <message>
            <source>official status</source>
            <translation>ресми мәртебе</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>ұйым</translation>
        </message>
        <message>
            <source>pack of rules</source>
            <translation>ережелер жинағы</translation>
        </message>
        <message>
            <source>parent or guardian</source>
            <translation>ата-анасы немесе өкілі</translation>
        </message>
        <message>
            <source>participation in a session</source>
            <translation>кеңеске немесе сабаққа қатысу</translation>
        </message>
        <message>
            <source>person expected</source>
            <translation>шақырылған адам</translation>
        </message>
        <message>
            <source>printed list</source>
            <translation>басып шығарылатын тізім</translation>
        </message>
        <message>
            <source>pupil</source>
            <translation>оқушы</translation>
        </message>
        <message>
            <source>pupil named in a note</source>
            <translation>жазбада аталған оқушы</translation>
        </message>
        <message>
            <source>referral</source>
            <translation>жолдама</translation>
        </message>
        <message>
            <source>report</source>
            <translation>есеп</translation>
        </message>
        <message>
            <source>saved filter</source>
            <translation>сақталған сүзгі</translation>
        </message>
        <message>
            <source>school</source>
            <translation>мектеп</translation>
        </message>
        <message>
            <source>series of sessions</source>
            <translation>сабақтар топтамасы</translation>
        </message>
        <message>
            <source>session</source>
            <translation>жазба</translation>
        </message>
        <message>
            <source>task</source>
            <translation>тапсырма</translation>
        </message>
        <message>
            <source>word of the spelling check</source>
            <translation>емле тексеруге арналған сөз</translation>
        </message>
        <message>
            <source>wording of a form</source>
            <translation>бланк мәтіні</translation>
        </message>
        <message>
            <source>working reason</source>
            <translation>сүйемелдеу себебі</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>иә</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>Add a class list</source>
            <translation>Сынып тізімін қосыңыз</translation>
        </message>
        <message>
            <source>All is done for today</source>
            <translation>Бүгінге бәрі орындалды</translation>
        </message>
        <message>
            <source>Answer to referral {number}</source>
            <translation>№ {number}: жолдамаға жауап</translation>
        </message>
        <message>
            <source>Answers awaited</source>
            <translation>Жауап күтілуде</translation>
        </message>
        <message>
            <source>Ask for consent</source>
            <translation>Келісім сұрау</translation>
        </message>
        <message>
            <source>Awaited</source>
            <comment>tab</comment>
            <translation>Күтілуде</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Сақтық көшірме</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Көшірмелер</translation>
        </message>
        <message>
            <source>Drafts</source>
            <comment>tab</comment>
            <translation>Қараламалар</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Мерзімі бүгін</translation>
        </message>
        <message>
            <source>How it was worked out</source>
            <translation>Қалай есептелді</translation>
        </message>
        <message>
            <source>Meet the pupil</source>
            <translation>Оқушымен кездесу</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Жаңа жазба</translation>
        </message>
        <message numerus="yes">
            <source>Next %n working day(s)</source>
            <translation>
                <numerusform>Алдағы %n жұмыс күні</numerusform>
                <numerusform>Алдағы %n жұмыс күні</numerusform>
            </translation>
        </message>
        <message>
            <source>No pupils yet</source>
            <translation>Әзірге оқушылар жоқ</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Әзірге жоқ</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Жазба</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Мерзімі өткен</translation>
        </message>
        <message>
            <source>Parts of the day</source>
            <translation>Күн бөлімдері</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Жолдама</translation>
        </message>
        <message>
            <source>Report for calendar quarter {number}</source>
            <translation>{number}‑тоқсан есебі (күнтізбелік)</translation>
        </message>
        <message>
            <source>Report for quarter {number}</source>
            <translation>{number}‑тоқсан есебі</translation>
        </message>
        <message>
            <source>Sessions</source>
            <comment>tab</comment>
            <translation>Кездесулер</translation>
        </message>
        <message>
            <source>Sessions today</source>
            <translation>Бүгінгі кеңестер мен сабақтар</translation>
        </message>
        <message>
            <source>Sessions today, drafts and answers awaited</source>
            <translation>Бүгінгі кеңестер мен сабақтар, қараламалар және күтілетін жауаптар</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Көрсету</translation>
        </message>
        <message>
            <source>Sign the note</source>
            <translation>Жазбаға қол қою</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Take from a file…</source>
            <translation>Файлдан жүктеу…</translation>
        </message>
        <message>
            <source>Take the secretary's list from a spreadsheet; the rest follows from the pupils.</source>
            <translation>Хатшының кестедегі тізімін жүктеңіз, қалғаны оқушылардан басталады.</translation>
        </message>
        <message>
            <source>Task № {id}</source>
            <translation>№ {id} тапсырма</translation>
        </message>
        <message>
            <source>Tasks, answers awaited and notes to sign appear here by themselves.</source>
            <translation>Тапсырмалар, күтілетін жауаптар мен қол қойылмаған жазбалар мұнда өздігінен көрінеді.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
        <message>
            <source>Unfinished drafts</source>
            <translation>Аяқталмаған қараламалар</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Мерзімі</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Не жетпейді</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Не істеу қажет</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Не істеу керек</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>Write up</source>
            <translation>Жазба енгізу</translation>
        </message>
        <message>
            <source>Write up the session</source>
            <translation>Кездесу жазбасын енгізу</translation>
        </message>
        <message>
            <source>Write up the session of {time}</source>
            <translation>Кездесу жазбасын енгізу, {time}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more note(s) to sign</source>
            <translation>
                <numerusform>тағы %n жазбаға қол қойылмаған</numerusform>
                <numerusform>тағы %n жазбаға қол қойылмаған</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more pupil(s) not met for long</source>
            <translation>
                <numerusform>көптен кездеспеген тағы %n оқушы</numerusform>
                <numerusform>көптен кездеспеген тағы %n оқушы</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more pupil(s) without consent</source>
            <translation>
                <numerusform>келісімі жоқ тағы %n оқушы</numerusform>
                <numerusform>келісімі жоқ тағы %n оқушы</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more session(s) to write up</source>
            <translation>
                <numerusform>жазбасы енгізілмеген тағы %n кездесу</numerusform>
                <numerusform>жазбасы енгізілмеген тағы %n кездесу</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n task(s) later or without a day</source>
            <translation>
                <numerusform>кейінірек немесе мерзімсіз тағы %n тапсырма</numerusform>
                <numerusform>кейінірек немесе мерзімсіз тағы %n тапсырма</numerusform>
            </translation>
        </message>
        <message>
            <source>break</source>
            <translation>каникул</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>тоқтатылды</translation>
        </message>
        <message>
            <source>did not come</source>
            <translation>келмеді</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>күтілуде</translation>
        </message>
        <message>
            <source>from a spreadsheet; nothing is sent from this computer</source>
            <translation>кестеден; бұл компьютерден ештеңе жіберілмейді</translation>
        </message>
        <message>
            <source>in {minutes} min</source>
            <translation>{minutes} мин кейін</translation>
        </message>
        <message>
            <source>issued</source>
            <translation>бекітілген</translation>
        </message>
        <message>
            <source>no consent</source>
            <translation>келісім жоқ</translation>
        </message>
        <message>
            <source>no term</source>
            <translation>мерзімсіз</translation>
        </message>
        <message>
            <source>not met for long</source>
            <translation>көптен кездеспеген</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>қол қойылмаған</translation>
        </message>
        <message>
            <source>not written</source>
            <translation>енгізілмеген</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>мерзімі өткен</translation>
        </message>
        <message>
            <source>quarter {number}</source>
            <translation>{number}‑тоқсан</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>қол қойылды</translation>
        </message>
        <message>
            <source>the holidays of this year are not known</source>
            <translation>бұл жылғы мерекелер белгісіз</translation>
        </message>
        <message>
            <source>the quarter ends {day}, {left} left</source>
            <translation>тоқсан аяқталатын күн: {day}, қалғаны: {left}</translation>
        </message>
        <message>
            <source>the quarter is over: check and issue it</source>
            <translation>тоқсан аяқталды: есепті тексеріп, бекітіңіз</translation>
        </message>
        <message>
            <source>today</source>
            <translation>бүгін</translation>
        </message>
        <message>
            <source>written</source>
            <translation>енгізілді</translation>
        </message>
        <message numerus="yes">
            <source>{name}, %n person(s)</source>
            <translation>
                <numerusform>{name}, %n адам</numerusform>
                <numerusform>{name}, %n адам</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{passed} of %n working day(s)</source>
            <translation>
                <numerusform>{passed}/%n жұмыс күні</numerusform>
                <numerusform>{passed}/%n жұмыс күні</numerusform>
            </translation>
        </message>
        <message>
            <source>{passed} of {all}</source>
            <translation>{passed}/{all}</translation>
        </message>
    </context>
    <context>
        <name>Topic</name>
        <message>
            <source>adaptation</source>
            <translation>бейімделу</translation>
        </message>
        <message>
            <source>behaviour</source>
            <translation>мінез-құлық</translation>
        </message>
        <message>
            <source>choice of a profession</source>
            <translation>мамандық таңдау</translation>
        </message>
        <message>
            <source>emotional state</source>
            <translation>эмоциялық жай-күй</translation>
        </message>
        <message>
            <source>family</source>
            <translation>отбасы</translation>
        </message>
        <message>
            <source>other</source>
            <translation>басқа</translation>
        </message>
        <message>
            <source>relations with classmates</source>
            <translation>сыныптастарымен қарым-қатынас</translation>
        </message>
        <message>
            <source>studies and exams</source>
            <translation>оқу және емтихандар</translation>
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message>
            <source>Another base…</source>
            <translation>Басқа база…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Closed after a time without work: {when}</source>
            <translation>Ешкім жұмыс істемегенде база өзі жабылды: {when}</translation>
        </message>
        <message>
            <source>Closed because the computer slept: {when}</source>
            <translation>Компьютер ұйқы режиміне өткенде база жабылды: {when}</translation>
        </message>
        <message>
            <source>Closed because the screen was locked: {when}</source>
            <translation>Экран құлыпталғанда база жабылды: {when}</translation>
        </message>
        <message>
            <source>Closed by you: {when}</source>
            <translation>Базаны өзіңіз жаптыңыз: {when}</translation>
        </message>
        <message>
            <source>Forgot the password?</source>
            <translation>Құпиясөзді ұмыттыңыз ба?</translation>
        </message>
        <message>
            <source>From a copy…</source>
            <translation>Көшірмеден…</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Анықтама</translation>
        </message>
        <message>
            <source>It stands on the sheet that was printed when the base was made. Dashes do not matter.</source>
            <translation>Ол база құрылғанда басып шығарылған парақта тұр. Дефистердің мәні жоқ.</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Жаңа құпиясөз</translation>
        </message>
        <message>
            <source>New password once more</source>
            <translation>Жаңа құпиясөз тағы бір рет</translation>
        </message>
        <message>
            <source>No child is named on this screen: anyone who comes in may see it.</source>
            <translation>Бұл экранда балалардың аты жоқ: оны кірген кез келген адам көре алады.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>Open by the recovery key</source>
            <translation>Қалпына келтіру кілтімен ашу</translation>
        </message>
        <message>
            <source>Open from a copy…</source>
            <translation>Көшірмеден ашу…</translation>
        </message>
        <message>
            <source>Open without them</source>
            <translation>Оларсыз ашу</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Құпиясөз</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Қалпына келтіру кілті</translation>
        </message>
        <message>
            <source>Set the password and open</source>
            <translation>Құпиясөз қойып, ашу</translation>
        </message>
        <message>
            <source>The base is closed, the data is encrypted</source>
            <translation>База жабық, деректер шифрланған</translation>
        </message>
        <message>
            <source>Type the recovery key from its sheet.</source>
            <translation>Парақтағы қалпына келтіру кілтін теріңіз.</translation>
        </message>
        <message>
            <source>Type the same new password twice.</source>
            <translation>Жаңа құпиясөзді екі рет бірдей теріңіз.</translation>
        </message>
        <message numerus="yes">
            <source>Wait %n second(s)</source>
            <translation>
                <numerusform>%n секунд күтіңіз</numerusform>
                <numerusform>%n секунд күтіңіз</numerusform>
            </translation>
        </message>
        <message>
            <source>What you were writing is kept; the same field opens again.</source>
            <translation>Жазып отырғаныңыз сақталды: сол өріс қайта ашылады.</translation>
        </message>
        <message>
            <source>cpdesk: closed</source>
            <translation>cpdesk: жабық</translation>
        </message>
    </context>
    <context>
        <name>Urgency</name>
        <message>
            <source>routine</source>
            <translation>кәдімгі</translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>шұғыл</translation>
        </message>
    </context>
    <context>
        <name>Visitor</name>
        <message>
            <source>A visitor is beside: only this is shown</source>
            <translation>Қасыңызда келуші отыр: тек осы көрсетілген</translation>
        </message>
        <message>
            <source>Not while a visitor is beside</source>
            <translation>Қасыңызда келуші отырғанда қолжетімсіз</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Құпиясөз</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Көрсету</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Бәрін көрсету</translation>
        </message>
        <message numerus="yes">
            <source>Wait %n second(s)</source>
            <translation>
                <numerusform>%n секунд күтіңіз</numerusform>
                <numerusform>%n секунд күтіңіз</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n күн</numerusform>
                <numerusform>%n күн</numerusform>
            </translation>
        </message>
        <message>
            <source>A copy is made each day and tried: it says how many pupils it holds.</source>
            <translation>Көшірме күн сайын жасалып, тексеріледі: онда неше оқушы бары көрінеді.</translation>
        </message>
        <message>
            <source>A copy of the base</source>
            <translation>База көшірмесі</translation>
        </message>
        <message>
            <source>Another folder…</source>
            <translation>Басқа қалта…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Capital or small letters, with or without dashes</source>
            <translation>Бас немесе кіші әріппен, дефиспен немесе дефиссіз</translation>
        </message>
        <message>
            <source>Code of the school</source>
            <translation>Мектеп коды</translation>
        </message>
        <message>
            <source>Copies of a base</source>
            <translation>База көшірмелері</translation>
        </message>
        <message>
            <source>Education department of the district</source>
            <translation>Аудандық білім беру бөлімі</translation>
        </message>
        <message>
            <source>Everything is encrypted. Without the password or the recovery key nobody can read it.</source>
            <translation>Барлығы шифрланған. Құпиясөзсіз немесе қалпына келтіру кілтінсіз ешкім оқи алмайды.</translation>
        </message>
        <message>
            <source>Folder for the base</source>
            <translation>База сақталатын қалта</translation>
        </message>
        <message>
            <source>Folder of the base</source>
            <translation>База қалтасы</translation>
        </message>
        <message>
            <source>From a copy…</source>
            <translation>Көшірмеден…</translation>
        </message>
        <message>
            <source>From the sheet, not from memory: this proves that the sheet can be read.</source>
            <translation>Жаттап емес, парақтан теріңіз: парақтың оқылатыны осылай тексеріледі.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Анықтама</translation>
        </message>
        <message>
            <source>It can be changed at any time. Forms and reports have a language of their own.</source>
            <translation>Оны кез келген уақытта ауыстыруға болады. Бланкілер мен есептердің тілі бөлек таңдалады.</translation>
        </message>
        <message>
            <source>It encrypts everything. Nobody can look it up, neither the school nor who made the program.</source>
            <translation>Ол барлығын шифрлайды. Оны мектеп те, бағдарламаны жасаушылар да біле алмайды.</translation>
        </message>
        <message>
            <source>It opens the base when the password is forgotten. It is shown once: print it or write it down.</source>
            <translation>Құпиясөз ұмытылса, базаны осы ашады. Ол бір рет қана көрсетіледі: басып шығарыңыз немесе жазып алыңыз.</translation>
        </message>
        <message>
            <source>It stands on forms and in reports, and can be corrected later.</source>
            <translation>Ол бланкілер мен есептерде тұрады, кейін түзетуге болады.</translation>
        </message>
        <message>
            <source>Keep the sheet in the school's safe, not beside the computer. Next, you type it back.</source>
            <translation>Парақты компьютердің қасында емес, мектеп сейфінде сақтаңыз. Келесі қадамда кілтті содан теріп шығасыз.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Мектеп түрі</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>Бағдарлама тілі</translation>
        </message>
        <message>
            <source>Leave</source>
            <comment>leave the steps of a new base</comment>
            <translation>Шығу</translation>
        </message>
        <message>
            <source>Leave without a new base?</source>
            <translation>Жаңа базасыз шығасыз ба?</translation>
        </message>
        <message>
            <source>Leave without it</source>
            <translation>Базасыз шығу</translation>
        </message>
        <message>
            <source>Left empty: as in Russian</source>
            <translation>Бос болса, орысшасы алынады</translation>
        </message>
        <message>
            <source>Make the base</source>
            <translation>База құру</translation>
        </message>
        <message>
            <source>Making the keys and the base…</source>
            <translation>Кілттер мен база жасалуда…</translation>
        </message>
        <message>
            <source>Making the practice school…</source>
            <translation>Жаттығу мектебі құрылуда…</translation>
        </message>
        <message>
            <source>Name in Kazakh</source>
            <translation>Қазақша атауы</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Орысша атауы</translation>
        </message>
        <message>
            <source>New base: step {at} of {of}</source>
            <translation>Жаңа база: {at} / {of} қадам</translation>
        </message>
        <message>
            <source>New base…</source>
            <translation>Жаңа база…</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Келесі</translation>
        </message>
        <message>
            <source>Nothing has been made yet, and nothing will be left behind.</source>
            <translation>Әзірге ештеңе жасалған жоқ, ештеңе қалмайды да.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer</source>
            <translation>Бұл компьютерден ештеңе жіберілмейді</translation>
        </message>
        <message>
            <source>Nothing leaves this computer: the program has no way to the internet.</source>
            <translation>Бұл компьютерден ештеңе жіберілмейді: бағдарлама интернетке шықпайды.</translation>
        </message>
        <message>
            <source>Open a base…</source>
            <translation>Базаны ашу…</translation>
        </message>
        <message>
            <source>Open lately</source>
            <translation>Жақында ашылғандар</translation>
        </message>
        <message>
            <source>Open the base</source>
            <translation>Базаны ашу</translation>
        </message>
        <message>
            <source>Opening the base…</source>
            <translation>База ашылуда…</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазымы</translation>
        </message>
        <message>
            <source>Practice school</source>
            <translation>Жаттығу мектебі</translation>
        </message>
        <message>
            <source>Practice school: invented pupils and three years of work, to try everything on.</source>
            <translation>Жаттығу мектебі: ойдан алынған оқушылар мен үш жылдық жұмыс, бәрін байқап көруге болады.</translation>
        </message>
        <message>
            <source>Printed under your signature</source>
            <translation>Қолыңыздың астына басып шығарылады</translation>
        </message>
        <message>
            <source>Records of the school psychologist</source>
            <translation>Мектеп психологының жазбалары</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Қалпына келтіру кілті</translation>
        </message>
        <message>
            <source>School year {year}</source>
            <translation>{year} оқу жылы</translation>
        </message>
        <message>
            <source>The base will lie here</source>
            <translation>База осы жерде тұрады</translation>
        </message>
        <message>
            <source>The district counts by</source>
            <translation>Аудандағы есепті кезең</translation>
        </message>
        <message>
            <source>The recovery key</source>
            <translation>Қалпына келтіру кілті</translation>
        </message>
        <message>
            <source>The school</source>
            <translation>Мектеп</translation>
        </message>
        <message>
            <source>This choice stays for ever. Ask the education department.</source>
            <translation>Бұл таңдау өзгермейді. Білім беру бөлімінен сұраңыз.</translation>
        </message>
        <message>
            <source>This folder is copied elsewhere by {who}. Choose a folder that stays on this computer.</source>
            <translation>Бұл қалтаны {who} басқа жерге көшіреді. Осы компьютерде ғана қалатын қалтаны таңдаңыз.</translation>
        </message>
        <message>
            <source>Type the key back</source>
            <translation>Парақтағы кілтті теріңіз</translation>
        </message>
        <message>
            <source>Working week</source>
            <translation>Жұмыс аптасы</translation>
        </message>
        <message>
            <source>You and the school year</source>
            <translation>Сіз және оқу жылы</translation>
        </message>
        <message>
            <source>Your last name, first name, patronymic</source>
            <translation>Тегіңіз, атыңыз, әкеңіздің аты</translation>
        </message>
        <message>
            <source>Your password</source>
            <translation>Құпиясөзіңіз</translation>
        </message>
        <message>
            <source>quarters of the calendar year</source>
            <translation>күнтізбелік тоқсан</translation>
        </message>
        <message>
            <source>school quarters</source>
            <translation>оқу тоқсаны</translation>
        </message>
        <message>
            <source>{number}: {first} to {last}</source>
            <comment>a quarter and its days</comment>
            <translation>{number}: {first} – {last}</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>&amp;Edit</source>
            <translation>Ө&amp;ңдеу</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Өту</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Анықтама</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>&amp;Жазба</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Көрініс</translation>
        </message>
        <message>
            <source>A visitor is beside</source>
            <translation>Қасыңызда келуші отыр</translation>
        </message>
        <message>
            <source>All is done for today</source>
            <translation>Бүгінге бәрі орындалды</translation>
        </message>
        <message>
            <source>An action was stopped when the base closed: nothing of it was done. Repeat it.</source>
            <translation>База жабылғанда әрекет тоқтап қалды: одан ештеңе орындалған жоқ. Қайталаңыз.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Жүйедегідей</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Close the base</source>
            <translation>Базаны жабу</translation>
        </message>
        <message>
            <source>Closes by itself: {left}</source>
            <translation>Жабылуына қалды: {left}</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Қою түсті безендіру</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>Іздеу…</translation>
        </message>
        <message>
            <source>Help on this screen</source>
            <translation>Осы экран туралы анықтама</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Пернелер</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ашық түсті безендіру</translation>
        </message>
        <message>
            <source>Open a card or a form first: only that stays before a visitor.</source>
            <translation>Алдымен картаны немесе бланкіні ашыңыз: келушінің алдында тек сол қалады.</translation>
        </message>
        <message>
            <source>Practice school: the people are invented</source>
            <translation>Жаттығу мектебі (деректер ойдан алынған)</translation>
        </message>
        <message>
            <source>Pupil, record or action</source>
            <translation>Оқушы, жазба немесе әрекет</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Шығу</translation>
        </message>
        <message>
            <source>Saved: {time}</source>
            <translation>Сақталды: {time}</translation>
        </message>
        <message>
            <source>Strong contrast</source>
            <translation>Жоғары контраст</translation>
        </message>
        <message>
            <source>Strong contrast, dark</source>
            <translation>Жоғары контраст, қою түсті</translation>
        </message>
        <message>
            <source>Text {percent} %</source>
            <translation>Мәтін өлшемі {percent} %</translation>
        </message>
        <message>
            <source>The clock of this computer is behind: the last entry is of {when}. Set the clock right.</source>
            <translation>Бұл компьютердің сағаты қалып тұр: соңғы жазба уақыты {when}. Сағатты дұрыстаңыз.</translation>
        </message>
        <message>
            <source>The disk is full. What you write is still kept, in the space held in reserve for this. Free some space today: empty the wastebasket, move large files to another disk.</source>
            <translation>Диск толған. Жазғаныңыз әзірге сақталады: бұл үшін қор ретінде орын ұсталып тұр. Бүгін орын босатыңыз: жүйенің себетін тазалаңыз, үлкен файлдарды басқа дискіге көшіріңіз.</translation>
        </message>
        <message>
            <source>The disk is full: the reserve is in use</source>
            <translation>Диск толған: қордағы орын пайдаланылуда</translation>
        </message>
        <message>
            <source>There is nothing to undo in this sitting.</source>
            <translation>Бұл сеанста қайтаратын әрекет жоқ.</translation>
        </message>
        <message>
            <source>There is room on the disk again</source>
            <translation>Дискіде қайтадан орын бар</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Қайтару</translation>
        </message>
        <message>
            <source>Undo the last action</source>
            <translation>Соңғы әрекетті қайтару</translation>
        </message>
        <message>
            <source>Undone: {act}</source>
            <translation>Қайтарылды: {act}</translation>
        </message>
    </context>
    <context>
        <name>WorkingReason</name>
        <message>
            <source>adaptation</source>
            <translation>бейімделу</translation>
        </message>
        <message>
            <source>behaviour</source>
            <translation>мінез-құлық</translation>
        </message>
        <message>
            <source>emotional state</source>
            <translation>эмоциялық жай-күй</translation>
        </message>
        <message>
            <source>family</source>
            <translation>отбасы</translation>
        </message>
        <message>
            <source>loss of someone close</source>
            <translation>жақынынан айырылу</translation>
        </message>
        <message>
            <source>other</source>
            <translation>басқа</translation>
        </message>
        <message>
            <source>relations with classmates</source>
            <translation>сыныптастарымен қарым-қатынас</translation>
        </message>
        <message>
            <source>studies and exams</source>
            <translation>оқу және емтихандар</translation>
        </message>
        <message>
            <source>suffered violence</source>
            <translation>зорлық-зомбылықты бастан кешіру</translation>
        </message>
    </context>
</TS>
