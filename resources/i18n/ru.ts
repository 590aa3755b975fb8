<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>Acts</name>
        <message>
            <source>Addendum written</source>
            <translation>Дополнение написано</translation>
        </message>
        <message>
            <source>All keys renewed, everything encrypted anew</source>
            <translation>Все ключи обновлены, всё зашифровано заново</translation>
        </message>
        <message>
            <source>Answer to a consent noted</source>
            <translation>Внесён ответ о согласии</translation>
        </message>
        <message>
            <source>Answer to a referral noted</source>
            <translation>Внесён ответ на направление</translation>
        </message>
        <message>
            <source>Class changed</source>
            <translation>Класс изменён</translation>
        </message>
        <message>
            <source>Class list taken in</source>
            <translation>Загружен список класса</translation>
        </message>
        <message>
            <source>Classes promoted</source>
            <translation>Ученики переведены в следующий класс</translation>
        </message>
        <message>
            <source>Colleague added</source>
            <translation>Коллега добавлен</translation>
        </message>
        <message>
            <source>Colleague corrected</source>
            <translation>Данные коллеги исправлены</translation>
        </message>
        <message>
            <source>Columns of a class list forgotten</source>
            <translation>Столбцы списка класса забыты</translation>
        </message>
        <message>
            <source>Columns of a class list kept</source>
            <translation>Столбцы списка класса запомнены</translation>
        </message>
        <message>
            <source>Columns of a printed list kept</source>
            <translation>Столбцы печатного списка запомнены</translation>
        </message>
        <message>
            <source>Consent asked for</source>
            <translation>Согласие запрошено</translation>
        </message>
        <message>
            <source>Consent corrected</source>
            <translation>Согласие исправлено</translation>
        </message>
        <message>
            <source>Consent noted</source>
            <translation>Согласие внесено</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Согласие отозвано</translation>
        </message>
        <message>
            <source>Consents of a class noted</source>
            <translation>Внесены согласия класса</translation>
        </message>
        <message>
            <source>Decision to do without consent</source>
            <translation>Решение работать без согласия</translation>
        </message>
        <message>
            <source>Document left</source>
            <translation>Документ выдан из базы</translation>
        </message>
        <message>
            <source>Filter saved</source>
            <translation>Фильтр сохранён</translation>
        </message>
        <message>
            <source>Level of support changed</source>
            <translation>Уровень сопровождения изменён</translation>
        </message>
        <message>
            <source>Member of staff added</source>
            <translation>Сотрудник добавлен</translation>
        </message>
        <message>
            <source>Member of staff corrected</source>
            <translation>Данные сотрудника исправлены</translation>
        </message>
        <message>
            <source>Note template renamed</source>
            <translation>Шаблон записи переименован</translation>
        </message>
        <message>
            <source>Note template saved</source>
            <translation>Шаблон записи сохранён</translation>
        </message>
        <message>
            <source>Official status ended</source>
            <translation>Официальный статус завершён</translation>
        </message>
        <message>
            <source>Official status noted</source>
            <translation>Внесён официальный статус</translation>
        </message>
        <message>
            <source>Opened without the last entries</source>
            <translation>Открыто без последних записей</translation>
        </message>
        <message>
            <source>Organisation added</source>
            <translation>Организация добавлена</translation>
        </message>
        <message>
            <source>Organisation corrected</source>
            <translation>Данные организации исправлены</translation>
        </message>
        <message>
            <source>Parent or guardian added</source>
            <translation>Родитель или представитель добавлен</translation>
        </message>
        <message>
            <source>Parent or guardian corrected</source>
            <translation>Данные родителя или представителя исправлены</translation>
        </message>
        <message>
            <source>Parent or guardian joined</source>
            <translation>Родитель или представитель указан и для этого ученика</translation>
        </message>
        <message>
            <source>Parent or guardian taken off the card</source>
            <translation>Родитель или представитель убран с карты</translation>
        </message>
        <message>
            <source>Particulars corrected</source>
            <translation>Сведения исправлены</translation>
        </message>
        <message>
            <source>Password changed</source>
            <translation>Пароль изменён</translation>
        </message>
        <message>
            <source>Planned session cancelled</source>
            <translation>Встреча отменена</translation>
        </message>
        <message>
            <source>Planned session changed</source>
            <translation>Встреча изменена</translation>
        </message>
        <message>
            <source>Planned session missed</source>
            <translation>На встречу не пришли</translation>
        </message>
        <message>
            <source>Planned session moved</source>
            <translation>Встреча перенесена</translation>
        </message>
        <message>
            <source>Pupil enrolled</source>
            <translation>Ученик внесён</translation>
        </message>
        <message>
            <source>Pupil left</source>
            <translation>Ученик выбыл</translation>
        </message>
        <message>
            <source>Put in the bin</source>
            <translation>Перемещено в корзину</translation>
        </message>
        <message>
            <source>Recovery key renewed</source>
            <translation>Ключ восстановления заменён</translation>
        </message>
        <message>
            <source>Referral changed</source>
            <translation>Направление изменено</translation>
        </message>
        <message>
            <source>Referral drafted</source>
            <translation>Подготовлен черновик направления</translation>
        </message>
        <message>
            <source>Referral revoked</source>
            <translation>Направление отозвано</translation>
        </message>
        <message>
            <source>Referral sent</source>
            <translation>Направление отправлено</translation>
        </message>
        <message>
            <source>Report issued</source>
            <translation>Отчёт утверждён</translation>
        </message>
        <message>
            <source>Restored from a copy</source>
            <translation>Восстановлено из копии</translation>
        </message>
        <message>
            <source>School corrected</source>
            <translation>Данные школы исправлены</translation>
        </message>
        <message>
            <source>School founded</source>
            <translation>База школы создана</translation>
        </message>
        <message>
            <source>Series of sessions planned</source>
            <translation>Запланирован курс занятий</translation>
        </message>
        <message>
            <source>Session changed</source>
            <translation>Запись изменена</translation>
        </message>
        <message>
            <source>Session planned</source>
            <translation>Встреча запланирована</translation>
        </message>
        <message>
            <source>Session planned again</source>
            <translation>Встреча снова запланирована</translation>
        </message>
        <message>
            <source>Session recorded</source>
            <translation>Запись внесена</translation>
        </message>
        <message>
            <source>Session signed</source>
            <translation>Запись подписана</translation>
        </message>
        <message>
            <source>Step of the family noted</source>
            <translation>Внесён шаг семьи</translation>
        </message>
        <message>
            <source>Tables brought up to date</source>
            <translation>База приведена к новой версии</translation>
        </message>
        <message>
            <source>Taken out of the bin</source>
            <translation>Возвращено из корзины</translation>
        </message>
        <message>
            <source>Task changed</source>
            <translation>Задача изменена</translation>
        </message>
        <message>
            <source>Task closed</source>
            <translation>Задача закрыта</translation>
        </message>
        <message>
            <source>Task moved to another day</source>
            <translation>Задача перенесена на другой день</translation>
        </message>
        <message>
            <source>Task set</source>
            <translation>Задача поставлена</translation>
        </message>
        <message>
            <source>Task taken up again</source>
            <translation>Задача снова открыта</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Отменено</translation>
        </message>
        <message>
            <source>Word added to the spelling check</source>
            <translation>Слово добавлено в проверку орфографии</translation>
        </message>
        <message>
            <source>Wording of a form changed</source>
            <translation>Текст бланка изменён</translation>
        </message>
        <message>
            <source>Wording of a form reset</source>
            <translation>Возвращён исходный текст бланка</translation>
        </message>
        <message>
            <source>Working reason added</source>
            <translation>Причина сопровождения добавлена</translation>
        </message>
        <message>
            <source>Working reason ended</source>
            <translation>Причина сопровождения снята</translation>
        </message>
    </context>
    <context>
        <name>AgencyKind</name>
        <message>
            <source>assistance room</source>
            <translation>кабинет помощи пострадавшим детям</translation>
        </message>
        <message>
            <source>commission on juvenile affairs</source>
            <translation>комиссия по делам несовершеннолетних</translation>
        </message>
        <message>
            <source>correction room</source>
            <translation>кабинет психолого-педагогической коррекции</translation>
        </message>
        <message>
            <source>education authority</source>
            <translation>отдел образования</translation>
        </message>
        <message>
            <source>guardianship body</source>
            <translation>орган опеки и попечительства</translation>
        </message>
        <message>
            <source>helpline</source>
            <translation>телефон доверия</translation>
        </message>
        <message>
            <source>juvenile police</source>
            <translation>ювенальная полиция</translation>
        </message>
        <message>
            <source>mediator</source>
            <translation>медиатор</translation>
        </message>
        <message>
            <source>medical organisation</source>
            <translation>медицинская организация</translation>
        </message>
        <message>
            <source>non-governmental organisation</source>
            <translation>общественная организация</translation>
        </message>
        <message>
            <source>ombudsman for children</source>
            <translation>Уполномоченный по правам ребёнка</translation>
        </message>
        <message>
            <source>other organisation</source>
            <translation>другая организация</translation>
        </message>
        <message>
            <source>psychiatrist, mental health centre</source>
            <translation>психиатр, центр психического здоровья</translation>
        </message>
        <message>
            <source>psychological support centre</source>
            <translation>центр психологической поддержки</translation>
        </message>
        <message>
            <source>psychological, medical and pedagogical consultation</source>
            <translation>психолого-медико-педагогическая консультация</translation>
        </message>
        <message>
            <source>rehabilitation centre</source>
            <translation>реабилитационный центр</translation>
        </message>
        <message>
            <source>social services</source>
            <translation>социальная служба</translation>
        </message>
    </context>
    <context>
        <name>AppointmentState</name>
        <message>
            <source>cancelled</source>
            <translation>отменено</translation>
        </message>
        <message>
            <source>did not come</source>
            <translation>не пришли</translation>
        </message>
        <message>
            <source>held</source>
            <translation>проведено</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>запланировано</translation>
        </message>
    </context>
    <context>
        <name>Audience</name>
        <message>
            <source>parent</source>
            <translation>родитель</translation>
        </message>
        <message>
            <source>pupil</source>
            <translation>ученик</translation>
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
            <translation>Корзина</translation>
        </message>
        <message>
            <source>Choose a record and take it out</source>
            <translation>Выберите запись и верните её</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Put here</source>
            <translation>Перемещено</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>Taken out of the bin</source>
            <translation>Возвращено из корзины</translation>
        </message>
        <message>
            <source>The bin is empty</source>
            <translation>Корзина пуста</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>What you delete lies here and can be taken out again.</source>
            <translation>Удалённое лежит здесь, и его можно вернуть.</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message numerus="yes">
            <source>%n session(s) not written</source>
            <translation>
                <numerusform>%n встреча без записи</numerusform>
                <numerusform>%n встречи без записи</numerusform>
                <numerusform>%n встреч без записи</numerusform>
            </translation>
        </message>
        <message>
            <source>1: once; days off and breaks are skipped</source>
            <translation>1: один раз; выходные и каникулы пропускаются</translation>
        </message>
        <message>
            <source>At the same time: {time} {name}</source>
            <translation>В это же время: {time} {name}</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Календарь</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Отменено</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Day</source>
            <comment>view</comment>
            <translation>День</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Не пришли</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Раньше</translation>
        </message>
        <message>
            <source>Earlier: Page Up</source>
            <translation>Раньше: Page Up</translation>
        </message>
        <message>
            <source>Everything held is written</source>
            <translation>Все записи внесены</translation>
        </message>
        <message>
            <source>Give the day as 24.11, вт or +3.</source>
            <translation>Укажите день так: 24.11, вт или +3.</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Час</translation>
        </message>
        <message>
            <source>How many weeks in a row</source>
            <translation>Сколько недель подряд</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Позже</translation>
        </message>
        <message>
            <source>Later: Page Down</source>
            <translation>Позже: Page Down</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Минут</translation>
        </message>
        <message>
            <source>Moved to {when}</source>
            <translation>Перенесено: {when}</translation>
        </message>
        <message>
            <source>Name, of a group or topic</source>
            <translation>Название группы или темы</translation>
        </message>
        <message>
            <source>Noted: did not come</source>
            <translation>Отмечено: не пришли</translation>
        </message>
        <message>
            <source>Plan</source>
            <comment>verb</comment>
            <translation>Запланировать</translation>
        </message>
        <message>
            <source>Plan a session</source>
            <translation>Запланировать встречу</translation>
        </message>
        <message>
            <source>Plan a session…</source>
            <translation>Запланировать встречу…</translation>
        </message>
        <message>
            <source>Plan again</source>
            <translation>Запланировать снова</translation>
        </message>
        <message>
            <source>Planned again</source>
            <translation>Снова запланировано</translation>
        </message>
        <message>
            <source>Planned session</source>
            <translation>Встреча</translation>
        </message>
        <message>
            <source>Planned session in the bin</source>
            <translation>Встреча в корзине</translation>
        </message>
        <message>
            <source>Put the planned session in the bin</source>
            <translation>Убрать встречу в корзину</translation>
        </message>
        <message>
            <source>Session cancelled</source>
            <translation>Встреча отменена</translation>
        </message>
        <message>
            <source>Sessions by day and hour</source>
            <translation>Встречи по дням и часам</translation>
        </message>
        <message>
            <source>This is a day off.</source>
            <translation>Это выходной день.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Неделя</translation>
        </message>
        <message>
            <source>What is planned</source>
            <translation>Что запланировано</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>О чём встреча</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <source>Who is expected</source>
            <translation>Кого ждёте</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>С кем</translation>
        </message>
        <message>
            <source>Write a number from 1 to {most}.</source>
            <translation>Напишите число от 1 до {most}.</translation>
        </message>
        <message>
            <source>Write the hour as 14:30.</source>
            <translation>Напишите час так: 14:30.</translation>
        </message>
        <message>
            <source>Write the minutes as a number.</source>
            <translation>Напишите минуты числом.</translation>
        </message>
        <message>
            <source>Write up</source>
            <translation>Внести запись</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>break</source>
            <translation>каникулы</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>выходной</translation>
        </message>
        <message>
            <source>holidays not known</source>
            <translation>праздники неизвестны</translation>
        </message>
        <message>
            <source>the last one {day}; days off and breaks are skipped</source>
            <translation>последняя {day}; выходные и каникулы пропускаются</translation>
        </message>
        <message>
            <source>{number} of {all}</source>
            <translation>{number} из {all}</translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n день назад</numerusform>
                <numerusform>%n дня назад</numerusform>
                <numerusform>%n дней назад</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n событие</numerusform>
                <numerusform>%n события</numerusform>
                <numerusform>%n событий</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n задача</numerusform>
                <numerusform>%n задачи</numerusform>
                <numerusform>%n задач</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) old</source>
            <translation>
                <numerusform>%n год</numerusform>
                <numerusform>%n года</numerusform>
                <numerusform>%n лет</numerusform>
            </translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Доступ</translation>
        </message>
        <message>
            <source>Add an adult…</source>
            <translation>Добавить взрослого…</translation>
        </message>
        <message>
            <source>Addendum</source>
            <translation>Дополнение</translation>
        </message>
        <message>
            <source>Another class…</source>
            <translation>Другой класс…</translation>
        </message>
        <message>
            <source>Asked of a legal representative, in writing, for one purpose and one term.</source>
            <translation>Запрашивается у законного представителя, письменно, на одну цель и один срок.</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Дата рождения</translation>
        </message>
        <message>
            <source>Change the level…</source>
            <translation>Изменить уровень…</translation>
        </message>
        <message>
            <source>Characteristic…</source>
            <translation>Характеристика…</translation>
        </message>
        <message>
            <source>Chronology</source>
            <translation>Хронология</translation>
        </message>
        <message>
            <source>Class teacher</source>
            <translation>Классный руководитель</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Классы</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Согласие</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Согласия</translation>
        </message>
        <message>
            <source>Correct the particulars…</source>
            <translation>Исправить сведения…</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Исправить…</translation>
        </message>
        <message>
            <source>Decided to do without consent</source>
            <translation>Решено работать без согласия</translation>
        </message>
        <message>
            <source>End…</source>
            <translation>Завершить…</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Внесено</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>Кто внёс</translation>
        </message>
        <message>
            <source>Everyone who has a password of this database, or its recovery key. What is done to the card stands in its history, with the name.</source>
            <translation>Все, кто знает пароль этой базы или ключ восстановления. Что сделано с картой, видно в её истории, с именем.</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Семья</translation>
        </message>
        <message>
            <source>Form of consent…</source>
            <translation>Бланк согласия…</translation>
        </message>
        <message>
            <source>Form to print…</source>
            <translation>Напечатать бланк…</translation>
        </message>
        <message>
            <source>Given by a body outside the service, on a paper with a number and a date.</source>
            <translation>Присваивает орган вне службы, документом с номером и датой.</translation>
        </message>
        <message>
            <source>Go on without consent…</source>
            <translation>Работать без согласия…</translation>
        </message>
        <message>
            <source>Go on without…</source>
            <translation>Работать без согласия…</translation>
        </message>
        <message>
            <source>Happened</source>
            <translation>Было</translation>
        </message>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ИИН</translation>
        </message>
        <message>
            <source>IIN is known (show)</source>
            <translation>ИИН есть (показать)</translation>
        </message>
        <message>
            <source>In no class yet.</source>
            <translation>Класс ещё не указан.</translation>
        </message>
        <message>
            <source>Invite a parent…</source>
            <translation>Пригласить родителя…</translation>
        </message>
        <message>
            <source>Language of instruction</source>
            <translation>Язык обучения</translation>
        </message>
        <message>
            <source>Last session</source>
            <translation>Последняя запись</translation>
        </message>
        <message>
            <source>Leaves the school…</source>
            <translation>Выбытие из школы…</translation>
        </message>
        <message>
            <source>Level of support</source>
            <translation>Уровень сопровождения</translation>
        </message>
        <message>
            <source>Mentioned</source>
            <translation>Упоминается</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Другие действия</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Next session</source>
            <translation>Следующая встреча</translation>
        </message>
        <message>
            <source>Nobody noted yet. Add whom to call.</source>
            <translation>Пока никого нет. Добавьте, кому звонить.</translation>
        </message>
        <message>
            <source>Nobody was asked yet.</source>
            <translation>Пока никого не спрашивали.</translation>
        </message>
        <message>
            <source>None noted.</source>
            <translation>Ничего не внесено.</translation>
        </message>
        <message>
            <source>Note a consent…</source>
            <translation>Внести согласие…</translation>
        </message>
        <message>
            <source>Note a reason…</source>
            <translation>Внести причину…</translation>
        </message>
        <message>
            <source>Note a status…</source>
            <translation>Внести статус…</translation>
        </message>
        <message>
            <source>Note the answer…</source>
            <translation>Внести ответ…</translation>
        </message>
        <message>
            <source>Noted by mistake</source>
            <translation>Внесено случайно</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Внести…</translation>
        </message>
        <message>
            <source>Nothing was decided.</source>
            <translation>Таких решений нет.</translation>
        </message>
        <message>
            <source>Official status</source>
            <translation>Официальный статус</translation>
        </message>
        <message>
            <source>Official statuses</source>
            <translation>Официальные статусы</translation>
        </message>
        <message>
            <source>Parents and guardians</source>
            <translation>Родители и представители</translation>
        </message>
        <message>
            <source>Particulars</source>
            <translation>Сведения</translation>
        </message>
        <message>
            <source>Parts of the card</source>
            <translation>Части карты</translation>
        </message>
        <message>
            <source>Put the card in the bin</source>
            <translation>Убрать карту в корзину</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Направление</translation>
        </message>
        <message>
            <source>School year {year}</source>
            <translation>{year} учебный год</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Пол</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Сопровождение</translation>
        </message>
        <message>
            <source>Take off the card</source>
            <translation>Убрать с карты</translation>
        </message>
        <message>
            <source>The level has not been changed yet.</source>
            <translation>Уровень ещё не меняли.</translation>
        </message>
        <message>
            <source>To be done until</source>
            <translation>Сделать до</translation>
        </message>
        <message>
            <source>Was not there</source>
            <translation>Не было</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>What counts today</source>
            <translation>Что действует сегодня</translation>
        </message>
        <message>
            <source>What was asked and answered</source>
            <translation>Что запрашивали и что ответили</translation>
        </message>
        <message>
            <source>Who can open this card</source>
            <translation>Кто может открыть эту карту</translation>
        </message>
        <message>
            <source>Who it is</source>
            <translation>Личные данные</translation>
        </message>
        <message>
            <source>Whom to call</source>
            <translation>Кому звонить</translation>
        </message>
        <message>
            <source>With a reason, who decided it and when; it stays visible in the history.</source>
            <translation>С причиной, кто и когда решил; это останется в истории.</translation>
        </message>
        <message>
            <source>Withdrawn…</source>
            <translation>Отозвать…</translation>
        </message>
        <message>
            <source>Working reasons</source>
            <translation>Причины сопровождения</translation>
        </message>
        <message>
            <source>Your own words for your work: no status, on no list for others.</source>
            <translation>Ваши рабочие слова: это не статус, в списки для других они не попадают.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <comment>purposes of consent</comment>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>entered after %n day(s)</source>
            <translation>
                <numerusform>внесено через %n день</numerusform>
                <numerusform>внесено через %n дня</numerusform>
                <numerusform>внесено через %n дней</numerusform>
            </translation>
        </message>
        <message>
            <source>for everything that is asked</source>
            <translation>на всё, о чём спрашивают</translation>
        </message>
        <message>
            <source>left on {day}</source>
            <translation>не в школе с {day}</translation>
        </message>
        <message>
            <source>legal representative</source>
            <translation>законный представитель</translation>
        </message>
        <message>
            <source>no term</source>
            <translation>без срока</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>пока нет</translation>
        </message>
        <message>
            <source>not for anything that is asked</source>
            <translation>ни на что из того, о чём спрашивают</translation>
        </message>
        <message>
            <source>not for everything</source>
            <translation>не на всё</translation>
        </message>
        <message>
            <source>not noted</source>
            <translation>не внесены</translation>
        </message>
        <message>
            <source>paper: {place}</source>
            <translation>документ: {place}</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>с {day}</translation>
        </message>
        <message>
            <source>the paper names nobody</source>
            <translation>в документе никто не назван</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>до {day}</translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message>
            <source>a kind or a base of rounding that does not exist</source>
            <translation>нет такого вида показателя или такого основания округления</translation>
        </message>
        <message>
            <source>a part that does not belong to this breakdown</source>
            <translation>эта часть не относится к такой разбивке</translation>
        </message>
        <message>
            <source>a sign that cannot stand here</source>
            <translation>такой знак здесь стоять не может</translation>
        </message>
        <message>
            <source>an indicator stands here twice</source>
            <translation>показатель стоит здесь дважды</translation>
        </message>
        <message>
            <source>before, taken on and closed give {expected}, the file says {told}</source>
            <translation>было, принято и завершено вместе дают {expected}, а в файле {told}</translation>
        </message>
        <message>
            <source>edition {edition} does not follow the files before</source>
            <translation>редакция {edition} не следует за прежними файлами</translation>
        </message>
        <message>
            <source>edition {edition} does not go with its reason</source>
            <translation>редакция {edition} не сходится с её причиной</translation>
        </message>
        <message>
            <source>signed by another key than the file before</source>
            <translation>подписано другим ключом, чем прежний файл</translation>
        </message>
        <message>
            <source>split, or not split, against the public rules</source>
            <translation>разделено или не разделено вопреки открытым правилам</translation>
        </message>
        <message>
            <source>the file is larger than a report can be</source>
            <translation>файл больше, чем бывает отчёт</translation>
        </message>
        <message>
            <source>the file was made by a newer cpdesk: take the newest one to check it</source>
            <translation>файл создан более новой версией cpdesk: проверьте его самой новой версией</translation>
        </message>
        <message>
            <source>the file was written anew by another program</source>
            <translation>файл заново записан другой программой</translation>
        </message>
        <message>
            <source>the groups on the roll give {parts}, the whole is {whole}</source>
            <translation>группы контингента дают {parts}, а всего {whole}</translation>
        </message>
        <message>
            <source>the list for the system of the district says other numbers</source>
            <translation>список для системы района называет другие числа</translation>
        </message>
        <message>
            <source>the parts changed more than children came and went</source>
            <translation>части изменились сильнее, чем пришло и ушло детей</translation>
        </message>
        <message>
            <source>the parts give {parts}, the whole is {whole}</source>
            <translation>части вместе дают {parts}, а всего {whole}</translation>
        </message>
        <message>
            <source>the report before it is not among these files, or is another one</source>
            <translation>предыдущего отчёта нет среди этих файлов, или это другой отчёт</translation>
        </message>
        <message>
            <source>the signature does not fit: something was changed after the issue</source>
            <translation>подпись не подходит: после утверждения что-то изменили</translation>
        </message>
        <message>
            <source>this file is of another school</source>
            <translation>это файл другой школы</translation>
        </message>
        <message>
            <source>this is not a report file, or it is cut off</source>
            <translation>это не файл отчёта, или он обрезан</translation>
        </message>
        <message>
            <source>this number can stand for one value only: it is not protected</source>
            <translation>это число может означать только одно значение: оно не защищено</translation>
        </message>
        <message>
            <source>what the file says of itself is not so</source>
            <translation>файл говорит о себе не то, что есть</translation>
        </message>
        <message>
            <source>{number} is not a multiple of {base}</source>
            <translation>{number} не кратно {base}</translation>
        </message>
    </context>
    <context>
        <name>ClassGrid</name>
        <message numerus="yes">
            <source>%n lacking</source>
            <translation>
                <numerusform>не хватает: %n</numerusform>
                <numerusform>не хватает: %n</numerusform>
                <numerusform>не хватает: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) not noted yet</source>
            <translation>
                <numerusform>%n отметка ещё не внесена</numerusform>
                <numerusform>%n отметки ещё не внесены</numerusform>
                <numerusform>%n отметок ещё не внесено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n marked</source>
            <translation>
                <numerusform>отмечено: %n</numerusform>
                <numerusform>отмечено: %n</numerusform>
                <numerusform>отмечено: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pupil(s)</source>
            <translation>
                <numerusform>%n ученик</numerusform>
                <numerusform>%n ученика</numerusform>
                <numerusform>%n учеников</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pupil(s) still without an answer</source>
            <translation>
                <numerusform>ещё %n ученик без ответа</numerusform>
                <numerusform>ещё %n ученика без ответа</numerusform>
                <numerusform>ещё %n учеников без ответа</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a representative on the card</source>
            <translation>
                <numerusform>без представителя на карте: %n</numerusform>
                <numerusform>без представителя на карте: %n</numerusform>
                <numerusform>без представителя на карте: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an answer</source>
            <translation>
                <numerusform>без ответа: %n</numerusform>
                <numerusform>без ответа: %n</numerusform>
                <numerusform>без ответа: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Backspace: back</source>
            <translation>Backspace: назад</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Class grid</source>
            <translation>Согласия класса</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Классы</translation>
        </message>
        <message>
            <source>Consent forms of a class…</source>
            <translation>Бланки согласия для класса…</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Согласия</translation>
        </message>
        <message>
            <source>Consents of a class…</source>
            <translation>Согласия класса…</translation>
        </message>
        <message>
            <source>Day of the papers</source>
            <translation>День документов</translation>
        </message>
        <message>
            <source>Enrol pupils first: consents are noted by class</source>
            <translation>Сначала внесите учеников: согласия вносят по классам</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>На что</translation>
        </message>
        <message>
            <source>Forms to print…</source>
            <translation>Напечатать бланки…</translation>
        </message>
        <message>
            <source>Given</source>
            <comment>column</comment>
            <translation>Дано</translation>
        </message>
        <message>
            <source>Lacking</source>
            <comment>column</comment>
            <translation>Не хватает</translation>
        </message>
        <message>
            <source>Mark each answer by one key</source>
            <translation>Отметьте каждый ответ одной клавишей</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Note</source>
            <comment>verb</comment>
            <translation>Внести</translation>
        </message>
        <message numerus="yes">
            <source>Note the answers of the class: %n marked</source>
            <translation>
                <numerusform>Внесите ответы класса: отмечен %n</numerusform>
                <numerusform>Внесите ответы класса: отмечено %n</numerusform>
                <numerusform>Внесите ответы класса: отмечено %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Noted for %n pupil(s)</source>
            <translation>
                <numerusform>Внесено для %n ученика</numerusform>
                <numerusform>Внесено для %n учеников</numerusform>
                <numerusform>Внесено для %n учеников</numerusform>
            </translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Ученик</translation>
        </message>
        <message>
            <source>Refused</source>
            <comment>column</comment>
            <translation>Отказ</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Представитель</translation>
        </message>
        <message>
            <source>Space: next · Del: no mark · ← →: another representative</source>
            <translation>Пробел: дальше · Del: убрать отметку · ← →: другой представитель</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>До какого дня</translation>
        </message>
        <message>
            <source>Where the papers lie</source>
            <translation>Где лежат документы</translation>
        </message>
        <message>
            <source>no representative on the card</source>
            <translation>на карте нет представителя</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Name a file with the password: --password-file FILE.</source>
            <translation>Укажите файл с паролем: --password-file FILE.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Остановлено. Ничего не изменено.</translation>
        </message>
        <message>
            <source>The file {path} cannot be read. Check its name.</source>
            <translation>Файл {path} не читается. Проверьте его имя.</translation>
        </message>
        <message>
            <source>With --failed name one list at a time.</source>
            <translation>С --failed укажите только один список.</translation>
        </message>
    </context>
    <context>
        <name>ConsentPurpose</name>
        <message>
            <source>counselling</source>
            <translation>консультирование</translation>
        </message>
        <message>
            <source>diagnostics</source>
            <translation>диагностика</translation>
        </message>
        <message>
            <source>keeping of personal data</source>
            <translation>хранение персональных данных</translation>
        </message>
        <message>
            <source>passing data on to an organisation</source>
            <translation>передача данных в организацию</translation>
        </message>
        <message>
            <source>trainings and group work</source>
            <translation>тренинги и групповая работа</translation>
        </message>
    </context>
    <context>
        <name>ConsentState</name>
        <message>
            <source>asked</source>
            <translation>запрошено</translation>
        </message>
        <message>
            <source>given</source>
            <translation>дано</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>отказ</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>отозвано</translation>
        </message>
    </context>
    <context>
        <name>Consents</name>
        <message numerus="yes">
            <source>%n pupil(s)</source>
            <translation>
                <numerusform>%n ученик</numerusform>
                <numerusform>%n ученика</numerusform>
                <numerusform>%n учеников</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n лист</numerusform>
                <numerusform>%n листа</numerusform>
                <numerusform>%n листов</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Answer to a consent</source>
            <translation>Ответ о согласии</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Согласие</translation>
        </message>
        <message>
            <source>Consent forms</source>
            <translation>Бланки согласия</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Согласие отозвано</translation>
        </message>
        <message>
            <source>Consent withdrawn: stop using the data, or answer with reasons</source>
            <translation>Согласие отозвано: прекратить работу с данными или ответить с обоснованием</translation>
        </message>
        <message>
            <source>Correct</source>
            <comment>verb</comment>
            <translation>Исправить</translation>
        </message>
        <message>
            <source>Correct the consent</source>
            <translation>Исправить согласие</translation>
        </message>
        <message>
            <source>Danger to life or health of the child</source>
            <translation>Угроза жизни или здоровью ребёнка</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>День решения</translation>
        </message>
        <message>
            <source>Due {day} when withdrawn today. Empty: no task.</source>
            <translation>Срок {day}, если отозвано сегодня. Пусто: без задачи.</translation>
        </message>
        <message>
            <source>First talk after a report of bullying (Rules 506)</source>
            <translation>Первая беседа после сообщения о травле (Правила 506)</translation>
        </message>
        <message>
            <source>Folder and sheet, so that it is found at an inspection</source>
            <translation>Папка и лист, чтобы документ нашли при проверке</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>На что</translation>
        </message>
        <message>
            <source>Go on without consent</source>
            <translation>Работать без согласия</translation>
        </message>
        <message>
            <source>Name and position</source>
            <translation>Имя и должность</translation>
        </message>
        <message>
            <source>No legal representative on the card yet. Add one under Family.</source>
            <translation>На карте ещё нет законного представителя. Добавьте его в разделе «Семья».</translation>
        </message>
        <message>
            <source>No list of exceptions was found in the law: the school answers for the reason.</source>
            <translation>Перечня исключений в законе не нашлось: за причину отвечает школа.</translation>
        </message>
        <message>
            <source>Note</source>
            <comment>verb</comment>
            <translation>Внести</translation>
        </message>
        <message>
            <source>Note the decision</source>
            <translation>Внести решение</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>В какой день</translation>
        </message>
        <message>
            <source>Prevention lesson for a whole class</source>
            <translation>Профилактическое занятие для всего класса</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Представитель</translation>
        </message>
        <message>
            <source>Signs that the representative has harmed the child</source>
            <translation>Признаки того, что представитель причинил ребёнку вред</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Задача</translation>
        </message>
        <message>
            <source>To which organisation</source>
            <translation>В какую организацию</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>До какого дня</translation>
        </message>
        <message>
            <source>Usual reasons</source>
            <translation>Обычные причины</translation>
        </message>
        <message>
            <source>Usual: the school year</source>
            <translation>Обычно на учебный год</translation>
        </message>
        <message>
            <source>Where the paper lies</source>
            <translation>Где лежит документ</translation>
        </message>
        <message>
            <source>Who decided</source>
            <translation>Кто решил</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message numerus="yes">
            <source>Within %n working day(s) the work with these data stops, or the family gets a refusal with reasons. Source: Law 94-V, Art. 8 p. 7, known second-hand and not verified.</source>
            <translation>
                <numerusform>В течение %n рабочего дня работа с этими данными прекращается, или семья получает обоснованный отказ. Источник: Закон 94-V, ст. 8 п. 7 (в чужом изложении, не проверено).</numerusform>
                <numerusform>В течение %n рабочих дней работа с этими данными прекращается, или семья получает обоснованный отказ. Источник: Закон 94-V, ст. 8 п. 7 (в чужом изложении, не проверено).</numerusform>
                <numerusform>В течение %n рабочих дней работа с этими данными прекращается, или семья получает обоснованный отказ. Источник: Закон 94-V, ст. 8 п. 7 (в чужом изложении, не проверено).</numerusform>
            </translation>
        </message>
        <message>
            <source>Written request of the police, a court or the guardianship body</source>
            <translation>Письменный запрос полиции, суда или органа опеки</translation>
        </message>
        <message>
            <source>in your own words</source>
            <translation>своими словами</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>не выбрано</translation>
        </message>
        <message>
            <source>the paper names nobody</source>
            <translation>в документе никто не назван</translation>
        </message>
    </context>
    <context>
        <name>Copies</name>
        <message>
            <source>Making the first copy…</source>
            <translation>Делается первая копия…</translation>
        </message>
        <message>
            <source>No copy was made. Make one in the settings.</source>
            <translation>Копия не сделана. Сделайте её в настройках.</translation>
        </message>
        <message>
            <source>No copy was made: nothing can be written there. Choose a place that allows it.</source>
            <translation>Копия не сделана: туда нельзя записывать. Выберите место, где это разрешено.</translation>
        </message>
        <message>
            <source>No copy was made: the disk is full. Free some space, then make it anew.</source>
            <translation>Копия не сделана: диск заполнен. Освободите место и сделайте её заново.</translation>
        </message>
        <message>
            <source>No copy was made: the disk or stick is not there. Put it in, then try again.</source>
            <translation>Копия не сделана: диска или флешки нет. Вставьте их и повторите.</translation>
        </message>
        <message>
            <source>The copy did not open and was thrown away. Make it anew; if it fails again, check the disk.</source>
            <translation>Копия не открылась и отброшена. Сделайте её заново; если повторится, проверьте диск.</translation>
        </message>
        <message numerus="yes">
            <source>The copy of {day} opens: %n pupil(s)</source>
            <translation>
                <numerusform>Копия от {day} открывается: %n ученик</numerusform>
                <numerusform>Копия от {day} открывается: %n ученика</numerusform>
                <numerusform>Копия от {day} открывается: %n учеников</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Today's copy opens: %n pupil(s)</source>
            <translation>
                <numerusform>Сегодняшняя копия открывается: %n ученик</numerusform>
                <numerusform>Сегодняшняя копия открывается: %n ученика</numerusform>
                <numerusform>Сегодняшняя копия открывается: %n учеников</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Yesterday's copy opens: %n pupil(s)</source>
            <translation>
                <numerusform>Вчерашняя копия открывается: %n ученик</numerusform>
                <numerusform>Вчерашняя копия открывается: %n ученика</numerusform>
                <numerusform>Вчерашняя копия открывается: %n учеников</numerusform>
            </translation>
        </message>
        <message>
            <source>a copy on another disk, encrypted</source>
            <translation>копия на другом диске, зашифрованная</translation>
        </message>
    </context>
    <context>
        <name>Deadlines</name>
        <message numerus="yes">
            <source>%n day(s) from {day}</source>
            <translation>
                <numerusform>%n день от {day}</numerusform>
                <numerusform>%n дня от {day}</numerusform>
                <numerusform>%n дней от {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) from {day}</source>
            <translation>
                <numerusform>%n месяц от {day}</numerusform>
                <numerusform>%n месяца от {day}</numerusform>
                <numerusform>%n месяцев от {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n раб. день</numerusform>
                <numerusform>%n раб. дня</numerusform>
                <numerusform>%n раб. дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) from {day}</source>
            <translation>
                <numerusform>%n раб. день от {day}</numerusform>
                <numerusform>%n раб. дня от {day}</numerusform>
                <numerusform>%n раб. дней от {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) overdue</source>
            <translation>
                <numerusform>просрочено на %n раб. день</numerusform>
                <numerusform>просрочено на %n раб. дня</numerusform>
                <numerusform>просрочено на %n раб. дней</numerusform>
            </translation>
        </message>
        <message>
            <source>The holidays of {years} are not all known: count again later.</source>
            <translation>Праздники ещё не все известны ({years}): пересчитайте позже.</translation>
        </message>
        <message>
            <source>This is a day off.</source>
            <translation>Это выходной день.</translation>
        </message>
        <message numerus="yes">
            <source>in %n working day(s)</source>
            <translation>
                <numerusform>через %n раб. день</numerusform>
                <numerusform>через %n раб. дня</numerusform>
                <numerusform>через %n раб. дней</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} ч {minutes} мин</translation>
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
            <translation>Все записи базы в виде, который читается без программы. Файл records.jsonl – обычный текст в UTF-8: в первой строке сказано, когда он сделан, каждая следующая строка – одна запись в JSON. Даты записаны как год-месяц-день. У записей из корзины «deleted» равно true.</translation>
        </message>
        <message>
            <source>Open export</source>
            <translation>Открытая выгрузка</translation>
        </message>
    </context>
    <context>
        <name>FamilyStep</name>
        <message>
            <source>agreed</source>
            <translation>согласны</translation>
        </message>
        <message>
            <source>applied</source>
            <translation>обратились</translation>
        </message>
        <message>
            <source>brought the conclusion</source>
            <translation>есть заключение</translation>
        </message>
        <message>
            <source>informed</source>
            <translation>сообщено</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>отказались</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>IIN</source>
            <translation>ИИН</translation>
        </message>
        <message>
            <source>address</source>
            <translation>адрес</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>ответ</translation>
        </message>
        <message>
            <source>answer due</source>
            <translation>срок ответа</translation>
        </message>
        <message>
            <source>answered on</source>
            <translation>день ответа</translation>
        </message>
        <message>
            <source>asked for by</source>
            <translation>по чьему запросу</translation>
        </message>
        <message>
            <source>asked on</source>
            <translation>день запроса</translation>
        </message>
        <message>
            <source>begins</source>
            <translation>начало</translation>
        </message>
        <message>
            <source>birth date</source>
            <translation>дата рождения</translation>
        </message>
        <message>
            <source>closed on</source>
            <translation>день завершения</translation>
        </message>
        <message>
            <source>code</source>
            <translation>код</translation>
        </message>
        <message>
            <source>columns</source>
            <translation>столбцы</translation>
        </message>
        <message>
            <source>counted from</source>
            <translation>считается от</translation>
        </message>
        <message>
            <source>counted in</source>
            <translation>в чём считается</translation>
        </message>
        <message>
            <source>decided by</source>
            <translation>кто решил</translation>
        </message>
        <message>
            <source>decided on</source>
            <translation>день решения</translation>
        </message>
        <message>
            <source>district</source>
            <translation>район</translation>
        </message>
        <message>
            <source>due</source>
            <translation>срок</translation>
        </message>
        <message>
            <source>first name</source>
            <translation>имя</translation>
        </message>
        <message>
            <source>form</source>
            <translation>бланк</translation>
        </message>
        <message>
            <source>given by</source>
            <translation>кем присвоен</translation>
        </message>
        <message>
            <source>grade</source>
            <translation>класс</translation>
        </message>
        <message>
            <source>ground</source>
            <translation>основание</translation>
        </message>
        <message>
            <source>head</source>
            <translation>руководитель</translation>
        </message>
        <message>
            <source>held</source>
            <translation>проведено</translation>
        </message>
        <message>
            <source>hour</source>
            <translation>час</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>вид</translation>
        </message>
        <message>
            <source>language</source>
            <translation>язык</translation>
        </message>
        <message>
            <source>last name</source>
            <translation>фамилия</translation>
        </message>
        <message>
            <source>left on</source>
            <translation>выбыл(а)</translation>
        </message>
        <message>
            <source>legal representative</source>
            <translation>законный представитель</translation>
        </message>
        <message>
            <source>letter of the class</source>
            <translation>литера класса</translation>
        </message>
        <message>
            <source>level of support</source>
            <translation>уровень сопровождения</translation>
        </message>
        <message>
            <source>level since</source>
            <translation>уровень действует с</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>минут</translation>
        </message>
        <message>
            <source>name</source>
            <translation>название</translation>
        </message>
        <message>
            <source>name in Kazakh</source>
            <translation>название на казахском</translation>
        </message>
        <message>
            <source>name in Russian</source>
            <translation>название на русском</translation>
        </message>
        <message>
            <source>names of colleagues masked</source>
            <translation>имена коллег заменены</translation>
        </message>
        <message>
            <source>note</source>
            <translation>запись</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>организация</translation>
        </message>
        <message>
            <source>outcome</source>
            <translation>итог</translation>
        </message>
        <message>
            <source>outgoing number</source>
            <translation>исходящий номер</translation>
        </message>
        <message>
            <source>parents' step on</source>
            <translation>день шага родителей</translation>
        </message>
        <message>
            <source>patronymic</source>
            <translation>отчество</translation>
        </message>
        <message>
            <source>persons without a name</source>
            <translation>участников без имени</translation>
        </message>
        <message>
            <source>place</source>
            <translation>место</translation>
        </message>
        <message>
            <source>place in the form</source>
            <translation>место в бланке</translation>
        </message>
        <message>
            <source>position</source>
            <translation>должность</translation>
        </message>
        <message>
            <source>private note</source>
            <translation>рабочая заметка</translation>
        </message>
        <message>
            <source>pupil</source>
            <translation>ученик</translation>
        </message>
        <message>
            <source>purpose</source>
            <translation>цель</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>причина</translation>
        </message>
        <message>
            <source>relation</source>
            <translation>кем приходится</translation>
        </message>
        <message>
            <source>representative</source>
            <translation>представитель</translation>
        </message>
        <message>
            <source>sent on</source>
            <translation>отправлено</translation>
        </message>
        <message>
            <source>series</source>
            <translation>курс занятий</translation>
        </message>
        <message>
            <source>sex</source>
            <translation>пол</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>подписано</translation>
        </message>
        <message>
            <source>since</source>
            <translation>с какого дня</translation>
        </message>
        <message>
            <source>state</source>
            <translation>состояние</translation>
        </message>
        <message>
            <source>telephone</source>
            <translation>телефон</translation>
        </message>
        <message>
            <source>term</source>
            <translation>срок, число</translation>
        </message>
        <message>
            <source>text</source>
            <translation>текст</translation>
        </message>
        <message>
            <source>topic</source>
            <translation>тема</translation>
        </message>
        <message>
            <source>until</source>
            <translation>по какой день</translation>
        </message>
        <message>
            <source>urgency</source>
            <translation>срочность</translation>
        </message>
        <message>
            <source>was present</source>
            <translation>присутствие</translation>
        </message>
        <message>
            <source>what</source>
            <translation>что сделать</translation>
        </message>
        <message>
            <source>what is asked</source>
            <translation>о чём просим</translation>
        </message>
        <message>
            <source>what the parents did</source>
            <translation>что сделали родители</translation>
        </message>
        <message>
            <source>what was done</source>
            <translation>что сделано</translation>
        </message>
        <message>
            <source>what was observed</source>
            <translation>что наблюдалось</translation>
        </message>
        <message>
            <source>where the paper lies</source>
            <translation>где лежит документ</translation>
        </message>
        <message>
            <source>whose duty</source>
            <translation>чья задача</translation>
        </message>
        <message>
            <source>with whom</source>
            <translation>с кем</translation>
        </message>
        <message>
            <source>withdrawn on</source>
            <translation>день отзыва</translation>
        </message>
        <message>
            <source>word</source>
            <translation>слово</translation>
        </message>
        <message>
            <source>words left as written</source>
            <translation>слова, оставленные без изменений</translation>
        </message>
        <message>
            <source>working days a week</source>
            <translation>рабочих дней в неделе</translation>
        </message>
        <message>
            <source>working days for the answer</source>
            <translation>рабочих дней на ответ</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Files of type:</source>
            <translation>Вид файлов:</translation>
        </message>
        <message>
            <source>Look in:</source>
            <translation>Папка:</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>Actions</source>
            <translation>Действия</translation>
        </message>
        <message>
            <source>Colleagues</source>
            <translation>Коллеги</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Найти</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Найденное</translation>
        </message>
        <message>
            <source>Nothing found: try fewer letters, or a last name</source>
            <translation>Ничего не найдено: наберите меньше букв или фамилию</translation>
        </message>
        <message>
            <source>Planned session: {name}</source>
            <translation>Встреча: {name}</translation>
        </message>
        <message>
            <source>Pupil, record or action</source>
            <translation>Ученик, запись или действие</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Ученики</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Записи</translation>
        </message>
        <message>
            <source>Referral: {name}</source>
            <translation>Направление: {name}</translation>
        </message>
        <message>
            <source>Session: {name}</source>
            <translation>Запись: {name}</translation>
        </message>
        <message>
            <source>Task: {name}</source>
            <translation>Задача: {name}</translation>
        </message>
        <message>
            <source>What is typed is kept nowhere</source>
            <translation>Набранное нигде не сохраняется</translation>
        </message>
        <message>
            <source>What to find</source>
            <translation>Что найти</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>выбрать</translation>
        </message>
        <message>
            <source>leave</source>
            <translation>выйти</translation>
        </message>
        <message>
            <source>open</source>
            <translation>открыть</translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <source>24.11, +3 or a weekday is understood too</source>
            <translation>Можно и так: 24.11, +3 или вт</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>An IIN has 12 digits.</source>
            <translation>В ИИН 12 цифр.</translation>
        </message>
        <message>
            <source>Another class</source>
            <translation>Другой класс</translation>
        </message>
        <message>
            <source>As 7Б or 10 «А»</source>
            <translation>Например, 7Б или 10 «А»</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Дата рождения</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Исправить</translation>
        </message>
        <message>
            <source>Correct the particulars</source>
            <translation>Исправить сведения</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Завершить</translation>
        </message>
        <message>
            <source>End the official status</source>
            <translation>Завершить официальный статус</translation>
        </message>
        <message>
            <source>End the working reason</source>
            <translation>Завершить причину сопровождения</translation>
        </message>
        <message>
            <source>Enrol</source>
            <translation>Внести</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>From which day</source>
            <translation>С какого дня</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ИИН</translation>
        </message>
        <message>
            <source>In your own words</source>
            <translation>Своими словами</translation>
        </message>
        <message>
            <source>Language of instruction</source>
            <translation>Язык обучения</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Фамилия</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>Законный представитель</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Уровень</translation>
        </message>
        <message>
            <source>Level of support</source>
            <translation>Уровень сопровождения</translation>
        </message>
        <message>
            <source>May stay empty</source>
            <translation>Можно не заполнять</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Перевести</translation>
        </message>
        <message>
            <source>Name of the filter</source>
            <translation>Название фильтра</translation>
        </message>
        <message>
            <source>New pupil</source>
            <translation>Новый ученик</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Внести</translation>
        </message>
        <message>
            <source>Number and date of its paper</source>
            <translation>Номер и дата документа</translation>
        </message>
        <message>
            <source>Official status</source>
            <translation>Официальный статус</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>В какой день</translation>
        </message>
        <message>
            <source>Parent or guardian</source>
            <translation>Родитель или представитель</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Отчество</translation>
        </message>
        <message>
            <source>Perhaps already here: {names}</source>
            <translation>Возможно, уже есть: {names}</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить фильтр</translation>
        </message>
        <message>
            <source>Save the filter</source>
            <translation>Сохранить фильтр</translation>
        </message>
        <message>
            <source>Set the level</source>
            <translation>Изменить уровень</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Пол</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>The check digit does not agree. Compare it with the document.</source>
            <translation>Контрольная цифра не сходится. Сверьте номер с документом.</translation>
        </message>
        <message>
            <source>The number tells no birth date.</source>
            <translation>По этому номеру не видно даты рождения.</translation>
        </message>
        <message>
            <source>The pupil leaves the school</source>
            <translation>Ученик выбывает из школы</translation>
        </message>
        <message>
            <source>The reason stays in the history.</source>
            <translation>Причина останется в истории.</translation>
        </message>
        <message>
            <source>This is the number of a foreigner or an old one.</source>
            <translation>Это номер иностранного гражданина или старый номер.</translation>
        </message>
        <message>
            <source>Which body gave it</source>
            <translation>Кто присвоил статус</translation>
        </message>
        <message>
            <source>Who is it</source>
            <translation>Кем приходится</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message>
            <source>Working reason</source>
            <translation>Причина сопровождения</translation>
        </message>
        <message>
            <source>Write the date as 24.11.2026.</source>
            <translation>Напишите дату так: 24.11.2026.</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>не указано</translation>
        </message>
    </context>
    <context>
        <name>Gallery</name>
        <message>
            <source>+3 or a weekday is understood too.</source>
            <translation>Можно и так: +3 или вт.</translation>
        </message>
        <message>
            <source>14 notes and 3 documents. They cannot be brought back.</source>
            <translation>14 записей и 3 документа. Вернуть их будет нельзя.</translation>
        </message>
        <message>
            <source>2 digits are missing: an IIN has 12.</source>
            <translation>Не хватает 2 цифр: в ИИН их 12.</translation>
        </message>
        <message>
            <source>2 working days</source>
            <translation>2 раб. дня</translation>
        </message>
        <message>
            <source>21 min</source>
            <translation>21 мин</translation>
        </message>
        <message>
            <source>A referral begins on a pupil's card.</source>
            <translation>Направление начинается с карты ученика.</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Доступ</translation>
        </message>
        <message>
            <source>Badges</source>
            <translation>Метки</translation>
        </message>
        <message>
            <source>Buttons: main, ordinary, quiet, dangerous</source>
            <translation>Кнопки: главная, обычная, тихая, опасная</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Календарь</translation>
        </message>
        <message>
            <source>Card number</source>
            <translation>№ карты</translation>
        </message>
        <message>
            <source>Checking the copy: 1,840 of 3,061</source>
            <translation>Проверяем копию: 1 840 из 3 061</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Выбрано</translation>
        </message>
        <message>
            <source>Chronology</source>
            <translation>Хронология</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Confirmation: only of what cannot be undone</source>
            <translation>Подтверждение: только для того, что нельзя отменить</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Copy now</source>
            <translation>Сделать копию</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмное</translation>
        </message>
        <message>
            <source>Destroy</source>
            <translation>Уничтожить</translation>
        </message>
        <message>
            <source>Destroy the card</source>
            <translation>Уничтожить карту</translation>
        </message>
        <message>
            <source>Destroy the card of «Рахимова Диана» for good?</source>
            <translation>Уничтожить карту «Рахимова Диана» навсегда?</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Сделано</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Семья</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Поля</translation>
        </message>
        <message>
            <source>Filters and people</source>
            <translation>Фильтры и люди</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Найти</translation>
        </message>
        <message>
            <source>Five states of a number</source>
            <translation>Пять состояний числа</translation>
        </message>
        <message>
            <source>Given once, it does not change.</source>
            <translation>Присваивается один раз и не меняется.</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Высокий</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ИИН</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Фамилия</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Позже</translation>
        </message>
        <message>
            <source>Level of support</source>
            <translation>Уровень сопровождения</translation>
        </message>
        <message>
            <source>Level of support: shape, word, colour</source>
            <translation>Уровень сопровождения: форма, слово, цвет</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлое</translation>
        </message>
        <message>
            <source>Link that acts</source>
            <translation>Ссылка с действием</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Сообщения</translation>
        </message>
        <message>
            <source>Name or class</source>
            <translation>Имя или класс</translation>
        </message>
        <message>
            <source>New referral</source>
            <translation>Новое направление</translation>
        </message>
        <message>
            <source>Next: one on each screen</source>
            <translation>Дальше: один шаг на экране</translation>
        </message>
        <message>
            <source>No referrals yet</source>
            <translation>Пока нет направлений</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>None such</source>
            <translation>Таких нет</translation>
        </message>
        <message>
            <source>Not saved: the disk is full.</source>
            <translation>Не сохранено: диск заполнен.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Note of 16.11 is in the bin</source>
            <translation>Запись от 16.11 в корзине</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Здесь пока пусто</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Просрочено</translation>
        </message>
        <message>
            <source>Parts of the card</source>
            <translation>Части карты</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Ученик</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Ученики</translation>
        </message>
        <message>
            <source>Raised</source>
            <translation>Повышенный</translation>
        </message>
        <message>
            <source>Sign the note</source>
            <translation>Подписать запись</translation>
        </message>
        <message>
            <source>Strong contrast</source>
            <translation>Сильный контраст</translation>
        </message>
        <message>
            <source>Strong contrast, dark</source>
            <translation>Сильный контраст, тёмное</translation>
        </message>
        <message>
            <source>Tabs and keys</source>
            <translation>Вкладки и клавиши</translation>
        </message>
        <message>
            <source>The copy on the stick is 4 days old.</source>
            <translation>Копии на флешке 4 дня.</translation>
        </message>
        <message>
            <source>The copy opens: 214 pupils.</source>
            <translation>Копия открывается: 214 учеников.</translation>
        </message>
        <message>
            <source>There is a draft of 12:40.</source>
            <translation>Есть черновик от 12:40.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Ожидает</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>Наблюдение</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Что сделать</translation>
        </message>
        <message>
            <source>What was done, and work in progress</source>
            <translation>Что сделано и что идёт сейчас</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>есть ответ</translation>
        </message>
        <message>
            <source>cpdesk: components</source>
            <translation>cpdesk: части окна</translation>
        </message>
        <message>
            <source>draft 12:40</source>
            <translation>черновик 12:40</translation>
        </message>
        <message>
            <source>entered 2 days later</source>
            <translation>внесено через 2 дня</translation>
        </message>
        <message>
            <source>group</source>
            <translation>группа</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>недоступно</translation>
        </message>
        <message>
            <source>of two</source>
            <translation>из двух</translation>
        </message>
        <message>
            <source>one</source>
            <translation>один</translation>
        </message>
        <message>
            <source>restricted: 2</source>
            <translation>ограничено: 2</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>возвращено</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>подписано</translation>
        </message>
        <message>
            <source>the draft is two days old</source>
            <translation>черновику два дня</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Help: {place}</source>
            <translation>Справка: {place}</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Undone: {act}</source>
            <translation>Отменено: {act}</translation>
        </message>
        <message>
            <source>class</source>
            <translation>класс</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>приглашён</translation>
        </message>
        <message>
            <source>named in the text</source>
            <translation>назван в тексте</translation>
        </message>
        <message>
            <source>no longer named in the text</source>
            <translation>больше не назван в тексте</translation>
        </message>
        <message>
            <source>no longer takes part</source>
            <translation>больше не участвует</translation>
        </message>
        <message>
            <source>not expected any more</source>
            <translation>больше не приглашён</translation>
        </message>
        <message>
            <source>takes part</source>
            <translation>участвует</translation>
        </message>
        <message>
            <source>was not there</source>
            <translation>не было</translation>
        </message>
        <message>
            <source>written</source>
            <translation>написано</translation>
        </message>
    </context>
    <context>
        <name>InstructionLanguage</name>
        <message>
            <source>Kazakh</source>
            <translation>казахский</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>русский</translation>
        </message>
        <message>
            <source>Tajik</source>
            <translation>таджикский</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>уйгурский</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>узбекский</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message numerus="yes">
            <source>%n sign(s) are still missing.</source>
            <translation>
                <numerusform>Не хватает ещё %n знака.</numerusform>
                <numerusform>Не хватает ещё %n знаков.</numerusform>
                <numerusform>Не хватает ещё %n знаков.</numerusform>
            </translation>
        </message>
        <message>
            <source>A name from this school is tried first. Choose other words.</source>
            <translation>Название школы подбирают первым. Возьмите другие слова.</translation>
        </message>
        <message>
            <source>A sign is wrong, or two are swapped. Compare it with the sheet.</source>
            <translation>Один знак неверен, или два переставлены. Сверьте с листом.</translation>
        </message>
        <message>
            <source>Everybody tries this word first. Choose another one.</source>
            <translation>Это слово подбирают первым. Возьмите другое.</translation>
        </message>
        <message>
            <source>Four words that do not belong together are easy to keep and hard to guess.</source>
            <translation>Четыре не связанных слова легко запомнить и трудно угадать.</translation>
        </message>
        <message>
            <source>Good: guessing it would take years.</source>
            <translation>Хорошо: подбирать пришлось бы годами.</translation>
        </message>
        <message>
            <source>Neighbouring keys or repeated signs are tried first. Mix them.</source>
            <translation>Соседние клавиши и повторы подбирают первыми. Перемешайте их.</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Новый пароль</translation>
        </message>
        <message>
            <source>Print the sheet with the key</source>
            <translation>Напечатать лист с ключом</translation>
        </message>
        <message>
            <source>Print the sheet…</source>
            <translation>Напечатать лист…</translation>
        </message>
        <message>
            <source>Recovery key: {key}</source>
            <translation>Ключ восстановления: {key}</translation>
        </message>
        <message>
            <source>Save the sheet as PDF…</source>
            <translation>Сохранить лист в PDF…</translation>
        </message>
        <message>
            <source>Saved: {file}. Print it and delete the file: whoever has it opens the base.</source>
            <translation>Сохранено: {file}. Напечатайте и удалите файл: у кого он есть, тот откроет базу.</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>Передано на принтер.</translation>
        </message>
        <message>
            <source>The key agrees with the sheet.</source>
            <translation>Ключ совпадает с листом.</translation>
        </message>
        <message>
            <source>The same password once more</source>
            <translation>Тот же пароль ещё раз</translation>
        </message>
        <message>
            <source>The two passwords differ. Type the same one twice.</source>
            <translation>Пароли не совпадают. Наберите один и тот же дважды.</translation>
        </message>
        <message>
            <source>There is no printer on this computer. Save the sheet as PDF.</source>
            <translation>На этом компьютере нет принтера. Сохраните лист в PDF.</translation>
        </message>
        <message>
            <source>There is no «{sign}» in a key. Compare it with the sheet.</source>
            <translation>Знака «{sign}» в ключе не бывает. Сверьте с листом.</translation>
        </message>
        <message>
            <source>This is the key of another base. Take the sheet that belongs here.</source>
            <translation>Это ключ другой базы. Возьмите лист этой базы.</translation>
        </message>
        <message numerus="yes">
            <source>Too short: %n characters at least.</source>
            <translation>
                <numerusform>Слишком короткий: нужно не меньше %n знака.</numerusform>
                <numerusform>Слишком короткий: нужно не меньше %n знаков.</numerusform>
                <numerusform>Слишком короткий: нужно не меньше %n знаков.</numerusform>
            </translation>
        </message>
        <message>
            <source>Type the password once more.</source>
            <translation>Наберите пароль ещё раз.</translation>
        </message>
        <message>
            <source>Very good: it cannot be guessed.</source>
            <translation>Очень хорошо: такой не подобрать.</translation>
        </message>
        <message>
            <source>Weak: somebody patient may guess it. Add a word.</source>
            <translation>Слабый: терпеливый человек подберёт. Добавьте слово.</translation>
        </message>
        <message>
            <source>Where to save the sheet</source>
            <translation>Куда сохранить лист</translation>
        </message>
        <message>
            <source>the school's safe</source>
            <translation>сейф школы</translation>
        </message>
    </context>
    <context>
        <name>Kit</name>
        <message>
            <source>0, nothing happened</source>
            <translation>0, такого не было</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Календарь</translation>
        </message>
        <message>
            <source>Caps Lock is on. Check the capital letters of the password.</source>
            <translation>Включён Caps Lock. Проверьте заглавные буквы пароля.</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Очистить</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Loading</source>
            <translation>Загружается</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Дальше</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Следующий месяц</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Предыдущий месяц</translation>
        </message>
        <message>
            <source>Print</source>
            <comment>verb</comment>
            <translation>Напечатать</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Показать пароль</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>The pages leave this computer over the network, and the printer or its server may keep them. Go to the printer before the pages lie there.</source>
            <translation>Листы уйдут с этого компьютера по сети, принтер или его сервер могут их запомнить. Подойдите к принтеру раньше, чем листы будут там лежать.</translation>
        </message>
        <message>
            <source>This document cannot be shown.</source>
            <translation>Этот документ не удаётся показать.</translation>
        </message>
        <message>
            <source>cannot be</source>
            <translation>не может быть</translation>
        </message>
        <message>
            <source>exactly {number}</source>
            <translation>точно: {number}</translation>
        </message>
        <message>
            <source>not reported</source>
            <translation>нет данных</translation>
        </message>
        <message>
            <source>not split</source>
            <translation>не делим</translation>
        </message>
        <message>
            <source>«{name}» is a printer of the network. Print there?</source>
            <translation>«{name}» – сетевой принтер. Печатать на нём?</translation>
        </message>
    </context>
    <context>
        <name>Lists</name>
        <message numerus="yes">
            <source>%n other row(s): headings, totals, signatures</source>
            <translation>
                <numerusform>и ещё %n строка: заголовки, итоги, подписи</numerusform>
                <numerusform>и ещё %n строки: заголовки, итоги, подписи</numerusform>
                <numerusform>и ещё %n строк: заголовки, итоги, подписи</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pupil(s) enrolled</source>
            <translation>
                <numerusform>Внесён %n ученик</numerusform>
                <numerusform>Внесено %n ученика</numerusform>
                <numerusform>Внесено %n учеников</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pupil(s) without a class</source>
            <translation>
                <numerusform>%n ученик без класса</numerusform>
                <numerusform>%n ученика без класса</numerusform>
                <numerusform>%n учеников без класса</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) understood</source>
            <translation>
                <numerusform>понята %n строка</numerusform>
                <numerusform>поняты %n строки</numerusform>
                <numerusform>понято %n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>A list as the school office keeps it: xlsx, xls, ods, csv or txt. Nothing leaves this computer.</source>
            <translation>Список в том виде, как его ведёт секретарь: xlsx, xls, ods, csv или txt. С этого компьютера ничего не уходит.</translation>
        </message>
        <message>
            <source>A name or the class is longer than 200 characters</source>
            <translation>Имя или класс длиннее 200 знаков</translation>
        </message>
        <message>
            <source>About this row…</source>
            <translation>Об этой строке…</translation>
        </message>
        <message>
            <source>Already here</source>
            <comment>one pupil</comment>
            <translation>Уже есть</translation>
        </message>
        <message numerus="yes">
            <source>Already here: %n</source>
            <translation>
                <numerusform>Уже есть: %n</numerusform>
                <numerusform>Уже есть: %n</numerusform>
                <numerusform>Уже есть: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>An IIN of an unusual form</source>
            <translation>ИИН необычного вида</translation>
        </message>
        <message>
            <source>Another child</source>
            <comment>one pupil</comment>
            <translation>Другой ребёнок</translation>
        </message>
        <message>
            <source>Another child, enrol</source>
            <translation>Другой ребёнок, внести</translation>
        </message>
        <message>
            <source>As guessed or changed here</source>
            <translation>Как угадано или изменено здесь</translation>
        </message>
        <message>
            <source>Back to the rows</source>
            <translation>Вернуться к строкам</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Дата рождения</translation>
        </message>
        <message>
            <source>Changed</source>
            <comment>one pupil</comment>
            <translation>Изменения</translation>
        </message>
        <message numerus="yes">
            <source>Changed: %n</source>
            <translation>
                <numerusform>С изменениями: %n</numerusform>
                <numerusform>С изменениями: %n</numerusform>
                <numerusform>С изменениями: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Check the IIN: it has 12 digits</source>
            <translation>Проверьте ИИН: в нём 12 цифр</translation>
        </message>
        <message>
            <source>Check the IIN: it tells no birth date</source>
            <translation>Проверьте ИИН: по нему не видно даты рождения</translation>
        </message>
        <message>
            <source>Check the IIN: its last digit does not fit</source>
            <translation>Проверьте ИИН: последняя цифра не сходится</translation>
        </message>
        <message>
            <source>Check the name: it has signs that are no letters</source>
            <translation>Проверьте имя: в нём есть знаки, которых нет в именах</translation>
        </message>
        <message>
            <source>Check what the columns are</source>
            <translation>Проверьте, что в столбцах</translation>
        </message>
        <message>
            <source>Choose class lists</source>
            <translation>Выберите списки классов</translation>
        </message>
        <message>
            <source>Choose files, or drop them here</source>
            <translation>Выберите файлы или перетащите их сюда</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Выбрать файлы…</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Class lists</source>
            <translation>Списки классов</translation>
        </message>
        <message>
            <source>Class of the pupils to whom the list gives none</source>
            <translation>Класс учеников, у которых он в списке не указан</translation>
        </message>
        <message>
            <source>Close the list</source>
            <translation>Закрыть список</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Столбец</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Столбцы</translation>
        </message>
        <message>
            <source>Columns of the list</source>
            <translation>Столбцы списка</translation>
        </message>
        <message>
            <source>Comparing the list with the pupils</source>
            <translation>Список сверяется с учениками</translation>
        </message>
        <message>
            <source>Enrol</source>
            <translation>Внести</translation>
        </message>
        <message numerus="yes">
            <source>Enrol %n pupil(s)</source>
            <translation>
                <numerusform>Внести %n ученика</numerusform>
                <numerusform>Внести %n учеников</numerusform>
                <numerusform>Внести %n учеников</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter says what a column is, Del leaves it out, Ctrl+Enter shows the rows.</source>
            <translation>Enter – указать, что в столбце, Del – не брать его, Ctrl+Enter – показать строки.</translation>
        </message>
        <message>
            <source>Father</source>
            <translation>Отец</translation>
        </message>
        <message>
            <source>Father's telephone</source>
            <translation>Телефон отца</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>First values</source>
            <translation>Первые значения</translation>
        </message>
        <message>
            <source>Forget this name</source>
            <translation>Забыть это название</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Имя полностью</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>Заголовки</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ИИН</translation>
        </message>
        <message>
            <source>Is in this class here, and not in the list</source>
            <translation>В базе он в этом классе, а в списке его нет</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Запомнить</translation>
        </message>
        <message>
            <source>Keep these columns</source>
            <translation>Запомнить эти столбцы</translation>
        </message>
        <message>
            <source>Keep these columns…</source>
            <translation>Запомнить эти столбцы…</translation>
        </message>
        <message>
            <source>Language of instruction</source>
            <translation>Язык обучения</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Фамилия</translation>
        </message>
        <message>
            <source>Last name, first name, patronymic</source>
            <translation>Фамилия, имя, отчество</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Не брать</translation>
        </message>
        <message>
            <source>Left out</source>
            <comment>a column</comment>
            <translation>Не берётся</translation>
        </message>
        <message>
            <source>Left out</source>
            <comment>one pupil</comment>
            <translation>Не взят</translation>
        </message>
        <message numerus="yes">
            <source>Left out: %n</source>
            <translation>
                <numerusform>Не взято: %n</numerusform>
                <numerusform>Не взято: %n</numerusform>
                <numerusform>Не взято: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Left the school</source>
            <comment>one pupil</comment>
            <translation>Выбыл</translation>
        </message>
        <message>
            <source>Left this school on {left}</source>
            <translation>Не в школе с {left}</translation>
        </message>
        <message numerus="yes">
            <source>Left undecided, perhaps the same pupils: %n</source>
            <translation>
                <numerusform>Не решено, возможно те же ученики: %n</numerusform>
                <numerusform>Не решено, возможно те же ученики: %n</numerusform>
                <numerusform>Не решено, возможно те же ученики: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Letter of the class</source>
            <translation>Литера класса</translation>
        </message>
        <message>
            <source>Look at</source>
            <translation>На что обратить внимание</translation>
        </message>
        <message>
            <source>Look through the list</source>
            <translation>Просмотрите список</translation>
        </message>
        <message>
            <source>Mother</source>
            <translation>Мать</translation>
        </message>
        <message>
            <source>Mother's telephone</source>
            <translation>Телефон матери</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>New</source>
            <comment>one pupil</comment>
            <translation>Новый</translation>
        </message>
        <message numerus="yes">
            <source>New: %n</source>
            <translation>
                <numerusform>Новых: %n</numerusform>
                <numerusform>Новых: %n</numerusform>
                <numerusform>Новых: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>No class in the list</source>
            <translation>В списке нет класса</translation>
        </message>
        <message>
            <source>No pupil can be born on that day: check the birth date</source>
            <translation>Проверьте дату рождения: для ученика она не подходит</translation>
        </message>
        <message>
            <source>No row of headings</source>
            <translation>Строки заголовков нет</translation>
        </message>
        <message>
            <source>Nobody is in these classes yet: {classes}</source>
            <translation>В этих классах пока никого нет: {classes}</translation>
        </message>
        <message>
            <source>Nobody is in this class yet: check the class</source>
            <translation>В этом классе пока никого нет: проверьте класс</translation>
        </message>
        <message>
            <source>Not in the list</source>
            <comment>one pupil</comment>
            <translation>Нет в списке</translation>
        </message>
        <message numerus="yes">
            <source>Not in the list: %n</source>
            <translation>
                <numerusform>Нет в списке: %n</numerusform>
                <numerusform>Нет в списке: %n</numerusform>
                <numerusform>Нет в списке: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Not taken</source>
            <comment>one pupil</comment>
            <translation>Не внесён</translation>
        </message>
        <message>
            <source>Note that the pupil left</source>
            <translation>Отметить выбытие</translation>
        </message>
        <message>
            <source>Parent or guardian</source>
            <translation>Родитель или представитель</translation>
        </message>
        <message>
            <source>Parent's telephone</source>
            <translation>Телефон родителя</translation>
        </message>
        <message>
            <source>Parts of the look</source>
            <translation>Части просмотра</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Отчество</translation>
        </message>
        <message>
            <source>Perhaps the same pupil: {name}, {class}</source>
            <translation>Возможно, это тот же ученик: {name}, {class}</translation>
        </message>
        <message numerus="yes">
            <source>Pupils corrected or moved: %n</source>
            <translation>
                <numerusform>Исправлено или переведено учеников: %n</numerusform>
                <numerusform>Исправлено или переведено учеников: %n</numerusform>
                <numerusform>Исправлено или переведено учеников: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Pupils who left: %n</source>
            <translation>
                <numerusform>Выбывших учеников: %n</numerusform>
                <numerusform>Выбывших учеников: %n</numerusform>
                <numerusform>Выбывших учеников: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>Список читается</translation>
        </message>
        <message>
            <source>Row {number}</source>
            <translation>Строка {number}</translation>
        </message>
        <message>
            <source>Row {number}: {cells}</source>
            <translation>Строка {number}: {cells}</translation>
        </message>
        <message>
            <source>Rows of the list</source>
            <translation>Строки списка</translation>
        </message>
        <message numerus="yes">
            <source>Rows: %n</source>
            <translation>
                <numerusform>Строк: %n</numerusform>
                <numerusform>Строк: %n</numerusform>
                <numerusform>Строк: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Same pupil</source>
            <translation>Тот же ученик</translation>
        </message>
        <message>
            <source>Same pupil?</source>
            <translation>Тот же ученик?</translation>
        </message>
        <message numerus="yes">
            <source>Same pupil? %n</source>
            <translation>
                <numerusform>Возможно, тот же: %n</numerusform>
                <numerusform>Возможно, тот же: %n</numerusform>
                <numerusform>Возможно, тот же: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the rows left out</source>
            <translation>Сохранить невзятые строки</translation>
        </message>
        <message>
            <source>Save the rows left out…</source>
            <translation>Сохранить невзятые строки…</translation>
        </message>
        <message>
            <source>Say which columns hold the names</source>
            <translation>Укажите, в каких столбцах имена</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Пол</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Лист</translation>
        </message>
        <message>
            <source>Show the pupils</source>
            <translation>Показать учеников</translation>
        </message>
        <message>
            <source>Show the rows</source>
            <translation>Показать строки</translation>
        </message>
        <message>
            <source>Stands in this list twice, see row {row}</source>
            <translation>В списке дважды, см. строку {row}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Stays at the school</source>
            <translation>Остаётся в школе</translation>
        </message>
        <message>
            <source>Such a list will be understood by itself next time</source>
            <translation>В следующий раз такой список будет понят сам</translation>
        </message>
        <message>
            <source>Take a class list from a file</source>
            <translation>Загрузите список класса из файла</translation>
        </message>
        <message>
            <source>Take in a class list…</source>
            <translation>Загрузить список класса…</translation>
        </message>
        <message>
            <source>Take parents and telephones too</source>
            <translation>Брать и родителей с телефонами</translation>
        </message>
        <message>
            <source>Take the changes</source>
            <translation>Принять изменения</translation>
        </message>
        <message>
            <source>Take the list in</source>
            <translation>Загрузить список</translation>
        </message>
        <message>
            <source>Take the pupils of this sheet</source>
            <translation>Брать учеников с этого листа</translation>
        </message>
        <message>
            <source>The IIN tells another birth date</source>
            <translation>По ИИН дата рождения другая</translation>
        </message>
        <message>
            <source>The IIN tells another sex</source>
            <translation>По ИИН пол другой</translation>
        </message>
        <message>
            <source>The IIN was rounded by the spreadsheet and is left empty</source>
            <translation>Таблица округлила ИИН, он оставлен пустым</translation>
        </message>
        <message>
            <source>The birth date cannot be read: write it as 18.07.2015</source>
            <translation>Дата рождения не читается: напишите её так: 18.07.2015</translation>
        </message>
        <message>
            <source>The birth date is impossible, the one of the IIN is taken</source>
            <translation>Такой даты рождения не бывает, взята дата из ИИН</translation>
        </message>
        <message>
            <source>The class cannot be read: write it as 7Б</source>
            <translation>Класс не читается: напишите его так: 7Б</translation>
        </message>
        <message>
            <source>The first name is missing</source>
            <translation>Нет имени</translation>
        </message>
        <message>
            <source>The last name is missing</source>
            <translation>Нет фамилии</translation>
        </message>
        <message>
            <source>The list is being read</source>
            <translation>Список читается</translation>
        </message>
        <message>
            <source>The list is being taken in</source>
            <translation>Список загружается</translation>
        </message>
        <message>
            <source>The list tells otherwise</source>
            <translation>В списке иначе</translation>
        </message>
        <message>
            <source>The psychologist herself: rows of a list to be mended</source>
            <translation>Сам педагог-психолог: строки списка для исправления</translation>
        </message>
        <message>
            <source>The rows left out are saved</source>
            <translation>Невзятые строки сохранены</translation>
        </message>
        <message>
            <source>The same IIN</source>
            <translation>Тот же ИИН</translation>
        </message>
        <message>
            <source>The same IIN under another name: {name}</source>
            <translation>Тот же ИИН, но другое имя: {name}</translation>
        </message>
        <message>
            <source>The same name and birth date</source>
            <translation>То же имя и та же дата рождения</translation>
        </message>
        <message>
            <source>The same name and birth date, another IIN: {name}, {class}</source>
            <translation>То же имя и та же дата рождения, но другой ИИН: {name}, {class}</translation>
        </message>
        <message>
            <source>The same pupil</source>
            <translation>Это тот же ученик</translation>
        </message>
        <message>
            <source>The whole list can be undone with Ctrl+Z.</source>
            <translation>Весь список можно отменить: Ctrl+Z.</translation>
        </message>
        <message>
            <source>There is no such class: grades go from 0 to 12</source>
            <translation>Такого класса нет: классы бывают от 0 до 12</translation>
        </message>
        <message>
            <source>There is nothing to take in from this list</source>
            <translation>Из этого списка нечего загружать</translation>
        </message>
        <message>
            <source>What becomes of this row (Space in the list)</source>
            <translation>Что сделать с этой строкой (в списке: пробел)</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Что это</translation>
        </message>
        <message>
            <source>What to mend</source>
            <translation>Что исправить</translation>
        </message>
        <message>
            <source>Write the class as 7Б</source>
            <translation>Напишите класс так: 7Б</translation>
        </message>
        <message numerus="yes">
            <source>corrected or moved: %n</source>
            <translation>
                <numerusform>исправлено или переведено: %n</numerusform>
                <numerusform>исправлено или переведено: %n</numerusform>
                <numerusform>исправлено или переведено: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>enrolled: %n</source>
            <translation>
                <numerusform>внесено: %n</numerusform>
                <numerusform>внесено: %n</numerusform>
                <numerusform>внесено: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>left: %n</source>
            <translation>
                <numerusform>выбыло: %n</numerusform>
                <numerusform>выбыло: %n</numerusform>
                <numerusform>выбыло: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing changes until you have looked at it</source>
            <translation>пока вы его не посмотрите, ничего не изменится</translation>
        </message>
        <message>
            <source>now empty</source>
            <translation>сейчас пусто</translation>
        </message>
        <message>
            <source>now {here}</source>
            <comment>what stands here</comment>
            <translation>сейчас {here}</translation>
        </message>
        <message>
            <source>rows-to-mend</source>
            <comment>name of a file</comment>
            <translation>строки-для-исправления</translation>
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
            <translation>{file} не прочитан: {why}</translation>
        </message>
        <message>
            <source>{file}: {new} new, {near} alike, {changed} changed, {known} already here, {wrong} left out, {absent} not in the list; enrolled: {enrolled}, corrected: {corrected}</source>
            <translation>{file}: новых {new}, похожих {near}, с изменениями {changed}, уже есть {known}, не взято {wrong}, нет в списке {absent}; внесено: {enrolled}, исправлено: {corrected}</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message numerus="yes">
            <source>%n pupil(s) in the order of the list</source>
            <translation>
                <numerusform>%n ученик в порядке списка</numerusform>
                <numerusform>%n ученика в порядке списка</numerusform>
                <numerusform>%n учеников в порядке списка</numerusform>
            </translation>
        </message>
        <message>
            <source>About what, in neutral words</source>
            <translation>О чём, нейтральными словами</translation>
        </message>
        <message>
            <source>Another title…</source>
            <translation>Другой заголовок…</translation>
        </message>
        <message>
            <source>As 15:30; empty leaves a line</source>
            <translation>Например, 15:30; если пусто, останется линия</translation>
        </message>
        <message>
            <source>As «for the deputy head»</source>
            <translation>Например, «для заместителя директора»</translation>
        </message>
        <message>
            <source>Characteristic of the pupil</source>
            <translation>Характеристика ученика</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Столбцы</translation>
        </message>
        <message>
            <source>Columns that are kept</source>
            <translation>Запомненные столбцы</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Ниже</translation>
        </message>
        <message>
            <source>For which time</source>
            <translation>За какое время</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Бланк</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С</translation>
        </message>
        <message>
            <source>Given to the printer</source>
            <translation>Передано на принтер</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Час</translation>
        </message>
        <message>
            <source>In your own words</source>
            <translation>Своими словами</translation>
        </message>
        <message>
            <source>Initials instead of names</source>
            <translation>Инициалы вместо имён</translation>
        </message>
        <message>
            <source>Invitation of a parent</source>
            <translation>Приглашение родителя</translation>
        </message>
        <message>
            <source>Journal of sessions</source>
            <translation>Журнал консультаций</translation>
        </message>
        <message>
            <source>Kazakh and Russian, a sheet each</source>
            <translation>На казахском и русском, по листу</translation>
        </message>
        <message>
            <source>Keep</source>
            <comment>verb</comment>
            <translation>Запомнить</translation>
        </message>
        <message>
            <source>Keep these columns under a name</source>
            <translation>Запомнить эти столбцы под названием</translation>
        </message>
        <message>
            <source>Keep these columns…</source>
            <translation>Запомнить эти столбцы…</translation>
        </message>
        <message>
            <source>Language of the sheet</source>
            <translation>Язык листа</translation>
        </message>
        <message>
            <source>List of pupils</source>
            <translation>Список учеников</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Names of other children</source>
            <translation>Имена других детей</translation>
        </message>
        <message>
            <source>No printer is installed on this computer. Save the sheet as PDF instead.</source>
            <translation>На этом компьютере нет принтера. Сохраните лист в PDF.</translation>
        </message>
        <message>
            <source>None of this database was found in the text. Read it all the same.</source>
            <translation>В тексте не найдено имён из этой базы. Всё равно прочтите его.</translation>
        </message>
        <message>
            <source>Note of the session on paper</source>
            <translation>Запись о встрече на бумаге</translation>
        </message>
        <message>
            <source>Official status, only if it is to be told</source>
            <translation>Официальный статус, если его нужно сообщить</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>Документ PDF</translation>
        </message>
        <message>
            <source>Print</source>
            <comment>verb</comment>
            <translation>Напечатать</translation>
        </message>
        <message>
            <source>Print the sheet</source>
            <translation>Напечатать лист</translation>
        </message>
        <message>
            <source>Printed for</source>
            <translation>Для кого печатается</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Печатается…</translation>
        </message>
        <message>
            <source>Replaced on the sheet. Only names of this database were checked: read the text.</source>
            <translation>На листе заменены. Проверены только имена из этой базы: прочтите текст.</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Сохранить в PDF…</translation>
        </message>
        <message>
            <source>Save the sheet</source>
            <translation>Сохранить лист</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сохранено: {file}</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Лист</translation>
        </message>
        <message>
            <source>Space: take or leave · F2: another title · Ctrl+Up, Ctrl+Down: move</source>
            <translation>Пробел: взять или убрать · F2: другой заголовок · Ctrl+↑, Ctrl+↓: переместить</translation>
        </message>
        <message>
            <source>Stopped. What the printer had taken was taken back.</source>
            <translation>Остановлено. Переданное на принтер отозвано.</translation>
        </message>
        <message>
            <source>The sheet as it is printed</source>
            <translation>Лист, как он будет напечатан</translation>
        </message>
        <message>
            <source>Title, if it is to have its own</source>
            <translation>Заголовок, если нужен свой</translation>
        </message>
        <message>
            <source>To</source>
            <translation>По</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Выше</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <source>Which sessions</source>
            <translation>Какие записи</translation>
        </message>
        <message>
            <source>Whom to invite</source>
            <translation>Кого пригласить</translation>
        </message>
        <message>
            <source>all sessions</source>
            <translation>все записи</translation>
        </message>
        <message>
            <source>another topic</source>
            <translation>другая тема</translation>
        </message>
        <message>
            <source>consultations</source>
            <translation>консультации</translation>
        </message>
        <message>
            <source>development sessions</source>
            <translation>коррекционно-развивающие занятия</translation>
        </message>
        <message>
            <source>last month</source>
            <translation>прошлый месяц</translation>
        </message>
        <message>
            <source>last school year</source>
            <translation>прошлый учебный год</translation>
        </message>
        <message>
            <source>leave «{name}», else: {other}</source>
            <translation>оставить «{name}», иначе: {other}</translation>
        </message>
        <message>
            <source>nobody: every child masked</source>
            <translation>ни для кого: заменены имена всех детей</translation>
        </message>
        <message>
            <source>quarter {number}</source>
            <translation>{number}‑я четверть</translation>
        </message>
        <message>
            <source>the parents, without a name</source>
            <translation>родители, без имени</translation>
        </message>
        <message>
            <source>the usual ones</source>
            <translation>обычные</translation>
        </message>
        <message>
            <source>this month</source>
            <translation>этот месяц</translation>
        </message>
        <message>
            <source>this school year</source>
            <translation>этот учебный год</translation>
        </message>
    </context>
    <context>
        <name>Past</name>
        <message>
            <source>Entered</source>
            <translation>Внесено</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>Кто внёс</translation>
        </message>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>It cannot be undone: something has left the database with it.</source>
            <translation>Отменить нельзя: вместе с этим из базы вышел документ.</translation>
        </message>
        <message>
            <source>It has been undone already.</source>
            <translation>Это уже отменено.</translation>
        </message>
        <message numerus="yes">
            <source>It touched %n other row(s) too; they are undone with it.</source>
            <translation>
                <numerusform>Это затронуло ещё %n строку; она тоже будет отменена.</numerusform>
                <numerusform>Это затронуло ещё %n строки; они тоже будут отменены.</numerusform>
                <numerusform>Это затронуло ещё %n строк; они тоже будут отменены.</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Undo: {act}</source>
            <translation>Отменить: {act}</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Add a colleague: {name}</source>
            <translation>Добавить коллегу: {name}</translation>
        </message>
        <message>
            <source>Add a pupil</source>
            <translation>Добавить ученика</translation>
        </message>
        <message>
            <source>Add somebody who is expected</source>
            <translation>Добавить того, кого ждёте</translation>
        </message>
        <message>
            <source>Click or Del takes off</source>
            <translation>Нажатие или Del убирает</translation>
        </message>
        <message>
            <source>Last name, first name or class</source>
            <translation>Фамилия, имя или класс</translation>
        </message>
        <message>
            <source>Name a person in the text</source>
            <translation>Назвать человека в тексте</translation>
        </message>
        <message>
            <source>Name of a pupil, Enter adds</source>
            <translation>Имя ученика, Enter добавит</translation>
        </message>
        <message>
            <source>Name of a pupil, a parent or a colleague</source>
            <translation>Имя ученика, родителя или коллеги</translation>
        </message>
        <message>
            <source>People found</source>
            <translation>Найденные люди</translation>
        </message>
        <message>
            <source>Pupils found</source>
            <translation>Найденные ученики</translation>
        </message>
        <message>
            <source>↑ ↓ choose · Enter inserts · Esc leaves</source>
            <translation>↑ ↓ выбрать · Enter вставить · Esc выйти</translation>
        </message>
    </context>
    <context>
        <name>Pupils</name>
        <message numerus="yes">
            <source>%n pupil(s)</source>
            <translation>
                <numerusform>%n ученик</numerusform>
                <numerusform>%n ученика</numerusform>
                <numerusform>%n учеников</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a class list</source>
            <translation>Добавьте список класса</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>Все классы</translation>
        </message>
        <message>
            <source>Choose a pupil in the list.</source>
            <translation>Выберите ученика в списке.</translation>
        </message>
        <message>
            <source>Choose a pupil, or search</source>
            <translation>Выберите ученика или начните поиск</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Correct the particulars…</source>
            <translation>Исправить сведения…</translation>
        </message>
        <message>
            <source>Delete a filter</source>
            <translation>Удалить фильтр</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Enrol one</source>
            <translation>Внести одного</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Фильтр</translation>
        </message>
        <message numerus="yes">
            <source>Found on another keyboard layout: %n</source>
            <translation>
                <numerusform>Найдено в другой раскладке: %n</numerusform>
                <numerusform>Найдено в другой раскладке: %n</numerusform>
                <numerusform>Найдено в другой раскладке: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Found with a letter amiss: %n</source>
            <translation>
                <numerusform>Найдено, одна буква другая: %n</numerusform>
                <numerusform>Найдено, одна буква другая: %n</numerusform>
                <numerusform>Найдено, одна буква другая: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Found: %n</source>
            <translation>
                <numerusform>Найдено: %n</numerusform>
                <numerusform>Найдено: %n</numerusform>
                <numerusform>Найдено: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Last name, first name, patronymic</source>
            <translation>Фамилия, имя, отчество</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Выбывшие</translation>
        </message>
        <message>
            <source>Level of support…</source>
            <translation>Уровень сопровождения…</translation>
        </message>
        <message>
            <source>Name, initials, class or IIN</source>
            <translation>Имя, инициалы, класс или ИИН</translation>
        </message>
        <message>
            <source>New pupil</source>
            <translation>Новый ученик</translation>
        </message>
        <message>
            <source>New pupil…</source>
            <translation>Новый ученик…</translation>
        </message>
        <message>
            <source>No card is open</source>
            <translation>Карта не открыта</translation>
        </message>
        <message>
            <source>No consent</source>
            <translation>Нет согласия</translation>
        </message>
        <message>
            <source>No pupils yet</source>
            <translation>Пока нет учеников</translation>
        </message>
        <message>
            <source>Nobody found, not on another keyboard layout nor with a typo.</source>
            <translation>Никого не нашлось, в другой раскладке и с опечаткой тоже.</translation>
        </message>
        <message>
            <source>Print about pupils… (F9)</source>
            <translation>Печать об учениках… (F9)</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Ученики</translation>
        </message>
        <message>
            <source>Recent:</source>
            <translation>Недавние:</translation>
        </message>
        <message>
            <source>Refusal</source>
            <translation>Отказ</translation>
        </message>
        <message>
            <source>Save this filter…</source>
            <translation>Сохранить этот фильтр…</translation>
        </message>
        <message>
            <source>Search among all pupils</source>
            <translation>Искать среди всех учеников</translation>
        </message>
        <message>
            <source>Search pupils</source>
            <translation>Поиск учеников</translation>
        </message>
        <message>
            <source>Search pupils…</source>
            <translation>Искать учеников…</translation>
        </message>
        <message>
            <source>Take from a file…</source>
            <translation>Загрузить из файла…</translation>
        </message>
        <message>
            <source>Take the secretary's list from a spreadsheet, or enrol the first pupil yourself.</source>
            <translation>Загрузите список секретаря из таблицы или внесите первого ученика сами.</translation>
        </message>
        <message>
            <source>Taken off the card</source>
            <translation>Убрано с карты</translation>
        </message>
        <message>
            <source>The card is in the bin</source>
            <translation>Карта в корзине</translation>
        </message>
        <message>
            <source>The consent is in the bin</source>
            <translation>Согласие в корзине</translation>
        </message>
        <message>
            <source>The decision is in the bin</source>
            <translation>Решение в корзине</translation>
        </message>
        <message>
            <source>The filter is in the bin</source>
            <translation>Фильтр в корзине</translation>
        </message>
        <message>
            <source>The list as it is shown…</source>
            <translation>Список, как он показан…</translation>
        </message>
        <message>
            <source>The official status is in the bin</source>
            <translation>Официальный статус в корзине</translation>
        </message>
        <message>
            <source>The working reason is in the bin</source>
            <translation>Причина сопровождения в корзине</translation>
        </message>
        <message>
            <source>Type the name first: perhaps the pupil is here already.</source>
            <translation>Сначала наберите имя: возможно, ученик уже есть.</translation>
        </message>
        <message>
            <source>a new pupil only after a search</source>
            <translation>нового ученика вносите после поиска</translation>
        </message>
        <message>
            <source>from a spreadsheet; nothing is sent from this computer</source>
            <translation>из таблицы; с этого компьютера ничего не отправляется</translation>
        </message>
    </context>
    <context>
        <name>ReferralStatus</name>
        <message>
            <source>accepted</source>
            <translation>принято</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>не принято</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>черновик</translation>
        </message>
        <message>
            <source>help given</source>
            <translation>помощь оказана</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>отозвано</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>отправлено</translation>
        </message>
    </context>
    <context>
        <name>Referrals</name>
        <message numerus="yes">
            <source>%n name(s) of other children masked</source>
            <translation>
                <numerusform>заменено %n имя других детей</numerusform>
                <numerusform>заменено %n имени других детей</numerusform>
                <numerusform>заменено %n имён других детей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open referral(s)</source>
            <translation>
                <numerusform>%n направление в работе</numerusform>
                <numerusform>%n направления в работе</numerusform>
                <numerusform>%n направлений в работе</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n referral(s)</source>
            <translation>
                <numerusform>%n направление</numerusform>
                <numerusform>%n направления</numerusform>
                <numerusform>%n направлений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) of paper</source>
            <translation>
                <numerusform>%n лист</numerusform>
                <numerusform>%n листа</numerusform>
                <numerusform>%n листов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) of paper: the text goes on over the first page</source>
            <translation>
                <numerusform>%n лист: текст не уместился на первой странице</numerusform>
                <numerusform>%n листа: текст не уместился на первой странице</numerusform>
                <numerusform>%n листов: текст не уместился на первой странице</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) from {day}</source>
            <translation>
                <numerusform>%n раб. день от {day}</numerusform>
                <numerusform>%n раб. дня от {day}</numerusform>
                <numerusform>%n раб. дней от {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) late</source>
            <translation>
                <numerusform>просрочено на %n раб. день</numerusform>
                <numerusform>просрочено на %n раб. дня</numerusform>
                <numerusform>просрочено на %n раб. дней</numerusform>
            </translation>
        </message>
        <message>
            <source>A referral is drafted, looked at as its sheet, printed or saved, and sent.</source>
            <translation>Направление готовят, смотрят его лист, печатают или сохраняют и отправляют.</translation>
        </message>
        <message>
            <source>Accepted by the organisation</source>
            <translation>Принято организацией</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Addressee and address stand on the sheet. What each kind needs is not verified.</source>
            <translation>Название и адрес стоят на листе. Что нужно каждому виду организаций, не проверено.</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>После отправки</translation>
        </message>
        <message>
            <source>All that is needed is filled in</source>
            <translation>Всё нужное заполнено</translation>
        </message>
        <message>
            <source>Answer awaited until {day}</source>
            <translation>Ответ ждём до {day}</translation>
        </message>
        <message>
            <source>Answer due</source>
            <translation>Срок ответа</translation>
        </message>
        <message>
            <source>Answer noted</source>
            <translation>Ответ внесён</translation>
        </message>
        <message>
            <source>Answer of the organisation</source>
            <translation>Ответ организации</translation>
        </message>
        <message>
            <source>Answers within, in working days</source>
            <translation>Отвечает за, рабочих дней</translation>
        </message>
        <message>
            <source>Ask about the answer: {agency}</source>
            <translation>Узнать об ответе: {agency}</translation>
        </message>
        <message>
            <source>Ask the family what they decided</source>
            <translation>Узнайте у семьи, что они решили</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Вернуться к списку</translation>
        </message>
        <message>
            <source>Before it leaves</source>
            <translation>Перед отправкой</translation>
        </message>
        <message>
            <source>Choose the pupil</source>
            <translation>Выберите ученика</translation>
        </message>
        <message>
            <source>Choose where to refer</source>
            <translation>Выберите, куда направить</translation>
        </message>
        <message>
            <source>Consent noted</source>
            <translation>Согласие внесено</translation>
        </message>
        <message>
            <source>Consent to pass on data</source>
            <translation>Согласие на передачу данных</translation>
        </message>
        <message>
            <source>Consent to pass on data is missing</source>
            <translation>Нет согласия на передачу данных</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Исправить</translation>
        </message>
        <message>
            <source>Correct the organisation</source>
            <translation>Исправить данные организации</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Исправить…</translation>
        </message>
        <message>
            <source>Danger, a request of police, court or guardianship: it stays in the record</source>
            <translation>Опасность, запрос полиции, суда или опеки: это останется в записи</translation>
        </message>
        <message>
            <source>Decision noted</source>
            <translation>Решение внесено</translation>
        </message>
        <message>
            <source>Directory of organisations</source>
            <translation>Справочник организаций</translation>
        </message>
        <message>
            <source>Directory…</source>
            <translation>Справочник…</translation>
        </message>
        <message>
            <source>Empty: no answer is owed</source>
            <translation>Пусто: ответ не требуется</translation>
        </message>
        <message>
            <source>Follow what the family does</source>
            <translation>Отмечайте, что делает семья</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Бланк</translation>
        </message>
        <message>
            <source>Full name, birth date, class</source>
            <translation>Имя полностью, дата рождения, класс</translation>
        </message>
        <message>
            <source>Given to the printer</source>
            <translation>Передано на принтер</translation>
        </message>
        <message>
            <source>Go on without consent</source>
            <translation>Работать без согласия</translation>
        </message>
        <message>
            <source>Go on without consent</source>
            <comment>verb</comment>
            <translation>Работать без согласия</translation>
        </message>
        <message>
            <source>Go on without it…</source>
            <translation>Без согласия…</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Перейти</translation>
        </message>
        <message>
            <source>History of the referral</source>
            <translation>История направления</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>Кратко</translation>
        </message>
        <message>
            <source>In short: advice, first visit, why it was declined</source>
            <translation>Кратко: рекомендации, первый приём, почему не приняли</translation>
        </message>
        <message>
            <source>It is given its outgoing number. After that its text does not change any more.</source>
            <translation>Оно получит исходящий номер. После этого текст не меняется.</translation>
        </message>
        <message>
            <source>Kind of organisation</source>
            <translation>Вид организации</translation>
        </message>
        <message>
            <source>Language of the form</source>
            <translation>Язык бланка</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Leave as written</source>
            <translation>Оставить как написано</translation>
        </message>
        <message>
            <source>Left before</source>
            <translation>Уже выходило</translation>
        </message>
        <message>
            <source>Mask again</source>
            <translation>Снова заменить</translation>
        </message>
        <message>
            <source>Mask names of colleagues too</source>
            <translation>Заменить и имена коллег</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Names of the base in the text</source>
            <translation>Имена из базы в тексте</translation>
        </message>
        <message>
            <source>Names of the base were checked; read the text for others</source>
            <translation>Проверены имена из базы; прочтите текст: нет ли в нём других</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Новая организация</translation>
        </message>
        <message>
            <source>New organisation…</source>
            <translation>Новая организация…</translation>
        </message>
        <message>
            <source>New referral</source>
            <translation>Новое направление</translation>
        </message>
        <message>
            <source>New referral…</source>
            <translation>Новое направление…</translation>
        </message>
        <message>
            <source>New…</source>
            <comment>organisation</comment>
            <translation>Новая…</translation>
        </message>
        <message>
            <source>No other child's name to mask</source>
            <translation>Имён других детей не найдено</translation>
        </message>
        <message>
            <source>No printer is installed on this computer. Save the sheet as PDF instead.</source>
            <translation>На этом компьютере нет принтера. Сохраните лист в PDF.</translation>
        </message>
        <message>
            <source>No referral has these words</source>
            <translation>Ни в одном направлении нет этих слов</translation>
        </message>
        <message>
            <source>No referral is open</source>
            <translation>Все направления завершены</translation>
        </message>
        <message>
            <source>No referrals yet</source>
            <translation>Пока нет направлений</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>Внести</translation>
        </message>
        <message>
            <source>Note the answer</source>
            <comment>verb</comment>
            <translation>Внести ответ</translation>
        </message>
        <message>
            <source>Note the answer when it comes</source>
            <translation>Внесите ответ, когда он придёт</translation>
        </message>
        <message>
            <source>Note the answer…</source>
            <translation>Внести ответ…</translation>
        </message>
        <message>
            <source>Note the consent</source>
            <translation>Внести согласие</translation>
        </message>
        <message>
            <source>Note the consent to pass on data</source>
            <translation>Внесите согласие на передачу данных</translation>
        </message>
        <message>
            <source>Note the consent…</source>
            <translation>Внести согласие…</translation>
        </message>
        <message>
            <source>Note the outcome…</source>
            <translation>Внести итог…</translation>
        </message>
        <message>
            <source>Nothing is waited for</source>
            <translation>Ничего не ждём</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>В какой день</translation>
        </message>
        <message>
            <source>Open ones</source>
            <translation>В работе</translation>
        </message>
        <message>
            <source>Organisation added</source>
            <translation>Организация добавлена</translation>
        </message>
        <message>
            <source>Organisation corrected</source>
            <translation>Данные организации исправлены</translation>
        </message>
        <message>
            <source>Outgoing number {number}</source>
            <translation>Исходящий номер {number}</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>Документ PDF</translation>
        </message>
        <message>
            <source>Passing on data: {standing}</source>
            <translation>Передача данных: {standing}</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Print a blank form</source>
            <translation>Напечатать пустой бланк</translation>
        </message>
        <message>
            <source>Print a blank form…</source>
            <translation>Напечатать пустой бланк…</translation>
        </message>
        <message>
            <source>Print and give to the head to sign</source>
            <translation>Напечатайте и дайте директору на подпись</translation>
        </message>
        <message>
            <source>Print the sheet</source>
            <translation>Напечатать лист</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Ученик</translation>
        </message>
        <message>
            <source>Pupil, organisation and reason are needed</source>
            <translation>Нужны ученик, организация и причина</translation>
        </message>
        <message>
            <source>Pupil, organisation, number or words</source>
            <translation>Ученик, организация, номер или слова</translation>
        </message>
        <message>
            <source>Put in the bin</source>
            <translation>Убрать в корзину</translation>
        </message>
        <message>
            <source>Put the referral in the bin</source>
            <translation>Убрать направление в корзину</translation>
        </message>
        <message>
            <source>Reason and what is asked</source>
            <translation>Причина и просьба</translation>
        </message>
        <message>
            <source>Reason, in one neutral sentence</source>
            <translation>Причина одним спокойным предложением</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>verb</comment>
            <translation>Внести</translation>
        </message>
        <message>
            <source>Referral recorded</source>
            <translation>Направление внесено</translation>
        </message>
        <message>
            <source>Referral taken back</source>
            <translation>Направление отозвано</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Направления</translation>
        </message>
        <message>
            <source>Remind me</source>
            <translation>Напомнить мне</translation>
        </message>
        <message>
            <source>Remind me…</source>
            <translation>Напомнить мне…</translation>
        </message>
        <message>
            <source>Save a blank form</source>
            <translation>Сохранить пустой бланк</translation>
        </message>
        <message>
            <source>Save a blank form…</source>
            <translation>Сохранить пустой бланк…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Сохранить в PDF…</translation>
        </message>
        <message>
            <source>Save the sheet</source>
            <translation>Сохранить лист</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сохранено: {file}</translation>
        </message>
        <message>
            <source>Search the referrals</source>
            <translation>Поиск направлений</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Отправить</translation>
        </message>
        <message>
            <source>Send this referral?</source>
            <translation>Отправить это направление?</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Отправлено</translation>
        </message>
        <message>
            <source>Set the task</source>
            <translation>Поставить задачу</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Лист</translation>
        </message>
        <message>
            <source>Signed by the head? Send it</source>
            <translation>Директор подписал? Отправьте</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Шаг</translation>
        </message>
        <message>
            <source>Step of the family noted</source>
            <translation>Шаг семьи внесён</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Отозвать</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Отозвать…</translation>
        </message>
        <message>
            <source>Take the referral back</source>
            <translation>Отозвать направление</translation>
        </message>
        <message>
            <source>Task set</source>
            <translation>Задача поставлена</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Tell the organisation too: the sheet is there already</source>
            <translation>Сообщите об этом и организации: лист уже у неё</translation>
        </message>
        <message numerus="yes">
            <source>The answer is %n working day(s) late: ask the organisation</source>
            <translation>
                <numerusform>Ответ опаздывает на %n рабочий день: спросите организацию</numerusform>
                <numerusform>Ответ опаздывает на %n рабочих дня: спросите организацию</numerusform>
                <numerusform>Ответ опаздывает на %n рабочих дней: спросите организацию</numerusform>
            </translation>
        </message>
        <message>
            <source>The beginning of a word is enough.</source>
            <translation>Достаточно начала слова.</translation>
        </message>
        <message>
            <source>The conclusion stays with the parents: no text of it, only that they brought it</source>
            <translation>Заключение остаётся у родителей: здесь не его текст, а только то, что его принесли</translation>
        </message>
        <message>
            <source>The journal of what left notes to whom and which parts.</source>
            <translation>В журнале отправленного останется, кому и какие части ушли.</translation>
        </message>
        <message>
            <source>The organisation is in the bin</source>
            <translation>Организация в корзине</translation>
        </message>
        <message>
            <source>The outgoing number is given by «Send»</source>
            <translation>Исходящий номер присвоит кнопка «Отправить»</translation>
        </message>
        <message>
            <source>The referral is in the bin</source>
            <translation>Направление в корзине</translation>
        </message>
        <message>
            <source>The sheet as it is printed</source>
            <translation>Лист, как он будет напечатан</translation>
        </message>
        <message>
            <source>This sheet</source>
            <translation>Этот лист</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Кому</translation>
        </message>
        <message>
            <source>To whom it is addressed</source>
            <translation>Кому адресовано</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Срочность</translation>
        </message>
        <message>
            <source>What is asked of the organisation</source>
            <translation>О чём просим организацию</translation>
        </message>
        <message>
            <source>What leaves</source>
            <translation>Что уходит</translation>
        </message>
        <message>
            <source>What leaves, and whether consent is owed, was not compared with a rule</source>
            <translation>Что уходит и нужно ли согласие, с правилами не сверено</translation>
        </message>
        <message>
            <source>What stays here</source>
            <translation>Что остаётся здесь</translation>
        </message>
        <message>
            <source>What the family did</source>
            <translation>Что сделала семья</translation>
        </message>
        <message>
            <source>What the family did…</source>
            <translation>Что сделала семья…</translation>
        </message>
        <message>
            <source>What the school has done</source>
            <translation>Что сделано в школе</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Что сделать</translation>
        </message>
        <message>
            <source>What was answered</source>
            <translation>Что ответили</translation>
        </message>
        <message>
            <source>What was observed: facts, days, by whom</source>
            <translation>Что наблюдалось: факты, дни, кто видел</translation>
        </message>
        <message>
            <source>When it is sent, Today waits for the answer.</source>
            <translation>После отправки ответ будет ждать на экране «Сегодня».</translation>
        </message>
        <message>
            <source>Where the paper lies</source>
            <translation>Где лежит документ</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Куда</translation>
        </message>
        <message>
            <source>Who decided it, name and position</source>
            <translation>Кто решил: имя и должность</translation>
        </message>
        <message>
            <source>Who signed</source>
            <translation>Кто подписал</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message>
            <source>Why without consent</source>
            <translation>Почему без согласия</translation>
        </message>
        <message>
            <source>Working days for the answer</source>
            <translation>Рабочих дней на ответ</translation>
        </message>
        <message>
            <source>Write the reason</source>
            <translation>Напишите причину</translation>
        </message>
        <message>
            <source>all that is needed is filled in</source>
            <translation>всё нужное заполнено</translation>
        </message>
        <message>
            <source>always</source>
            <translation>всегда</translation>
        </message>
        <message numerus="yes">
            <source>and %n more name(s), as on the sheet</source>
            <translation>
                <numerusform>и ещё %n имя, как на листе</numerusform>
                <numerusform>и ещё %n имени, как на листе</numerusform>
                <numerusform>и ещё %n имён, как на листе</numerusform>
            </translation>
        </message>
        <message>
            <source>choose</source>
            <translation>выберите</translation>
        </message>
        <message>
            <source>could not be saved {when}</source>
            <translation>сохранить не удалось: {when}</translation>
        </message>
        <message>
            <source>family: {step}</source>
            <translation>{step}</translation>
        </message>
        <message>
            <source>given</source>
            <translation>дано</translation>
        </message>
        <message>
            <source>if needed</source>
            <translation>если нужно</translation>
        </message>
        <message>
            <source>it is needed before the sheet leaves</source>
            <translation>без этого лист не отправить</translation>
        </message>
        <message>
            <source>level of support</source>
            <translation>уровень сопровождения</translation>
        </message>
        <message>
            <source>new referral</source>
            <translation>новое направление</translation>
        </message>
        <message>
            <source>nobody named on the paper</source>
            <translation>в документе никто не назван</translation>
        </message>
        <message>
            <source>note what came of it when help was given</source>
            <translation>внесите итог, когда помощь оказана</translation>
        </message>
        <message>
            <source>notes of sessions</source>
            <translation>записи</translation>
        </message>
        <message>
            <source>nothing is written</source>
            <translation>ничего не написано</translation>
        </message>
        <message>
            <source>official statuses</source>
            <translation>официальные статусы</translation>
        </message>
        <message>
            <source>or go on without it and say who decided</source>
            <translation>или работайте без согласия и укажите, кто решил</translation>
        </message>
        <message>
            <source>other children's names</source>
            <translation>имена других детей</translation>
        </message>
        <message>
            <source>perhaps no name</source>
            <translation>возможно, не имя</translation>
        </message>
        <message>
            <source>printed {when}</source>
            <translation>напечатано: {when}</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>отказ</translation>
        </message>
        <message>
            <source>saved {when}</source>
            <translation>сохранено: {when}</translation>
        </message>
        <message>
            <source>the sheet was printed or saved</source>
            <translation>лист напечатан или сохранён</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
        <message>
            <source>until {due}</source>
            <translation>до {due}</translation>
        </message>
        <message>
            <source>until {due}, if it is sent today</source>
            <translation>до {due}, если отправить сегодня</translation>
        </message>
        <message>
            <source>usual here</source>
            <translation>обычно здесь</translation>
        </message>
        <message>
            <source>working notes</source>
            <translation>рабочие заметки</translation>
        </message>
        <message>
            <source>working reasons</source>
            <translation>причины сопровождения</translation>
        </message>
        <message>
            <source>{leaving} of {whole}</source>
            <comment>parts that leave</comment>
            <translation>{leaving} из {whole}</translation>
        </message>
        <message>
            <source>{word} leaves as it is written</source>
            <translation>{word} уйдёт как написано</translation>
        </message>
        <message>
            <source>{word} → {instead}</source>
            <translation>{word} → {instead}</translation>
        </message>
        <message>
            <source>{word}: the pupil's own name, though another pupil has it too; it stays</source>
            <translation>{word}: имя самого ученика, хотя есть и у другого; остаётся</translation>
        </message>
    </context>
    <context>
        <name>Refusals</name>
        <message>
            <source>A consent cannot be withdrawn before it was given. Give a later day.</source>
            <translation>Согласие нельзя отозвать раньше, чем оно дано. Укажите более поздний день.</translation>
        </message>
        <message>
            <source>A consent cannot end before it was given. Give a later day.</source>
            <translation>Согласие не может закончиться раньше, чем оно дано. Укажите более поздний день.</translation>
        </message>
        <message>
            <source>A database with this name is here already. Open it or choose another name.</source>
            <translation>База с таким именем здесь уже есть. Откройте её или выберите другое имя.</translation>
        </message>
        <message>
            <source>A later quarter is issued already: this one stays closed.</source>
            <translation>Более поздняя четверть уже утверждена: эта остаётся закрытой.</translation>
        </message>
        <message>
            <source>A printed list is of pupils or of sessions.</source>
            <translation>Печатный список бывает по ученикам или по записям.</translation>
        </message>
        <message>
            <source>A referral that was sent stays. Note the answer instead.</source>
            <translation>Отправленное направление остаётся как есть. Внесите ответ на него.</translation>
        </message>
        <message>
            <source>A school works five or six days a week.</source>
            <translation>Школа работает пять или шесть дней в неделю.</translation>
        </message>
        <message>
            <source>A signed note does not change. Write an addendum.</source>
            <translation>Подписанная запись не меняется. Напишите дополнение.</translation>
        </message>
        <message>
            <source>A template of this name is there already. Give another name.</source>
            <translation>Шаблон с таким названием уже есть. Дайте другое.</translation>
        </message>
        <message>
            <source>A year has fewer such days without breaks. Plan fewer sessions.</source>
            <translation>За год столько таких дней без каникул не наберётся. Запланируйте меньше встреч.</translation>
        </message>
        <message>
            <source>All pupils of this list are known already.</source>
            <translation>Все ученики из этого списка уже внесены.</translation>
        </message>
        <message>
            <source>An organisation is named only for passing data on.</source>
            <translation>Организацию указывают только при передаче данных.</translation>
        </message>
        <message>
            <source>Another colleague leads this class already. Correct that entry first.</source>
            <translation>У этого класса уже есть руководитель. Сначала исправьте его данные.</translation>
        </message>
        <message>
            <source>Another command does this: cpdesk {command}</source>
            <translation>Для этого есть другая команда: cpdesk {command}</translation>
        </message>
        <message>
            <source>Another pupil has this IIN. Find that pupil, or check the number.</source>
            <translation>Такой ИИН уже есть у другого ученика. Найдите его или проверьте номер.</translation>
        </message>
        <message>
            <source>Check the birth date: a pupil cannot be born on that day.</source>
            <translation>Проверьте дату рождения: для ученика она не подходит.</translation>
        </message>
        <message>
            <source>Check the year of this day.</source>
            <translation>Проверьте год в этой дате.</translation>
        </message>
        <message>
            <source>Choose Russian, Kazakh or English for the form.</source>
            <translation>Выберите язык бланка: русский, казахский или английский.</translation>
        </message>
        <message>
            <source>Choose a file: a folder or a device cannot be read.</source>
            <translation>Выберите файл: папку или устройство прочитать нельзя.</translation>
        </message>
        <message>
            <source>Choose an organisation from the directory.</source>
            <translation>Выберите организацию из справочника.</translation>
        </message>
        <message>
            <source>Choose at least one column, each once, {limit} at most.</source>
            <translation>Выберите хотя бы один столбец, каждый один раз, не больше {limit}.</translation>
        </message>
        <message>
            <source>Choose at least one purpose.</source>
            <translation>Выберите хотя бы одну цель.</translation>
        </message>
        <message>
            <source>Choose the language of the template: ru, kk or en.</source>
            <translation>Выберите язык шаблона: ru, kk или en.</translation>
        </message>
        <message>
            <source>Choose what the organisation answered.</source>
            <translation>Выберите, что ответила организация.</translation>
        </message>
        <message>
            <source>Choose what was answered: given or refused.</source>
            <translation>Выберите ответ: дано или отказ.</translation>
        </message>
        <message>
            <source>Choose whether it is done or not needed any more.</source>
            <translation>Выберите: сделано или больше не нужно.</translation>
        </message>
        <message>
            <source>Consent to pass on data is missing. Note it, or go on without it and say why and who decided.</source>
            <translation>Нет согласия на передачу данных. Внесите его или укажите, почему без него и кто решил.</translation>
        </message>
        <message>
            <source>Give a term from 0 to {limit}.</source>
            <translation>Укажите срок: от 0 до {limit}.</translation>
        </message>
        <message>
            <source>Give from 1 to 250 working days for the answer.</source>
            <translation>Укажите срок ответа: от 1 до 250 рабочих дней.</translation>
        </message>
        <message>
            <source>Give from 1 to {limit} sessions.</source>
            <translation>Укажите число встреч: от 1 до {limit}.</translation>
        </message>
        <message>
            <source>Give how many took part without a name, from 0 to {limit}.</source>
            <translation>Укажите, сколько участников без имени: от 0 до {limit}.</translation>
        </message>
        <message>
            <source>Give one word, without spaces.</source>
            <translation>Укажите одно слово без пробелов.</translation>
        </message>
        <message>
            <source>Give the columns a name.</source>
            <translation>Дайте столбцам название.</translation>
        </message>
        <message>
            <source>Give the day too, not the hour alone.</source>
            <translation>Укажите и день, не только час.</translation>
        </message>
        <message>
            <source>Give the filter a name.</source>
            <translation>Дайте фильтру название.</translation>
        </message>
        <message>
            <source>Give the length in minutes, from 1 to 600.</source>
            <translation>Укажите длительность в минутах: от 1 до 600.</translation>
        </message>
        <message>
            <source>Give the number of the record, as the lists of this program tell it.</source>
            <translation>Укажите номер записи, как он стоит в списках программы.</translation>
        </message>
        <message>
            <source>Give the organisation a name.</source>
            <translation>Напишите название организации.</translation>
        </message>
        <message>
            <source>Give the series a name.</source>
            <translation>Дайте курсу название.</translation>
        </message>
        <message>
            <source>Give the template a name.</source>
            <translation>Дайте шаблону название.</translation>
        </message>
        <message>
            <source>It cannot be undone, because something has left the database: {act}.</source>
            <translation>Отменить нельзя: документ уже вышел из базы ({act}).</translation>
        </message>
        <message>
            <source>It cannot be undone: another record refers to it ({table}).</source>
            <translation>Отменить нельзя: на это ссылается другая запись ({table}).</translation>
        </message>
        <message>
            <source>It cannot be undone: it has been changed since ({table}).</source>
            <translation>Отменить нельзя: с тех пор это изменили ({table}).</translation>
        </message>
        <message>
            <source>It cannot be undone: the old values no longer exist.</source>
            <translation>Отменить нельзя: прежних значений больше нет.</translation>
        </message>
        <message>
            <source>It cannot be undone: the program has been brought up to date since. Change it by hand.</source>
            <translation>Отменить нельзя: с тех пор программа обновилась. Измените вручную.</translation>
        </message>
        <message>
            <source>It cannot end before it began. Give a later day.</source>
            <translation>Окончание не может быть раньше начала. Укажите более поздний день.</translation>
        </message>
        <message>
            <source>It cannot go to the bin: another record refers to it ({table}).</source>
            <translation>В корзину убрать нельзя: на это ссылается другая запись ({table}).</translation>
        </message>
        <message>
            <source>It has been undone already.</source>
            <translation>Это уже отменено.</translation>
        </message>
        <message>
            <source>It has ended already.</source>
            <translation>Это уже завершено.</translation>
        </message>
        <message>
            <source>It has not begun yet: cancel it, or note it afterwards.</source>
            <translation>Встреча ещё не началась: отмените её или внесите это позже.</translation>
        </message>
        <message>
            <source>It is not on the card any more.</source>
            <translation>На карте этого больше нет.</translation>
        </message>
        <message>
            <source>It is not there any more.</source>
            <translation>Этого здесь больше нет.</translation>
        </message>
        <message>
            <source>Line {line}: a brace stands alone. Write both, or none: {known}</source>
            <translation>Строка {line}: фигурная скобка стоит одна. Поставьте обе или уберите её: {known}</translation>
        </message>
        <message>
            <source>Line {line}: this form has nothing to put in for {what}. It knows: {known}</source>
            <translation>Строка {line}: в этом бланке нечего подставить вместо {what}. Можно: {known}</translation>
        </message>
        <message>
            <source>No columns of a list are kept under this name.</source>
            <translation>Под этим названием столбцы списка не запоминались.</translation>
        </message>
        <message>
            <source>No printer is installed on this computer. Save the files instead.</source>
            <translation>На этом компьютере нет принтера. Сохраните файлы.</translation>
        </message>
        <message>
            <source>No pupils were found in this file. Is it a class list?</source>
            <translation>В этом файле нет учеников. Проверьте, список ли это класса.</translation>
        </message>
        <message>
            <source>No row of this list was left out.</source>
            <translation>В этом списке взяты все строки.</translation>
        </message>
        <message>
            <source>Nothing can be written here. Move the database to a disk that allows it.</source>
            <translation>Сюда нельзя записывать. Перенесите базу на диск, где запись разрешена.</translation>
        </message>
        <message>
            <source>Nothing can be written to {path}. Choose another place.</source>
            <translation>Сюда нельзя записать файл: {path}. Выберите другое место.</translation>
        </message>
        <message>
            <source>Nothing is marked yet. Mark an answer for at least one pupil.</source>
            <translation>Пока ничего не отмечено. Отметьте ответ хотя бы для одного ученика.</translation>
        </message>
        <message>
            <source>Only a consent that was given can be withdrawn.</source>
            <translation>Отозвать можно только данное согласие.</translation>
        </message>
        <message>
            <source>Only a quarter of the district's calendar can be issued.</source>
            <translation>Утвердить можно только отчёт за четверть из календаря района.</translation>
        </message>
        <message>
            <source>Only a recommendation that was given to the family is followed this way.</source>
            <translation>Так отмечают только рекомендацию, которую передали семье.</translation>
        </message>
        <message>
            <source>Only xlsx, xls, ods, csv and txt files can be read.</source>
            <translation>Читаются только файлы xlsx, xls, ods, csv и txt.</translation>
        </message>
        <message>
            <source>Reading this file takes too long. Take only the list out of it.</source>
            <translation>Файл читается слишком долго. Оставьте в нём только список.</translation>
        </message>
        <message>
            <source>Say to which organisation the data may go.</source>
            <translation>Укажите, в какую организацию можно передать данные.</translation>
        </message>
        <message>
            <source>Say to whom the document goes.</source>
            <translation>Укажите, кому уходит документ.</translation>
        </message>
        <message>
            <source>Say what is to be done.</source>
            <translation>Напишите, что нужно сделать.</translation>
        </message>
        <message>
            <source>Say which body gave the status.</source>
            <translation>Укажите, кто присвоил статус.</translation>
        </message>
        <message>
            <source>Say who is expected: a person, a class, or what it is about.</source>
            <translation>Укажите, кого ждёте: человека, класс или о чём встреча.</translation>
        </message>
        <message>
            <source>Say who took part: a pupil, an adult, a class, or how many without a name.</source>
            <translation>Укажите, кто участвовал: ученик, взрослый, класс или сколько человек без имени.</translation>
        </message>
        <message>
            <source>Say why it is not needed any more: the reason stays.</source>
            <translation>Напишите, почему это больше не нужно: причина останется.</translation>
        </message>
        <message>
            <source>Say why the level changes: the reason stays in the history.</source>
            <translation>Напишите, почему меняется уровень: причина останется в истории.</translation>
        </message>
        <message>
            <source>Say why the pupil is referred: the organisation cannot act without it.</source>
            <translation>Напишите, почему нужна помощь организации: без этого ей не начать работу.</translation>
        </message>
        <message>
            <source>Say why the work goes on without consent: the reason stays.</source>
            <translation>Напишите, почему работа идёт без согласия: причина останется.</translation>
        </message>
        <message>
            <source>Say why: the reason stays in the record.</source>
            <translation>Напишите, почему: причина останется в записи.</translation>
        </message>
        <message>
            <source>Something unexpected happened ({code}). Nothing was changed.</source>
            <translation>Случилось непредвиденное ({code}). Ничего не изменено.</translation>
        </message>
        <message>
            <source>Stopped: nothing of this list was taken in.</source>
            <translation>Остановлено: из этого списка ничего не внесено.</translation>
        </message>
        <message>
            <source>The action was stopped before it was finished. Nothing was changed: do it again.</source>
            <translation>Действие остановилось, не закончившись. Ничего не изменено: повторите его.</translation>
        </message>
        <message>
            <source>The classes of this school year have begun already.</source>
            <translation>Классы этого учебного года уже сформированы.</translation>
        </message>
        <message>
            <source>The database did not answer as expected ({what}). Nothing was changed: close it and open it again.</source>
            <translation>База ответила не так, как ожидалось ({what}). Ничего не изменено: закройте базу и откройте снова.</translation>
        </message>
        <message>
            <source>The database has gone: a disk was pulled out or the folder was moved. Put it back and open again.</source>
            <translation>База недоступна: диск вынули или папку перенесли. Верните их на место и откройте базу снова.</translation>
        </message>
        <message>
            <source>The database is closed. Open it again.</source>
            <translation>База закрыта. Откройте её снова.</translation>
        </message>
        <message>
            <source>The database is open on the computer {host} ({user}, since {since}). Close it there first.</source>
            <translation>База открыта на компьютере {host} ({user}, с {since}). Сначала закройте её там.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was lost: free some space and try again.</source>
            <translation>Диск заполнен. Ничего не потеряно: освободите место и повторите.</translation>
        </message>
        <message>
            <source>The family applies itself, the organisation owes no answer. Note what the family did.</source>
            <translation>Семья обращается сама, организация не обязана отвечать школе. Отметьте, что сделала семья.</translation>
        </message>
        <message>
            <source>The file of cases belongs to another moment or another database. Restore the database from a copy.</source>
            <translation>Файл с данными относится к другому времени или к другой базе. Восстановите базу из копии.</translation>
        </message>
        <message>
            <source>The file {file} of the database is damaged. Restore the database from its last copy.</source>
            <translation>Файл базы {file} повреждён. Восстановите базу из последней копии.</translation>
        </message>
        <message>
            <source>The last day lies before the first one. Give a later day.</source>
            <translation>Последний день раньше первого. Укажите более поздний.</translation>
        </message>
        <message>
            <source>The last entries are missing from this database ({count}): an older file stands in its place. Restore the newest copy, or open it without them.</source>
            <translation>В этой базе нет последних записей ({count}): на её месте более старый файл. Восстановите самую новую копию или откройте без них.</translation>
        </message>
        <message>
            <source>The letters of this file cannot be read. Save it as UTF-8, or as xlsx.</source>
            <translation>Буквы этого файла не читаются. Сохраните его в UTF-8 или как xlsx.</translation>
        </message>
        <message>
            <source>The note is not signed: change it instead of adding to it.</source>
            <translation>Запись не подписана: её можно просто изменить.</translation>
        </message>
        <message>
            <source>The note names somebody who is not in this database. Take the tag out and name the person again.</source>
            <translation>В записи отмечен человек, которого нет в базе. Уберите отметку и вставьте человека снова.</translation>
        </message>
        <message>
            <source>The printer took no page, so nothing has left. Check it and print again.</source>
            <translation>Принтер не взял ни одной страницы, поэтому ничего не ушло. Проверьте его и напечатайте снова.</translation>
        </message>
        <message>
            <source>The pupil has left already.</source>
            <translation>Ученик уже выбыл.</translation>
        </message>
        <message>
            <source>The pupil is in this class already.</source>
            <translation>Ученик уже в этом классе.</translation>
        </message>
        <message>
            <source>The quarter is not over yet. Until then the report can only be looked at.</source>
            <translation>Четверть ещё не закончилась. До этого отчёт можно только посмотреть.</translation>
        </message>
        <message>
            <source>The quarters of that school year are not known to this version.</source>
            <translation>Эта версия не знает четвертей того учебного года.</translation>
        </message>
        <message>
            <source>The report did not pass its own check, so nothing was issued. The records are safe.</source>
            <translation>Отчёт не прошёл собственную проверку, поэтому не утверждён. С записями всё в порядке.</translation>
        </message>
        <message>
            <source>The report of this quarter is issued already. Save its files again.</source>
            <translation>Отчёт за эту четверть уже утверждён. Сохраните его файлы ещё раз.</translation>
        </message>
        <message>
            <source>The report of this quarter is not issued yet.</source>
            <translation>Отчёт за эту четверть ещё не утверждён.</translation>
        </message>
        <message>
            <source>The representative refused to pass on data. Ask again, or go on without consent and say who decided.</source>
            <translation>Представитель отказался от передачи данных. Спросите ещё раз или работайте без согласия и укажите, кто решил.</translation>
        </message>
        <message>
            <source>The same pupil both took part and was not there: leave one of the two.</source>
            <translation>Один и тот же ученик и участвовал, и отсутствовал: оставьте что-то одно.</translation>
        </message>
        <message>
            <source>The session is still to come: record it when it has been held.</source>
            <translation>Это ещё впереди: внесите запись, когда консультация или занятие состоится.</translation>
        </message>
        <message>
            <source>The text is too long: {limit} characters at most.</source>
            <translation>Текст слишком длинный: не больше {limit} знаков.</translation>
        </message>
        <message>
            <source>The value of {what} does not fit.</source>
            <translation>Значение не подходит: {what}.</translation>
        </message>
        <message>
            <source>There are no rows in this file.</source>
            <translation>В этом файле нет строк.</translation>
        </message>
        <message>
            <source>There is no database here. Choose another folder or create a new one.</source>
            <translation>Здесь нет базы. Выберите другую папку или создайте новую базу.</translation>
        </message>
        <message>
            <source>There is no such action.</source>
            <translation>Такого действия нет.</translation>
        </message>
        <message>
            <source>There is no such colleague, or the entry is in the bin.</source>
            <translation>Такого коллеги нет, или запись о нём в корзине.</translation>
        </message>
        <message>
            <source>There is no such consent, or it is in the bin.</source>
            <translation>Такого согласия нет, или оно в корзине.</translation>
        </message>
        <message>
            <source>There is no such form.</source>
            <translation>Такого бланка нет.</translation>
        </message>
        <message>
            <source>There is no such planned session, or it is in the bin.</source>
            <translation>Такой встречи нет, или она в корзине.</translation>
        </message>
        <message>
            <source>There is no such pupil, or the card is in the bin.</source>
            <translation>Такого ученика нет, или его карта в корзине.</translation>
        </message>
        <message>
            <source>There is no such referral, or it is in the bin.</source>
            <translation>Такого направления нет, или оно в корзине.</translation>
        </message>
        <message>
            <source>There is no such session, or it is in the bin.</source>
            <translation>Такой записи нет, или она в корзине.</translation>
        </message>
        <message>
            <source>There is no such task, or it is in the bin.</source>
            <translation>Такой задачи нет, или она в корзине.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Отменять нечего.</translation>
        </message>
        <message>
            <source>This adult is already named for the pupil.</source>
            <translation>Этот взрослый уже указан у ученика.</translation>
        </message>
        <message>
            <source>This adult is not a legal representative. Choose another, or correct it on the card.</source>
            <translation>Этот взрослый не законный представитель. Выберите другого или исправьте это на карте.</translation>
        </message>
        <message>
            <source>This adult is not on the pupil's card any more.</source>
            <translation>Этого взрослого на карте ученика больше нет.</translation>
        </message>
        <message>
            <source>This consent was withdrawn. Note a new one instead.</source>
            <translation>Это согласие отозвано. Внесите новое.</translation>
        </message>
        <message>
            <source>This copy is damaged and cannot be used. Choose another one.</source>
            <translation>Эта копия повреждена, её нельзя использовать. Выберите другую.</translation>
        </message>
        <message>
            <source>This database has its school already. Correct its particulars instead.</source>
            <translation>В этой базе школа уже есть. Исправьте её данные.</translation>
        </message>
        <message>
            <source>This database was made by a newer version of cpdesk. Update the program on this computer.</source>
            <translation>Эта база создана более новой версией cpdesk. Обновите программу на этом компьютере.</translation>
        </message>
        <message>
            <source>This database was made by an older version of cpdesk. Open it once in the window.</source>
            <translation>Эта база создана более старой версией cpdesk. Один раз откройте её в окне программы.</translation>
        </message>
        <message>
            <source>This day is still to come. Give today or an earlier one.</source>
            <translation>Этот день ещё не наступил. Укажите сегодня или более ранний день.</translation>
        </message>
        <message>
            <source>This day lies before the sheet was given. Give that day or later.</source>
            <translation>Этот день раньше дня выдачи листа. Укажите тот день или более поздний.</translation>
        </message>
        <message>
            <source>This file cannot be read: it is damaged or of another kind.</source>
            <translation>Файл не читается: он повреждён или другого вида.</translation>
        </message>
        <message>
            <source>This file is far larger than a class list. Take only the list out of it.</source>
            <translation>Файл гораздо больше списка класса. Оставьте в нём только список.</translation>
        </message>
        <message>
            <source>This file is protected by a password. Save it without one first.</source>
            <translation>Файл защищён паролем. Сначала сохраните его без пароля.</translation>
        </message>
        <message>
            <source>This form has no such text.</source>
            <translation>В этом бланке нет такого текста.</translation>
        </message>
        <message>
            <source>This is a copy of another database. Restore it to a place of its own.</source>
            <translation>Это копия другой базы. Восстановите её в отдельную папку.</translation>
        </message>
        <message>
            <source>This is not a recovery key: a sign is wrong or missing. Compare it with the sheet.</source>
            <translation>Это не ключ восстановления: знак неверен или пропущен. Сверьте с листом.</translation>
        </message>
        <message>
            <source>This is the practice school: its reports go to nobody.</source>
            <translation>Это тренировочная школа: её отчёты никому не передаются.</translation>
        </message>
        <message>
            <source>This is written down already. Look at it before adding it again.</source>
            <translation>Это уже внесено. Посмотрите, прежде чем вносить ещё раз.</translation>
        </message>
        <message>
            <source>This level is set already.</source>
            <translation>Этот уровень уже установлен.</translation>
        </message>
        <message>
            <source>This line is not an action. Write one JSON object on each line.</source>
            <translation>Эта строка – не действие. В каждой строке должен стоять один объект JSON.</translation>
        </message>
        <message>
            <source>This list has other headings than those columns were kept for.</source>
            <translation>У этого списка другие заголовки, не те, для которых запомнены столбцы.</translation>
        </message>
        <message>
            <source>This recovery key belongs to another database. Find its own sheet.</source>
            <translation>Этот ключ восстановления от другой базы. Найдите лист этой базы.</translation>
        </message>
        <message>
            <source>This referral has been sent already. Open a new one instead.</source>
            <translation>Это направление уже отправлено. Откройте новое.</translation>
        </message>
        <message>
            <source>This referral is not waiting for an answer.</source>
            <translation>По этому направлению ответа не ждут.</translation>
        </message>
        <message>
            <source>This session has been held, cancelled or missed already.</source>
            <translation>Эта встреча уже прошла, отменена, или на неё не пришли.</translation>
        </message>
        <message>
            <source>This session is not cancelled or missed.</source>
            <translation>Эта встреча не отменена и не отмечена как неявка.</translation>
        </message>
        <message>
            <source>This task is closed. Take it up again first.</source>
            <translation>Эта задача закрыта. Сначала откройте её снова.</translation>
        </message>
        <message>
            <source>This task is open already.</source>
            <translation>Эта задача уже открыта.</translation>
        </message>
        <message>
            <source>This template is not there any more. Choose another one.</source>
            <translation>Этого шаблона больше нет. Выберите другой.</translation>
        </message>
        <message>
            <source>What this refers to is not there any more. Choose it again.</source>
            <translation>Того, на что ссылается запись, больше нет. Выберите снова.</translation>
        </message>
        <message>
            <source>Write the class as 7Б.</source>
            <translation>Напишите класс так: 7Б.</translation>
        </message>
        <message>
            <source>Write the class as 7Б: a grade from 0 to 12 and a letter.</source>
            <translation>Напишите класс так: 7Б, то есть число от 0 до 12 и литера.</translation>
        </message>
        <message>
            <source>Write the code of the school: it stands in every report.</source>
            <translation>Напишите код школы: он стоит в каждом отчёте.</translation>
        </message>
        <message>
            <source>Write the date as 24.11.2026.</source>
            <translation>Напишите дату так: 24.11.2026.</translation>
        </message>
        <message>
            <source>Write the first name.</source>
            <translation>Напишите имя.</translation>
        </message>
        <message>
            <source>Write the headings of the template first.</source>
            <translation>Сначала напишите заголовки шаблона.</translation>
        </message>
        <message>
            <source>Write the last name.</source>
            <translation>Напишите фамилию.</translation>
        </message>
        <message>
            <source>Write the name of the adult.</source>
            <translation>Напишите имя взрослого.</translation>
        </message>
        <message>
            <source>Write the name of the colleague.</source>
            <translation>Напишите имя коллеги.</translation>
        </message>
        <message>
            <source>Write the name of the education department of the district.</source>
            <translation>Напишите название районного отдела образования.</translation>
        </message>
        <message>
            <source>Write the name of the school.</source>
            <translation>Напишите название школы.</translation>
        </message>
        <message>
            <source>Write the note before signing.</source>
            <translation>Напишите запись, потом подписывайте.</translation>
        </message>
        <message>
            <source>Write the period as 2026-27-q1, 2026-Q4, 2026-27, 2026 or 2026-01..2026-11.</source>
            <translation>Напишите период так: 2026-27-q1, 2026-Q4, 2026-27, 2026 или 2026-01..2026-11.</translation>
        </message>
        <message>
            <source>Write the time as 15:30.</source>
            <translation>Напишите время так: 15:30.</translation>
        </message>
        <message>
            <source>Write the words, or go back to those of the program.</source>
            <translation>Напишите текст или верните исходный.</translation>
        </message>
        <message>
            <source>Write who decided it: name and position.</source>
            <translation>Напишите, кто решил: имя и должность.</translation>
        </message>
        <message>
            <source>Write your last name and first name.</source>
            <translation>Напишите свои фамилию и имя.</translation>
        </message>
        <message>
            <source>Wrong password. Check the keyboard layout and Caps Lock.</source>
            <translation>Пароль не подошёл. Проверьте раскладку и Caps Lock.</translation>
        </message>
        <message>
            <source>{file}, line {line}: a text lacks one of the three languages ({what}).</source>
            <translation>{file}, строка {line}: у текста нет одного из трёх языков ({what}).</translation>
        </message>
        <message>
            <source>{file}, line {line}: an entry must say whether it is verified ({what}).</source>
            <translation>{file}, строка {line}: не сказано, проверена ли запись ({what}).</translation>
        </message>
        <message>
            <source>{file}, line {line}: an entry tells no source ({what}).</source>
            <translation>{file}, строка {line}: не назван источник ({what}).</translation>
        </message>
        <message>
            <source>{file}, line {line}: nothing is known to stand for {what}.</source>
            <translation>{file}, строка {line}: неизвестно, что означает {what}.</translation>
        </message>
        <message>
            <source>{file}, line {line}: this is not TOML.</source>
            <translation>{file}, строка {line}: это не TOML.</translation>
        </message>
        <message>
            <source>{file}, line {line}: {what} does not fit.</source>
            <translation>{file}, строка {line}: не подходит {what}.</translation>
        </message>
        <message>
            <source>{file}, line {line}: {what} is missing.</source>
            <translation>{file}, строка {line}: нет {what}.</translation>
        </message>
    </context>
    <context>
        <name>Relation</name>
        <message>
            <source>father</source>
            <translation>отец</translation>
        </message>
        <message>
            <source>grandparent</source>
            <translation>бабушка или дедушка</translation>
        </message>
        <message>
            <source>guardian</source>
            <translation>опекун</translation>
        </message>
        <message>
            <source>mother</source>
            <translation>мать</translation>
        </message>
        <message>
            <source>other adult</source>
            <translation>другой взрослый</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Breakdown</source>
            <translation>Разбивка</translation>
        </message>
        <message>
            <source>Calendar quarter {number} of {year}</source>
            <translation>{number}‑й квартал {year} года (календарный)</translation>
        </message>
        <message>
            <source>Checksum of the file (SHA-256): {sum}</source>
            <translation>Контрольная сумма файла (SHA-256): {sum}</translation>
        </message>
        <message>
            <source>Code</source>
            <comment>of an indicator</comment>
            <translation>Код</translation>
        </message>
        <message>
            <source>Edition</source>
            <comment>of a report</comment>
            <translation>Редакция</translation>
        </message>
        <message>
            <source>Educational psychologist</source>
            <translation>Педагог-психолог</translation>
        </message>
        <message>
            <source>Ended in the period</source>
            <translation>Завершено за период</translation>
        </message>
        <message>
            <source>Grades</source>
            <translation>Классы</translation>
        </message>
        <message>
            <source>Head of the school</source>
            <translation>Руководитель школы</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Показатель</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Дата утверждения</translation>
        </message>
        <message>
            <source>Language of instruction</source>
            <translation>Язык обучения</translation>
        </message>
        <message>
            <source>Level of support</source>
            <translation>Уровень сопровождения</translation>
        </message>
        <message>
            <source>Not reported</source>
            <translation>Нет данных</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Число</translation>
        </message>
        <message>
            <source>Numbers of events and of children are rounded to a multiple of {base}, so that nobody can be recognised: each differs from the exact one by less than {base}, and 0 may stand for up to {most}. All sums add up. The exact numbers are in the journal of the school.</source>
            <translation>Числа событий и детей округлены до кратного {base}, чтобы никого нельзя было узнать: каждое отличается от точного меньше чем на {base}, а 0 означает число от 0 до {most}. Все суммы сходятся. Точные числа остаются в журнале школы.</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Часть</translation>
        </message>
        <message>
            <source>Preview: not for handing over</source>
            <translation>Предварительный просмотр: не передавать</translation>
        </message>
        <message>
            <source>Quarter {number} of the school year {year}</source>
            <translation>{number}‑я четверть {year} учебного года</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>Report of the school psychologist</source>
            <translation>Отчёт педагога-психолога</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Школа</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Пол</translation>
        </message>
        <message>
            <source>Signs</source>
            <translation>Знаки</translation>
        </message>
        <message>
            <source>Taken on in the period</source>
            <translation>Принято за период</translation>
        </message>
        <message>
            <source>These numbers are exact: they are not rounded.</source>
            <translation>Эти числа точные: они не округлены.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Кому</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Всего</translation>
        </message>
        <message>
            <source>What the signs mean</source>
            <translation>Что означают знаки</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message>
            <source>a group has fewer than {least} pupils</source>
            <translation>в группе меньше {least} учеников</translation>
        </message>
        <message>
            <source>boys</source>
            <translation>мальчики</translation>
        </message>
        <message>
            <source>cannot be: the school has no such group</source>
            <translation>не может быть: такой группы в школе нет</translation>
        </message>
        <message>
            <source>fewer than {least} children stand behind the events</source>
            <translation>за событиями стоит меньше {least} детей</translation>
        </message>
        <message>
            <source>girls</source>
            <translation>девочки</translation>
        </message>
        <message>
            <source>grade 0</source>
            <translation>предшкольный класс</translation>
        </message>
        <message>
            <source>grades 10–11</source>
            <translation>10–11 классы</translation>
        </message>
        <message>
            <source>grades 1–4</source>
            <translation>1–4 классы</translation>
        </message>
        <message>
            <source>grades 5–9</source>
            <translation>5–9 классы</translation>
        </message>
        <message>
            <source>more than half of a group is meant</source>
            <translation>речь идёт больше чем о половине группы</translation>
        </message>
        <message>
            <source>none, or up to {most}</source>
            <translation>не было или было не больше {most}</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>не указано</translation>
        </message>
        <message>
            <source>not reported</source>
            <translation>нет данных</translation>
        </message>
        <message>
            <source>not split</source>
            <translation>не делим</translation>
        </message>
        <message>
            <source>number</source>
            <translation>число</translation>
        </message>
        <message>
            <source>only the whole is published, by a public rule</source>
            <translation>по открытому правилу публикуется только всё вместе</translation>
        </message>
        <message>
            <source>rounded to a multiple of {base}; differs from the exact one by less than {base}</source>
            <translation>округлено до кратного {base}; отличается от точного меньше чем на {base}</translation>
        </message>
        <message>
            <source>the parts changed more than children came and went</source>
            <translation>части изменились сильнее, чем пришло и ушло детей</translation>
        </message>
        <message>
            <source>the program keeps no such records yet</source>
            <translation>программа пока не ведёт таких записей</translation>
        </message>
        <message>
            <source>the school kept no record of it</source>
            <translation>школа этого не записывала</translation>
        </message>
        <message>
            <source>the whole is published as less than {least}</source>
            <translation>опубликованное общее число меньше {least}</translation>
        </message>
        <message>
            <source>there was none</source>
            <translation>не было</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message numerus="yes">
            <source>%n table(s); no names, no IIN, no dates of birth.</source>
            <translation>
                <numerusform>%n таблица; без имён, ИИН и дат рождения.</numerusform>
                <numerusform>%n таблицы; без имён, ИИН и дат рождения.</numerusform>
                <numerusform>%n таблиц; без имён, ИИН и дат рождения.</numerusform>
            </translation>
        </message>
        <message>
            <source>All sums are sums of the numbers that leave: subtracting tells nothing more.</source>
            <translation>Все суммы сложены из уходящих чисел: вычитание ничего не добавит.</translation>
        </message>
        <message>
            <source>An issue is final: the quarter is closed.</source>
            <translation>Утверждение окончательное: четверть закрывается.</translation>
        </message>
        <message>
            <source>Calendar quarter {number}, {year}</source>
            <translation>{number}‑й квартал {year} года</translation>
        </message>
        <message>
            <source>Checksum: {sum}</source>
            <translation>Контрольная сумма: {sum}</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Выбрано</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Each protected number is a multiple of {base} and less than {base} from the exact one.</source>
            <translation>Каждое защищённое число кратно {base} и отличается от точного меньше чем на {base}.</translation>
        </message>
        <message numerus="yes">
            <source>Every protected number can stand for %n value(s) or more.</source>
            <translation>
                <numerusform>За каждым защищённым числом стоит не меньше %n значения.</numerusform>
                <numerusform>За каждым защищённым числом стоит не меньше %n значений.</numerusform>
                <numerusform>За каждым защищённым числом стоит не меньше %n значений.</numerusform>
            </translation>
        </message>
        <message>
            <source>Give the files of the report to the district</source>
            <translation>Передайте файлы отчёта в отдел образования</translation>
        </message>
        <message>
            <source>Given to the printer</source>
            <translation>Передано на принтер</translation>
        </message>
        <message numerus="yes">
            <source>Held against %n earlier report(s).</source>
            <translation>
                <numerusform>Сверено с %n прежним отчётом.</numerusform>
                <numerusform>Сверено с %n прежними отчётами.</numerusform>
                <numerusform>Сверено с %n прежними отчётами.</numerusform>
            </translation>
        </message>
        <message>
            <source>How it was checked</source>
            <translation>Как это проверено</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Показатель</translation>
        </message>
        <message>
            <source>Issue the report? {period}</source>
            <translation>Утвердить отчёт? {period}</translation>
        </message>
        <message>
            <source>Issue the report…</source>
            <translation>Утвердить и сформировать…</translation>
        </message>
        <message>
            <source>Issued on {day} for: {district}. What is entered late goes into the next report.</source>
            <translation>Утверждён {day}, получатель: {district}. Внесённое позже войдёт в следующий отчёт.</translation>
        </message>
        <message>
            <source>Look at the page</source>
            <translation>Посмотреть страницу</translation>
        </message>
        <message>
            <source>Look through the tables and issue the report</source>
            <translation>Просмотрите таблицы и утвердите отчёт</translation>
        </message>
        <message>
            <source>Not reported: {count}</source>
            <translation>Нет данных: {count}</translation>
        </message>
        <message>
            <source>Numbers of the report</source>
            <translation>Числа отчёта</translation>
        </message>
        <message>
            <source>Only the bold numbers leave, for: {district}. The small exact ones stay inside the school.</source>
            <translation>Уходят только полужирные числа, получатель: {district}. Мелкие точные числа остаются в школе.</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Части</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Print the report</source>
            <translation>Напечатать отчёт</translation>
        </message>
        <message>
            <source>Quarter {number}</source>
            <translation>{number}‑я четверть</translation>
        </message>
        <message>
            <source>Quarter {number}, {years}</source>
            <translation>{number}‑я четверть {years}</translation>
        </message>
        <message>
            <source>Quarters</source>
            <translation>Четверти</translation>
        </message>
        <message>
            <source>Quarters appear here by themselves as soon as pupils are enrolled.</source>
            <translation>Четверти появятся сами, как только будут внесены ученики.</translation>
        </message>
        <message>
            <source>Report of the quarter…</source>
            <translation>Отчёт за четверть…</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Отчёты</translation>
        </message>
        <message>
            <source>Save the files…</source>
            <translation>Сохранить файлы…</translation>
        </message>
        <message>
            <source>Saved: {names}</source>
            <translation>Сохранено: {names}</translation>
        </message>
        <message>
            <source>School: {school}, code {code}. To: {district}.

The quarter is closed for ever: what is entered later goes into the next report. An issued report cannot be changed, undone or issued again; its files can be given out again at any time.</source>
            <translation>Школа: {school}, код {code}. Получатель: {district}.

Четверть закрывается навсегда: внесённое позже войдёт в следующий отчёт. Утверждённый отчёт нельзя изменить, отменить или утвердить заново; его файлы можно выдать снова в любое время.</translation>
        </message>
        <message>
            <source>Size: {size} KB.</source>
            <translation>Размер: {size} КБ.</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Таблицы</translation>
        </message>
        <message>
            <source>The check found what must not be: this report does not leave.</source>
            <translation>Проверка нашла недопустимое: этот отчёт не уйдёт.</translation>
        </message>
        <message>
            <source>The files are given out the same, byte for byte, as often as they are needed.</source>
            <translation>Файлы выдаются без изменений, байт в байт, сколько бы раз они ни понадобились.</translation>
        </message>
        <message>
            <source>The quarter is not over yet</source>
            <translation>Четверть ещё не закончилась</translation>
        </message>
        <message>
            <source>The report is being made</source>
            <translation>Отчёт формируется</translation>
        </message>
        <message>
            <source>There is no quarter to report on yet</source>
            <translation>Пока нет четверти для отчёта</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Всего</translation>
        </message>
        <message>
            <source>What an outsider can work out</source>
            <translation>Что может узнать посторонний</translation>
        </message>
        <message>
            <source>What goes into the file</source>
            <translation>Что входит в файл</translation>
        </message>
        <message>
            <source>What the signs mean</source>
            <translation>Что означают знаки</translation>
        </message>
        <message>
            <source>Where to save the files of the report</source>
            <translation>Куда сохранить файлы отчёта</translation>
        </message>
        <message>
            <source>Why this is safe</source>
            <translation>Почему это безопасно</translation>
        </message>
        <message>
            <source>cannot be here</source>
            <translation>здесь быть не может</translation>
        </message>
        <message>
            <source>draft</source>
            <comment>a report</comment>
            <translation>черновик</translation>
        </message>
        <message>
            <source>edition {number}</source>
            <translation>редакция {number}</translation>
        </message>
        <message>
            <source>exact 26 stays, 27 leaves</source>
            <translation>точное 26 остаётся, уходит 27</translation>
        </message>
        <message>
            <source>exact numbers, published as they are</source>
            <translation>точные числа, публикуются как есть</translation>
        </message>
        <message>
            <source>exactly {exact}, leaves as {leaves}</source>
            <translation>точно {exact}, уходит {leaves}</translation>
        </message>
        <message>
            <source>from {first} to {last}</source>
            <comment>values of a number</comment>
            <translation>от {first} до {last}</translation>
        </message>
        <message>
            <source>issued</source>
            <comment>a report</comment>
            <translation>утверждён</translation>
        </message>
        <message>
            <source>issued on {day}</source>
            <translation>утверждён {day}</translation>
        </message>
        <message>
            <source>no records are kept</source>
            <translation>записи не ведутся</translation>
        </message>
        <message>
            <source>none, or one or two</source>
            <translation>не было, или один-два</translation>
        </message>
        <message>
            <source>not issued yet</source>
            <translation>ещё не утверждён</translation>
        </message>
        <message>
            <source>one total, breakdowns are not crossed: {names}</source>
            <translation>один итог, разбивки не пересекаются: {names}</translation>
        </message>
        <message>
            <source>practice, not issued</source>
            <translation>тренировочный</translation>
        </message>
        <message>
            <source>rounded to {base}</source>
            <translation>округлено до кратного {base}</translation>
        </message>
        <message>
            <source>runs until {day}</source>
            <translation>идёт до {day}</translation>
        </message>
        <message>
            <source>the file says so, and why</source>
            <translation>файл говорит об этом и почему</translation>
        </message>
        <message>
            <source>the quarter ended on {day}; the district says until when the report is due</source>
            <translation>четверть закончилась {day}; до какого дня сдавать отчёт, скажет район</translation>
        </message>
        <message>
            <source>the report can be issued after {day}</source>
            <translation>отчёт можно утвердить после окончания четверти: {day}</translation>
        </message>
        <message>
            <source>total or group too small</source>
            <translation>слишком мало всего или в группе</translation>
        </message>
    </context>
    <context>
        <name>Requester</name>
        <message>
            <source>a parent</source>
            <translation>родитель</translation>
        </message>
        <message>
            <source>a teacher</source>
            <translation>педагог</translation>
        </message>
        <message>
            <source>an organisation</source>
            <translation>организация</translation>
        </message>
        <message>
            <source>the head of the school</source>
            <translation>руководство</translation>
        </message>
        <message>
            <source>the psychologist</source>
            <translation>педагог-психолог</translation>
        </message>
        <message>
            <source>the pupil</source>
            <translation>ученик</translation>
        </message>
    </context>
    <context>
        <name>Restore</name>
        <message numerus="yes">
            <source>%n later entry(ies) would be lost:</source>
            <translation>
                <numerusform>Пропадёт %n более поздняя запись:</numerusform>
                <numerusform>Пропадут %n более поздние записи:</numerusform>
                <numerusform>Пропадут %n более поздних записей:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pupil(s)</source>
            <translation>
                <numerusform>%n ученик</numerusform>
                <numerusform>%n ученика</numerusform>
                <numerusform>%n учеников</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n запись</numerusform>
                <numerusform>%n записи</numerusform>
                <numerusform>%n записей</numerusform>
            </translation>
        </message>
        <message>
            <source>A copy from elsewhere</source>
            <translation>Копия из другого места</translation>
        </message>
        <message>
            <source>A copy from elsewhere…</source>
            <translation>Копия из другого места…</translation>
        </message>
        <message>
            <source>Back to a copy</source>
            <translation>Вернуться к копии</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Копии</translation>
        </message>
        <message>
            <source>Last entry in it</source>
            <translation>Последняя запись в ней</translation>
        </message>
        <message>
            <source>Last entry in it: {when}</source>
            <translation>Последняя запись в ней: {when}</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>Look inside</source>
            <translation>Посмотреть, что внутри</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Сделана</translation>
        </message>
        <message>
            <source>Made: {when}</source>
            <translation>Сделана: {when}</translation>
        </message>
        <message>
            <source>Nothing would be lost: the base has no later entries.</source>
            <translation>Ничего не пропадёт: более поздних записей в базе нет.</translation>
        </message>
        <message>
            <source>Opening and checking the copy…</source>
            <translation>Копия открывается и проверяется…</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Ученики</translation>
        </message>
        <message>
            <source>Put this copy in place</source>
            <translation>Поставить эту копию на место базы</translation>
        </message>
        <message>
            <source>Putting it in place…</source>
            <translation>Копия ставится на место…</translation>
        </message>
        <message>
            <source>The base as it is now cannot be read, so nobody can say what would be lost.</source>
            <translation>Нынешняя база не читается, поэтому нельзя сказать, что пропадёт.</translation>
        </message>
        <message>
            <source>The base as it is now is kept beside, in the same folder, and can be opened again. What comes back opens by the password and the recovery key of that day.</source>
            <translation>Нынешняя база останется рядом, в той же папке, и её можно будет открыть снова. Восстановленная открывается паролем и ключом восстановления того дня.</translation>
        </message>
        <message>
            <source>The copy is opened beside the base and checked first. Nothing changes before you say so.</source>
            <translation>Сначала копия открывается рядом с базой и проверяется. Пока вы не скажете, ничего не изменится.</translation>
        </message>
        <message>
            <source>The last of them: {when}</source>
            <translation>Последняя из них: {when}</translation>
        </message>
        <message>
            <source>The password of that day, or the recovery key</source>
            <translation>Пароль того дня или ключ восстановления</translation>
        </message>
        <message>
            <source>There are no copies beside this base. Take one from a stick.</source>
            <translation>Рядом с этой базой копий нет. Возьмите копию с флешки.</translation>
        </message>
        <message>
            <source>There is no base at this place now.</source>
            <translation>Здесь сейчас нет базы.</translation>
        </message>
        <message>
            <source>What this copy holds</source>
            <translation>Что есть в этой копии</translation>
        </message>
        <message>
            <source>cpdesk: from a copy</source>
            <translation>cpdesk: из копии</translation>
        </message>
    </context>
    <context>
        <name>SchoolKind</name>
        <message>
            <source>boarding school</source>
            <translation>школа-интернат</translation>
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
            <translation>детский сад</translation>
        </message>
        <message>
            <source>lyceum</source>
            <translation>лицей</translation>
        </message>
        <message>
            <source>school</source>
            <translation>школа</translation>
        </message>
        <message>
            <source>small rural school</source>
            <translation>малокомплектная школа</translation>
        </message>
    </context>
    <context>
        <name>SessionKind</name>
        <message>
            <source>conversation</source>
            <translation>беседа</translation>
        </message>
        <message>
            <source>crisis session</source>
            <translation>кризисная консультация</translation>
        </message>
        <message>
            <source>developmental session</source>
            <translation>коррекционно-развивающее занятие</translation>
        </message>
        <message>
            <source>group consultation</source>
            <translation>групповая консультация</translation>
        </message>
        <message>
            <source>individual consultation</source>
            <translation>индивидуальная консультация</translation>
        </message>
        <message>
            <source>observation</source>
            <translation>наблюдение</translation>
        </message>
    </context>
    <context>
        <name>SessionStatus</name>
        <message>
            <source>recorded</source>
            <translation>внесено</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>подписано</translation>
        </message>
    </context>
    <context>
        <name>Sessions</name>
        <message numerus="yes">
            <source>%n heading(s) still empty</source>
            <translation>
                <numerusform>%n заголовок ещё пуст</numerusform>
                <numerusform>%n заголовка ещё пусты</numerusform>
                <numerusform>%n заголовков ещё пусты</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n мин</numerusform>
                <numerusform>%n мин</numerusform>
                <numerusform>%n мин</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) to sign</source>
            <translation>
                <numerusform>%n запись ждёт подписи</numerusform>
                <numerusform>%n записи ждут подписи</numerusform>
                <numerusform>%n записей ждут подписи</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n запись</numerusform>
                <numerusform>%n записи</numerusform>
                <numerusform>%n записей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a name</source>
            <translation>
                <numerusform>без имени: %n</numerusform>
                <numerusform>без имени: %n</numerusform>
                <numerusform>без имени: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>24.11 · +3 · Tue</source>
            <translation>24.11 · +3 · вт</translation>
        </message>
        <message>
            <source>Add somebody who took part</source>
            <translation>Добавить участника</translation>
        </message>
        <message>
            <source>Add to my words</source>
            <translation>Добавить в мои слова</translation>
        </message>
        <message>
            <source>Add to the signed note</source>
            <translation>Дополнить подписанную запись</translation>
        </message>
        <message>
            <source>Addendum</source>
            <translation>Дополнение</translation>
        </message>
        <message>
            <source>After signing the text does not change. What comes later goes into an addendum.</source>
            <translation>После подписи текст не меняется. Всё позднее пишется в дополнение.</translation>
        </message>
        <message>
            <source>Agreed on {day}</source>
            <translation>Договорились {day}</translation>
        </message>
        <message>
            <source>All notes are signed</source>
            <translation>Все записи подписаны</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Вернуться к списку</translation>
        </message>
        <message>
            <source>Before signing</source>
            <translation>Перед подписью</translation>
        </message>
        <message>
            <source>Before signing, write something under these headings or take them out: {headings}</source>
            <translation>Перед подписью напишите что-нибудь под этими заголовками или уберите их: {headings}</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Полужирный</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>К какому дню</translation>
        </message>
        <message>
            <source>Check the spelling</source>
            <translation>Проверять орфографию</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Class observed</source>
            <translation>Наблюдаемый класс</translation>
        </message>
        <message>
            <source>Click or Space: was not there. The cross or Del takes off</source>
            <translation>Щелчок или пробел: не было. Крестик или Del убирает</translation>
        </message>
        <message>
            <source>Consent: {given} of {all}</source>
            <translation>Согласие: {given} из {all}</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Do not check the spelling</source>
            <translation>Не проверять орфографию</translation>
        </message>
        <message>
            <source>F4 names a person. Write what was seen and heard, the child's words in quotes.</source>
            <translation>F4 вставляет человека. Пишите, что видели и слышали; слова ребёнка – в кавычках.</translation>
        </message>
        <message>
            <source>F8 begins a note from anywhere; leaving it records it.</source>
            <translation>F8 начинает запись с любого экрана; когда вы из неё выходите, она вносится.</translation>
        </message>
        <message>
            <source>Fill in «{heading}»</source>
            <translation>Заполните «{heading}»</translation>
        </message>
        <message>
            <source>Go to the heading</source>
            <translation>Перейти к заголовку</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Headings of the last note</source>
            <translation>Заголовки прошлой записи</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>History of the session</source>
            <translation>История записи</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Курсив</translation>
        </message>
        <message>
            <source>Leave the note</source>
            <translation>Закрыть запись</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>List of things to do</source>
            <translation>Список дел</translation>
        </message>
        <message>
            <source>Main topic</source>
            <translation>Основная тема</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Минут</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>Название шаблона</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Новая запись</translation>
        </message>
        <message>
            <source>New session…</source>
            <translation>Новая запись…</translation>
        </message>
        <message>
            <source>New step</source>
            <translation>Новый шаг</translation>
        </message>
        <message>
            <source>New step of the note</source>
            <translation>Новый шаг записи</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>Следующие шаги</translation>
        </message>
        <message>
            <source>Next steps of the last note</source>
            <translation>Следующие шаги прошлой записи</translation>
        </message>
        <message>
            <source>No note has these words</source>
            <translation>Ни в одной записи нет этих слов</translation>
        </message>
        <message>
            <source>No sessions yet</source>
            <translation>Пока нет записей</translation>
        </message>
        <message>
            <source>Not signed</source>
            <translation>Не подписаны</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Nothing like it is known</source>
            <translation>Похожих слов нет</translation>
        </message>
        <message>
            <source>Print the journal…</source>
            <translation>Напечатать журнал…</translation>
        </message>
        <message>
            <source>Print the note… (F9)</source>
            <translation>Напечатать запись… (F9)</translation>
        </message>
        <message>
            <source>Private working note</source>
            <translation>Личная рабочая заметка</translation>
        </message>
        <message>
            <source>Pupil, parent, colleague · Enter adds</source>
            <translation>Ученик, родитель, коллега · Enter добавит</translation>
        </message>
        <message>
            <source>Put a template in the bin</source>
            <translation>Убрать шаблон в корзину</translation>
        </message>
        <message>
            <source>Put the session in the bin</source>
            <translation>Убрать запись в корзину</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Внести</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Переименовать</translation>
        </message>
        <message>
            <source>Rename a template</source>
            <translation>Переименовать шаблон</translation>
        </message>
        <message>
            <source>Save as a template</source>
            <translation>Сохранить как шаблон</translation>
        </message>
        <message>
            <source>Save the template</source>
            <translation>Сохранить шаблон</translation>
        </message>
        <message>
            <source>Save these headings as a template…</source>
            <translation>Сохранить эти заголовки как шаблон…</translation>
        </message>
        <message>
            <source>Search the notes</source>
            <translation>Искать в записях</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Записи</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Подписать</translation>
        </message>
        <message>
            <source>Signed: {when}, {who}</source>
            <translation>Подписано: {when}, {who}</translation>
        </message>
        <message>
            <source>Somebody without a name</source>
            <translation>Кто-то без имени</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Still to be filled in: {headings}</source>
            <translation>Ещё не заполнено: {headings}</translation>
        </message>
        <message>
            <source>Take the step off</source>
            <translation>Убрать шаг</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Шаблон</translation>
        </message>
        <message>
            <source>The beginning of a word is enough; private working notes are not searched.</source>
            <translation>Достаточно начала слова; в рабочих заметках поиск не ведётся.</translation>
        </message>
        <message>
            <source>The cross or Del takes off</source>
            <translation>Крестик или Del убирает</translation>
        </message>
        <message>
            <source>The note itself</source>
            <translation>Сама запись</translation>
        </message>
        <message>
            <source>The session is in the bin</source>
            <translation>Запись в корзине</translation>
        </message>
        <message>
            <source>The template is in the bin</source>
            <translation>Шаблон в корзине</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Undo in the text</source>
            <translation>Отменить правку текста</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Что нужно сделать</translation>
        </message>
        <message>
            <source>What was copied is longer than a note may be (50,000 signs). Nothing was pasted: copy a part of it.</source>
            <translation>Скопированное длиннее, чем может быть запись (50 000 знаков). Ничего не вставлено: скопируйте часть.</translation>
        </message>
        <message>
            <source>What was held</source>
            <translation>Что проведено</translation>
        </message>
        <message>
            <source>Who and what</source>
            <translation>Кто и о чём</translation>
        </message>
        <message>
            <source>Who asked for it</source>
            <translation>По чьему запросу</translation>
        </message>
        <message>
            <source>Who took part</source>
            <translation>Кто участвовал</translation>
        </message>
        <message>
            <source>Who took part, and when</source>
            <translation>Кто участвовал и когда</translation>
        </message>
        <message>
            <source>Whom it concerns</source>
            <translation>Кого касается</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>С кем</translation>
        </message>
        <message>
            <source>Words of a note</source>
            <translation>Слова из записи</translation>
        </message>
        <message>
            <source>Write the day as 24.11.2026.</source>
            <translation>Напишите день так: 24.11.2026.</translation>
        </message>
        <message>
            <source>Write the day of the step as 24.11.2026.</source>
            <translation>Напишите день шага так: 24.11.2026.</translation>
        </message>
        <message>
            <source>Write the time as 14:30.</source>
            <translation>Напишите время так: 14:30.</translation>
        </message>
        <message>
            <source>become tasks in Today</source>
            <translation>станут задачами на экране «Сегодня»</translation>
        </message>
        <message>
            <source>lacking</source>
            <translation>не хватает</translation>
        </message>
        <message>
            <source>never counted, never in a report</source>
            <translation>не входит в подсчёты и отчёты</translation>
        </message>
        <message>
            <source>never printed, never in a referral</source>
            <translation>не печатается, не попадает в направление</translation>
        </message>
        <message>
            <source>new note</source>
            <translation>новая запись</translation>
        </message>
        <message>
            <source>nobody in particular</source>
            <translation>никого отдельно</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>не указано</translation>
        </message>
        <message>
            <source>shown to its author; whoever has a password of this database can open it</source>
            <translation>показывается автору; открыть может каждый, кто знает пароль этой базы</translation>
        </message>
        <message>
            <source>still to be filled in</source>
            <translation>ещё не заполнено</translation>
        </message>
        <message>
            <source>there</source>
            <translation>есть</translation>
        </message>
        <message>
            <source>what is written is recorded</source>
            <translation>написанное будет внесено</translation>
        </message>
        <message>
            <source>{name}: was not there</source>
            <translation>{name}: не было</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n день</numerusform>
                <numerusform>%n дня</numerusform>
                <numerusform>%n дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pupil(s)</source>
            <translation>
                <numerusform>%n ученик</numerusform>
                <numerusform>%n ученика</numerusform>
                <numerusform>%n учеников</numerusform>
            </translation>
        </message>
        <message>
            <source>A copy is made and opened at the first unlock of each day, and lies beside the base. One on a stick, in another room, saves the work when the computer is lost.</source>
            <translation>Копия делается и открывается при первом входе в день и лежит рядом с базой. Копия на флешке, в другой комнате, спасёт работу, если компьютер пропадёт.</translation>
        </message>
        <message>
            <source>A copy opens by the password of the day on which it was made. Old copies keep old passwords.</source>
            <translation>Копия открывается паролем того дня, когда она сделана. У старых копий остаются старые пароли.</translation>
        </message>
        <message>
            <source>A court or an investigator may demand these notes. Write them so that they may be read.</source>
            <translation>Эти записи могут запросить суд или следователь. Пишите так, чтобы их можно было читать вслух.</translation>
        </message>
        <message>
            <source>A printer keeps what it printed, a saved PDF can be read by anybody, a telephone takes a picture of the screen, a program for remote help sees everything. None of this is in the power of this program.</source>
            <translation>Принтер помнит напечатанное, сохранённый PDF прочтёт любой, телефон снимет экран, программа удалённой помощи видит всё. Это не во власти программы.</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Действие</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Add a colleague…</source>
            <translation>Добавить коллегу…</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>All your words in this form, in every language, are put aside. It can be undone.</source>
            <translation>Все ваши тексты этого бланка, на всех языках, будут убраны. Это можно отменить.</translation>
        </message>
        <message>
            <source>An ending after a brace fits only some of the words that come there: put the ending elsewhere.</source>
            <translation>Окончание после скобки подходит не ко всем словам, которые там появятся: поставьте окончание в другое место.</translation>
        </message>
        <message>
            <source>As 7Б, if the colleague is a class teacher</source>
            <translation>Например, 7Б, если это классный руководитель</translation>
        </message>
        <message>
            <source>Back to a copy…</source>
            <translation>Вернуться к копии…</translation>
        </message>
        <message>
            <source>Back to the program's words</source>
            <translation>Вернуть исходный текст</translation>
        </message>
        <message>
            <source>Change the password</source>
            <translation>Сменить пароль</translation>
        </message>
        <message>
            <source>Change the password…</source>
            <translation>Сменить пароль…</translation>
        </message>
        <message>
            <source>Characteristic</source>
            <translation>Характеристика</translation>
        </message>
        <message>
            <source>Choose a text and say it otherwise. The sheet beside shows it at once, about nobody; what was printed or sent before stays as it was.</source>
            <translation>Выберите текст и напишите иначе. Лист рядом сразу покажет его, без чьих-либо данных; напечатанное и отправленное раньше не меняется.</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Close the base</source>
            <translation>Закрыть базу</translation>
        </message>
        <message>
            <source>Close the base and go back to a copy?</source>
            <translation>Закрыть базу и вернуться к копии?</translation>
        </message>
        <message>
            <source>Close the base by itself</source>
            <translation>База закрывается сама</translation>
        </message>
        <message>
            <source>Code of the school</source>
            <translation>Код школы</translation>
        </message>
        <message>
            <source>Colleague</source>
            <translation>Коллега</translation>
        </message>
        <message>
            <source>Colleagues</source>
            <translation>Коллеги</translation>
        </message>
        <message>
            <source>Colleagues…</source>
            <translation>Коллеги…</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Оформление</translation>
        </message>
        <message>
            <source>Consent forms</source>
            <translation>Бланки согласия</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Копии</translation>
        </message>
        <message>
            <source>Copies made before still open by the old password.</source>
            <translation>Сделанные раньше копии по-прежнему открываются старым паролем.</translation>
        </message>
        <message>
            <source>Copy of the base</source>
            <translation>Копия базы</translation>
        </message>
        <message>
            <source>Copy to a stick…</source>
            <translation>Копия на флешку…</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Исправить</translation>
        </message>
        <message>
            <source>Correct the school</source>
            <translation>Исправить данные школы</translation>
        </message>
        <message>
            <source>Correct your name</source>
            <translation>Исправить своё имя</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Исправить…</translation>
        </message>
        <message>
            <source>Education department of the district</source>
            <translation>Отдел образования района</translation>
        </message>
        <message>
            <source>Encrypt everything anew…</source>
            <translation>Зашифровать всё заново…</translation>
        </message>
        <message>
            <source>Encrypted does not mean certified: the program has no certificate of the state.</source>
            <translation>Зашифровано не значит сертифицировано: государственного сертификата у программы нет.</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Внесено</translation>
        </message>
        <message>
            <source>Every act, in the order in which it was entered. Each entry seals the one before.</source>
            <translation>Каждое действие в том порядке, в каком оно внесено. Каждая строка скрепляет предыдущую.</translation>
        </message>
        <message>
            <source>Every sheet printed, every file saved and every report, with day and recipient.</source>
            <translation>Каждый напечатанный лист, сохранённый файл и отчёт, с днём и получателем.</translation>
        </message>
        <message>
            <source>Everything is encrypted anew, with a new password and a new recovery key. Copies made before still open by the old password: destroy those that others could take.</source>
            <translation>Всё шифруется заново, с новым паролем и новым ключом восстановления. Сделанные раньше копии открываются старым паролем: уничтожьте те, до которых могли добраться другие.</translation>
        </message>
        <message>
            <source>Everything is encrypted anew; tear up the old sheet</source>
            <translation>Всё зашифровано заново; порвите старый лист</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Выгрузка</translation>
        </message>
        <message>
            <source>Folder on the stick</source>
            <translation>Папка на флешке</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Бланк</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>Бланки</translation>
        </message>
        <message>
            <source>Forms and reports have a language of their own</source>
            <translation>У бланков и отчётов свой язык</translation>
        </message>
        <message>
            <source>Forms and their words</source>
            <translation>Бланки и их тексты</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>Go back to the program's words in «{form}»?</source>
            <translation>Вернуть исходные тексты бланка «{form}»?</translation>
        </message>
        <message>
            <source>Head of the school</source>
            <translation>Руководитель школы</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Как</translation>
        </message>
        <message>
            <source>Invitation of a parent</source>
            <translation>Приглашение родителя</translation>
        </message>
        <message>
            <source>Its words</source>
            <translation>Его тексты</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>Journal of sessions</source>
            <translation>Журнал консультаций</translation>
        </message>
        <message>
            <source>Keep this wording</source>
            <translation>Сохранить этот текст</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид школы</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>Язык и вид</translation>
        </message>
        <message>
            <source>Language of the sheet</source>
            <translation>Язык листа</translation>
        </message>
        <message>
            <source>Last entry in it</source>
            <translation>Последняя запись в ней</translation>
        </message>
        <message>
            <source>Last name, first name, patronymic</source>
            <translation>Фамилия, имя, отчество</translation>
        </message>
        <message>
            <source>Leads the class</source>
            <translation>Классное руководство</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>List of pupils</source>
            <translation>Список учеников</translation>
        </message>
        <message>
            <source>Made</source>
            <comment>a copy</comment>
            <translation>Сделана</translation>
        </message>
        <message>
            <source>Make a copy now</source>
            <translation>Сделать копию</translation>
        </message>
        <message>
            <source>Make a copy on a stick</source>
            <translation>Сделайте копию на флешку</translation>
        </message>
        <message>
            <source>Make a new recovery key…</source>
            <translation>Создать новый ключ восстановления…</translation>
        </message>
        <message>
            <source>Making and opening…</source>
            <translation>Копия делается и открывается…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Name in Kazakh</source>
            <translation>Название на казахском</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Название на русском</translation>
        </message>
        <message>
            <source>New colleague</source>
            <translation>Новый коллега</translation>
        </message>
        <message>
            <source>New recovery key</source>
            <translation>Новый ключ восстановления</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Дальше</translation>
        </message>
        <message>
            <source>No approved template of this form was found: its words are the program's own, and the sheet says so.</source>
            <translation>Утверждённого образца этого бланка не нашлось: тексты составлены программой, на листе об этом сказано.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Nobody yet. Add class teachers and whoever else you work with.</source>
            <translation>Пока никого. Добавьте классных руководителей и всех, с кем работаете.</translation>
        </message>
        <message>
            <source>Note of a session</source>
            <translation>Запись о встрече</translation>
        </message>
        <message>
            <source>Nothing changes yet: first you see what the copy holds and what would be lost.</source>
            <translation>Пока ничего не меняется: сначала вы увидите, что есть в копии и что пропадёт.</translation>
        </message>
        <message>
            <source>Nothing has left yet. Each sheet printed and each file saved will stand here.</source>
            <translation>Пока ничего не выходило. Здесь появится каждый напечатанный лист и каждый сохранённый файл.</translation>
        </message>
        <message>
            <source>Nothing has to be done here</source>
            <translation>Здесь всё в порядке</translation>
        </message>
        <message>
            <source>Open and check</source>
            <translation>Открыть и проверить</translation>
        </message>
        <message>
            <source>Password and keys</source>
            <translation>Пароль и ключи</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Position, printed under your signature</source>
            <translation>Должность, печатается под вашей подписью</translation>
        </message>
        <message>
            <source>Preview of a report</source>
            <translation>Предварительный просмотр отчёта</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Ученики</translation>
        </message>
        <message>
            <source>Put in the bin</source>
            <translation>Убрать в корзину</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Ключ восстановления</translation>
        </message>
        <message>
            <source>Recovery key, from the new sheet</source>
            <translation>Ключ восстановления с нового листа</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Направление</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>Reset the whole form…</source>
            <translation>Вернуть весь бланк…</translation>
        </message>
        <message>
            <source>Rows of a list to be mended</source>
            <translation>Строки списка для исправления</translation>
        </message>
        <message>
            <source>Said plainly</source>
            <translation>Важно знать</translation>
        </message>
        <message>
            <source>School and you</source>
            <translation>Школа и вы</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Лист</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Размер текста</translation>
        </message>
        <message>
            <source>Somebody has seen the password</source>
            <translation>Пароль кто-то видел</translation>
        </message>
        <message>
            <source>State</source>
            <comment>of a copy</comment>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>State</source>
            <comment>of a text</comment>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Teacher of physics</source>
            <translation>Например, учитель физики</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Texts of the form</source>
            <translation>Тексты бланка</translation>
        </message>
        <message>
            <source>The colleague is in the bin</source>
            <translation>Коллега в корзине</translation>
        </message>
        <message>
            <source>The copy of {when} is damaged. Make another one now.</source>
            <translation>Копия от {when} повреждена. Сделайте другую сейчас.</translation>
        </message>
        <message>
            <source>The copy of {when} opens.</source>
            <translation>Копия от {when} открывается.</translation>
        </message>
        <message numerus="yes">
            <source>The copy opens: %n pupil(s). It lies here: {place}</source>
            <translation>
                <numerusform>Копия открывается: %n ученик. Она лежит здесь: {place}</numerusform>
                <numerusform>Копия открывается: %n ученика. Она лежит здесь: {place}</numerusform>
                <numerusform>Копия открывается: %n учеников. Она лежит здесь: {place}</numerusform>
            </translation>
        </message>
        <message>
            <source>The form fills in: {known}</source>
            <translation>Бланк подставит сам: {known}</translation>
        </message>
        <message>
            <source>The form says it in the program's words</source>
            <translation>В бланке исходный текст</translation>
        </message>
        <message>
            <source>The form says it in your words</source>
            <translation>В бланке ваш текст</translation>
        </message>
        <message>
            <source>The new password is in force</source>
            <translation>Действует новый пароль</translation>
        </message>
        <message>
            <source>The new recovery key is in force; tear up the old sheet</source>
            <translation>Действует новый ключ восстановления; порвите старый лист</translation>
        </message>
        <message>
            <source>The password as it is now</source>
            <translation>Нынешний пароль</translation>
        </message>
        <message>
            <source>The school</source>
            <translation>Школа</translation>
        </message>
        <message>
            <source>The school's particulars are corrected</source>
            <translation>Данные школы исправлены</translation>
        </message>
        <message>
            <source>The sheet with these words, about nobody</source>
            <translation>Лист с этим текстом, без чьих-либо данных</translation>
        </message>
        <message>
            <source>This is the new key. Print it or write it down; nothing has changed yet.</source>
            <translation>Это новый ключ. Напечатайте его или запишите; пока ничего не изменилось.</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Кому</translation>
        </message>
        <message>
            <source>Type it back from the sheet: this proves that the sheet can be read.</source>
            <translation>Наберите его с листа: так видно, что лист читается.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>What has left</source>
            <translation>Что вышло из базы</translation>
        </message>
        <message>
            <source>What was in memory may lie in the swap file of the computer: encrypt the whole disk.</source>
            <translation>То, что было в памяти, может остаться в файле подкачки компьютера: зашифруйте весь диск.</translation>
        </message>
        <message>
            <source>What you are writing is kept; the same field opens again.</source>
            <translation>То, что вы пишете, сохраняется: откроется то же поле.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>When the sheet is lost or was seen. The old sheet opens nothing any more; copies made before still open by it.</source>
            <translation>Если лист потерян или его видели. Старый лист больше ничего не откроет; сделанные раньше копии им ещё открываются.</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Whoever has a password of this base can open everything in it.</source>
            <translation>Кто знает пароль этой базы, может открыть в ней всё.</translation>
        </message>
        <message>
            <source>With whom you speak about pupils, who asked for a session, who leads a class.</source>
            <translation>С кем вы говорите об учениках, кто просил о встрече, кто ведёт класс.</translation>
        </message>
        <message>
            <source>Without the password and without the recovery sheet nobody can open it, nor can we.</source>
            <translation>Без пароля и без листа восстановления базу не откроет никто, и мы тоже.</translation>
        </message>
        <message>
            <source>Working week</source>
            <translation>Рабочая неделя</translation>
        </message>
        <message>
            <source>Working with the keys…</source>
            <translation>Работа с ключами…</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Вы</translation>
        </message>
        <message>
            <source>Your last name, first name, patronymic</source>
            <translation>Ваши фамилия, имя, отчество</translation>
        </message>
        <message>
            <source>Your name is corrected</source>
            <translation>Ваше имя исправлено</translation>
        </message>
        <message numerus="yes">
            <source>after %n minute(s) without a key</source>
            <translation>
                <numerusform>если %n минуту не нажимать клавиш</numerusform>
                <numerusform>если %n минуты не нажимать клавиш</numerusform>
                <numerusform>если %n минут не нажимать клавиш</numerusform>
            </translation>
        </message>
        <message>
            <source>as the system</source>
            <translation>как в системе</translation>
        </message>
        <message>
            <source>changed</source>
            <comment>a text of a form</comment>
            <translation>изменён</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>повреждена</translation>
        </message>
        <message>
            <source>dark</source>
            <comment>colours</comment>
            <translation>тёмное</translation>
        </message>
        <message>
            <source>light</source>
            <comment>colours</comment>
            <translation>светлое</translation>
        </message>
        <message>
            <source>opened when made</source>
            <translation>открылась, когда делалась</translation>
        </message>
        <message>
            <source>opens</source>
            <translation>открывается</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>напечатано</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>сохранено</translation>
        </message>
        <message>
            <source>strong contrast, dark</source>
            <translation>сильный контраст, тёмное</translation>
        </message>
        <message>
            <source>strong contrast, light</source>
            <translation>сильный контраст, светлое</translation>
        </message>
        <message>
            <source>the last one: {day}</source>
            <comment>a copy on a stick</comment>
            <translation>последняя: {day}</translation>
        </message>
        <message>
            <source>there is none yet</source>
            <comment>a copy on a stick</comment>
            <translation>пока ни одной</translation>
        </message>
    </context>
    <context>
        <name>Sex</name>
        <message>
            <source>boy</source>
            <translation>мальчик</translation>
        </message>
        <message>
            <source>girl</source>
            <translation>девочка</translation>
        </message>
    </context>
    <context>
        <name>SheetPart</name>
        <message>
            <source>IIN</source>
            <translation>ИИН</translation>
        </message>
        <message>
            <source>representative and telephone</source>
            <translation>представитель и телефон</translation>
        </message>
        <message>
            <source>what the school has done</source>
            <translation>что сделала школа</translation>
        </message>
        <message>
            <source>what was observed</source>
            <translation>что наблюдалось</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>ended on {day}</source>
            <translation>закончилось {day}</translation>
        </message>
        <message>
            <source>given until {day}</source>
            <translation>дано до {day}</translation>
        </message>
    </context>
    <context>
        <name>StandingState</name>
        <message>
            <source>asked, no answer yet</source>
            <translation>запрошено, ответа пока нет</translation>
        </message>
        <message>
            <source>decided to do without</source>
            <translation>решено работать без согласия</translation>
        </message>
        <message>
            <source>given</source>
            <translation>дано</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>не запрошено</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>отказ</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>отозвано</translation>
        </message>
    </context>
    <context>
        <name>StatusKind</name>
        <message>
            <source>internal school register</source>
            <translation>внутришкольный учёт</translation>
        </message>
        <message>
            <source>left without parental care</source>
            <translation>без попечения родителей</translation>
        </message>
        <message>
            <source>pedagogical support</source>
            <translation>педагогическое сопровождение</translation>
        </message>
        <message>
            <source>register of the juvenile police</source>
            <translation>учёт ювенальной полиции</translation>
        </message>
        <message>
            <source>special educational needs</source>
            <translation>особые образовательные потребности</translation>
        </message>
        <message>
            <source>targeted social assistance</source>
            <translation>адресная социальная помощь</translation>
        </message>
    </context>
    <context>
        <name>SupportLevel</name>
        <message>
            <source>high</source>
            <translation>высокий</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>raised</source>
            <translation>повышенный</translation>
        </message>
        <message>
            <source>watch</source>
            <translation>наблюдение</translation>
        </message>
    </context>
    <context>
        <name>TaskState</name>
        <message>
            <source>done</source>
            <translation>сделано</translation>
        </message>
        <message>
            <source>not needed any more</source>
            <translation>больше не нужно</translation>
        </message>
        <message>
            <source>to be done</source>
            <translation>нужно сделать</translation>
        </message>
    </context>
    <context>
        <name>Tasks</name>
        <message numerus="yes">
            <source>%n task(s) overdue</source>
            <translation>
                <numerusform>просрочена %n задача</numerusform>
                <numerusform>просрочены %n задачи</numerusform>
                <numerusform>просрочено %n задач</numerusform>
            </translation>
        </message>
        <message>
            <source>17:00</source>
            <translation>17:00</translation>
        </message>
        <message>
            <source>24.11, вт or +3</source>
            <translation>24.11, вт или +3</translation>
        </message>
        <message>
            <source>24.11, вт or +3; the day before stays in the history</source>
            <translation>24.11, вт или +3; прежний день останется в истории</translation>
        </message>
        <message>
            <source>About which pupil</source>
            <translation>О каком ученике</translation>
        </message>
        <message>
            <source>About whom</source>
            <translation>О ком</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрытые</translation>
        </message>
        <message>
            <source>Counted from</source>
            <translation>Считается от</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>В чём считается</translation>
        </message>
        <message>
            <source>Done</source>
            <comment>verb</comment>
            <translation>Сделано</translation>
        </message>
        <message>
            <source>Drop the task</source>
            <translation>Снять задачу</translation>
        </message>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>History of the task</source>
            <translation>История задачи</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Час</translation>
        </message>
        <message>
            <source>How it was worked out</source>
            <translation>Как посчитано</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Перенести</translation>
        </message>
        <message>
            <source>Move the task</source>
            <translation>Перенести задачу</translation>
        </message>
        <message>
            <source>Move…</source>
            <translation>Перенести…</translation>
        </message>
        <message>
            <source>My own</source>
            <translation>Мои</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Новая задача</translation>
        </message>
        <message>
            <source>New task…</source>
            <translation>Новая задача…</translation>
        </message>
        <message>
            <source>No such tasks</source>
            <translation>Таких задач нет</translation>
        </message>
        <message>
            <source>No task is overdue</source>
            <translation>Просроченных задач нет</translation>
        </message>
        <message>
            <source>Not needed any more</source>
            <translation>Больше не нужно</translation>
        </message>
        <message>
            <source>Not needed…</source>
            <translation>Не нужно…</translation>
        </message>
        <message>
            <source>Of colleagues</source>
            <translation>Коллег</translation>
        </message>
        <message>
            <source>Or a term</source>
            <translation>Или срок</translation>
        </message>
        <message>
            <source>Put the task in the bin</source>
            <translation>Убрать задачу в корзину</translation>
        </message>
        <message>
            <source>Search the tasks</source>
            <translation>Искать в задачах</translation>
        </message>
        <message>
            <source>Set the task</source>
            <translation>Поставить задачу</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Take up again</source>
            <translation>Открыть снова</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Задача</translation>
        </message>
        <message>
            <source>Task done</source>
            <translation>Задача сделана</translation>
        </message>
        <message>
            <source>Task dropped</source>
            <translation>Задача снята</translation>
        </message>
        <message>
            <source>Task in the bin</source>
            <translation>Задача в корзине</translation>
        </message>
        <message>
            <source>Task taken up again</source>
            <translation>Задача снова открыта</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Задачи</translation>
        </message>
        <message>
            <source>Tasks are set here, by Ctrl+T anywhere, or as next steps in a note.</source>
            <translation>Задачи ставят здесь, клавишами Ctrl+T с любого экрана или следующими шагами в записи.</translation>
        </message>
        <message>
            <source>The reason stays with the task.</source>
            <translation>Причина останется у задачи.</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>До</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Что нужно сделать</translation>
        </message>
        <message>
            <source>Whose duty</source>
            <translation>Чья задача</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message>
            <source>Words of a task, or a name</source>
            <translation>Слова из задачи или имя</translation>
        </message>
        <message>
            <source>Write a number from 0 to {most}.</source>
            <translation>Напишите число от 0 до {most}.</translation>
        </message>
        <message>
            <source>Write the hour as 17:00.</source>
            <translation>Напишите час так: 17:00.</translation>
        </message>
        <message>
            <source>my own</source>
            <translation>моя</translation>
        </message>
        <message>
            <source>no term</source>
            <translation>без срока</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>просрочено</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
    </context>
    <context>
        <name>TermUnit</name>
        <message>
            <source>days</source>
            <translation>дни</translation>
        </message>
        <message>
            <source>months</source>
            <translation>месяцы</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>рабочие дни</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>addendum</source>
            <translation>дополнение</translation>
        </message>
        <message>
            <source>appointment</source>
            <translation>встреча</translation>
        </message>
        <message>
            <source>class of a pupil</source>
            <translation>класс ученика</translation>
        </message>
        <message>
            <source>colleague</source>
            <translation>коллега</translation>
        </message>
        <message>
            <source>columns of a class list</source>
            <translation>столбцы списка класса</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>согласие</translation>
        </message>
        <message>
            <source>decision to do without consent</source>
            <translation>решение работать без согласия</translation>
        </message>
        <message>
            <source>document that left</source>
            <translation>документ, вышедший из базы</translation>
        </message>
        <message>
            <source>level of support</source>
            <translation>уровень сопровождения</translation>
        </message>
        <message>
            <source>member of staff</source>
            <translation>сотрудник</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>note template</source>
            <translation>шаблон записи</translation>
        </message>
        <message>
            <source>official status</source>
            <translation>официальный статус</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>организация</translation>
        </message>
        <message>
            <source>pack of rules</source>
            <translation>набор правил</translation>
        </message>
        <message>
            <source>parent or guardian</source>
            <translation>родитель или представитель</translation>
        </message>
        <message>
            <source>participation in a session</source>
            <translation>участие в консультации или занятии</translation>
        </message>
        <message>
            <source>person expected</source>
            <translation>приглашённый</translation>
        </message>
        <message>
            <source>printed list</source>
            <translation>список для печати</translation>
        </message>
        <message>
            <source>pupil</source>
            <translation>ученик</translation>
        </message>
        <message>
            <source>pupil named in a note</source>
            <translation>ученик, названный в записи</translation>
        </message>
        <message>
            <source>referral</source>
            <translation>направление</translation>
        </message>
        <message>
            <source>report</source>
            <translation>отчёт</translation>
        </message>
        <message>
            <source>saved filter</source>
            <translation>сохранённый фильтр</translation>
        </message>
        <message>
            <source>school</source>
            <translation>школа</translation>
        </message>
        <message>
            <source>series of sessions</source>
            <translation>курс занятий</translation>
        </message>
        <message>
            <source>session</source>
            <translation>запись</translation>
        </message>
        <message>
            <source>task</source>
            <translation>задача</translation>
        </message>
        <message>
            <source>word of the spelling check</source>
            <translation>слово для проверки орфографии</translation>
        </message>
        <message>
            <source>wording of a form</source>
            <translation>текст бланка</translation>
        </message>
        <message>
            <source>working reason</source>
            <translation>причина сопровождения</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>Add a class list</source>
            <translation>Добавьте список класса</translation>
        </message>
        <message>
            <source>All is done for today</source>
            <translation>На сегодня всё</translation>
        </message>
        <message>
            <source>Answer to referral {number}</source>
            <translation>№ {number}: ответ на направление</translation>
        </message>
        <message>
            <source>Answers awaited</source>
            <translation>Ждём ответа</translation>
        </message>
        <message>
            <source>Ask for consent</source>
            <translation>Запросить согласие</translation>
        </message>
        <message>
            <source>Awaited</source>
            <comment>tab</comment>
            <translation>Ждём</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Резервная копия</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Копии</translation>
        </message>
        <message>
            <source>Drafts</source>
            <comment>tab</comment>
            <translation>Черновики</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Срок сегодня</translation>
        </message>
        <message>
            <source>How it was worked out</source>
            <translation>Как посчитано</translation>
        </message>
        <message>
            <source>Meet the pupil</source>
            <translation>Встретиться с учеником</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Новая запись</translation>
        </message>
        <message numerus="yes">
            <source>Next %n working day(s)</source>
            <translation>
                <numerusform>Ближайший %n рабочий день</numerusform>
                <numerusform>Ближайшие %n рабочих дня</numerusform>
                <numerusform>Ближайшие %n рабочих дней</numerusform>
            </translation>
        </message>
        <message>
            <source>No pupils yet</source>
            <translation>Пока нет учеников</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Пока нет</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Просрочено</translation>
        </message>
        <message>
            <source>Parts of the day</source>
            <translation>Разделы дня</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Направление</translation>
        </message>
        <message>
            <source>Report for calendar quarter {number}</source>
            <translation>Отчёт за {number}‑й квартал</translation>
        </message>
        <message>
            <source>Report for quarter {number}</source>
            <translation>Отчёт за {number}‑ю четверть</translation>
        </message>
        <message>
            <source>Sessions</source>
            <comment>tab</comment>
            <translation>Встречи</translation>
        </message>
        <message>
            <source>Sessions today</source>
            <translation>Консультации и занятия сегодня</translation>
        </message>
        <message>
            <source>Sessions today, drafts and answers awaited</source>
            <translation>Консультации и занятия сегодня, черновики и ожидаемые ответы</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Sign the note</source>
            <translation>Подписать запись</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Take from a file…</source>
            <translation>Загрузить из файла…</translation>
        </message>
        <message>
            <source>Take the secretary's list from a spreadsheet; the rest follows from the pupils.</source>
            <translation>Загрузите список секретаря из таблицы, остальное начинается с учеников.</translation>
        </message>
        <message>
            <source>Task № {id}</source>
            <translation>Задача № {id}</translation>
        </message>
        <message>
            <source>Tasks, answers awaited and notes to sign appear here by themselves.</source>
            <translation>Задачи, ожидаемые ответы и записи без подписи появятся здесь сами.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Unfinished drafts</source>
            <translation>Незаконченные черновики</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>До</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Чего не хватает</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Что нужно сделать</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Что сделать</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Write up</source>
            <translation>Внести запись</translation>
        </message>
        <message>
            <source>Write up the session</source>
            <translation>Внести запись о встрече</translation>
        </message>
        <message>
            <source>Write up the session of {time}</source>
            <translation>Внести запись о встрече, {time}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more note(s) to sign</source>
            <translation>
                <numerusform>и ещё %n запись без подписи</numerusform>
                <numerusform>и ещё %n записи без подписи</numerusform>
                <numerusform>и ещё %n записей без подписи</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more pupil(s) not met for long</source>
            <translation>
                <numerusform>и ещё %n ученик, с которым давно не встречались</numerusform>
                <numerusform>и ещё %n ученика, с которыми давно не встречались</numerusform>
                <numerusform>и ещё %n учеников, с которыми давно не встречались</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more pupil(s) without consent</source>
            <translation>
                <numerusform>и ещё %n ученик без согласия</numerusform>
                <numerusform>и ещё %n ученика без согласия</numerusform>
                <numerusform>и ещё %n учеников без согласия</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more session(s) to write up</source>
            <translation>
                <numerusform>и ещё %n встреча без записи</numerusform>
                <numerusform>и ещё %n встречи без записи</numerusform>
                <numerusform>и ещё %n встреч без записи</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n task(s) later or without a day</source>
            <translation>
                <numerusform>и ещё %n задача позже или без срока</numerusform>
                <numerusform>и ещё %n задачи позже или без срока</numerusform>
                <numerusform>и ещё %n задач позже или без срока</numerusform>
            </translation>
        </message>
        <message>
            <source>break</source>
            <translation>каникулы</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>отменено</translation>
        </message>
        <message>
            <source>did not come</source>
            <translation>не пришли</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>ожидается</translation>
        </message>
        <message>
            <source>from a spreadsheet; nothing is sent from this computer</source>
            <translation>из таблицы; с этого компьютера ничего не отправляется</translation>
        </message>
        <message>
            <source>in {minutes} min</source>
            <translation>через {minutes} мин</translation>
        </message>
        <message>
            <source>issued</source>
            <translation>утверждён</translation>
        </message>
        <message>
            <source>no consent</source>
            <translation>нет согласия</translation>
        </message>
        <message>
            <source>no term</source>
            <translation>без срока</translation>
        </message>
        <message>
            <source>not met for long</source>
            <translation>давно не встречались</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>не подписано</translation>
        </message>
        <message>
            <source>not written</source>
            <translation>не внесено</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>просрочено</translation>
        </message>
        <message>
            <source>quarter {number}</source>
            <translation>{number}‑я четверть</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>подписано</translation>
        </message>
        <message>
            <source>the holidays of this year are not known</source>
            <translation>праздники этого года неизвестны</translation>
        </message>
        <message>
            <source>the quarter ends {day}, {left} left</source>
            <translation>четверть закончится {day}, осталось {left}</translation>
        </message>
        <message>
            <source>the quarter is over: check and issue it</source>
            <translation>четверть закончилась: проверьте и утвердите отчёт</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
        <message>
            <source>written</source>
            <translation>внесено</translation>
        </message>
        <message numerus="yes">
            <source>{name}, %n person(s)</source>
            <translation>
                <numerusform>{name}, %n человек</numerusform>
                <numerusform>{name}, %n человека</numerusform>
                <numerusform>{name}, %n человек</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{passed} of %n working day(s)</source>
            <translation>
                <numerusform>{passed} из %n раб. дня</numerusform>
                <numerusform>{passed} из %n раб. дней</numerusform>
                <numerusform>{passed} из %n раб. дней</numerusform>
            </translation>
        </message>
        <message>
            <source>{passed} of {all}</source>
            <translation>{passed} из {all}</translation>
        </message>
    </context>
    <context>
        <name>Topic</name>
        <message>
            <source>adaptation</source>
            <translation>адаптация</translation>
        </message>
        <message>
            <source>behaviour</source>
            <translation>поведение</translation>
        </message>
        <message>
            <source>choice of a profession</source>
            <translation>выбор профессии</translation>
        </message>
        <message>
            <source>emotional state</source>
            <translation>эмоциональное состояние</translation>
        </message>
        <message>
            <source>family</source>
            <translation>семья</translation>
        </message>
        <message>
            <source>other</source>
            <translation>другое</translation>
        </message>
        <message>
            <source>relations with classmates</source>
            <translation>отношения с одноклассниками</translation>
        </message>
        <message>
            <source>studies and exams</source>
            <translation>учёба и экзамены</translation>
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message>
            <source>Another base…</source>
            <translation>Другая база…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Closed after a time without work: {when}</source>
            <translation>База закрылась сама, когда никто не работал: {when}</translation>
        </message>
        <message>
            <source>Closed because the computer slept: {when}</source>
            <translation>База закрылась, когда компьютер уснул: {when}</translation>
        </message>
        <message>
            <source>Closed because the screen was locked: {when}</source>
            <translation>База закрылась, когда заблокировался экран: {when}</translation>
        </message>
        <message>
            <source>Closed by you: {when}</source>
            <translation>Вы закрыли базу: {when}</translation>
        </message>
        <message>
            <source>Forgot the password?</source>
            <translation>Забыли пароль?</translation>
        </message>
        <message>
            <source>From a copy…</source>
            <translation>Из копии…</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Справка</translation>
        </message>
        <message>
            <source>It stands on the sheet that was printed when the base was made. Dashes do not matter.</source>
            <translation>Он стоит на листе, напечатанном при создании базы. Дефисы значения не имеют.</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Новый пароль</translation>
        </message>
        <message>
            <source>New password once more</source>
            <translation>Новый пароль ещё раз</translation>
        </message>
        <message>
            <source>No child is named on this screen: anyone who comes in may see it.</source>
            <translation>На этом экране нет имён детей: его может видеть любой, кто войдёт.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Open by the recovery key</source>
            <translation>Открыть ключом восстановления</translation>
        </message>
        <message>
            <source>Open from a copy…</source>
            <translation>Открыть из копии…</translation>
        </message>
        <message>
            <source>Open without them</source>
            <translation>Открыть без них</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Ключ восстановления</translation>
        </message>
        <message>
            <source>Set the password and open</source>
            <translation>Задать пароль и открыть</translation>
        </message>
        <message>
            <source>The base is closed, the data is encrypted</source>
            <translation>База закрыта, данные зашифрованы</translation>
        </message>
        <message>
            <source>Type the recovery key from its sheet.</source>
            <translation>Наберите ключ восстановления с листа.</translation>
        </message>
        <message>
            <source>Type the same new password twice.</source>
            <translation>Наберите один и тот же новый пароль дважды.</translation>
        </message>
        <message numerus="yes">
            <source>Wait %n second(s)</source>
            <translation>
                <numerusform>Подождите %n секунду</numerusform>
                <numerusform>Подождите %n секунды</numerusform>
                <numerusform>Подождите %n секунд</numerusform>
            </translation>
        </message>
        <message>
            <source>What you were writing is kept; the same field opens again.</source>
            <translation>То, что вы писали, сохранено: откроется то же поле.</translation>
        </message>
        <message>
            <source>cpdesk: closed</source>
            <translation>cpdesk: закрыто</translation>
        </message>
    </context>
    <context>
        <name>Urgency</name>
        <message>
            <source>routine</source>
            <translation>обычная</translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>срочно</translation>
        </message>
    </context>
    <context>
        <name>Visitor</name>
        <message>
            <source>A visitor is beside: only this is shown</source>
            <translation>Рядом посетитель: показано только это</translation>
        </message>
        <message>
            <source>Not while a visitor is beside</source>
            <translation>Недоступно, пока рядом посетитель</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Показать всё</translation>
        </message>
        <message numerus="yes">
            <source>Wait %n second(s)</source>
            <translation>
                <numerusform>Подождите %n секунду</numerusform>
                <numerusform>Подождите %n секунды</numerusform>
                <numerusform>Подождите %n секунд</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n день</numerusform>
                <numerusform>%n дня</numerusform>
                <numerusform>%n дней</numerusform>
            </translation>
        </message>
        <message>
            <source>A copy is made each day and tried: it says how many pupils it holds.</source>
            <translation>Копия делается каждый день и проверяется: видно, сколько в ней учеников.</translation>
        </message>
        <message>
            <source>A copy of the base</source>
            <translation>Копия базы</translation>
        </message>
        <message>
            <source>Another folder…</source>
            <translation>Другая папка…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Capital or small letters, with or without dashes</source>
            <translation>Прописными или строчными буквами, с дефисами или без</translation>
        </message>
        <message>
            <source>Code of the school</source>
            <translation>Код школы</translation>
        </message>
        <message>
            <source>Copies of a base</source>
            <translation>Копии базы</translation>
        </message>
        <message>
            <source>Education department of the district</source>
            <translation>Отдел образования района</translation>
        </message>
        <message>
            <source>Everything is encrypted. Without the password or the recovery key nobody can read it.</source>
            <translation>Всё зашифровано. Без пароля или ключа восстановления прочитать не сможет никто.</translation>
        </message>
        <message>
            <source>Folder for the base</source>
            <translation>Папка для базы</translation>
        </message>
        <message>
            <source>Folder of the base</source>
            <translation>Папка базы</translation>
        </message>
        <message>
            <source>From a copy…</source>
            <translation>Из копии…</translation>
        </message>
        <message>
            <source>From the sheet, not from memory: this proves that the sheet can be read.</source>
            <translation>С листа, а не по памяти: так видно, что лист читается.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Справка</translation>
        </message>
        <message>
            <source>It can be changed at any time. Forms and reports have a language of their own.</source>
            <translation>Его можно сменить в любое время. У бланков и отчётов свой язык.</translation>
        </message>
        <message>
            <source>It encrypts everything. Nobody can look it up, neither the school nor who made the program.</source>
            <translation>Он шифрует всё. Узнать его не сможет никто: ни школа, ни те, кто создал программу.</translation>
        </message>
        <message>
            <source>It opens the base when the password is forgotten. It is shown once: print it or write it down.</source>
            <translation>Он открывает базу, если пароль забыт. Его показывают один раз: напечатайте его или запишите.</translation>
        </message>
        <message>
            <source>It stands on forms and in reports, and can be corrected later.</source>
            <translation>Она стоит на бланках и в отчётах, позже её можно исправить.</translation>
        </message>
        <message>
            <source>Keep the sheet in the school's safe, not beside the computer. Next, you type it back.</source>
            <translation>Храните лист в сейфе школы, не рядом с компьютером. Дальше вы наберёте ключ с него.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид школы</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>Язык программы</translation>
        </message>
        <message>
            <source>Leave</source>
            <comment>leave the steps of a new base</comment>
            <translation>Выйти</translation>
        </message>
        <message>
            <source>Leave without a new base?</source>
            <translation>Выйти без новой базы?</translation>
        </message>
        <message>
            <source>Leave without it</source>
            <translation>Выйти без неё</translation>
        </message>
        <message>
            <source>Left empty: as in Russian</source>
            <translation>Если пусто, то как на русском</translation>
        </message>
        <message>
            <source>Make the base</source>
            <translation>Создать базу</translation>
        </message>
        <message>
            <source>Making the keys and the base…</source>
            <translation>Создаются ключи и база…</translation>
        </message>
        <message>
            <source>Making the practice school…</source>
            <translation>Создаётся тренировочная школа…</translation>
        </message>
        <message>
            <source>Name in Kazakh</source>
            <translation>Название на казахском</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Название на русском</translation>
        </message>
        <message>
            <source>New base: step {at} of {of}</source>
            <translation>Новая база: шаг {at} из {of}</translation>
        </message>
        <message>
            <source>New base…</source>
            <translation>Новая база…</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Дальше</translation>
        </message>
        <message>
            <source>Nothing has been made yet, and nothing will be left behind.</source>
            <translation>Пока ничего не создано, и ничего не останется.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer</source>
            <translation>Ничего не уходит с этого компьютера</translation>
        </message>
        <message>
            <source>Nothing leaves this computer: the program has no way to the internet.</source>
            <translation>Ничего не уходит с этого компьютера: программа не выходит в интернет.</translation>
        </message>
        <message>
            <source>Open a base…</source>
            <translation>Открыть базу…</translation>
        </message>
        <message>
            <source>Open lately</source>
            <translation>Недавно открытые</translation>
        </message>
        <message>
            <source>Open the base</source>
            <translation>Открыть базу</translation>
        </message>
        <message>
            <source>Opening the base…</source>
            <translation>База открывается…</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Practice school</source>
            <translation>Тренировочная школа</translation>
        </message>
        <message>
            <source>Practice school: invented pupils and three years of work, to try everything on.</source>
            <translation>Тренировочная школа: вымышленные ученики и три года работы, на них можно попробовать всё.</translation>
        </message>
        <message>
            <source>Printed under your signature</source>
            <translation>Печатается под вашей подписью</translation>
        </message>
        <message>
            <source>Records of the school psychologist</source>
            <translation>Записи школьного психолога</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Ключ восстановления</translation>
        </message>
        <message>
            <source>School year {year}</source>
            <translation>{year} учебный год</translation>
        </message>
        <message>
            <source>The base will lie here</source>
            <translation>База будет лежать здесь</translation>
        </message>
        <message>
            <source>The district counts by</source>
            <translation>Отчётный период в районе</translation>
        </message>
        <message>
            <source>The recovery key</source>
            <translation>Ключ восстановления</translation>
        </message>
        <message>
            <source>The school</source>
            <translation>Школа</translation>
        </message>
        <message>
            <source>This choice stays for ever. Ask the education department.</source>
            <translation>Этот выбор остаётся навсегда. Спросите в отделе образования.</translation>
        </message>
        <message>
            <source>This folder is copied elsewhere by {who}. Choose a folder that stays on this computer.</source>
            <translation>Эту папку копирует {who}. Выберите папку, которая остаётся на этом компьютере.</translation>
        </message>
        <message>
            <source>Type the key back</source>
            <translation>Наберите ключ с листа</translation>
        </message>
        <message>
            <source>Working week</source>
            <translation>Рабочая неделя</translation>
        </message>
        <message>
            <source>You and the school year</source>
            <translation>Вы и учебный год</translation>
        </message>
        <message>
            <source>Your last name, first name, patronymic</source>
            <translation>Ваши фамилия, имя, отчество</translation>
        </message>
        <message>
            <source>Your password</source>
            <translation>Ваш пароль</translation>
        </message>
        <message>
            <source>quarters of the calendar year</source>
            <translation>календарный квартал</translation>
        </message>
        <message>
            <source>school quarters</source>
            <translation>учебная четверть</translation>
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
            <translation>&amp;Правка</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>П&amp;ерейти</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Справка</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>&amp;Запись</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вид</translation>
        </message>
        <message>
            <source>A visitor is beside</source>
            <translation>Рядом посетитель</translation>
        </message>
        <message>
            <source>All is done for today</source>
            <translation>На сегодня всё</translation>
        </message>
        <message>
            <source>An action was stopped when the base closed: nothing of it was done. Repeat it.</source>
            <translation>Действие прервалось при закрытии базы: из него ничего не выполнено. Повторите его.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Close the base</source>
            <translation>Закрыть базу</translation>
        </message>
        <message>
            <source>Closes by itself: {left}</source>
            <translation>Закроется через: {left}</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмное оформление</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>Найти…</translation>
        </message>
        <message>
            <source>Help on this screen</source>
            <translation>Справка об этом экране</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлое оформление</translation>
        </message>
        <message>
            <source>Open a card or a form first: only that stays before a visitor.</source>
            <translation>Сначала откройте карту или бланк: при посетителе останется только это.</translation>
        </message>
        <message>
            <source>Practice school: the people are invented</source>
            <translation>Тренировочная школа (данные вымышлены)</translation>
        </message>
        <message>
            <source>Pupil, record or action</source>
            <translation>Ученик, запись или действие</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Выйти</translation>
        </message>
        <message>
            <source>Saved: {time}</source>
            <translation>Сохранено: {time}</translation>
        </message>
        <message>
            <source>Strong contrast</source>
            <translation>Сильный контраст</translation>
        </message>
        <message>
            <source>Strong contrast, dark</source>
            <translation>Сильный контраст, тёмное</translation>
        </message>
        <message>
            <source>Text {percent} %</source>
            <translation>Размер текста {percent} %</translation>
        </message>
        <message>
            <source>The clock of this computer is behind: the last entry is of {when}. Set the clock right.</source>
            <translation>Часы этого компьютера отстают: последняя запись от {when}. Переведите часы.</translation>
        </message>
        <message>
            <source>The disk is full. What you write is still kept, in the space held in reserve for this. Free some space today: empty the wastebasket, move large files to another disk.</source>
            <translation>Диск заполнен. То, что вы пишете, пока сохраняется: для этого держится запас места. Освободите место сегодня: очистите корзину системы, перенесите большие файлы на другой диск.</translation>
        </message>
        <message>
            <source>The disk is full: the reserve is in use</source>
            <translation>Диск заполнен: используется запас места</translation>
        </message>
        <message>
            <source>There is nothing to undo in this sitting.</source>
            <translation>В этом сеансе отменять нечего.</translation>
        </message>
        <message>
            <source>There is room on the disk again</source>
            <translation>На диске снова есть место</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Undo the last action</source>
            <translation>Отменить последнее действие</translation>
        </message>
        <message>
            <source>Undone: {act}</source>
            <translation>Отменено: {act}</translation>
        </message>
    </context>
    <context>
        <name>WorkingReason</name>
        <message>
            <source>adaptation</source>
            <translation>адаптация</translation>
        </message>
        <message>
            <source>behaviour</source>
            <translation>поведение</translation>
        </message>
        <message>
            <source>emotional state</source>
            <translation>эмоциональное состояние</translation>
        </message>
        <message>
            <source>family</source>
            <translation>семья</translation>
        </message>
        <message>
            <source>loss of someone close</source>
            <translation>утрата близкого</translation>
        </message>
        <message>
            <source>other</source>
            <translation>другое</translation>
        </message>
        <message>
            <source>relations with classmates</source>
            <translation>отношения с одноклассниками</translation>
        </message>
        <message>
            <source>studies and exams</source>
            <translation>учёба и экзамены</translation>
        </message>
        <message>
            <source>suffered violence</source>
            <translation>пережитое насилие</translation>
        </message>
    </context>
</TS>
