/**
 * The vocabulary of `lexicon.ts` in other languages: what mail programs, webmailers, hosting panels, local providers and
 * administrators say. Of each cause first what several languages share, then the western languages, then the others.
 */
import type { Table } from './lexicon.ts';

/** Cause to phrases. */
export const LEXICON_OTHER: Table = {
  'user-unknown': {
    topic: `пользователь не найден|пользователь не существует|пользователя не существует|неизвестный пользователь|
      неизвестный получатель|получатель не найден|получатель неизвестен|нет такого пользователя|нет такого почтового ящика|
      несуществующий адрес|користувача не знайдено|користувач не існує|користувача не існує|невідомий користувач|
      невідомий отримувач|невідомий одержувач|немає такого користувача|поштова скринька не існує|поштової скриньки не існує|
      неіснуюча адреса|nieznany użytkownik|użytkownik nieznany|nieznany odbiorca|odbiorca nieznany|nie ma takiego użytkownika|
      nie ma takiej skrzynki|nie ma takiego adresata|skrzynka nie istnieje|nie znaleziono odbiorcy|nieistniejący adres|
      neznámý uživatel|uživatel neznámý|neznámý příjemce|příjemce neznámý|uživatel neexistuje|uživatel nenalezen|
      příjemce neexistuje|příjemce nebyl nalezen|schránka nenalezena|neexistující adresa|ismeretlen felhasználó|
      ismeretlen címzett|nincs ilyen felhasználó|nincs ilyen postafiók|nincs ilyen címzett|a felhasználó nem létezik|
      felhasználó nem található|címzett nem található|címzett nem létezik|nem létező cím|okänd användare|okänd mottagare|
      användaren … finns inte|mottagaren … finns inte|mottagaren hittades inte|postlådan finns inte|brevlådan finns inte|
      kontot finns inte|ingen sådan användare|hittar inte mottagaren|ukendt bruger|ukendt modtager|brugeren … findes ikke|
      modtageren … findes ikke|modtageren blev ikke fundet|modtageren kunne ikke findes|postkassen findes ikke|
      postkassen eksisterer ikke|brugeren eksisterer ikke|ingen sådan bruger|ukjent bruker|ukjent mottaker|ukjent mottakar|
      brukeren … finnes ikke|mottakeren … finnes ikke|mottakeren ble ikke funnet|fant ikke mottakeren|postboksen finnes ikke|
      postkassen finnes ikke|ingen slik bruker|tuntematon käyttäjä|tuntematon vastaanottaja|käyttäjää ei ole|
      käyttäjää ei löydy|käyttäjää ei löytynyt|vastaanottajaa ei löydy|vastaanottajaa ei löytynyt|vastaanottajaa ei ole|
      postilaatikkoa ei ole|käyttäjätunnusta ei ole|kullanıcı bulunamadı|alıcı bulunamadı|bilinmeyen kullanıcı|
      bilinmeyen alıcı|böyle bir alıcı yok|kullanıcı mevcut değil|alıcı mevcut değil|kullanıcı yok|posta kutusu bulunamadı|
      alıcı adresi bulunamadı|ユーザー不明|ユーザ不明|不明なユーザ|不明な宛先|宛先不在|宛先が見つかりません|宛先アドレスが見つかりません|アドレスが見つからなかった|メールボックスが存在し|宛先が間違って|
      找不到收件人|找不到该收件人|找不到用户|找不到该用户|找不到邮箱|未知用户|用户未找到|没有此用户|无此邮箱|无此帐号|找不到使用者|找不到此收件者|找不到收件者|無此使用者|無此帳號|查無此人|未知的使用者|信箱不存在|沒有這個使用者|
      電子郵件地址不存在|존재하지 않는 사용자|존재하지 않는 수신자|존재하지 않는 계정|존재하지 않는 메일|존재하지 않는 이메일|알 수 없는 사용자|사용자를 찾을 수 없|수신자를 찾을 수 없음|사용자가 존재하지 않습니다|
      사서함이 없습니다`,
    sure: `empfanger unbekannt|unbekannter empfanger|empfanger existiert nicht|postfach existiert nicht|benutzer unbekannt|
      adresse existiert nicht|mailbox existiert nicht|unbekannter benutzer|nicht gefunden … empfanger|utilisateur inconnu|
      destinataire inconnu|adresse inconnue|adresse d'au moins un destinataire invalide|adresse … invalide|boite inexistante|
      utilisateur inexistant|n'existe pas|compte inexistant|usuario desconocido|destinatario desconocido|usuario no existe|
      no existe|buzon no existe|cuenta no existe|usuario no encontrado|destinatario nao|usuario inexistente|
      usuario nao encontrado|nao existe|utente sconosciuto|destinatario sconosciuto|casella inesistente|非存在|宛先不明|存在しません|
      見つかりません|ユーザーが存在|ユーザが存在|アドレスが存在|宛先が存在|用户不存在|收件人不存在|邮箱不存在|地址不存在|无此用户|帐号不存在|账号不存在|收件人地址不存在|使用者不存在|収件人不存在|不存在|
      adresse nicht gefunden|adresse wurde nicht gefunden|mail adresse … nicht gefunden|empfänger … nicht gefunden|
      empfaenger … nicht gefunden|empfängeradresse … unbekannt|empfaengeradresse … unbekannt|
      empfängeradresse … existiert nicht|empfängeradresse … nicht gefunden|empfänger … existiert nicht|
      benutzer … nicht gefunden|benutzer … unbekannt|postfach … nicht gefunden|postfach … nicht vorhanden|
      konto … nicht gefunden|adresse … existiert nicht|l'adresse … introuvable|adresse … introuvable|
      destinataire … introuvable|utilisateur introuvable|utilisateur non trouve|adresse … inexistante|adresse … n'existe pas|
      destinataire … n'existe pas|utilisateur … n'existe pas|l'adresse … n'existe pas|l'utilisateur … n'existe pas|
      compte … n'existe pas|boite … n'existe pas|boite … inexistante|l'adresse … inconnue|l'utilisateur … inconnu|
      direccion no encontrada|no se ha encontrado la direccion|no se encontro la direccion|direccion … no se encontro|
      direccion … no se ha encontrado|direccion … inexistente|buzon … no encontrado|destinatario … no se ha encontrado|
      cuenta … no encontrada|usuario … desconocido|direccion desconocida|destinatario no encontrado|destinatario inexistente|
      destinatario invalido|destinatario no valido|destinatario incorrecto|endereco … nao foi encontrado|
      endereco … nao encontrado|endereco inexistente|endereco desconhecido|utilizador desconhecido|utilizador … nao existe|
      usuario … nao encontrado|usuario … inexistente|usuario desconhecido|destinatario desconhecido|utilizador inexistente|
      utilizador nao encontrado|conta inexistente|conta nao encontrada|conta desconhecida|caixa postal inexistente|
      indirizzo non è stato trovato|indirizzo … non trovato|l'indirizzo … non trovato|l'indirizzo non è stato trovato|
      indirizzo … inesistente|indirizzo … sconosciuto|indirizzo … non esiste|l'indirizzo … non esiste|utente … inesistente|
      utente … non esiste|l'utente … non esiste|utente … sconosciuto|destinatario … non trovato|destinatario … non esiste|
      casella … non esiste|casella … inesistente|adres … niet gevonden|mailadres … niet gevonden|emailadres … niet gevonden|
      onbekende gebruiker|gebruiker … onbekend|gebruiker … niet gevonden|ontvanger … onbekend|geadresseerde … niet gevonden|
      ontvanger … bestaat niet|ontvanger … niet gevonden|adres … bestaat niet|mailadres … bestaat niet|
      emailadres … bestaat niet|mailbox … bestaat niet|mailbox … niet gevonden|postvak … bestaat niet|адрес не найден|
      адрес не существует|адреса не существует|адрес электронной почты не найден|учетная запись не существует|
      учетной записи не существует|адресу не знайдено|адреса не існує|адресу електронної пошти не знайдено|
      такої адреси не існує|отримувача не існує|облікового запису не існує|nie znaleziono adresu|adres … nie istnieje|
      nie udało się odnaleźć … adresu|nie można odnaleźć adresu|konto nie istnieje|adresat nieznany|adresa nebyla nalezena|
      adresa nenalezena|adresa … neexistuje|adresu … nepodařilo najít|adresu … nelze najít|účet neexistuje|a cím nem létezik|
      cím … nem található|adressen … finns inte|adressen … hittades inte|det gick inte att hitta adressen|
      gick inte att hitta … mottagaren|e-postadressen finns inte|e-postadressen … hittades inte|adressen … findes ikke|
      adressen kunne ikke findes|adressen … blev ikke fundet|mailadressen findes ikke|mailadressen eksisterer ikke|
      kontoen findes ikke|adressen ble ikke funnet|adressen … finnes ikke|finner ikke adressen|fant ikke … adressen|
      e-postadressen finnes ikke|adressen eksisterer ikke|osoitetta ei löydy|osoitetta ei löytynyt|osoitetta ei ole olemassa|
      sähköpostiosoitetta ei löydy|tiliä ei ole olemassa|tuntematon osoite|adres bulunamadı|adresi bulunamadı|
      e-posta adresi mevcut değil|böyle bir adres yok|hesap bulunamadı|geçersiz alıcı|アドレス不明|宛先アドレスが正しく|宛先のアドレスが正しく|宛先が正しいか|
      無効な宛先|該当するユーザ|找不到地址|找不到该地址|找不到这个地址|无效的收件人|无效用户|收件人地址错误|找不到這個地址|找不到該地址|無效的收件者|收件者無效|收件者地址錯誤|收件人地址有誤|주소를 찾을 수 없음|
      주소를 찾을 수 없거나|주소를 찾을 수 없습니다|주소가 존재하지 않습니다|없는 메일 주소|잘못된 수신자`,
    likely: `n'existe pas|n'existe plus|non esiste|bestaat niet|bestaat hier niet`,
  },
  'mailbox-full': {
    topic: `casella piena|casella è piena|ящик … переполнен|ящик заполнен|ящик полон|почтовый ящик … заполнен|папка входящие … заполнена|
      папка входящие … переполнена|квота превышена|превышена квота|превышение квоты|превысил квоту|
      превышен размер почтового ящика|нет места в почтовом ящике|скринька … переповнена|скринька … заповнена|
      папка вхідні … заповнена|квоту перевищено|перевищено квоту|перевищення квоти|недостатньо місця в поштовій скриньці|
      skrzynka … pełna|skrzynka … przepełniona|przepełniona skrzynka|pełna skrzynka|skrzynka … zapełniona|
      skrzynka odbiorcza … pełna|przekroczona pojemność skrzynki|przekroczony limit pojemności|przekroczył limit … skrzynki|
      brak miejsca … skrzynce|przekroczono … quota|przekroczenie limitu pojemności|schránka … plná|schránka … přeplněna|
      schránka … přeplněná|plná schránka|přeplněná schránka|překročena kvóta|překročil kvótu|překročena kapacita schránky|
      překročena velikost schránky|nedostatek místa ve schránce|doručená pošta … plná|schránka … zaplněna|postafiók … megtelt|
      postafiókja megtelt|postafiók betelt|postafiókja betelt|postaládája megtelt|postaláda megtelt|postafiók tele|
      beérkező levelek … megtelt|kvóta túllépve|túllépte … kvótát|kvóta túllépés|tárhelye megtelt|postlåda är full|
      postlåda full|brevlåda är full|brevlåda full|inkorgen är full|inkorg är full|lagringsutrymmet … slut|kvoten överskriden|
      kvoten har överskridits|överskridit sin kvot|postlådan … full|fullt i brevlådan|postkasse er fuld|postkasse fuld|
      postkassen … fuld|indbakken er fuld|indbakke er fuld|indbakke fuld|mailboksen er fuld|mailboks er fuld|mailbox er fuld|
      kvoten er overskredet|overskredet sin kvote|ikke mere plads i … postkasse|postboks er full|postboksen … full|
      innboksen er full|innboks er full|postkassen er full|postkasse er full|mailboksen er full|kvoten er brukt opp|
      overskredet kvoten|full innboks|full postboks|kvote overskredet|postilaatikko … täynnä|saapuneet kansio … täynnä|
      sähköpostilaatikko on täynnä|postilaatikon kiintiö|kiintiö ylitetty|kiintiö ylittyy|kiintiö täynnä|levykiintiö ylitetty|
      postilaatikon tila … loppunut|tallennustila … täynnä|posta kutusu doludur|posta kutusu … dolu|kutusu dolu|
      gelen kutusu … dolu|kota aşıldı|kotası aşıldı|kotası dolu|kotası doldu|kotasını aştı|kotayı aştı|posta kutusu kotası|
      depolama alanı … doldu|メールボックスがいっぱい|メールボックスが満杯|メールボックスがあふれ|メールボックスが溢れ|受信トレイがいっぱい|受信箱がいっぱい|受信ボックスがいっぱい|クォータを超|クオータ超過|
      メールボックスの上限|空き容量がありません|メール容量がいっぱい|邮箱满|邮箱已经满|邮箱容量已满|邮箱配额|配额已满|超出配额|超过配额|配额超限|收件箱已满|信箱已满|邮箱没有足够的空间|存储空间不足|信箱已滿|信箱空間已滿|郵箱已滿|
      收件匣已滿|信箱空間不足|信箱容量不足|超過配額|超出配額|配額已滿|容量已滿|信箱爆滿|사서함이 가득|사서함이 꽉|사서함 용량|메일함이 가득|메일함 용량|편지함이 가득|편지함 용량|받은편지함이 가득|메일박스 용량|
      메일 박스 용량|할당량 초과|할당량을 초과`,
    sure: `postfach voll|postfach … voll|mailbox voll|speicherplatz … erschopft|kontingent|postfach uberfullt|quota uberschritten|
      boite pleine|boite … pleine|boite aux lettres pleine|quota depasse|boite … saturee|buzon lleno|buzon … lleno|
      cuota excedida|casilla llena|bandeja … llena|caixa … cheia|caixa postal cheia|cota excedida|casella piena|メールボックス … 一杯|
      容量|容量を超え|容量オーバー|邮箱已满|邮箱空间不足|空间已满|容量不足|已满|信箱已滿|posteingang … voll|postfach … überfüllt|postfach … ueberfuellt|
      postfach … uebervoll|speicherplatz … überschritten|speicherplatz … ueberschritten|speicherplatz … ausgeschöpft|
      speicherplatz … belegt|speicherplatz … aufgebraucht|mailbox … voll|mailbox … überfüllt|quota … überschritten|
      quota … erschöpft|quota … erreicht|quota … ausgeschöpft|mailspeicher … voll|boite … remplie|boite mail saturee|
      quota … atteint|quota … depasse|depassement … quota|espace de stockage … plein|espace de stockage … sature|
      espace de stockage … atteint|messagerie … pleine|espace … messagerie … insuffisant|capacite … boite|
      plus d'espace … boite|messagerie saturee|limite de stockage|cuota … excedida|excedido … cuota|excede … cuota|
      supera … cuota|cuota … superada|cuota … agotada|superado … cuota|sobrepasado … cuota|espacio … agotado|
      sin espacio … buzon|no hay espacio … buzon|cuenta … llena|buzon … saturado|buzon … cuota|casilla … llena|
      cuota sobrepasada|quota … excedida|cota … excedida|quota … ultrapassada|cota ultrapassada|excedeu … cota|
      excedeu … quota|caixa … lotada|sem espaco … caixa|armazenamento … esgotado|espaco … esgotado|cota … esgotada|
      limite de armazenamento|cota de armazenamento|quota de armazenamento|mailbox cheia|mailbox cheio|casella … piena|
      quota … superata|quota … esaurita|quota disco|spazio … esaurito|superato … quota|superamento … quota|mailbox … piena|
      posta in arrivo … piena|cassetta postale … piena|casella … satura|spazio … casella|casella … limite … spazio|
      limite di archiviazione|mailbox … vol|postvak … vol|postbus … vol|brievenbus vol|quotum … overschreden|
      quota … overschreden|quotum … bereikt|opslagruimte … vol|opslagruimte … overschreden|opslagruimte … op|opslaglimiet|
      opslagquotum|limiet van de mailbox|volle mailbox|postvakquotum|mailboxlimiet`,
  },
  'mailbox-disabled': {
    sure: `邮箱休眠|邮箱已休眠|postfach … gesperrt|konto … gesperrt|postfach deaktiviert|empfanger … gesperrt|compte desactive|boite desactivee|
      compte suspendu|cuenta suspendida|cuenta deshabilitada|cuenta inactiva|conta desativada|账号被禁用|帐号已禁用|已停用|邮箱被锁定|冻结|無効|
      konto … inaktiv|n'est plus active|mail adresse … deaktiviert|postfach … deaktiviert|konto … deaktiviert|
      benutzerkonto … deaktiviert|benutzerkonto … gesperrt|benutzer … deaktiviert|benutzer … gesperrt|empfänger … deaktiviert|
      empfängerkonto … gesperrt|postfach … inaktiv|compte … desactive|boite … desactivee|compte … suspendu|compte … ferme|
      compte … cloture|compte … bloque|boite … suspendue|boite … fermee|boite … bloquee|cuenta … deshabilitada|
      cuenta … suspendida|cuenta … desactivada|cuenta … inactiva|cuenta … bloqueada|cuenta … cerrada|cuenta … cancelada|
      buzon … deshabilitado|buzon … desactivado|conta … desativada|conta … suspensa|conta … inativa|conta … bloqueada|
      conta … desabilitada|conta … cancelada|conta … encerrada|conta … congelada|caixa … bloqueada|caixa … desativada|
      caixa … inativa|account … disabilitato|account … disattivato|account … sospeso|account … bloccato|account … chiuso|
      casella … disabilitata|casella … disattivata|casella … sospesa|casella … bloccata|account … uitgeschakeld|
      account … gedeactiveerd|account … geblokkeerd|account … opgeheven|account … afgesloten|account … inactief|
      mailbox … uitgeschakeld|mailbox … gedeactiveerd|mailbox … geblokkeerd|почтовый ящик … отключен|ящик отключен|
      ящик … заблокирован|ящик неактивен|почтовый ящик деактивирован|пользователь заблокирован|
      учетная запись получателя отключена|аккаунт получателя|скриньку заблоковано|скриньку вимкнено|
      обліковий запис отримувача|скринька неактивна|скринька заблокована|skrzynka … zablokowana|skrzynka … nieaktywna|
      skrzynka … wyłączona|konto odbiorcy … zablokowane|konto odbiorcy … nieaktywne|konto jest nieaktywne|
      odbiorca … zablokowany|konto wyłączone|schránka … zablokována|schránka deaktivována|schránka neaktivní|
      schránka je neaktivní|schránka … zrušena|účet příjemce … zablokován|účet příjemce … deaktivován|účet deaktivován|
      postafiók letiltva|postafiók le van tiltva|postafiók felfüggesztve|postafiók inaktív|postafiók zárolva|
      inaktív postafiók|címzett fiókja … letiltva|letiltott postafiók|postlådan är inaktiverad|postlådan är avstängd|
      postlådan är spärrad|brevlådan är spärrad|brevlådan är avstängd|mottagarens konto … avstängt|kontot är inaktiverat|
      inaktiverad brevlåda|postkassen er deaktiveret|postkassen er spærret|postkassen er lukket|postkassen er inaktiv|
      modtagerens konto … deaktiveret|modtagerens konto … lukket|kontoen er deaktiveret|kontoen er inaktiv|
      postboksen er deaktivert|postboksen er sperret|postboksen er stengt|postkassen er sperret|postkassen er deaktivert|
      mottakerens konto … deaktivert|mottakerens konto … sperret|kontoen er deaktivert|postilaatikko … suljettu|
      postilaatikko … poistettu käytöstä|postilaatikko … lukittu|vastaanottajan tili … suljettu|tili on poistettu käytöstä|
      tili on suljettu|posta kutusu … devre dışı|posta kutusu askıya|posta kutusu kapalı|posta kutusu kapatılmış|
      alıcının hesabı … devre dışı|hesap askıya alınmış|hesap pasif|alıcı hesabı askıya|メールボックスは使用できません|アカウントは停止|アカウントが停止|
      利用停止|受信停止|解約済|退会済|邮箱被停用|邮箱被禁用|邮箱已禁用|邮箱已被禁用|邮箱已注销|用户被锁定|收件人已被禁用|邮箱未激活|信箱被停用|帳號已被停用|帳號停用|帳號已關閉|信箱已關閉|帳號被鎖定|信箱被鎖定|휴면 계정|
      휴면계정|휴면 상태|휴면 사용자|비활성화된 사서함|사서함이 비활성화|사서함을 사용할 수 없|사용이 중지된 계정`,
    likely: `adresse … nicht mehr gültig|adresse … nicht mehr verwendet|adresse … nicht mehr genutzt|adresse … nicht mehr gelesen`,
  },
  'recipient-moved': {
    sure: `empfänger … umgezogen|empfänger … verzogen|benutzer … verzogen|benutzer … umgezogen|postfach … umgezogen|
      postfach … verschoben|adresse … hat sich geändert|mail adresse … geändert|neue mail adresse lautet|a change d'adresse|
      changement d'adresse|adresse … a change|nouvelle adresse est|nouvelle adresse mail|adresse … remplacee par|
      l'adresse … remplacee par|boite … deplacee|nouvelle adresse de messagerie|ha cambiado de direccion|cambio de direccion|
      direccion … ha cambiado|nuevo correo es|nueva direccion|buzon … trasladado|buzon … movido|se ha mudado|se ha trasladado|
      mudou de endereco|mudou de email|mudanca de endereco|novo endereco|novo email|endereco … mudou|endereco … foi alterado|
      alterou o endereco|ha cambiato indirizzo|cambio di indirizzo|cambio indirizzo|l'indirizzo è cambiato|
      indirizzo … cambiato|utente … trasferito|casella … trasferita|casella … spostata|nuovo indirizzo|nieuw mailadres|
      nieuw emailadres|nieuw adres|mailadres … gewijzigd|emailadres … gewijzigd|mailadres … veranderd|adres … veranderd|
      adres … gewijzigd|ontvanger … verhuisd|получатель сменил адрес|сменил адрес электронной|адрес изменился|
      адрес получателя изменился|адрес изменен на|адрес больше не используется|ящик перемещен|пользователь переехал|
      адресу змінено|адреса змінилася|нова адреса електронної|змінив адресу|адреса більше не використовується|
      скриньку переміщено|zmienił adres|zmiana adresu|adres uległ zmianie|adres został zmieniony|nowy adres e-mail|
      adres odbiorcy zmienił się|adres nie jest już używany|skrzynka przeniesiona|změnil adresu|adresa se změnila|
      adresa byla změněna|nová e-mailová adresa|nová emailová adresa|adresa se již nepoužívá|adresa již není používána|
      schránka byla přesunuta|megváltozott a cím|megváltozott az e-mail|a cím megváltozott|címe megváltozott|új e-mail cím|
      a cím már nem használatos|postafiók áthelyezve|a címzett elköltözött|har bytt adress|har bytt e-postadress|
      ny e-postadress|ny mejladress|adressen har ändrats|adressen används inte längre|använd den nya adressen|
      mottagaren har flyttat|har skiftet adresse|har skiftet mailadresse|ny mailadresse|ny e-mail-adresse|adressen er ændret|
      adressen er nedlagt|adressen bruges ikke længere|modtageren er flyttet|har byttet adresse|adressen er endret|
      adressen er ikke lenger i bruk|adressen brukes ikke lenger|adressen er lagt ned|mottakeren har flyttet|har flyttet til|
      er flyttet til|osoite on muuttunut|sähköpostiosoite on muuttunut|sähköpostiosoitteeni on muuttunut|
      uusi sähköpostiosoite|osoite ei ole enää käytössä|osoite on poistunut käytöstä|vastaanottaja on muuttanut|
      postilaatikko on siirretty|adres değişti|adresi değişti|e-posta adresim değişti|adresimiz değişmiştir|yeni mail adresi|
      adres artık kullanılmıyor|adresi artık kullanılmamaktadır|posta kutusu taşındı|アドレスが変更|アドレス変更|アドレスは変更|アドレスを変更しました|
      新しいメールアドレス|新しいアドレスは|アドレスは使用されておりません|移転しました|地址已更改|地址已变更|地址已更换|更换邮箱|新的邮箱|邮箱已迁移|新邮件地址|邮箱已不再使用|地址已變更|信箱已更換|信箱已變更|更換信箱|新的信箱|
      新的電子郵件地址|信箱已停止使用|不再使用此信箱|메일 주소가 변경|이메일 주소가 변경|메일주소가 변경|주소가 변경되었습니다|이메일이 변경|새 이메일 주소|더 이상 사용하지 않는 메일|사서함이 이동`,
    likely: `neue mail adresse|neue adresse|nouvelle adresse`,
  },
  'recipient-restricted': {
    sure: `lehnt externe ab|nimmt keine externen|nur interne absender|außerhalb der organisation|nur für mitglieder|nur authentifizierte absender|nur angemeldete absender|
      nur … interne absender|nur mitglieder|externe absender|berechtigung … an diesen empfänger|
      berechtigungen … an diesen empfänger|keine berechtigung … empfänger|nicht berechtigt … an diesen empfänger|
      n'accepte que les messages|n'accepte que les mails|accepte uniquement les messages|accepte uniquement … expediteurs|
      seuls les membres|pas autorise … destinataire|n'etes pas autorise … cette liste|n'etes pas autorise … ce groupe|
      l'autorisation … destinataire|solo acepta mensajes|solo acepta correos|acepta solo mensajes|solo se aceptan mensajes|
      solo miembros|permiso … este destinatario|permiso … destinatario|entrega … restringida|no esta autorizado … lista|
      so aceita mensagens|so aceita emails|aceita apenas mensagens|apenas aceita mensagens|aceita somente|
      permissao … destinatario|permissoes … destinatario|permissao … para este destinatario|entrega … restrita|
      nao autorizado … lista|nao autorizado … grupo|accetta solo messaggi|accetta messaggi solo|accetta solo email|
      accetta solo posta|solo membri|autorizzazione … destinatario|autorizzazioni … destinatario|
      non autorizzato … destinatario|non autorizzato … lista|accepteert alleen berichten|accepteert alleen mail|
      alleen berichten van|alleen leden|alleen voor leden|niet gemachtigd … geadresseerde|niet gemachtigd … ontvanger|
      machtiging … geadresseerde|machtigingen … geadresseerde|нет разрешения на отправку … получателю|
      нет разрешения на отправку … этому|нет прав на отправку … получателю|разрешенных отправителей|разрешенные отправители|
      принимает сообщения только от|доставка … получателю ограничена|получатель запретил|немає дозволу надсилати … одержувачу|
      немає дозволу надсилати … отримувачу|дозволених відправників|приймає повідомлення лише від|приймає листи лише від|
      лише учасники групи|dozwolonych nadawców|nie masz uprawnień do wysyłania … odbiorcy|
      nie masz uprawnień … do tego odbiorcy|przyjmuje wiadomości tylko od|akceptuje wiadomości tylko od|
      tylko członkowie grupy|brak uprawnień do wysyłania … grupy|ograniczono wysyłanie … odbiorcy|povolených odesílatelů|
      nemáte oprávnění odesílat … příjemci|nemáte oprávnění … tomuto příjemci|přijímá zprávy pouze od|přijímá zprávy jen od|
      pouze členové skupiny|jen členové skupiny|příjemce nepřijímá zprávy od|engedélyezett feladók|
      nincs engedélye … címzettnek|nincs jogosultsága … címzettnek|csak a tagok|csak … feladóktól fogad|
      csak a szervezeten belüli|a címzett nem fogad|tillåtna avsändare|behörighet att skicka … mottagare|
      inte behörighet att skicka till|tar bara emot meddelanden från|tar endast emot meddelanden från|
      tar bara emot e-post från|endast medlemmar|endast internt|tilladte afsendere|ikke tilladelse til at sende til|
      ikke tilladelse til … denne modtager|modtager kun meddelelser fra|modtager kun mails fra|accepterer kun meddelelser fra|
      kun medlemmer|tillatte avsendere|ikke tillatelse til å sende … mottakeren|ikke tillatelse til å sende … gruppen|
      godtar bare meldinger fra|godtar kun meldinger fra|tar bare imot meldinger fra|tar kun imot|bare medlemmer|
      sallittujen lähettäjien|ei ole oikeutta lähettää … vastaanottajalle|ei ole lupaa lähettää … vastaanottajalle|
      oikeutta lähettää viestejä … vastaanottajalle|hyväksyy viestejä vain|ottaa vastaan viestejä vain|vain jäsenet|
      vain ryhmän jäsenet|izin verilen gönderenler|izin verilen gönderen|bu alıcıya … izniniz yok|
      bu alıcıya … gönderme izniniz|bu alıcıya … iznine sahip değilsiniz|yalnızca üyeler|sadece üyeler|
      yalnızca kuruluş içinden|許可された送信者|許可された差出人|許可されている送信者|この受信者に送信する権限|この宛先への送信は許可|メンバーのみ投稿|組織外からの|受信を許可していない|允许的发件人|
      无权向此收件人|没有权限向此收件人|无权限发送给该收件人|仅接受内部|仅限内部|仅允许组织内|只接受来自|允許的寄件者|允許的寄件人|無權傳送給此收件者|沒有權限傳送給此收件者|您無權寄信給|只接受內部|僅限內部|僅接受來自|수신거부|
      수신 거부|수신이 거부된|허용된 보낸 사람|받는 사람에게 보낼 수 있는 권한|이 그룹에 메시지를|내부 사용자만|구성원만`,
  },
  'recipient-rate-limited': {
    topic: `empfänger erhält … zu viele|empfänger erhält momentan|empfänger erhält derzeit|empfänger … zu viele nachrichten|
      empfänger … zu viele mails|postfach … zu viele nachrichten|nutzer erhält … zu viele|destinataire recoit … trop|
      destinataire recoit actuellement|destinataire … recu trop|destinataire … trop de messages|
      destinataire … trop de courriers|trop de messages … destinataire|utilisateur recoit trop|destinatario recibe demasiados|
      destinatario … recibiendo|destinatario … recibido demasiados|destinatario … demasiados mensajes|
      destinatario … demasiados correos|usuario … recibiendo … correo|cuenta … recibiendo … correo|destinatario … recebendo|
      destinatario recebe muitas|destinatario recebeu muitas|destinatario … recebido muitas|destinatario … muitas mensagens|
      destinatario … demasiadas mensagens|usuario … recebendo … mensagens|destinatario sta ricevendo|
      destinatario riceve troppi|destinatario … ricevuto troppi|destinatario … troppi messaggi|destinatario … troppe mail|
      utente sta ricevendo|casella sta ricevendo|ontvanger krijgt … te veel|ontvanger … te veel berichten|
      ontvanger … te veel mail|geadresseerde … te veel berichten|gebruiker ontvangt … te veel|ontvanger ontvangt … te veel|
      geadresseerde ontvangt … te veel|destinatario esta a receber`,
    sure: `получатель получает слишком много|получает слишком много писем|получает слишком много почты|получает почту слишком|
      слишком много сообщений для этого получателя|слишком много писем для этого получателя|превышен лимит получения|
      превышен лимит входящих|отримує забагато|отримує надто багато|odbiorca otrzymuje zbyt|otrzymuje zbyt wiele wiadomości|
      otrzymuje zbyt dużo|limit odbieranych wiadomości|limit przychodzących|limit wiadomości przychodzących|limit odbierania|
      příjemce dostává příliš|přijímá příliš mnoho|dostává příliš mnoho|příjemce obdržel příliš|limit příchozích|
      limit přijatých zpráv|címzett túl sok|túl sok levelet kap|túl sok üzenetet kap|a címzett túl sok levelet|
      mottagaren får för många|tar emot för många|tar emot e-post för snabbt|mottagaren har tagit emot för många|
      modtageren modtager for mange|modtageren har modtaget for mange|modtager mails for hurtigt|mottakeren mottar for mange|
      mottakeren har mottatt for mange|mottar e-post for raskt|mottakeren får for mange|vastaanottaja saa liikaa|
      vastaanottaja vastaanottaa liikaa|vastaanottajalle on saapunut liikaa|vastaanottaa viestejä liian|
      vastaanottajalle saapuu liikaa|alıcı çok fazla|alıcıya çok fazla|alıcı çok fazla ileti|alıcı çok fazla posta|
      alıcı çok hızlı|alım sınırı|受信者が受信するメール|受信者あてのメールが多すぎ|受信数の上限|受信数の制限|受信数制限|受信者の受信レート|受信制限|收件人接收邮件过|收件人接收频率|收件人收到的邮件过|
      收件人收信过|收信频率|收信过快|接收邮件的频率|收件频率|收件者接收郵件的|收件者收到過多|收件者收到太多|收信頻率|接收頻率|接收速率|收件者的收信|수신자가 너무 많은 메일|수신자가 너무 많은 메시지|받는 사람이 너무 많은|
      수신 한도|수신 한도를|수신량 초과|수신량 제한|수신자 메일이 너무`,
  },
  'bad-address': {
    sure: `syntaxfehler … adresse|adresse … syntaxfehler|syntax der adresse|syntax der mail adresse|adressformat|
      adresse … falsch formatiert|adresse … nicht korrekt formatiert|ungültige zeichen … adresse|adresse … ungültige zeichen|
      adresse … mal formee|format d'adresse|format de l'adresse|format de adresse|syntaxe d'adresse|adresse … syntaxe|
      erreur de syntaxe … adresse|adresse … caracteres|caracteres … adresse|direccion … mal formada|formato de direccion|
      formato de la direccion|formato … direccion de correo|sintaxis de la direccion|direccion … sintaxis|
      direccion … caracteres|caracteres … direccion|direccion … mal escrita|endereco malformado|endereco … mal formado|
      formato do endereco|formato de endereco|sintaxe do endereco|endereco … sintaxe|endereco … caracteres|
      caracteres … endereco|sintaxe de endereco|indirizzo … malformato|formato dell'indirizzo|formato indirizzo|
      sintassi dell'indirizzo|sintassi indirizzo|indirizzo … sintassi|indirizzo … caratteri|caratteri … indirizzo|
      caratteri … nell'indirizzo|onjuiste syntaxis|adres … syntaxis|syntaxis van het adres|syntaxis van het mailadres|
      formaat van het adres|adres … onjuist opgemaakt|adres … ongeldige tekens|mailadres … ongeldige tekens|
      tekens … in het adres|неверный формат адреса|недопустимый формат адреса|некорректный формат адреса|
      неправильный формат адреса|синтаксическая ошибка в адресе|адрес содержит недопустимые|
      не является действительным адресом|некорректный адрес электронной почты|невірний формат адреси|
      неправильний формат адреси|недопустимий формат адреси|некоректний формат адреси|недопустимі символи в адресі|
      не є дійсною адресою|не є припустимою адресою|некоректна адреса|nieprawidłowy format adresu|niepoprawny format adresu|
      błędny format adresu|błędna składnia adresu|błąd składni … adresu|niedozwolone znaki w adresie|
      adres zawiera niedozwolone|nie jest prawidłowym adresem|neplatný formát adresy|chybný formát adresy|
      nesprávný formát adresy|chybná syntaxe adresy|neplatné znaky v adrese|adresa obsahuje neplatné|není platnou adresou|
      neplatná e-mailová adresa|hibás e-mail cím|érvénytelen e-mail cím|nem érvényes e-mail cím|a cím formátuma|
      a cím érvénytelen karaktert|címformátum|ogiltigt adressformat|felaktigt adressformat|felaktig e-postadress|
      ogiltig e-postadress|inte en giltig e-postadress|adressen innehåller ogiltiga|ogiltiga tecken i adressen|
      adressens format|ugyldigt adresseformat|forkert adresseformat|ugyldig e-mailadresse|ugyldig e-mail-adresse|
      ikke en gyldig e-mailadresse|ikke en gyldig e-mail-adresse|adressen indeholder ugyldige|ugyldige tegn i adressen|
      ugyldig adresseformat|feil adresseformat|ugyldig e-postadresse|ikke en gyldig e-postadresse|ingen gyldig e-postadresse|
      adressen inneholder ugyldige|formatet på adressen|ugyldig mottakeradresse|virheellinen osoite|
      virheellinen sähköpostiosoite|virheellinen vastaanottajan osoite|ei ole kelvollinen sähköpostiosoite|osoitteen muoto|
      sähköpostiosoitteen muoto|kelvoton sähköpostiosoite|virheellisiä merkkejä … osoitteessa|geçersiz adres biçimi|
      adres biçimi geçersiz|geçersiz e-posta adresi|geçerli bir e-posta adresi değil|e-posta adresi geçersiz|
      adreste geçersiz karakter|hatalı e-posta adresi|adres formatı|アドレスの形式|アドレス形式|アドレスの書式|アドレスに使用できない文字|アドレスとして正しく|
      正しいメールアドレスではありません|不正なアドレス|全角文字が含まれ|地址格式|地址语法|收件人格式|地址中包含非法|地址包含无效字符|不是有效的邮件地址|邮箱格式不正确|地址不合法|位址格式|不是有效的電子郵件地址|不是有效的郵件地址|
      無效的電子郵件地址|無效的電子郵件位址|信箱格式錯誤|地址語法|位址含有無效|주소 형식|주소의 형식|잘못된 이메일 주소|잘못된 메일 주소|올바른 이메일 주소가 아닙니다|유효하지 않은 이메일|이메일 형식이|
      메일 주소가 올바르지`,
    likely: `ungültige mail adresse|mail adresse … ungültig|ungültige adresse|ungueltige adresse|ungültige empfängeradresse|
      empfängeradresse … ungültig|empfaengeradresse … ungueltig|adresse … non valide|l'adresse … n'est pas valide|
      adresse … n'est pas valide|direccion … no es valida|direccion … no valida|direccion … incorrecta|endereco … invalido|
      endereco … nao e valido|indirizzo … non valido|l'indirizzo … non valido|indirizzo … errato|mailadres … ongeldig|
      emailadres … ongeldig|keine gültige mail adresse|keine gültige adresse|fehlerhafte mail adresse|fehlerhafte adresse|
      adresse incorrecte|direccion invalida|endereco incorreto|ongeldig adres|ongeldig mailadres|ongeldig emailadres|
      geen geldig mailadres|geen geldig emailadres|geen geldig adres|onjuist mailadres|onjuist adres`,
  },
  'domain-not-found': {
    topic: `domínio do destinatário não existe|ドメインが見つからない|ドメインが見つかりません|domain existiert nicht|domain unbekannt|unbekannte domain|unbekannte domäne|unbekannter host|mx eintrag fehlt|
      keine mx einträge|keine mx records|domaine n'existe pas|domaine introuvable|nom de domaine inconnu|
      aucun enregistrement mx|pas d'enregistrement mx|pas de mx|aucun mx|dominio no existe|no existe el dominio|
      dominio desconocido|sin registros mx|no tiene registros mx|no hay registros mx|dominio nao existe|
      dominio nao encontrado|dominio nao foi encontrado|dominio desconhecido|sem registro mx|sem registo mx|
      nao possui registro mx|nao tem registro mx|dominio non esiste|dominio non trovato|dominio sconosciuto|nessun record mx|
      nessun mx|domein bestaat niet|domeinnaam bestaat niet|domein niet gevonden|onbekend domein|domein onbekend|
      geen mx record|домен … не найден|домен … не существует|домена не существует|несуществующий домен|
      доменное имя не существует|неизвестный домен|нет mx записи|отсутствует mx запись|домен не знайдено|домен не існує|
      домену не існує|неіснуючий домен|домен отримувача не|невідомий домен|немає mx запису|mx запис не знайдено|
      domena … nie istnieje|nie znaleziono domeny|nie ma takiej domeny|nieistniejąca domena|nieznana domena|
      nie można odnaleźć domeny|brak rekordu mx|brak rekordów mx|doména … neexistuje|doména nenalezena|doména nebyla nalezena|
      neexistující doména|neznámá doména|doménu … nelze najít|doménu se nepodařilo najít|nemá mx záznam|domain nem található|
      tartomány nem található|tartomány nem létezik|nem létező domain|ismeretlen domain|nincs mx rekord|nincs mx rekordja|
      domén nem található|domänen … finns inte|domänen … hittades inte|hittade inte domänen|det gick inte att hitta domänen|
      okänd domän|saknar mx post|ingen mx pekare|mx pekare saknas|domænet … findes ikke|domænet blev ikke fundet|
      domænet kunne ikke findes|domænet eksisterer ikke|ukendt domæne|ingen mx record|mangler mx record|domenet … finnes ikke|
      domenet ble ikke funnet|domenet eksisterer ikke|fant ikke domenet|finner ikke domenet|ukjent domene|ingen mx oppføring|
      mangler mx oppføring|verkkotunnusta ei löydy|verkkotunnusta ei löytynyt|verkkotunnusta ei ole|toimialuetta ei löydy|
      domainia ei löydy|tuntematon verkkotunnus|ei mx tietuetta|mx tietue puuttuu|etki alanı … bulunamadı|
      alan adı … bulunamadı|alan adı mevcut değil|etki alanı mevcut değil|etki alanı yok|domain bulunamadı|
      bilinmeyen etki alanı|mx kaydı bulunamadı|ドメインが存在しません|ドメインが存在しない|存在しないドメイン|ドメインは存在し|ドメイン名が見つかりません|宛先ドメインが|MXレコードがありません|
      ホスト不明|域名 … 不存在|找不到该域名|找不到域|找不到收件人域|未知域名|域名未找到|没有MX记录|域名错误|找不到網域|找不到該網域|找不到此網域|找不到收件者網域|未知的網域|不存在的網域|沒有MX記錄|網域錯誤|
      도메인을 찾을 수 없습니다|도메인을 찾을 수 없음|도메인을 찾을 수 없어|도메인을 찾을 수 없으므로|존재하지 않는 도메인|도메인이 존재하지|mx 레코드가 없|없는 도메인`,
    sure: `domain … nicht gefunden|domane existiert nicht|host … nicht gefunden|domaine … inexistant|domaine inconnu|
      dominio no encontrado|dominio no existe|dominio inexistente|域名不存在|ドメインが存在|ドメインが見つかり|weder … mx|kein mx|keinen mx|
      domain … existiert nicht|domäne … nicht gefunden|domaene … nicht gefunden|domain … nicht registriert|domain ungültig|
      zielserver … nicht gefunden|mailserver … nicht gefunden|host … unbekannt|server … unbekannt|domaine … n'existe pas|
      domaine … introuvable|domaine … inconnu|nom de domaine … invalide|domaine non valide|l'hote … introuvable|
      hote … introuvable|serveur … introuvable|serveur … inconnu|dominio … no existe|dominio … no encontrado|
      no se encuentra el dominio|no se encontro el dominio|no se ha encontrado el dominio|dominio … inexistente|
      dominio no valido|dominio invalido|dominio incorrecto|dominio … nao existe|dominio … nao encontrado|
      dominio … nao foi encontrado|host nao encontrado|servidor nao encontrado|servidor desconhecido|host desconhecido|
      dominio … inesistente|dominio … non esiste|dominio … non trovato|dominio non valido|host sconosciuto|
      server … sconosciuto|host non trovato|server non trovato|impossibile trovare il server|domein … bestaat niet|
      domein … niet gevonden|domeinnaam … niet gevonden|domeinnaam … bestaat niet|ongeldig domein|server … niet gevonden|
      server … onbekend|domein … niet geregistreerd|ongeldige domeinnaam|empfängerdomain … nicht|zieldomain … nicht|
      zieldomäne … nicht`,
  },
  'dns-failure': {
    sure: `namensauflosung|dns fehler|erreur dns|resolution dns|error dns|解析失败|名前解決|dns auflösung|dns aufloesung|dns abfrage|
      dns anfrage|dns lookup … fehlgeschlagen|dns server … nicht|dns problem … später|nicht aufgelöst werden|
      nicht aufgeloest werden|resolution de nom|resolution du nom|resolution de domaine|probleme dns|probleme de dns|
      echec … dns|erreur de dns|requete dns|impossible de resoudre|no se pudo resolver|no se puede resolver|
      no se ha podido resolver|resolucion de nombres|resolucion dns|fallo … dns|resolucion de dns|consulta dns|
      consulta de dns|erro de dns|erro dns|erro no dns|falha … dns|nao foi possivel resolver|nao pode ser resolvido|
      resolucao de nomes|resolucao dns|resolucao de dns|pesquisa dns|errore del dns|errori dns|problema dns|problemi dns|
      risoluzione del nome|query dns … fallita|risoluzione dei nomi|risoluzione dns|risoluzione del dominio|dns fout|
      dns fouten|dns storing|dns probleem|dns problemen|kan … niet omzetten|domeinnaam … omgezet|hostnaam … omgezet|
      dns query mislukt|errore nel dns|ошибка dns|ошибки dns|сбой dns|ошибка разрешения имени|ошибка разрешения имен|
      не удалось разрешить имя|dns сервер не отвечает|ошибка запроса dns|помилка dns|збій dns|помилка розпізнавання імені|
      не вдалося розпізнати ім'я|dns сервер не відповідає|не вдалося визначити адресу сервера|błąd dns|błąd serwera dns|
      błąd zapytania dns|problem z dns|nie można rozpoznać nazwy|nie udało się rozwiązać nazwy|błąd rozwiązywania nazw|
      serwer dns nie odpowiada|chyba dns|selhání dns|chyba překladu|překlad jména selhal|nelze přeložit jméno|
      nepodařilo se přeložit název|dns server neodpovídá|dns dotaz selhal|dns hiba|dns lekérdezés sikertelen|
      dns lekérdezési hiba|névfeloldási hiba|névfeloldás|nem sikerült feloldani … nevet|dns kiszolgáló nem válaszol|dns fel|
      dns uppslag misslyckades|dns uppslagning misslyckades|dns sökning misslyckades|namnuppslagning|namnmatchning|
      kunde inte slå upp|det gick inte att matcha namnet|dns fejl|dns opslag mislykkedes|dns opslag fejlede|
      dns opslaget mislykkedes|navneopslag|navneopløsning|dns serveren svarer ikke|kunne ikke slå domænet op|dns feil|
      dns oppslag mislyktes|dns oppslag feilet|dns oppslaget mislyktes|navneoppslag|kunne ikke slå opp|dns virhe|
      dns kysely epäonnistui|dns haku epäonnistui|nimipalveluvirhe|nimenselvitys|nimen selvitys epäonnistui|
      nimipalvelin ei vastaa|nimipalvelukysely|dns hatası|dns sorgusu başarısız|dns sunucusu yanıt vermiyor|
      dns sunucu yanıt vermiyor|ad çözümleme|isim çözümleme|adı çözümlenemedi|ana bilgisayar adı çözülemedi|DNSエラー|DNSの検索|
      DNS検索|DNSの参照|DNSサーバーが応答|DNSの問い合わせ|名前の解決|ホスト名を解決|DNS错误|DNS查询|DNS解析|DNS故障|域名解析|无法解析|解析域名|域名服务器没有|DNS錯誤|DNS查詢|網域解析|無法解析|
      解析失敗|DNS伺服器沒有|名稱解析|dns 오류|dns 조회|dns 조회에 실패|dns 검색|dns 쿼리|dns 서버가 응답|이름 확인 실패|이름을 확인할 수 없`,
  },
  'accepts-no-mail': {
    topic: `nimmt keine mails an|akzeptiert keine mails|domain … keine mails|server nimmt keine|host nimmt keine|
      domaine … n'accepte pas|dominio … no acepta|dominio … nao aceita|dominio … non accetta|domein … accepteert geen|
      nimmt keine post|domain nimmt keine|n'accepte pas de mail|n'accepte pas d'emails|n'accepte pas de courrier|
      n'accepte pas le courrier|n'accepte pas les mails|n'accepte aucun courrier|n'accepte aucun message|n'accepte aucun mail|
      ne recoit pas de courrier|ne recoit pas de mail|hote n'accepte pas|no acepta correo|no acepta email|no recibe correo|
      dominio no recibe|no acepta ningun correo|nao aceita email|nao aceita correio|nao recebe email|dominio nao recebe|
      non accetta posta|non accetta la posta|non accetta email|non riceve posta|non riceve email|host non accetta|
      accepteert geen mail|accepteert geen post|ontvangt geen mail|neemt geen mail`,
    sure: `не принимает почту|не принимает электронную почту|не принимает входящую почту|адрес не может получать письма|
      домен не принимает|не предназначен для приема|не приймає пошту|домен не приймає|не приймає електронну пошту|
      не приймає вхідну пошту|nie przyjmuje poczty|nie przyjmuje wiadomości e-mail|nie odbiera poczty|nie obsługuje poczty|
      domena nie przyjmuje|nepřijímá poštu|nepřijímá e-maily|nepřijímá žádnou poštu|doména nepřijímá|
      nepřijímá elektronickou poštu|nem fogad levelet|nem fogad leveleket|nem fogad e-mailt|nem fogad e-maileket|
      a domain nem fogad|a tartomány nem fogad|nem fogad postát|tar inte emot e-post|domänen tar inte emot|
      tar inte emot någon e-post|tar inte emot mejl|accepterar inte e-post|modtager ikke mail|modtager ikke post|
      domænet modtager ikke|accepterer ikke mail|tager ikke imod mail|tar ikke imot e-post|domenet tar ikke imot|
      mottar ikke e-post|godtar ikke e-post|aksepterer ikke e-post|domenet godtar ikke|ei vastaanota sähköpostia|
      ei ota vastaan sähköpostia|ei ota vastaan postia|ei vastaanota postia|verkkotunnus ei vastaanota|
      toimialue ei vastaanota|ei hyväksy sähköpostia|posta kabul etmiyor|mail kabul etmiyor|etki alanı posta kabul|
      alan adı posta kabul|e-posta almıyor|メールを受け付けていません|メールを受け付けない|メールを受け取らない|メールを受け入れていません|メールの受信を行って|メールを受信しない|ドメインはメールを受|
      メール受信を行って|不接收邮件|不接受邮件|不接受任何邮件|不接收任何邮件|域名不接收|不提供邮件服务|该域不接受|不接受电子邮件|不接收郵件|不接受郵件|不接受任何郵件|不接受電子郵件|不接收電子郵件|網域不接受|網域不接收|不收信|
      메일을 받지 않습니다|메일을 수신하지 않습니다|메일을 수신하지 않는|메일을 받지 않는|메일을 수락하지 않습니다|메일을 허용하지 않는 도메인|도메인은 메일을|도메인이 메일을`,
  },
  'mail-loop': {
    topic: `mail schleife|nachrichtenschleife|weiterleitungsschleife|weiterleitungs schleife|routingschleife|maximale … hops|
      routing schleife|endlosschleife|schleife erkannt|boucle de messagerie|boucle de routage|boucle de courrier|
      boucle detectee|boucle infinie|nombre … sauts|en boucle|trop de sauts|boucle de mail|bucle de correo|
      bucle de enrutamiento|bucle detectado|bucle infinito|en bucle|demasiados saltos|numero de saltos|
      numero maximo de saltos|recuento de saltos|loop de mensagens|loop de email|loop de correio|loop de roteamento|
      loop detectado|loop detetado|muitos saltos|contagem de saltos|loop infinito|ciclo de mensagens|muitos hops|
      ciclo di posta|ciclo di inoltro|ciclo infinito|loop rilevato|loop di posta|loop di routing|loop di inoltro|troppi hop|
      troppi salti|mail lus|maillus|berichtenlus|lus … gedetecteerd|routeringslus|te veel hops|teveel hops|loop gedetecteerd|
      doorstuurlus`,
    sure: `mailschleife|boucle|bucle|循环|ループ|почтовая петля|почтовый цикл|обнаружена петля|зацикливание|почтовую петлю|
      слишком много пересылок|превышено количество переходов|превышен лимит переходов|поштова петля|зациклення|виявлено петлю|
      забагато пересилань|забагато переходів|перевищено кількість переходів|pętla pocztowa|zapętlenie|wykryto pętlę|
      pętla w dostarczaniu|pętlę poczty|zbyt wiele przeskoków|za dużo przeskoków|przekroczono liczbę przeskoków|
      smyčka v doručování|poštovní smyčka|zjištěna smyčka|detekována smyčka|zacyklení|příliš mnoho přeskoků|
      překročen počet skoků|smyčku při doručování|levelezési hurok|levélhurok|hurok észlelve|hurkot észlelt|végtelen ciklus|
      túl sok ugrás|körkörös továbbítás|levelezőhurok|e-postloop|e-postslinga|meddelandeslinga|slinga upptäcktes|
      loop upptäcktes|för många hopp|en slinga har|vidarebefordringsloop|meddelelsesløkke|løkke registreret|løkke fundet|
      for mange hop|antal hop|for mange videresendelser|sløjfe registreret|postløkke|meldingsløkke|løkke oppdaget|
      løkke funnet|en løkke|for mange hopp|antall hopp|løkke registrert|evig løkke|silmukka|postisilmukka|sähköpostisilmukka|
      viestisilmukka|liian monta hyppyä|liian monta välitystä|kiertää kehää|uudelleenohjaussilmukka|posta döngüsü|
      ileti döngüsü|döngü algılandı|döngü tespit|döngüye girdi|mail döngüsü|çok fazla atlama|atlama sayısı|ホップ数|ホップカウント|邮件环路|
      邮件回路|跳数过多|跃点数|跳数超|环路检测|路由环路|太多跳|郵件循環|轉寄循環|躍點計數|躍點數|迴圈|跳躍次數|轉送次數過多|重複轉寄|메일 루프|메일 루프가|메일루프|루프가 감지|루프가 감지되었습니다|무한루프|홉 수|
      메시지가 반복`,
  },
  'message-expired': {
    sure: `nicht zugestellt werden … tagen|delai … expire|caducado|过期|期限切れ|nachricht … abgelaufen|zustellzeit … abgelaufen|
      zustellfrist|zustellversuche eingestellt|zu lange … warteschlange|warteschlange … abgelaufen|
      zeit für die zustellung … abgelaufen|zustellversuch … aufgegeben|gültigkeitsdauer … abgelaufen|delai de remise|
      delai de livraison|duree de vie … depassee|duree de vie du message|delai d'expiration|trop longtemps … file d'attente|
      file d'attente … trop longtemps|temps maximal … file d'attente|abandon … tentatives|mensaje … expirado|
      mensaje … caducado|tiempo de entrega|tiempo maximo en cola|tiempo maximo en la cola|tiempo de vida … mensaje|
      expiro … mensaje|cola … expirado|demasiado tiempo en cola|mensagem … expirada|mensagem … expirou|tempo maximo na fila|
      tempo de entrega|tempo na fila|tempo em fila|prazo de entrega|tempo de vida da mensagem|validade da mensagem|
      messaggio … scaduto|tempo di consegna|tempo massimo in coda|tempo massimo di permanenza|troppo tempo in coda|
      tempo … consegna scaduto|abbandonati … tentativi|troppo a lungo in coda|troppo tempo nella coda|bericht … verlopen|
      te lang … wachtrij|maximale wachttijd|bezorgtermijn|levertijd … verstreken|bezorgtijd … verstreken|pogingen … gestaakt|
      wachtrij … verlopen|levensduur … bericht|срок действия сообщения истек|истек срок действия сообщения|
      истек срок хранения … очереди|истекло время жизни|слишком долго … в очереди|не доставлено в течение|
      истек срок нахождения|попытки доставки прекращены|термін дії повідомлення|термін доставки … минув|
      не доставлено протягом|термін доставлення … минув|спроби доставки припинено|занадто довго … в черзі|wiadomość wygasła|
      termin ważności wiadomości|upłynął termin ważności|upłynął czas dostarczenia|przekroczono maksymalny czas|
      zbyt długo w kolejce|zaprzestano prób|zakończono próby|platnost zprávy vypršela|vypršela platnost zprávy|
      doba doručení vypršela|vypršela doba|čas pro doručení|příliš dlouho ve frontě|zpráva expirovala|
      pokusy o doručení byly ukončeny|üzenet lejárt|üzenet érvényessége lejárt|kézbesítési idő lejárt|kézbesítési határidő|
      túl sokáig volt a sorban|túl régóta … sorban|nem próbálkozunk tovább|várakozási idő lejárt|
      meddelandet har upphört att gälla|meddelandet har gått ut|meddelandets giltighetstid|för länge i kön|leveranstiden har|
      tidsgränsen för leverans|leveransförsöken har avbrutits|leveransförsöken avbryts|meddelelsen er udløbet|
      meddelelsen udløb|beskeden er udløbet|for længe i køen|leveringsfristen|tidsfristen for levering|
      leveringsforsøg er indstillet|opgivet efter … dage|meldingen er utløpt|meldingen har utløpt|meldingen utløp|
      for lenge i køen|leveringstiden er utløpt|leveringsforsøkene er avsluttet|gitt opp etter … dager|viesti vanheni|
      viesti on vanhentunut|viestin voimassaolo|viestin voimassaoloaika|liian kauan jonossa|toimitusaika on umpeutunut|
      toimitusyritykset on lopetettu|toimituksen aikaraja|iletinin süresi|mesajın süresi doldu|ileti … süresi doldu|
      teslim süresi|teslim etme süresi|kuyrukta çok uzun|teslim denemeleri sona|teslimat süresi|有効期限が切れ|メッセージの有効期限|配信期限|配送期限|
      配送を断念|キューの保存期間|キューに長時間|再送を中止|投递超时|放弃投递|停止投递|停止重试|在队列中停留|在队列中时间过|重试超时|投递期限|郵件過期|訊息過期|已過期|逾期未送達|停止重試|放棄投遞|佇列中過期|投遞逾時|
      메시지가 만료|메시지가 만료되었습니다|메시지 만료|메일이 만료|배달 시간이 만료|전송 기한|큐에 너무 오래|재시도 기간이`,
    likely: `tentatives de remise|tentatives de livraison|intentos de entrega|tentativas de entrega|tentativi di consegna|
      tentativi di recapito|bezorgpogingen|zustellversuche`,
  },
  'relay-denied': {
    topic: `relaying … nicht erlaubt|relaying verboten|relaying … verweigert|relaying nicht gestattet|relaying abgelehnt|
      kein relaying|nicht zuständig für diese domain|nicht für diese domain zuständig|weiterleiten nicht erlaubt|
      relais … non autorise|relais … interdit|relais … refuse|relais smtp … refuse|pas autorise … relayer|
      relayer … non autorise|relayer … interdit|refuse de relayer|relay … no permitido|relay … denegado|relay no autorizado|
      relay prohibido|reenvio … no permitido|no esta permitido … relay|reenvio denegado|no permite relay|relay rechazado|
      relay … nao permitido|relay … negado|relay nao autorizado|relay recusado|relay proibido|retransmissao … nao permitida|
      nao permite relay|retransmissao negada|encaminhamento nao permitido|encaminhamento negado|
      reencaminhamento nao permitido|relay … non consentito|relay non permesso|relay … negato|relay non autorizzato|
      relay vietato|inoltro … non consentito|inoltro negato|inoltro non permesso|relay … niet toegestaan|relay … geweigerd|
      relayen|doorsturen … niet toegestaan|doorgifte … niet toegestaan|doorzenden niet toegestaan`,
    sure: `nao faz parte da minha lista|no esta en mi lista|ne fait pas partie de ma liste|relay nicht erlaubt|weiterleitung nicht|
      relais refuse|relayage|no se permite … relay|retransmision|中继|拒绝中继|転送拒否|中継|релей запрещен|релеинг запрещен|
      релэй запрещен|реле запрещено|ретрансляция запрещена|ретрансляция не разрешена|отказано в ретрансляции|
      не удается выполнить ретрансляцию|ретрансляцію заборонено|ретрансляція заборонена|пересилання заборонено|
      релей заборонено|ретрансляція не дозволена|przekazywanie zabronione|przekazywanie poczty … zabronione|
      przekazywanie … niedozwolone|relay zabroniony|relayowanie|nie można przekazać dalej|odmowa przekazania|
      brak zgody na relay|předávání … zakázáno|předávání není povoleno|předávání pošty … odmítnuto|relay zakázán|
      relay není povolen|přeposílání není povoleno|přeposílání zakázáno|odmítnuto předání|továbbítás nem engedélyezett|
      továbbítás megtagadva|továbbítás … tiltott|relay tiltott|relay nem engedélyezett|továbbküldés nem engedélyezett|
      levéltovábbítás nem engedélyezett|a továbbítás nem lehetséges|vidarebefordran nekad|vidarebefordran nekas|
      vidarebefordran tillåts inte|vidarebefordran är inte tillåten|relä nekat|vidaresändning nekad|vidarebefordring nekad|
      kan inte vidarebefordra|videresendelse nægtet|videresendelse ikke tilladt|videresendelse er ikke tilladt|
      relay ikke tilladt|relæ nægtet|relæ ikke tilladt|kan ikke videresende|videresending nektet|videresending ikke tillatt|
      videresending er ikke tillatt|relay ikke tillatt|relay nektet|relé nektet|videreformidling nektet|
      videreformidling ikke tillatt|välitys kielletty|välitys evätty|välittäminen kielletty|välitys ei ole sallittu|
      edelleenlähetys kielletty|postin välitys|viestien välitys … kielletty|releointi|aktarma reddedildi|aktarma engellendi|
      geçişe izin|aktarıma izin|aktarma izni yok|relay yetkiniz|yeniden iletim|aktarmaya izin verilmiyor|リレーが拒否|リレー拒否|
      リレーできません|リレーを拒否|リレーは許可|リレーが許可|リレー禁止|不允许转发|禁止转发|转发被拒|拒绝转发|无法转发|不允许匿名转发|不允许转信|轉送被拒|拒絕轉送|拒絕轉寄|不允許轉送|禁止轉送|無法轉送|中繼被拒|拒絕中繼|
      릴레이가 거부|릴레이 거부|릴레이가 허용되지|릴레이를 허용하지|릴레이할 수 없|릴레이 금지|릴레이 차단|릴레이 권한`,
  },
  'connection-failed': {
    sure: `verbindung abgelehnt|zeituberschreitung|verbindung … fehlgeschlagen|verbindung … unterbrochen|keine verbindung|
      verbindung verweigert|connexion refusee|connexion … echoue|delai … depasse|delai d'attente|conexion rechazada|
      tiempo de espera|no se pudo conectar|conexion agotada|conexao recusada|tempo esgotado|连接超时|连接失败|无法连接|连接被拒绝|拒绝连接|超时|
      接続できません|接続に失敗|タイムアウト|接続が拒否|geen verbinding|timeout della connessione|connessione … non riuscita|tempo limite|
      zeitueberschreitung|verbindung … nicht hergestellt|verbindung … hergestellt werden|verbindung … verloren|
      verbindung … geschlossen|verbindung … getrennt|verbindung … abgebrochen|verbindung … abgelehnt|verbindung … verweigert|
      verbindung … zurückgesetzt|server … nicht erreichbar|server … nicht erreicht|host … nicht erreichbar|
      zeitlimit … verbindung|zeitlimit … überschritten|keine antwort vom … server|netzwerk … nicht erreichbar|
      connexion impossible|impossible de se connecter|impossible de joindre|impossible de contacter|impossible d'etablir|
      impossible d'ouvrir … connexion|connexion … perdue|connexion … interrompue|connexion … fermee|connexion … expire|
      connexion … refusee|connexion … coupee|connexion … reinitialisee|delai … ecoule|serveur … injoignable|
      serveur … inaccessible|conexion rehusada|conexion … rechazada|conexion … perdida|perdio la conexion|perdido la conexion|
      conexion … interrumpida|conexion … cerrada|conexion … expirado|conexion … fallida|establecer … conexion|
      servidor … no responde|servidor … inalcanzable|fallo … conexion|perdida de conexion|conexion expirada|
      conexion reiniciada|conexao … perdida|conexao … interrompida|conexao … fechada|conexao … encerrada|conexao … recusada|
      conexao … expirou|conexao … falhou|estabelecer … conexao|estabelecer … ligacao|falha … conexao|ligacao … recusada|
      ligacao … interrompida|ligacao … perdida|ligacao … falhou|servidor … nao responde|conexao redefinida|
      connessione … rifiutata|connessione … interrotta|connessione … persa|connessione … chiusa|connessione … scaduta|
      connessione … fallita|connessione … impossibile|connessione … reimpostata|stabilire … connessione|tempo … scaduto|
      server … non risponde|server … irraggiungibile|connessione caduta|impossibile connettersi|impossibile stabilire|
      impossibile collegarsi|verbinding … geweigerd|verbinding … mislukt|verbinding … verbroken|verbinding … verloren|
      verbinding … onderbroken|verbinding … gesloten|verbinding … afgebroken|verbinding … time out|time out … verbinding|
      timeout … verbinding|verbinding … tot stand|verbinding maken … mislukt|server … reageert niet|server … antwoordt niet|
      server … niet bereikbaar|server … onbereikbaar|не удалось подключиться к серверу|не удается подключиться к серверу|
      не удалось соединиться с|не удалось установить соединение|не удается установить соединение|
      не удалось установить подключение|сбоя подключения|ошибка соединения|соединение было разорвано|в соединении отказано|
      время ожидания истекло|истекло время ожидания|сервер не отвечает|не вдалося під'єднатися|не вдалося підключитися|
      не вдалося з'єднатися|не вдалося встановити з'єднання|з'єднання перервано|з'єднання розірвано|з'єднання втрачено|
      у з'єднанні відмовлено|помилка підключення|час очікування минув|час очікування вичерпано|сервер не відповідає|
      відхиляє з'єднання|nie można połączyć się z|nie można nawiązać połączenia|nie udało się połączyć|
      nie udało się nawiązać połączenia|połączenie odrzucone|odmowa połączenia|połączenie przerwane|połączenie zerwane|
      utracono połączenie|błąd połączenia|przekroczono czas oczekiwania|przekroczono limit czasu|serwer nie odpowiada|
      nelze se připojit|nelze navázat spojení|nepodařilo se připojit|nepodařilo se navázat spojení|nepodařilo se spojit|
      spojení odmítnuto|připojení odmítnuto|spojení … přerušeno|spojení ztraceno|spojení ukončeno|spojení selhalo|
      vypršel časový limit|server neodpovídá|nem lehet csatlakozni|nem sikerült csatlakozni|nem sikerült kapcsolódni|
      nem lehet kapcsolódni|kapcsolat … megszakadt|kapcsolat elutasítva|kapcsolat visszautasítva|kapcsolódás … sikertelen|
      kapcsolódási hiba|csatlakozás sikertelen|időtúllépés|a kiszolgáló nem válaszol|visszautasítja … kapcsolatokat|
      kunde inte ansluta|kan inte ansluta|det gick inte att ansluta|anslutningen nekades|anslutningen avvisades|
      anslutningen … bröts|anslutningen … avbröts|anslutning … misslyckades|anslutningen stängdes|tidsgränsen … överskreds|
      tidsgränsen har överskridits|servern svarar inte|vägrar smtp anslutningar|kunne ikke oprette forbindelse|
      kan ikke oprette forbindelse|forbindelsen blev afvist|forbindelse afvist|forbindelsen … afbrudt|
      forbindelsen … mislykkedes|forbindelsen blev lukket|mistet forbindelsen|forbindelse nægtet|tidsgrænsen … overskredet|
      serveren svarer ikke|afviser smtp forbindelser|kunne ikke koble til|kan ikke koble til|får ikke koblet til|
      får ikke kontakt med|kunne ikke opprette forbindelse|kan ikke opprette forbindelse|tilkoblingen … avvist|
      tilkobling nektet|tilkoblingen ble avbrutt|tilkoblingen … mislyktes|forbindelsen ble brutt|tidsavbrudd|
      avviser smtp tilkoblinger|yhteyttä ei voitu muodostaa|yhteyden muodostaminen … epäonnistui|yhteyttä … ei saatu|
      yhteydenotto … epäonnistui|yhteys … katkesi|yhteys katkaistiin|yhteys hylättiin|yhteys torjuttiin|yhteys evättiin|
      yhteys aikakatkaistiin|aikakatkaisu|palvelin ei vastaa|yhteysvirhe|bağlantı reddedildi|bağlantı kurulamadı|
      sunucuya bağlanılamadı|sunucuya bağlanılamıyor|sunucuya bağlanamadı|bağlantı başarısız|bağlantı … kesildi|
      bağlantı koptu|bağlantı sıfırlandı|zaman aşımı|zaman aşımına uğradı|sunucu yanıt vermiyor|bağlantıyı kesti|接続が切断|接続が中断|
      接続がリセット|接続を確立できません|接続が失われ|サーバーが応答しません|サーバーが応答していません|サーバが応答しません|応答がありません|接続拒否|接続エラー|接続が閉じられ|サーバーに接続でき|连接被重置|连接已重置|连接中断|
      连接已断开|连接被断开|连接断开|连接丢失|连接错误|连接不上|连接服务器失败|无法建立连接|服务器没有响应|意外终止了连接|連線失敗|無法連線|連線被拒|拒絕連線|連線中斷|連線已中斷|連線被中斷|連線重設|連線被重設|無法建立連線|
      伺服器沒有回應|伺服器無回應|逾時|연결할 수 없습니다|연결할 수 없음|연결에 실패|연결에 실패했습니다|연결이 거부|연결이 거부되었습니다|연결이 거부됨|연결 거부|연결이 끊어졌습니다|연결이 끊겼습니다|시간 초과|
      시간이 초과되었습니다|서버가 응답하지`,
    likely: `niet bereikbaar|onbereikbaar|nicht erreichbar|injoignable|inalcanzable|irraggiungibile|verbindungsversuch`,
  },
  'too-many-connections': {
    topic: `zu viele offene verbindungen|zu viele parallele|zu viele sitzungen|zuviele verbindungen|anzahl der verbindungen|
      maximale … verbindungen|maximalzahl … verbindungen|anzahl gleichzeitiger|anzahl verbindungen|trop de connexions|
      trop de connections|trop de sessions|connexions simultanees|connexions paralleles|nombre … connexions|
      limite de connexions|numero de conexiones|maximo de conexiones|limite de conexiones|conexiones simultaneas|
      conexiones concurrentes|demasiadas sesiones|muchas conexiones|muitas conexoes|demasiadas conexoes|demasiadas ligacoes|
      numero de conexoes|limite de conexoes|maximo de conexoes|conexoes simultaneas|ligacoes simultaneas|excesso de conexoes|
      troppe connessioni|numero di connessioni|limite di connessioni|massimo di connessioni|connessioni simultanee|
      connessioni contemporanee|connessioni concorrenti|troppe sessioni|te veel verbindingen|teveel verbindingen|
      te veel gelijktijdige|gelijktijdige verbindingen|aantal verbindingen|te veel sessies|verbindingslimiet|
      слишком много соединений|слишком много подключений|слишком много одновременных|превышено количество соединений|
      превышено число соединений|превышено количество подключений|превышено число подключений|лимит соединений|
      забагато з'єднань|забагато підключень|забагато одночасних|занадто багато з'єднань|занадто багато підключень|
      перевищено кількість з'єднань|перевищено кількість підключень|ліміт з'єднань|zbyt wiele połączeń|zbyt dużo połączeń|
      za dużo połączeń|zbyt wiele jednoczesnych|zbyt dużo jednoczesnych|limit połączeń|równoczesnych połączeń|liczba połączeń|
      příliš mnoho spojení|příliš mnoho připojení|příliš mnoho současných|příliš mnoho souběžných|limit spojení|
      limit připojení|počet současných spojení|počet spojení|túl sok kapcsolat|túl sok egyidejű|túl sok párhuzamos|
      egyidejű kapcsolatok|párhuzamos kapcsolatok|kapcsolatok száma|för många anslutningar|för många samtidiga|
      samtidiga anslutningar|antalet anslutningar|max antal anslutningar|anslutningsgräns|for mange forbindelser|
      for mange samtidige|samtidige forbindelser|antal forbindelser|antallet af forbindelser|for mange tilslutninger|
      for mange tilkoblinger|samtidige tilkoblinger|antall tilkoblinger|liian monta yhteyttä|liikaa yhteyksiä|
      liian paljon yhteyksiä|liian monta samanaikaista|samanaikaisia yhteyksiä|samanaikaisten yhteyksien|
      yhtäaikaisia yhteyksiä|yhteyksien määrä|çok fazla bağlantı|çok fazla eşzamanlı|çok fazla eş zamanlı|eşzamanlı bağlantı|
      aynı anda çok fazla|bağlantı sayısı|bağlantı limiti|bağlantı sınırı|同時接続数|同時接続の|同時セッション|接続数が|接続数の上限|接続が多すぎ|接続過多|コネクション数|
      连接太多|连接过多|太多连接|过多连接|并发连接|并发限制|并发超限|最大连接|連線過多|連線太多|太多連線|過多連線|同時連線|並發連線|連線次數|最大連線|연결이 너무 많|연결이 너무 많습니다|너무 많은 연결|너무 많은 접속|
      동시접속|동시 접속자|연결 수 초과|연결 수가`,
    sure: `zu viele verbindungen|zu viele gleichzeitige|trop de connexions|demasiadas conexiones|连接过多|连接数|並行|同時接続`,
  },
  'server-busy': {
    sure: `serveur est surchargé|server … uberlastet|dienst … nicht verfugbar|service indisponible|service temporairement|servicio no disponible|
      servico indisponivel|服务器忙|系统繁忙|服务不可用|サーバーが混雑|wartung|wartungsarbeiten|mantenimiento|manutencao|manutenzione|
      en maintenance|überlastet|ueberlastet|ausgelastet|überlastung|dienst … nicht verfuegbar|server … nicht verfügbar|
      server … nicht verfuegbar|server … beschäftigt|hohe auslastung|serveur … surcharge|serveur … occupe|serveur sature|
      service … indisponible|serveur … indisponible|ressources … insuffisantes|ressources systeme|charge trop elevee|
      surcharge du serveur|servidor … ocupado|sobrecargado|servicio … no disponible|servidor … no disponible|
      servicio temporalmente|recursos … insuficientes|sobrecarga … servidor|carga … servidor|recursos del sistema|
      sobrecarregado|servico … indisponivel|servidor … indisponivel|recursos do sistema|sistema ocupado|
      servico temporariamente|server … occupato|sovraccarico|servizio … non disponibile|server … non disponibile|
      risorse … insufficienti|risorse di sistema|troppo carico|carico eccessivo|troppo occupato|server … bezet|overbelast|
      dienst … niet beschikbaar|service … niet beschikbaar|server … niet beschikbaar|server … druk|onderhoud … server|
      onvoldoende bronnen|te druk|wegens onderhoud|сервер занят|сервер … перегружен|высокая нагрузка|
      сервис временно недоступен|служба временно недоступна|служба недоступна|сервис недоступен|сервер временно недоступен|
      технические работы|техническое обслуживание|сервер перевантажений|сервер перевантажено|сервер зайнятий|
      сервіс тимчасово недоступний|служба тимчасово недоступна|сервер тимчасово недоступний|технічні роботи|
      технічне обслуговування|система перевантажена|serwer przeciążony|serwer jest przeciążony|serwer zajęty|
      serwer jest zajęty|usługa niedostępna|serwer tymczasowo niedostępny|prace konserwacyjne|przerwa techniczna|
      duże obciążenie|server je přetížen|server přetížen|server je přetížený|server je zaneprázdněn|server zaneprázdněn|
      služba není dostupná|služba dočasně nedostupná|probíhá údržba|vysoká zátěž|túlterhelt|kiszolgáló elfoglalt|
      szerver elfoglalt|a szolgáltatás nem érhető el|szolgáltatás nem elérhető|szolgáltatás átmenetileg nem|
      szolgáltatás ideiglenesen nem|karbantartás miatt|karbantartás alatt|servern är överbelastad|servern överbelastad|
      servern är upptagen|tjänsten är inte tillgänglig|tjänsten inte tillgänglig|tillfälligt otillgänglig|underhållsarbete|
      pågående underhåll|hög belastning|serveren er overbelastet|serveren overbelastet|serveren er optaget|
      tjenesten er ikke tilgængelig|tjenesten ikke tilgængelig|midlertidigt utilgængelig|midlertidigt ude af drift|
      vedligeholdelse|høj belastning|serveren er opptatt|tjenesten er ikke tilgjengelig|tjenesten ikke tilgjengelig|
      tjenesten er utilgjengelig|tjenesten er midlertidig|vedlikeholdsarbeid|høy belastning|systemet er overbelastet|
      på grunn av vedlikehold|palvelin on ylikuormitettu|palvelin on ylikuormittunut|palvelin on varattu|
      palvelin on kiireinen|palvelu ei ole käytettävissä|huoltotyö|huoltotöiden|huoltokatko|huoltokatkon|sunucu meşgul|
      sunucu çok meşgul|sunucu aşırı yüklü|aşırı yüklenmiş|sistem meşgul|hizmet kullanılamıyor|hizmet geçici olarak|
      hizmet şu anda kullanılamıyor|bakım çalışması|サーバが混雑|サーバーがビジー|サーバがビジー|サーバービジー|サーバ混雑|混み合って|高負荷|サービスを利用できません|メンテナンス中|
      服务器繁忙|服务繁忙|系统忙|系统正忙|服务器过载|系统负载|负载过高|服务暂时不可用|系统维护|伺服器忙碌|伺服器忙線|伺服器繁忙|系統忙碌|系統繁忙|負載過高|服務無法使用|服務暫停|服務不可用|서버가 사용 중|서버가 바쁩니다|
      서버가 혼잡|서버 과부하|서버 과부하로|서비스를 사용할 수 없|서비스 일시 중단|서비스가 일시적으로|점검 중입니다`,
    likely: `vorübergehend nicht verfügbar|voruebergehend nicht verfuegbar|derzeit nicht verfügbar|momentan nicht verfügbar|
      zur zeit nicht verfügbar|später erneut|später noch einmal|spaeter erneut|spaeter noch einmal|
      temporairement indisponible|momentanement indisponible|provisoirement indisponible|reessayez plus tard|
      reessayer plus tard|essayer plus tard|temporalmente no disponible|intentelo mas tarde|intente mas tarde|
      intentelo de nuevo mas tarde|intente de nuevo mas tarde|vuelva a intentarlo mas tarde|pruebe mas tarde|
      temporariamente indisponivel|momentaneamente indisponivel|tente mais tarde|tente novamente mais tarde|
      tente de novo mais tarde|temporaneamente non disponibile|momentaneamente non disponibile|riprovare piu tardi|
      riprova piu tardi|riprovare in seguito|tijdelijk niet beschikbaar|tijdelijk onbeschikbaar|probeer het later|
      later opnieuw|op een later tijdstip`,
  },
  'rate-limited': {
    sure: `发信量太大|发信量过大|zu viele nachrichten|zu viele e mails|limit uberschritten|trop de messages|trop de mails|demasiados mensajes|
      demasiados correos|limite de envio|频率|发送过快|过于频繁|太频繁|送信制限|in zu kurzer zeit|in kurzer zeit … zu viele|zu viele anfragen|
      zu schnell|ratenlimit|ratenbegrenzung|gedrosselt|sendegeschwindigkeit|senderate|trop de courriels|trop d'emails|
      trop de courrier|trop d'envois|limite de debit|debit … depasse|debit … limite|frequence … trop elevee|trop rapidement|
      demasiados emails|demasiados envios|tasa de envio|limite de tasa|limite de velocidad|frecuencia de envio|
      demasiado rapido|demasiadas solicitudes|demasiadas peticiones|muitas mensagens|muitos emails|muitos envios|
      taxa de envio|limite de taxa|demasiadas mensagens|demasiados pedidos|muitas requisicoes|muitas solicitacoes|
      muitas tentativas|frequencia de envio|troppi messaggi|troppe mail|troppi invii|troppe richieste|troppi tentativi|
      frequenza di invio|velocita di invio|limite di frequenza|limite di velocita|te veel berichten|teveel berichten|
      te veel mails|teveel mails|te veel verzoeken|te snel|te veel pogingen|verzendsnelheid|snelheidslimiet|
      слишком много сообщений|слишком много писем|слишком много попыток|слишком много запросов|слишком частые|слишком часто|
      превышен лимит запросов|превышена частота|ограничение скорости|скорость отправки|забагато повідомлень|забагато листів|
      забагато спроб|занадто багато повідомлень|занадто багато листів|занадто багато запитів|надто часто|обмеження швидкості|
      перевищено частоту|перевищено швидкість|zbyt wiele wiadomości|zbyt dużo wiadomości|za dużo wiadomości|zbyt wiele prób|
      zbyt wiele żądań|zbyt często|limit wiadomości przekroczony|ograniczenie szybkości|zbyt szybko wysyłasz|
      częstotliwość wysyłania|příliš mnoho zpráv|příliš mnoho e-mailů|příliš mnoho emailů|příliš mnoho pokusů|
      příliš mnoho požadavků|příliš často|překročen limit zpráv|překročena rychlost|omezení rychlosti|příliš rychle|
      túl sok üzenet|túl sok levél|túl sok e-mail|túl sok próbálkozás|túl sok kérés|túl gyakran|túl gyorsan|sebességkorlát|
      sebességkorlátozás|túl sok levelet|för många meddelanden|för många mejl|för många brev|för många försök|
      för många förfrågningar|hastighetsbegränsning|hastighetsgräns|hastighetsgränsen|for mange meddelelser|
      for mange beskeder|for mange mails|for mange forsøg|for mange forespørgsler|hastighedsbegrænsning|hastighedsgrænse|
      hastighedsgrænsen|for mange meldinger|for mange e-poster|for mange forsøk|for mange forespørsler|hastighetsbegrensning|
      hastighetsgrense|hastighetsgrensen|frekvensbegrensning|liian monta viestiä|liikaa viestejä|liian paljon viestejä|
      liian monta yritystä|liian monta pyyntöä|liian usein|liian nopeasti|nopeusrajoitus|lähetysnopeus|lähetysnopeuden|
      çok fazla ileti|çok fazla mesaj|çok fazla e-posta|çok fazla mail|çok fazla deneme|çok fazla istek|çok sık|hız sınırı|
      gönderim hızı|çok hızlı gönder|短時間に大量|短時間に多く|短時間に多数|短時間での大量|大量送信|大量のメールを送信|送信数制限|送信頻度|送信レート|流量制限|发送速度|发送速率|发信速度|速率限制|
      请求过多|邮件过多|发信过快|发送过于|发送太快|短时间内发送|頻率限制|發送頻率|寄信頻率|頻率過高|過於頻繁|發送過快|傳送速率|寄送速度|流量限制|短時間內寄送|너무 많은 메시지|너무 많은 메일|너무 많은 요청|
      너무 많은 시도|메일이 너무 많|메시지가 너무 많|단시간에|단시간 내|짧은 시간에|짧은 시간 동안`,
  },
  greylisted: {
    sure: `graue liste|liste grise|lista gris|灰名单|グレーリスト|grauen liste|greylisting aktiv|wegen greylisting|durch greylisting|
      aufgrund von greylisting|vorübergehend … greylisting|greylisting … später erneut|listas grises|lista cinza|
      lista cinzenta|lista grigia|liste grigie|per greylisting|a causa del greylisting|em greylist|por greylisting|
      grijze lijst|grijze lijsten|grijslijst|vanwege greylisting|door greylisting|mis en greylist|cause de greylisting|
      raison du greylisting|серый список|серые списки|серых списков|сером списке|грейлистинг|грейлистинга|грейлист|
      временно отклонено серым|сірий список|сірі списки|сірих списків|сірому списку|грейлістинг|szara lista|szare listy|
      szarej liście|szarą listę|szarej listy|szarych list|šedá listina|šedé listině|šedý seznam|šedém seznamu|greylistingu|
      greylistingem|szürkelista|szürkelistán|szürkelistázás|szürkelistázva|szürke lista|szürkelistára|grålistad|grålistat|
      grålista|grålistning|gråa listan|grålistet|gråliste|grålisten|grå liste|greylistet|harmaa lista|harmaalla listalla|
      harmaalistalla|harmaalista|harmaalistaus|harmaalistattu|harmaalle listalle|harmaalistauksen|gri liste|gri listede|
      gri listeye|gri listeleme|gri listesinde|grilisteleme|gri listesine|グレイリスト|グレーリスティング|グレイリスティング|灰列表|灰色名单|灰色列表|灰名單|灰色名單|
      灰色清單|그레이리스트|그레이리스팅|그레이 리스트|그레이 리스팅|그레이리스트에|그레이리스팅에|회색 목록|회색목록`,
    likely: `in … minuten erneut|in ein paar minuten|reessayer dans … minutes|reessayez dans … minutes|
      intentelo de nuevo en … minutos|intente de nuevo en … minutos|vuelva a intentarlo en … minutos|reintente en … minutos|
      reintentar en … minutos|tente novamente em … minutos|tente de novo em … minutos|riprovare tra … minuti|
      riprova tra … minuti|riprovare fra … minuti|probeer het over … minuten|over … minuten opnieuw|dentro de unos minutos|
      dentro de alguns minutos|em alguns minutos|tra qualche minuto|over enkele minuten|over een paar minuten`,
  },
  'sender-reputation': {
    sure: `adresse ip source bloquee|ip source bloquee|ip … bloquee|ip … bloqueada|ip … gesperrt|ip adresse … gesperrt|被封|发信ip|
      dynamische ip|ip … blockiert|schlechte reputation|schlechten reputation|schlechter reputation|geringe reputation|
      reputation … schlecht|ip adresse … blockiert|ip adresse … abgelehnt|ip adresse … zurückgewiesen|
      ip … nicht vertrauenswürdig|mauvaise reputation|reputation … mauvaise|reputation … insuffisante|faible reputation|
      reputation … faible|ip … refusee|ip … rejetee|reputation de votre|reputation de l'adresse|reputacion|ip … rechazada|
      ip dinamica|ip … bloqueado|ip … vetada|reputacao|ip … rejeitado|ip … recusado|ip dinamico|ip … rejeitada|reputazione|
      ip … bloccato|ip … rifiutato|ip … respinto|reputatie|ip adres … geblokkeerd|ip … geblokkeerd|ip … geweigerd|
      ip … afgewezen|reputation der ip|репутация отправителя|низкая репутация|плохая репутация|плохой репутации|
      низкой репутации|репутация ip|репутации ip|ip адрес … заблокирован|репутація відправника|низька репутація|
      погана репутація|низьку репутацію|репутація ip|ip адресу … заблоковано|ip заблоковано|reputacja nadawcy|niska reputacja|
      zła reputacja|niską reputację|złą reputację|niskiej reputacji|reputacja adresu ip|adres ip … zablokowany|
      reputace odesílatele|špatná reputace|nízká reputace|špatnou reputaci|nízkou reputaci|špatné reputace|nízké reputace|
      ip adresa … blokována|rossz hírnév|rossz reputáció|alacsony reputáció|gyenge reputáció|feladó reputációja|
      feladó hírneve|ip cím … letiltva|ip címe … blokkolva|dåligt rykte|dålig ryktbarhet|lågt rykte|avsändarens rykte|
      avsändarens anseende|ip adressen … blockerad|ip adress … spärrad|avsändarrykte|dårligt omdømme|afsenderens omdømme|
      lavt omdømme|ringe omdømme|ip adressen … blokeret|ip adresse … blokeret|ip adressen er spærret|domænets omdømme|
      dårlig omdømme|avsenderens omdømme|svakt omdømme|dårlig rykte|ip adressen … blokkert|ip adresse … blokkert|
      ip adressen er sperret|domenets omdømme|huono maine|huonon maineen|heikko maine|lähettäjän maine|ip osoitteen maine|
      ip osoite … estetty|ip osoitteesi … estetty|ip osoite … suljettu|itibarı düşük|düşük itibar|kötü itibar|itibarı kötü|
      ip adresi … engellendi|ip adresiniz engellenmiştir|etki alanı itibarı|alan adı itibarı|IPアドレスがブロック|IPアドレスはブロック|
      IPアドレスが拒否|IPアドレスが制限|IPアドレスからの受信を拒否|レピュテーション|評価が低い|送信元の評判|信誉度低|信誉低|信誉过低|信誉差|信誉太低|信誉不佳|IP被限制|IP地址被阻止|信譽不佳|信譽過低|信譽低|信譽太低|
      寄件者信譽|網域信譽|IP信譽|IP遭封鎖|평판이 낮|평판이 나쁜|평판이 좋지|낮은 평판|평판으로 인해|ip 주소가 차단|ip가 차단|ip 차단`,
  },
  blocklisted: {
    sure: `auf … blacklist|blackliste|schwarzen liste|liste noire|lista negra|黑名单|ブラックリスト|schwarze liste|sperrliste|sperrlisten|
      auf … blocklist|auf … rbl|auf … dnsbl|in der blacklist|in einer blacklist|blacklist gelistet|liste de blocage|
      figure … blacklist|figure … rbl|inscrite … blacklist|inscrite … rbl|inscrite … liste|presente … rbl|
      presente … blacklist|repertoriee … liste|lista de bloqueo|lista de bloqueados|incluida en … lista|incluido en … lista|
      figura en … lista|aparece en … lista|blacklist … bloqueado|lista rbl|listada en|lista de bloqueio|incluido na lista|
      incluida na lista|presente na lista|consta … lista|encontra se … blacklist|em uma blacklist|numa blacklist|na blacklist|
      em blacklist|listado na rbl|lista nera|liste nere|lista di blocco|liste di blocco|elenco di blocco|
      presente … black list|inserito … blacklist|inserito … black list|elenchi di blocco|zwarte lijst|zwarte lijsten|
      bloklijst|blokkeerlijst|blokkeringslijst|op … blacklist|op … blocklist|staat op … lijst|vermeld op … lijst|
      figure sur une liste|figure dans une liste|figure sur la liste|черный список|черном списке|черные списки|черных списках|
      черного списка|черным списком|внесен в список блокировки|находится в списке блокировки|списке заблокированных ip|
      чорний список|чорному списку|чорні списки|чорних списках|чорного списку|списку блокування|у списку спамерів|
      czarna lista|czarnej liście|czarnej listy|czarną listę|czarnych listach|czarnych list|liście rbl|liście zablokowanych|
      liście spamerów|černá listina|černé listině|černou listinu|černém listu|blacklistu|na černém seznamu|černý seznam|
      seznamu blokovaných|seznamu spammerů|feketelista|feketelistán|feketelistára|fekete listán|fekete lista|feketelistázva|
      tiltólistán|tiltólistára|tiltólista|svartlistad|svartlistat|svartlista|svarta listan|svarta listor|svart lista|
      spärrlista|blockeringslista|blocklistad|sortlistet|sortlistede|sortlisten|blokeringsliste|blokeringslisten|spærreliste|
      blacklistet|sorte lister|svartelistet|svartelista|svarteliste|svartelisten|blokkeringsliste|blokkeringslisten|
      sperreliste|svartelister|mustalla listalla|musta lista|mustalle listalle|mustalistattu|mustilla listoilla|mustalistalla|
      estolistalla|estolista|estolistalle|kara listede|kara listeye|kara liste|karaliste|karalistede|karalisteye|
      kara listesine|engellenenler listesinde|engelli ip listesinde|ブロックリスト|拒否リスト|DNSBLに登録|RBLに登録|スパムリスト|阻止列表|阻止名单|封锁名单|拒绝列表|
      RBL列表|黑名單|封鎖清單|封鎖名單|阻擋名單|拒絕清單|攔截清單|블랙리스트|블랙리스트에|차단 목록|차단 목록에|차단목록에|차단리스트|차단리스트에|스팸 차단 리스트|rbl에 등록`,
    likely: `listado en|listado em|listado na|listada na`,
  },
  'reverse-dns': {
    topic: `ptr eintrag|keinen ptr|rdns eintrag|reverse dns eintrag|kein reverse dns|keinen reverse dns|reverse dns … fehlt|
      reverse dns … stimmt nicht|reverse dns … ungültig|ptr record … fehlt|reverse lookup … fehlgeschlagen|
      reverse dns auflösung|dns inverse|resolution inverse|enregistrement ptr|pas de ptr|sans ptr|reverse dns … manquant|
      reverse dns … absent|ptr manquant|aucun ptr|dns inverso|dns inversa|resolucion inversa|registro ptr|sin ptr|
      no tiene ptr|busqueda inversa|registro inverso|dns reverso|reverso de dns|reverso do ip|sem reverso|registo ptr|sem ptr|
      nao possui ptr|nao possui reverso|nao tem reverso|resolucao reversa|resolucao inversa|reverso do dns|
      risoluzione inversa|ptr mancante|record ptr … mancante|manca … ptr|record ptr … non|reverse dns … non valido|
      reverse dns mancante|senza reverse|senza ptr|geen reverse dns|reverse dns … ontbreekt|reverse dns … niet|geen ptr|
      ptr record … ontbreekt|ptr … ontbreekt|ontbrekende ptr|omgekeerde dns|omgekeerde naamresolutie|обратная запись|
      обратной записи|обратную запись|обратный dns|обратная зона|обратной зоны|отсутствует ptr|обратное разрешение|
      зворотний запис|зворотного запису|зворотній запис|зворотний dns|зворотного dns|ptr запис|відсутній ptr|немає ptr|
      rekord ptr|rekordu ptr|brak ptr|rekord revdns|odwrotny dns|odwrotnego dns|wpis ptr|odwrotna domena|reverzní dns|
      reverzní záznam|reverzního záznamu|reverzní záznamy|zpětný záznam|chybí ptr|nemá reverzní|zpětný překlad|fordított dns|
      reverz dns|inverz dns|ptr rekord|ptr bejegyzés|nincs ptr|hiányzó ptr|reverse rekord|omvänd dns|omvänt dns|ptr post|
      ptr pekare|baklängesuppslag|baklängesuppslagning|omvänd uppslagning|saknar ptr|omvendt dns|omvendt opslag|
      reverse dns opslag|mangler ptr|ingen ptr|baglæns opslag|omvendt oppslag|ptr oppføring|reversoppslag|käänteinen dns|
      käänteinen nimipalvelu|käänteistä nimeä|käänteinen nimi|käänteinen nimihaku|ptr tietue|ptr tietuetta|käänteisnimi|
      ters dns|ters kayıt|ptr kaydı|ptr kaydınız|ters arama|rdns kaydı|逆引き|PTRレコード|反向解析|反向DNS|反向域名解析|PTR记录|没有PTR|无PTR|反向记录|反解|
      反查|PTR記錄|PTR紀錄|沒有PTR|無PTR|역방향 dns|역방향 조회|역방향 레코드|역dns|역방향 도메인|ptr 레코드가|리버스 도메인|역방향 영역`,
  },
  'sender-rejected': {
    sure: `absender … abgelehnt|absender … nicht erlaubt|expediteur refuse|expediteur … rejete|expediteur … bloque|
      remitente rechazado|remitente … rechazado|remetente rejeitado|发件人被拒|发信人|送信者|absenderadresse … abgelehnt|
      absenderadresse … gesperrt|absenderadresse … blockiert|absenderadresse … verweigert|absenderadresse … zurückgewiesen|
      absenderadresse … nicht akzeptiert|absenderadresse … nicht erlaubt|absender … gesperrt|absender … blockiert|
      expediteur … refuse|expediteur … interdit|expediteur … non autorise|l'expediteur … refuse|l'expediteur … rejete|
      l'expediteur … bloque|l'expediteur … interdit|expediteur … refusee|adresse d'expediteur … refusee|remitente … bloqueado|
      remitente … no permitido|remitente … denegado|remitente no autorizado|remitente rehusado|remitente … no aceptado|
      remitente … rechazada|remitente … bloqueada|remitente … vetado|remetente … rejeitado|remetente … bloqueado|
      remetente … recusado|remetente … nao permitido|remetente nao autorizado|remetente … nao aceito|remetente … banido|
      remetente negado|remetente proibido|mittente … rifiutato|mittente … respinto|mittente … bloccato|
      mittente … non accettato|mittente non ammesso|mittente … non consentito|mittente … negato|mittente indesiderato|
      mittente vietato|afzender … geweigerd|afzender … geblokkeerd|afzender … niet toegestaan|afzender … afgewezen|
      afzender … niet geaccepteerd|afzenderadres … geweigerd|afzenderadres … geblokkeerd|afzenderadres … afgewezen|
      afzenderadres … niet toegestaan|отправитель заблокирован|отправитель … отклонен|адрес отправителя отклонен|
      адрес отправителя заблокирован|отправитель запрещен|отправитель в черном списке получателя|
      получатель заблокировал отправителя|письма от этого отправителя|відправника відхилено|відправника заблоковано|
      відправник заблокований|nadawca zablokowany|nadawca został zablokowany|nadawca … odrzucony|adres nadawcy odrzucony|
      adres nadawcy został odrzucony|adres nadawcy zablokowany|adres nadawcy został zablokowany|odbiorca zablokował nadawcę|
      odesílatel … odmítnut|odesílatel zablokován|odesílatel byl zablokován|adresa odesílatele odmítnuta|
      adresa odesílatele byla odmítnuta|adresa odesílatele zablokována|zablokovaný odesílatel|blokovaný odesílatel|
      feladó elutasítva|feladó visszautasítva|feladó letiltva|a feladó le van tiltva|feladó blokkolva|letiltott feladó|
      feladó címe elutasítva|a feladó tiltólistán|avsändaren avvisades|avsändaren nekades|avsändaren blockerad|
      avsändaren är blockerad|avsändaren har blockerats|avsändaren spärrad|avsändaradressen avvisades|spärrad avsändare|
      afsender afvist|afsenderen afvist|afsenderen blev afvist|afsenderen er blokeret|afsender blokeret|
      afsenderadressen blev afvist|afsenderadressen er blokeret|afsenderadresse afvist|avsender avvist|avsenderen avvist|
      avsenderen ble avvist|avsenderen er blokkert|avsender blokkert|avsenderadressen ble avvist|avsenderadresse avvist|
      avsenderen er sperret|lähettäjä hylätty|lähettäjä estetty|lähettäjän osoite hylätty|lähettäjän osoite … estetty|
      estetty lähettäjä|lähettäjä torjuttu|gönderen reddedildi|gönderici reddedildi|gönderen engellendi|gönderici engellendi|
      gönderen engellenmiş|gönderici engellenmiş|gönderen adresi reddedildi|engellenen gönderen|差出人が拒否|差出人拒否|差出人アドレスが拒否|
      送信元アドレスが拒否|送信元アドレスは拒否|送信元がブロック|差出人のアドレスはブロック|ブロックされた差出人|发件人被屏蔽|发件人被阻止|发件人已被阻止|发件人地址被拒|拒绝发件人|被收件人拒收|发件人在黑名单|收件人设置拒收|
      寄件者被拒|寄件人被拒|寄件者被封鎖|寄件者已被封鎖|寄件者地址被拒|拒絕寄件者|已封鎖的寄件者|收件者的黑名單|발신자가 거부|발신자가 차단|발신자 거부|발신자 차단|발신자가 차단되었습니다|보낸 사람이 차단|보낸 사람 거부됨|
      수신 차단된`,
  },
  'sender-domain-invalid': {
    topic: `absender domain … keinen mx|absenderdomain … keinen mx|absenderdomain … keinen dns|absenderdomain … existiert nicht|absenderdomain … nicht gefunden|absenderdomain … ungültig|
      absenderdomain … nicht aufgelöst|absenderdomain unbekannt|absenderadresse … existiert nicht|ungültige absenderdomain|
      unbekannte absenderdomain|domaine de l'expediteur … n'existe pas|domaine de l'expediteur … introuvable|
      domaine de l'expediteur … invalide|domaine de l'expediteur … inconnu|domaine de l'expediteur … inexistant|
      domaine expediteur … n'existe pas|domaine expediteur … inexistant|domaine expediteur … inconnu|
      domaine d'expedition … n'existe pas|dominio del remitente … no existe|dominio del remitente … no valido|
      dominio del remitente … invalido|dominio del remitente … inexistente|dominio remitente … no existe|
      dominio de origen no existe|dominio de envio no existe|direccion del remitente no existe|
      dominio do remetente … nao existe|dominio do remetente … nao encontrado|dominio do remetente … invalido|
      dominio do remetente … inexistente|dominio de origem nao existe|endereco do remetente nao existe|
      dominio del mittente … non esiste|dominio del mittente … non trovato|dominio del mittente … non valido|
      dominio del mittente … inesistente|dominio mittente … non esiste|dominio mittente … inesistente|
      dominio mittente … non valido|indirizzo del mittente non esiste|dominio di origine non esiste|afzenderdomein … ongeldig|
      afzenderdomein … onbekend|domein van de afzender … ongeldig|domein van de afzender … onbekend|
      afzenderadres bestaat niet|domain des absenders … existiert nicht|domain des absenders … nicht gefunden|
      absender domain … existiert nicht|absenderdomäne … existiert nicht|absenderdomäne … nicht gefunden|
      domaine emetteur … n'existe pas|domaine emetteur … inconnu|domaine emetteur … invalide|
      domaine de l'emetteur … n'existe pas|dominio del emisor … no existe|dominio do emissor … nao existe|
      domein van de afzender … bestaat niet|domein van de afzender … niet gevonden|domein van afzender … bestaat niet|
      afzenderdomein … bestaat niet|afzenderdomein … niet gevonden|dominio del remitente no se encuentra|
      dominio do remetente nao foi encontrado|домен отправителя не найден|домен отправителя не существует|
      домен отправителя … не существует|домена отправителя не существует|домен отправителя … mx|не найден домен отправителя|
      недействительный домен отправителя|домен відправника не знайдено|домен відправника не існує|domena nadawcy nie istnieje|
      domena nadawcy nie została znaleziona|domena nadawcy nie posiada|nie znaleziono domeny nadawcy|
      nieprawidłowa domena nadawcy|domena nadawcy … mx|doména odesílatele neexistuje|doména odesilatele neexistuje|
      doména odesílatele nenalezena|doména odesílatele nebyla nalezena|doména odesílatele nemá|neplatná doména odesílatele|
      a feladó tartománya nem|a feladó domainje nem|feladó domain nem létezik|feladó domain nem található|
      avsändarens domän finns inte|avsändardomänen finns inte|avsändarens domän hittades inte|avsändardomänen hittades inte|
      avsändardomänen saknar|avsändarens domän saknar|afsenderens domæne findes ikke|afsenderdomænet findes ikke|
      afsenderdomænet blev ikke fundet|afsenderens domæne eksisterer ikke|afsenderdomænet eksisterer ikke|
      afsenderens domæne blev ikke fundet|avsenderens domene finnes ikke|avsenderdomenet finnes ikke|
      avsenderdomenet ble ikke funnet|avsenderdomenet eksisterer ikke|avsenderens domene ble ikke funnet|
      lähettäjän verkkotunnusta ei löydy|lähettäjän verkkotunnusta ei ole|lähettäjän verkkotunnusta ei löytynyt|
      lähettäjän toimialuetta ei|lähettäjän domainia ei|gönderen etki alanı bulunamadı|gönderen etki alanı mevcut değil|
      gönderenin etki alanı|gönderen alan adı bulunamadı|gönderici alan adı bulunamadı|gönderenin alan adı|
      göndericinin alan adı|送信元ドメインが存在|送信元ドメインが見つかりません|送信者ドメインが存在|差出人のドメインが存在|差出人ドメインが存在|送信元のドメインが存在|送信元ドメインの|送信元ドメインを確認|
      发件人域名不存在|发件人的域名不存在|发件人域不存在|发件人域名无|发件人域名没有|发件人域名解析|发信域名不存在|找不到发件人域|寄件者網域不存在|寄件人網域不存在|寄件者的網域不存在|找不到寄件者網域|找不到寄件者的網域|寄件者網域無|
      寄件者網域沒有|寄件人網域無|발신자 도메인을 찾을|보낸 사람 도메인을 찾을|발신 도메인을 찾을|발신자 도메인이 존재하지|보낸 사람의 도메인을 찾을|보낸 사람 도메인이 존재하지|발신 도메인이 존재하지|발신자의 도메인`,
  },
  policy: {
    sure: `aus richtlinie|richtlinien|politique|politica|策略|ポリシー`,
    likely: `abgelehnt|verweigert|refuse|rechazado|rechazada|rejeitado|拒绝|拒否`,
  },
  'spf-fail': {
    topic: `spf prüfung|spf überprüfung|spf pruefung|spf check … fehlgeschlagen|spf validierung|spf … fehlgeschlagen|
      spf eintrag … nicht|spf eintrag … erlaubt|spf record … erlaubt nicht|echec … spf|verification spf|controle spf|
      spf … echoue|spf … echouee|spf … n'autorise pas|n'est pas autorise … spf|n'est pas autorisee … spf|
      enregistrement spf … ne permet|fallo … spf|error de spf|falla … spf|verificacion spf|verificacion de spf|spf … fallido|
      spf … fallado|spf … fallida|registro spf … no|falha … spf|falhou … spf|erro de spf|verificacao spf|verificacao de spf|
      spf … falhou|registro spf … nao|registo spf … nao|nao autorizado … spf|nao esta autorizado … spf|validacao spf|
      controllo spf|verifica spf|verifica del record spf|spf … fallito|spf … fallita|record spf … non autorizza|
      record spf … non consente|non autorizzato … spf|non superato … spf|spf controle|spf validatie|spf verificatie|
      spf … mislukt|spf fout|spf record … niet|niet toegestaan … spf|niet geautoriseerd … spf|niet … spf record`,
    sure: `spf验证|spf检查|проверка spf не пройдена|не прошло проверку spf|не прошел проверку spf|не прошло spf проверку|
      spf запись домена|ошибка проверки spf|политика spf|политике spf|перевірку spf не пройдено|не пройшов перевірку spf|
      не пройшло перевірку spf|помилка spf|weryfikacja spf|sprawdzanie spf|niezgodność z spf|niezgodne z spf|błąd spf|
      kontrola spf|nie przeszła weryfikacji spf|nie przeszła kontroli spf|neprošla kontrolou spf|ověření spf|porušení spf|
      spf kontrola|v rozporu s spf|chyba spf|spf ellenőrzés|spf hiba|spf rekord nem|nem felelt meg az spf|sikertelen spf|
      spf kontrollen misslyckades|spf kontroll misslyckades|spf verifiering misslyckades|klarade inte spf|underkänd av spf|
      spf fel|uppfyller inte spf|spf kontrol mislykkedes|spf kontrollen mislykkedes|spf tjek|spf tjekket|bestod ikke spf|
      spf validering mislykkedes|spf fejl|spf kontrollen mislyktes|spf kontroll mislyktes|spf sjekk|spf sjekken|
      besto ikke spf|spf validering mislyktes|spf feil|spf tarkistus|spf tarkistusta|ei läpäissyt spf|spf virhe|
      spf tarkistuksen|spf doğrulaması başarısız|spf doğrulama|spf kontrolü|spf kontrolünden|spf denetimi|spf kaydı|
      spf hatası|SPF認証|SPFの認証|SPFチェック|SPF検証|SPFエラー|SPFに失敗|SPFレコード|SPF判定|SPF校验|SPF记录|SPF验证|SPF检测|SPF未通过|SPF失败|SPF认证|SPF驗證|
      SPF檢查|SPF記錄|SPF紀錄|SPF未通過|SPF失敗|SPF認證|spf 검사|spf 검증|spf 인증|spf 확인|spf 레코드|spf 실패|spf 검사에 실패`,
    likely: `spf eintrag|enregistrement spf|registro spf|registo spf|spf beleid|politique spf|spf richtlinie`,
  },
  'dkim-fail': {
    topic: `dkim signatur … ungültig|dkim signatur ungueltig|ungültige dkim|dkim prüfung|dkim überprüfung|dkim … fehlgeschlagen|
      dkim signatur … nicht|dkim signatur … fehlerhaft|signature dkim … invalide|signature dkim … incorrecte|
      signature dkim … n'est pas valide|echec … dkim|dkim … echoue|firma dkim … no es valida|fallo … dkim|dkim … fallido|
      dkim … fallado|assinatura dkim … invalida|assinatura dkim … nao|falha … dkim|dkim … falhou|firma dkim … non|
      dkim … fallita|dkim … fallito|dkim handtekening … ongeldig|dkim handtekening … niet|dkim … mislukt|dkim fehler|
      dkim non valide|firma dkim no valida|firma dkim invalida|verificacion dkim|verificacion de dkim|comprobacion dkim|
      comprobacion de dkim|verificacao dkim|verificacao de dkim|validacao dkim|verifica dkim|verifica della firma dkim|
      controllo dkim|dkim non valida|ongeldige dkim handtekening|dkim controle|dkim verificatie`,
    sure: `проверка dkim не пройдена|не прошло проверку dkim|не прошел проверку dkim|ошибка dkim|подпись dkim|dkim подпись|
      подписи dkim|перевірку dkim не пройдено|підпис dkim|dkim підпис|помилка dkim|weryfikacja dkim|podpis dkim|podpisu dkim|
      błąd dkim|kontrola dkim|ověření dkim|dkim podpis|chyba dkim|dkim aláírás|dkim ellenőrzés|dkim hiba|érvénytelen dkim|
      dkim signatur ogiltig|dkim signaturen|dkim verifiering|dkim kontroll|ogiltig dkim|dkim kontrol|dkim kontrollen|
      dkim tjek|ugyldig dkim|dkim validering|dkim underskrift|dkim sjekk|dkim feil|dkim allekirjoitus|dkim tarkistus|
      dkim tarkistusta|dkim virhe|dkim imzası|dkim doğrulama|dkim doğrulaması|dkim hatası|dkim kontrolü|dkim denetimi|DKIM署名|
      DKIMの署名|DKIM認証|DKIM検証|DKIMの検証|DKIMチェック|DKIMエラー|DKIM判定|DKIM签名|DKIM验证|DKIM校验|DKIM检查|DKIM认证|DKIM检测|DKIM簽章|DKIM簽名|DKIM驗證|
      DKIM檢查|DKIM認證|dkim 서명|dkim 검사|dkim 검증|dkim 인증|dkim 확인`,
    likely: `firma dkim|assinatura dkim|dkim handtekening`,
  },
  'dmarc-fail': {
    topic: `dmarc richtlinie|dmarc richtlinien|dmarc prüfung|dmarc überprüfung|dmarc … fehlgeschlagen|echec … dmarc|dmarc … echoue|
      dmarc … echouee|fallo … dmarc|dmarc … fallido|dmarc … fallado|falha … dmarc|dmarc … falhou|dmarc … fallito|
      dmarc … fallita|dmarc … mislukt|dmarc verletzung|dmarc validierung|dmarc fehler|laut dmarc|aufgrund von dmarc|
      wegen dmarc|politique dmarc|strategie dmarc|regle dmarc|verification dmarc|controle dmarc|politica dmarc|
      politica de dmarc|directiva dmarc|directiva de dmarc|verificacion dmarc|verificacion de dmarc|comprobacion dmarc|
      comprobacion de dmarc|validacion dmarc|verificacao dmarc|verificacao de dmarc|validacao dmarc|diretiva dmarc|
      criteri dmarc|criterio dmarc|norme dmarc|regola dmarc|controllo dmarc|verifica dmarc|violazione dmarc|dmarc beleid|
      dmarc controle|dmarc verificatie|dmarc validatie|volgens dmarc|vanwege dmarc|политика dmarc|политики dmarc|
      политике dmarc|политикой dmarc|проверка dmarc|проверку dmarc|ошибка dmarc|не соответствует dmarc|політика dmarc|
      політики dmarc|політикою dmarc|перевірка dmarc|перевірку dmarc|polityka dmarc|polityki dmarc|zasady dmarc|zasad dmarc|
      weryfikacja dmarc|weryfikacji dmarc|kontrola dmarc|politika dmarc|politiky dmarc|kontrolou dmarc|ověření dmarc|
      porušení dmarc|dmarc szabályzat|dmarc szabályzata|dmarc házirend|dmarc házirendje|dmarc ellenőrzés|dmarc ellenőrzésen|
      dmarc hiba|dmarc irányelv|dmarc principen|dmarc princip|dmarc kontrollen|dmarc kontroll|dmarc verifiering|
      klarade inte dmarc|dmarc regler|dmarc politik|dmarc politikken|dmarc kontrol|dmarc tjek|dmarc validering|
      bestod ikke dmarc|dmarc retningslinjer|dmarc policyen|dmarc sjekk|dmarc sjekken|besto ikke dmarc|dmarc käytäntö|
      dmarc käytännön|dmarc käytäntöä|dmarc tarkistus|dmarc tarkistusta|dmarc tarkistuksen|dmarc politikası|dmarc ilkesi|
      dmarc kontrolü|dmarc denetimi|dmarc doğrulama|dmarc doğrulaması|DMARCポリシー|DMARC認証|DMARC検証|DMARCの検証|DMARCチェック|DMARC判定|
      DMARCのポリシー|DMARC策略|DMARC验证|DMARC校验|DMARC检查|DMARC检测|DMARC认证|DMARC政策|DMARC原則|DMARC驗證|DMARC檢查|DMARC規則|dmarc 정책|dmarc 검사|
      dmarc 검증|dmarc 인증|dmarc 확인`,
  },
  'content-spam': {
    sure: `spamverdacht|als spam|nachricht … spam|courrier indesirable|message … spam|detecte comme spam|contenu … suspect|
      correo no deseado|considerado spam|垃圾邮件|反垃圾|スパム|迷惑メール|ウイルス … spam|spam verdacht|spamverdächtig|spam eingestuft|
      spamnachricht|spam erkannt|spamfilter … abgelehnt|typisch … spam|spam abgelehnt|mutmaßlicher spam|vermutlich spam|
      wahrscheinlich spam|unerwünschte werbung|unerwünschte mail|unerwünschte nachricht|unerwünschte nachrichten|
      unerwünschten nachrichten|comme spam|comme du spam|comme etant du spam|comme indesirable|pourriel|contenu … spam|
      soupconne … spam|suspecte … spam|ressemble … spam|message indesirable|courriel indesirable|filtre anti spam|
      filtre antispam|caractere indesirable|spam presume|courrier non sollicite|como spam|filtro antispam|filtro anti spam|
      filtro de spam|correo basura|contenido … spam|mensaje no deseado|parece spam|parece ser spam|es spam|sospechoso de spam|
      sospecha de spam|posible spam|correo no solicitado|detectado spam|mensagem … spam|conteudo … spam|mensagem indesejada|
      mensagens indesejadas|email indesejado|correio indesejado|lixo eletronico|suspeita de spam|suspeito de spam|
      possivel spam|provavel spam|correio nao solicitado|mensagem nao solicitada|mensagens nao solicitadas|lixo electronico|
      posta indesiderata|messaggio … spam|contenuto … spam|posta spazzatura|messaggio indesiderato|riconosciuto … spam|
      messaggi indesiderati|sospetto spam|sospetta spam|presunto spam|possibile spam|probabile spam|ritenuto spam|
      ritenuta spam|considerata spam|considerato spam|ongewenste mail|ongewenste post|ongewenste berichten|ongewenst bericht|
      ongewenste reclame|bericht … spam|spamfilter … geweigerd|spamfilter … tegengehouden|spaminhoud|spam gedetecteerd|
      vermoedelijk spam|waarschijnlijk spam|mogelijk spam|kenmerken van spam|spam herkend|verdacht van spam|
      classificato come spam|classificata come spam|identificato come spam|rilevato come spam|contrassegnato come spam|
      подозрение на спам|подозрению на спам|подозрению в спаме|подозрения на спам|распознано как спам|является спамом|
      антиспам|антиспамом|нежелательная почта|нежелательной почты|підозра на спам|підозрою на спам|підозру на спам|
      розпізнано як спам|визначено як спам|є спамом|спам фільтр|спам фільтром|небажана пошта|небажаної пошти|uznana za spam|
      uznano za spam|uznany za spam|podejrzenie spamu|podejrzana o spam|wykryto spam|niechciana poczta|niechcianej poczty|
      filtr antyspamowy|wiadomość … jest spamem|považována za spam|považován za spam|podezření na spam|detekován spam|
      zjištěn spam|nevyžádaná pošta|nevyžádané pošty|nevyžádanou poštu|antispamový filtr|antispamovým filtrem|spamként|
      spamnek|spam gyanú|spamgyanús|spam gyanús|spamszűrő|spam szűrő|levélszemét|levélszemétként|kéretlen levél|
      klassad som spam|klassas som spam|klassats som spam|klassificerats som spam|identifierats som spam|bedöms vara spam|
      skräppost|skräppostfilter|skräppostfiltret|spamfiltret|afvist som spam|klassificeret som spam|identificeret som spam|
      markeret som spam|betragtes som spam|mistanke om spam|mistænkt for spam|uønsket mail|uønsket post|spamfilteret|
      avvist som spam|klassifisert som spam|identifisert som spam|merket som spam|oppfattet som spam|regnes som spam|
      søppelpost|søppelpostfilter|søppelpostfilteret|mistenkt spam|roskapostiksi|roskaposti|roskapostina|roskapostia|
      roskapostisuodatin|roskapostisuodatus|roskapostisuodatuksen|roskapostisuodattimen|roskapostin|spämmiksi|
      istenmeyen e-posta|istenmeyen ileti|istenmeyen mesaj|istenmeyen elektronik|spam olarak|spam içerik|spam içeriği|
      spam içerdiği|spam filtresi|spam filtresine|疑似垃圾|可疑邮件|广告邮件|广告信息|判定为垃圾|识别为垃圾|判为垃圾|疑为垃圾|涉嫌垃圾|垃圾内容|垃圾郵件|垃圾信|垃圾內容|疑似廣告|廣告信|
      廣告郵件|判定為垃圾|視為垃圾|濫發郵件|스팸으로|스팸메일|스팸메일로|스팸 메일|스팸 메일로|스팸 필터|스팸필터|스팸필터에|스팸 차단|스팸차단`,
    likely: `indesirable`,
  },
  virus: {
    topic: `schadprogramm|schadelijke software|software dannoso|virus gefunden|virus entdeckt|virus erkannt|virus enthalten|
      enthält … virus|enthielt … virus|enthält viren|virusverdacht|virenverdacht|contenait un virus|contenant un virus|
      contient … virus|virus trouve|presence d'un virus|presence de virus|infecte par|infectee par|fichier infecte|
      contiene … virus|virus detectado|detectado … virus|detecto … virus|virus encontrado|encontrado … virus|
      archivo infectado|adjunto infectado|mensaje infectado|contem … virus|virus detetado|detetado … virus|mensagem infectada|
      mensagem infetada|arquivo infectado|anexo infectado|ficheiro infetado|ficheiro infectado|infetado com|
      software mal intencionado|virus rilevato|rilevato … virus|rilevata … virus|virus trovato|trovato … virus|
      contenente … virus|individuato … virus|messaggio infetto|file infetto|virus gevonden|virus aangetroffen|
      virus gedetecteerd|virus ontdekt|bevat … virus|besmet met|geinfecteerd met|geinfecteerde bijlage|schadelijke bijlage`,
    sure: `病毒|ウイルス|ウィルス|codigo malicioso|malicioso|malveillant|schadsoftware|schadcode|maliciel|обнаружен вирус|вирус обнаружен|
      содержит вирус|содержит вирусы|заражено вирусом|зараженное сообщение|зараженный файл|вредоносное по|виявлено вірус|
      вірус виявлено|містить вірус|заражено вірусом|знайдено вірус|шкідливий код|шкідливе програмне|шкідливе пз|
      wykryto wirusa|wykryty wirus|zawiera wirusa|zainfekowana wiadomość|zainfekowany załącznik|złośliwe oprogramowanie|
      złośliwy kod|złośliwego oprogramowania|nalezen virus|nalezen vir|zjištěn virus|zjištěn vir|obsahuje viry|zavirovaný|
      zavirovaná|infikovaná příloha|vírust tartalmaz|vírus található|vírus észlelve|vírusos levél|vírusfertőzött|
      fertőzött melléklet|rosszindulatú szoftver|kártékony kód|innehåller virus|innehåller ett virus|virus hittades|
      virus upptäcktes|virus har hittats|smittad med virus|infekterad bilaga|infekterat meddelande|indeholder virus|
      indeholder en virus|virus fundet|virus blev fundet|inficeret med virus|virusinficeret|skadelig kode|ondsindet software|
      inneholder virus|inneholder et virus|virus funnet|virus ble funnet|infisert med virus|virusinfisert|
      skadelig programvare|skadevare|sisältää viruksen|sisälsi viruksen|sisältää virus|virus löydetty|virustartunta|
      haittaohjelma|haittaohjelman|haittaohjelmia|virüs bulundu|virüs tespit|virüs içeriyor|virüs içerdiği|virüs algılandı|
      virüslü|zararlı yazılım|kötü amaçlı yazılım|マルウェア|不正プログラム|悪意のある|木马|恶意软件|恶意代码|恶意程序|恶意附件|恶意文件|恶意链接|钓鱼邮件|惡意軟體|惡意程式|惡意附件|
      惡意檔案|惡意連結|木馬|바이러스가 발견|바이러스가 발견되었습니다|바이러스가 검출|바이러스가 포함|바이러스 감염|악성코드|악성코드가|악성 코드`,
    likely: `virenscanner|virusscanner|virenprüfung|viruscontrole`,
  },
  'content-rejected': {
    sure: `dateityp … nicht erlaubt|dateityp … nicht zugelassen|dateityp … blockiert|dateityp … verboten|
      dateianhang … nicht erlaubt|dateianhang … blockiert|dateianhang … abgelehnt|anhang … nicht erlaubt|
      anhang … nicht zugelassen|piece jointe … interdite|piece jointe … non autorisee|piece jointe … bloquee|
      piece jointe … refusee|type de fichier|fichier joint … interdit|contenu … interdit|contenu … non autorise|
      contenu … refuse|adjunto … no permitido|adjunto … bloqueado|adjunto … prohibido|adjunto … rechazado|tipo de archivo|
      contenido … no permitido|contenido … rechazado|contenido … bloqueado|extension … no permitida|anexo … nao permitido|
      anexo … bloqueado|anexo … proibido|anexo … rejeitado|tipo de arquivo|conteudo … nao permitido|conteudo … bloqueado|
      conteudo … rejeitado|conteudo … recusado|extensao … nao permitida|tipo de anexo|allegato … non consentito|
      allegato … non ammesso|allegato … non permesso|allegato … bloccato|allegato … vietato|allegato … rifiutato|
      allegati … non consentiti|allegati … bloccati|contenuto … non consentito|bijlage … niet toegestaan|
      bijlage … geblokkeerd|bijlage … geweigerd|bijlagen … niet toegestaan|bijlagen … geblokkeerd|inhoud … niet toegestaan|
      inhoud … geweigerd|inhoud … geblokkeerd|inhoud … afgewezen|недопустимое вложение|запрещенное вложение|
      запрещенный тип вложения|запрещенный тип файла|вложения этого типа|содержимое сообщения отклонено|содержит запрещенные|
      из за содержимого|заборонене вкладення|недопустиме вкладення|неприпустиме вкладення|вкладення заблоковано|
      заборонений тип файлу|тип файлу заборонено|неприпустимий вміст|через вміст повідомлення|niedozwolony załącznik|
      niedozwolone załączniki|zabroniony załącznik|załącznik … zablokowany|niedozwolony typ pliku|niedozwolone rozszerzenie|
      niedozwolona treść|odrzucona z powodu treści|nepovolená příloha|zakázaná příloha|nepovolený typ přílohy|
      nepovolený typ souboru|příloha byla zablokována|nebezpečnou přílohu|zakázaný obsah|obsah zprávy odmítnut|
      tiltott melléklet|nem engedélyezett melléklet|tiltott fájltípus|nem engedélyezett fájltípus|tiltott csatolmány|
      veszélyes melléklet|melléklet blokkolva|nem megengedett tartalom|otillåten bilaga|förbjuden bilaga|otillåtna bilagor|
      otillåten filtyp|filtypen är inte tillåten|bilagan blockerades|bilagan har blockerats|otillåtet innehåll|
      ikke tilladt vedhæftet|vedhæftet fil blokeret|vedhæftede fil … blokeret|filtypen … ikke tilladt|forbudt filtype|
      ulovlig filtype|på grund af indholdet|indholdet blev afvist|vedlegget er ikke tillatt|vedlegget ble blokkert|
      vedlegget er blokkert|vedlegg blokkert|ulovlig vedlegg|farlig vedlegg|på grunn av innholdet|innholdet ble avvist|
      kielletty liite|liite estetty|liite ei ole sallittu|liitetiedosto estetty|tiedostotyyppi on estetty|liitetyyppi|
      viestin sisältö hylättiin|sisällön vuoksi|yasaklı ek|yasak ek|yasaklı dosya|izin verilmeyen dosya|engellenen dosya türü|
      uygunsuz içerik|içeriği nedeniyle|ileti içeriği … reddedildi|添付ファイルが禁止|添付ファイルは許可|添付ファイルがブロック|添付ファイルはブロック|禁止された添付|
      許可されていない添付|実行形式|危険な添付|附件被拒|附件类型|附件被阻止|禁止的附件|危险附件|附件不允许|附件格式不|非法附件|附件類型|附件被封鎖|附件被阻擋|不允許的附件|危險附件|內容違規|內容過濾|敏感字|첨부파일이 차단|
      첨부 파일이 차단|첨부파일 형식|첨부 파일 형식|허용되지 않는 첨부|금지어|금칙어|금칙어가`,
  },
  'message-too-big': {
    topic: `слишком большое сообщение|слишком большой размер|сообщение слишком большое|сообщение слишком велико|
      письмо слишком большое|слишком большое письмо|размер сообщения превышает|размер письма превысил|
      превышает максимально допустимый размер|превышен максимальный размер|слишком большие вложения|завелике повідомлення|
      повідомлення завелике|повідомлення занадто велике|повідомлення надто велике|лист завеликий|лист занадто великий|
      розмір повідомлення перевищує|розмір листа перевищує|перевищено максимальний розмір|перевищує допустимий розмір|
      розмір вкладень|wiadomość jest za duża|wiadomość jest zbyt duża|wiadomość za duża|wiadomość zbyt duża|
      zbyt duża wiadomość|za duża wiadomość|rozmiar wiadomości|wielkość wiadomości|przekracza maksymalny rozmiar|
      przekracza limit rozmiaru|zbyt duży załącznik|zpráva je příliš velká|zpráva příliš velká|příliš velká zpráva|
      zpráva je moc velká|velikost zprávy|překročena maximální velikost|překračuje povolenou velikost|příliš velká příloha|
      velikost přílohy|překročen limit velikosti|email je příliš velký|az üzenet túl nagy|az üzenet mérete|
      üzenet mérete meghaladja|túl nagy üzenet|túl nagy méretű|a levél túl nagy|meghaladja a maximális méretet|üzenetméret|
      túl nagy melléklet|méretkorlát|mérethatár|meddelandet är för stort|meddelandet för stort|meddelandets storlek|
      meddelandestorlek|meddelandestorleken|överskrider maximal storlek|överskrider den maximala storleken|storleksgräns|
      storleksgränsen|storleksbegränsning|för stor bilaga|meddelelsen er for stor|beskeden er for stor|mailen er for stor|
      for stor meddelelse|meddelelsens størrelse|meddelelsesstørrelse|beskedens størrelse|størrelsesgrænse|størrelsesgrænsen|
      størrelsesbegrænsning|for store vedhæftede|meldingen er for stor|meldinga er for stor|for stor melding|
      e-posten er for stor|meldingens størrelse|meldingsstørrelse|meldingsstørrelsen|størrelsen på meldingen|størrelsesgrense|
      størrelsesgrensen|størrelsesbegrensning|viesti on liian suuri|liian suuri viesti|viesti on liian iso|liian iso viesti|
      viestin koko|viestin enimmäiskoko|viestin suurin sallittu|ylittää enimmäiskoon|ylittää suurimman sallitun|kokorajoitus|
      kokorajoituksen|ileti çok büyük|mesaj çok büyük|iletiniz çok büyük|e-posta çok büyük|ileti boyutu|mesaj boyutu|
      iletinin boyutu|mesajın boyutu|mail boyutu|boyut sınırı|boyut sınırını|サイズ制限|サイズの制限|サイズの上限|サイズが大きすぎ|サイズが制限|サイズが上限|
      メールサイズ|メッセージサイズ|最大サイズ|メッセージが大きすぎ|サイズを超え|邮件大小|邮件体积|邮件尺寸|邮件长度超|信件过大|信件太大|信件大小|附件过大|附件太大|附件超过|大小限制|郵件過大|郵件太大|信件過大|郵件大小|
      訊息太大|訊息過大|訊息大小|附件過大|附加檔案太大|大小上限|檔案過大|메시지가 너무 큽니다|메일이 너무 큽니다|메시지가 너무 커서|메일이 너무 커서|메일 크기가|메시지 크기가|메일의 크기가|메시지의 크기가|메시지 크기|
      메일 크기|첨부파일 용량`,
    sure: `nachricht zu gross|zu gross|message trop volumineux|trop volumineux|taille … depasse|mensaje demasiado grande|
      demasiado grande|excede … tamano|tamano maximo|mensagem muito grande|邮件过大|邮件太大|超过 … 大小|大小超过|サイズ|zu groß|
      nachrichtengröße|nachrichtengroesse|größe der nachricht|groesse der nachricht|größe … überschreitet|
      groesse … ueberschreitet|größe … überschritten|größer als … erlaubt|größer als … zulässig|übersteigt … größe|
      überschreitet … größe|größe der mail|größe der anhänge|zulässige größe|maximale größe|trop gros|trop grand|trop lourd|
      trop volumineuse|taille maximum|taille … superieure|taille … maximale|depasse … taille|taille du message|
      taille de message|taille limite|taille autorisee|limite de taille|taille des pieces jointes|muy grande|supera … tamaño|
      sobrepasa … tamaño|superado … tamaño|excedido … tamaño|tamaño … excede|tamaño … supera|tamaño … permitido|
      limite de tamaño|tamaño del mensaje|tamaño de mensaje|demasiado pesado|muito grande|grande demais|tamanho da mensagem|
      tamanho de mensagem|tamanho maximo|excede … tamanho|excedeu … tamanho|tamanho … excede|tamanho … excedido|
      tamanho … excedeu|ultrapassa … tamanho|ultrapassou … tamanho|tamanho … ultrapassa|tamanho … permitido|limite de tamanho|
      tamanho do anexo|troppo grande|troppo grandi|troppo pesante|messaggio troppo lungo|dimensione massima|
      supera … dimensione|supera … dimensioni|superano … limite|dimensione … consentita|dimensioni … consentite|
      dimensioni massime|dimensione del messaggio|dimensioni del messaggio|dimensione messaggio|limite di dimensione|
      limite di dimensioni|te groot|maximale grootte|berichtgrootte|berichtomvang|grootte van het bericht|
      grootte … overschrijdt|grootte … overschreden|limiet … grootte|groter dan … toegestaan|overschrijdt … grootte|
      grootte van de bijlage|maximale omvang|groottelimiet|omvang van het bericht`,
  },
  'too-many-recipients': {
    topic: `empfänger pro mail|empfänger pro nachricht|zu viele empfaenger|anzahl der empfänger|anzahl an empfängern|anzahl von empfängern|anzahl empfänger|
      höchstzahl … empfänger|maximale … empfänger|empfängeranzahl|empfängerlimit|nombre … destinataires|
      limite de destinataires|maximum de destinataires|numero … destinatarios|maximo de destinatarios|limite de destinatarios|
      cantidad de destinatarios|excede … destinatarios|supera … destinatarios|muitos destinatarios|
      quantidade de destinatarios|excesso de destinatarios|excedeu … destinatarios|destinatarios em excesso|
      destinatarios demais|troppi destinatari|numero … destinatari|limite di destinatari|limite dei destinatari|
      massimo di destinatari|destinatari superiore|te veel ontvangers|teveel ontvangers|te veel geadresseerden|
      aantal ontvangers|aantal geadresseerden|ontvangerslimiet|meer ontvangers dan|слишком много получателей|
      слишком много адресатов|слишком большое количество получателей|превышено количество получателей|
      превышено число получателей|превышено максимальное количество получателей|лимит получателей|число получателей превышает|
      забагато отримувачів|забагато одержувачів|занадто багато отримувачів|занадто багато одержувачів|
      надто багато отримувачів|перевищено кількість отримувачів|перевищено ліміт отримувачів|zbyt wielu odbiorców|
      za dużo odbiorców|zbyt dużo odbiorców|zbyt wielu adresatów|zbyt wiele adresów|przekroczona liczba odbiorców|
      przekroczono liczbę odbiorców|limit liczby odbiorców|příliš mnoho příjemců|moc příjemců|příliš příjemců|
      překročen počet příjemců|maximální počet příjemců|limit počtu příjemců|příliš velký počet příjemců|
      příliš mnoho adresátů|túl sok címzett|túl sok címzettje|a címzettek száma|címzettek maximális száma|címzettkorlát|
      för många mottagare|för många adressater|antalet mottagare överskrider|maximala antalet mottagare|max antal mottagare|
      mottagargräns|mottagargränsen|for mange modtagere|antal modtagere overskrider|antallet af modtagere|
      maksimale antal modtagere|maksimalt antal modtagere|modtagergrænse|modtagergrænsen|for mange mottakere|
      for mange mottagere|antall mottakere overskrider|antallet mottakere|maksimalt antall mottakere|maks antall mottakere|
      mottakergrense|mottakergrensen|liian monta vastaanottajaa|liikaa vastaanottajia|liian paljon vastaanottajia|
      vastaanottajien määrä|vastaanottajien enimmäismäärä|vastaanottajien lukumäärä|vastaanottajaraja|vastaanottajamäärä|
      çok fazla alıcı|alıcı sayısı|alıcı sınırı|alıcı limiti|maksimum alıcı|en fazla alıcı|çok sayıda alıcı|受信者が多すぎ|受信者の数が多すぎ|
      受信者数が多すぎ|宛先数が|宛先数の上限|宛先数制限|宛先件数|同報数|收件人数量|收件人数目|收件人数超|收件人个数|收件人太多|收件人超过|收件人过多|最大收件人|收件者過多|收件者太多|收件人過多|太多收件者|收件者數量|收件者人數|
      收件者上限|收件者超過|수신자가 너무 많|수신자가 너무 많습니다|받는 사람이 너무 많|받는 사람이 너무 많습니다|너무 많은 수신자|수신자 수를 초과|받는 사람 수|최대 수신인`,
    sure: `zu viele empfanger|trop de destinataires|demasiados destinatarios|收件人过多|收件人太多|宛先が多すぎ`,
  },
  'auth-required': {
    sure: `requer autenticação|authentifizierung am postausgang|authentifizierung erforderlich|anmeldung erforderlich|authentification requise|authentification obligatoire|
      autenticacion requerida|requiere autenticacion|autenticacao necessaria|需要认证|需要验证|先登录|認証が必要|
      authentifizierung … erforderlich|authentifizierung … notwendig|authentifizierung benötigt|authentisierung erforderlich|
      authentisierung notwendig|anmeldung … erforderlich|erfordert … authentifizierung|erfordert … anmeldung|
      authentifizierung … aktivieren|authentification … requise|authentification … necessaire|authentification … obligatoire|
      l'authentification … requise|l'authentification … obligatoire|l'authentification … necessaire|identification requise|
      necessite une authentification|requiert une authentification|autenticacion … requerida|autenticacion … necesaria|
      autenticacion … obligatoria|requiere … autenticacion|requiere autenticarse|necesita autenticacion|debe autenticarse|
      debe autentificarse|autentiquese|autenticacao … requerida|autenticacao … necessaria|autenticacao … obrigatoria|
      autenticacao exigida|requer … autenticacao|exige autenticacao|necessita de autenticacao|necessario autenticar|
      necessario autenticacao|precisa autenticar|precisa se autenticar|autenticazione … richiesta|autenticazione … necessaria|
      autenticazione … obbligatoria|richiede l'autenticazione|richiede autenticazione|richiede un'autenticazione|
      necessaria l'autenticazione|necessaria autenticazione|occorre autenticarsi|authenticatie … vereist|
      verificatie … vereist|authenticatie … verplicht|authenticatie noodzakelijk|authenticatie nodig|moet … aanmelden|
      moet … authenticeren|aanmelding vereist|vereist authenticatie|требуется аутентификация|требуется авторизация|
      требуется проверка подлинности|необходима авторизация|необходимо авторизоваться|необходимо пройти авторизацию|
      сначала авторизуйтесь|требует аутентификации|потрібна автентифікація|потрібна авторизація|необхідна автентифікація|
      необхідна авторизація|вимагає автентифікації|вимагає авторизації|без автентифікації|wymagane uwierzytelnienie|
      wymagane uwierzytelnianie|wymagane jest uwierzytelnienie|wymagane jest uwierzytelnianie|wymaga uwierzytelnienia|
      wymagana autoryzacja|zaloguj się przed wysłaniem|klient nie został uwierzytelniony|vyžadováno ověření|vyžaduje ověření|
      nutné ověření|je nutná autentizace|vyžaduje autentizaci|vyžadována autentifikace|klient není ověřen|nejste přihlášen|
      hitelesítés szükséges|hitelesítés kötelező|hitelesítést igényel|azonosítás szükséges|bejelentkezés szükséges|
      a kiszolgáló hitelesítést|az ügyfél nincs hitelesítve|smtp azonosítás|autentisering krävs|kräver autentisering|
      inloggning krävs|kräver inloggning|verifiering krävs|klienten autentiserades inte|måste autentisera|måste logga in|
      godkendelse påkrævet|godkendelse er påkrævet|kræver godkendelse|godkendelse kræves|kræver login|login påkrævet|
      kræver autentificering|klienten blev ikke godkendt|autentisering kreves|autentisering er påkrevd|krever autentisering|
      godkjenning kreves|godkjenning er påkrevd|krever godkjenning|pålogging kreves|klienten ble ikke godkjent|
      todennus vaaditaan|vaatii todennuksen|edellyttää todennusta|tunnistautuminen vaaditaan|vaatii tunnistautumisen|
      vaatii kirjautumisen|asiakasta ei todennettu|vaatii käyttäjän tunnistuksen|kimlik doğrulama gerekli|
      kimlik doğrulaması gerekli|kimlik doğrulama gereklidir|kimlik doğrulaması gereklidir|kimlik doğrulama gerektiriyor|
      istemci kimliği doğrulanmadı|oturum açmanız gerekiyor|önce oturum açmalısınız|認証が要求|認証を必要と|認証されていません|認証されていない|
      クライアントは認証され|認証を行って|認証してください|認証が行われて|需要身份验证|要求身份验证|需要进行身份验证|未进行身份验证|客户端未经过身份验证|需要登录|请先认证|需要SMTP认证|需要驗證|需要身分驗證|要求驗證|必須先驗證|
      需要認證|用戶端未經驗證|尚未驗證|請先登入|인증이 필요|인증이 필요합니다|인증 필요|인증되지 않았습니다|클라이언트가 인증되지|클라이언트를 인증하지|인증을 요구|먼저 로그인`,
    likely: `ohne authentifizierung|sans authentification|sin autenticacion|sin autenticar|sem autenticacao|senza autenticazione|
      zonder authenticatie|nicht authentifiziert|non authentifie|pas authentifie|no autenticado|no autentificado|
      no esta autenticado|nao autenticado|nao esta autenticado|non autenticato|non autenticata|niet geauthenticeerd|
      niet geverifieerd`,
  },
  'auth-failed': {
    sure: `überprüfen sie das passwort|authentisierung … fehlgeschlagen|authentifizierung … fehlgeschlagen|anmeldung … fehlgeschlagen|
      authentifizierung fehlgeschlagen|anmeldung fehlgeschlagen|benutzername oder passwort|falsches passwort|zugangsdaten|
      echec … authentification|identifiants|mot de passe|authentification refusee|autenticacion fallida|contrasena|
      error de autenticacion|credenciales|falha … autenticacao|senha|autenticazione fallita|认证失败|身份验证失败|授权码|密码错误|登录失败|用户名或密码|
      验证失败|認証に失敗|認証失敗|パスワード|認証エラー|anmeldedaten|anmeldeinformationen|credenziali|wachtwoord|passwort … falsch|
      passwort … ungültig|falsches kennwort|kennwort … falsch|kennwort … ungültig|benutzername … ungültig|
      benutzername … falsch|anmeldung … abgelehnt|anmeldung … verweigert|anmeldung … nicht möglich|login … fehlgeschlagen|
      anmelden … fehlgeschlagen|authentifizierung … nicht möglich|authentifizierung … abgelehnt|
      authentifizierung … gescheitert|authentifizierung … nicht erfolgreich|echec de l'authentification|
      echec d'authentification|l'authentification … echoue|l'authentification … echouee|authentification … echoue|
      authentification … echouee|l'identification … echoue|identifiant … incorrect|l'authentification … refusee|
      authentification … impossible|echec de l'identification|erreur d'authentification|erreur authentification|
      nom d'utilisateur ou|nom d'utilisateur incorrect|identifiant ou|autenticacion … fallida|autenticacion … fallado|
      autenticacion fallo|autenticacion incorrecta|autenticacion erronea|autenticacion … rechazada|fallo … autenticacion|
      falla … autenticacion|error … autenticacion|clave … incorrecta|autentificacion … fallado|usuario o clave|
      usuario y clave|inicio de sesion|autentificacion fallida|error de autentificacion|autenticacao … falhou|
      autenticacao … falhado|erro … autenticacao|autenticacao invalida|autenticacao incorreta|autenticacao … fracassou|
      autenticacao recusada|autenticacao mal sucedida|palavra passe|credenciais|login invalido|login incorreto|falha no login|
      falha de login|nao foi possivel autenticar|inicio de sessao|autenticazione … fallita|autenticazione … non riuscita|
      l'autenticazione … non riuscita|l'autenticazione … fallita|autenticazione … rifiutata|errore … autenticazione|
      password … errata|password … non corretta|errore nell'autenticazione|nome utente e password|nome utente e la password|
      utente o password|utente o la password|password sbagliata|password non valida|accesso non riuscito|
      authenticatie … mislukt|verificatie … mislukt|aanmelden … mislukt|aanmelding … mislukt|inloggen … mislukt|
      aanmelding … geweigerd|authenticatie … geweigerd|inlogpoging|inloggegevens|aanmeldgegevens|aanmeldingsgegevens|
      authenticatiefout|verificatiefout|login mislukt|ошибка аутентификации|ошибка авторизации|ошибка проверки подлинности|
      сбой аутентификации|сбой проверки подлинности|неверный пароль|неверный логин|неверное имя пользователя|
      неправильный пароль|имя пользователя или пароль|логин или пароль|логина или пароля|имени пользователя или пароля|
      пароль приложения|помилка автентифікації|помилка авторизації|збій автентифікації|невірний пароль|неправильний пароль|
      невірне ім'я користувача|неправильне ім'я користувача|невірний логін|ім'я користувача або пароль|
      автентифікація не вдалася|не вдалося автентифікуватися|невірні облікові дані|паролі програм|błąd uwierzytelniania|
      błąd uwierzytelnienia|błąd autoryzacji|błąd logowania|nieprawidłowe hasło|błędne hasło|niepoprawne hasło|złe hasło|
      nazwa użytkownika lub hasło|nazwy użytkownika lub hasła|login lub hasło|nieprawidłowy login|
      logowanie … nie powiodło się|chyba ověření|ověření … selhalo|autentizace … selhala|autentifikace selhala|
      autorizace selhala|chyba autentizace|chyba přihlášení|přihlášení se nezdařilo|chybné heslo|jméno nebo heslo|
      přihlašovací údaje|nepodařilo se přihlásit|nelze ověřit … server|hitelesítés sikertelen|sikertelen hitelesítés|
      hitelesítési hiba|a hitelesítés nem sikerült|azonosítás sikertelen|sikertelen azonosítás|sikertelen bejelentkezés|
      bejelentkezési hiba|hibás jelszó|helytelen jelszó|felhasználónév vagy jelszó|alkalmazásjelszó|
      hitelesíteni … kiszolgálón|autentisering misslyckades|autentiseringen … misslyckades|inloggning misslyckades|
      inloggningen … misslyckades|verifieringen misslyckades|autentiseringsfel|fel lösenord|fel användarnamn|
      användarnamn eller lösenord|användarnamnet eller lösenordet|inloggningsuppgifter|applösenord|
      felaktiga autentiseringsuppgifter|godkendelse mislykkedes|godkendelsen … mislykkedes|autentificering mislykkedes|
      autentificeringen mislykkedes|godkendelsesfejl|forkert adgangskode|forkert kodeord|brugernavn eller adgangskode|
      brugernavnet eller adgangskoden|login fejlede|loginoplysninger|kunne ikke logge ind|appadgangskode|
      autentisering mislyktes|autentiseringen … mislyktes|autentisering feilet|autentiseringsfeil|godkjenning mislyktes|
      godkjenningen mislyktes|godkjenningsfeil|brukernavn eller passord|brukernavnet eller passordet|påloggingsinformasjon|
      innloggingsinformasjon|appassord|kunne ikke logge på|todennus … epäonnistui|todentaminen … epäonnistui|todennusvirhe|
      tunnistautuminen epäonnistui|tunnistus epäonnistui|kirjautuminen … epäonnistui|sisäänkirjautuminen epäonnistui|
      väärä salasana|virheellinen salasana|käyttäjätunnus tai salasana|käyttäjänimi tai salasana|sovellussalasana|
      sovelluskohtainen salasana|kimlik doğrulaması başarısız|kimlik doğrulama … başarısız|kimlik doğrulama hatası|
      kimlik doğrulaması yapılamadı|kimlik doğrulama yapılamadı|kimlik bilgileri|hatalı şifre|yanlış şifre|hatalı parola|
      kullanıcı adı veya şifre|kullanıcı adı veya parola|kullanıcı adı ya da şifre|oturum açma başarısız|認証できません|認証が失敗|認証が拒否|
      ログインに失敗|ログインできません|ユーザー名またはパ|ユーザ名またはパ|ユーザー名とパ|アカウント名またはパ|認証情報|認証が完了でき|資格情報|ログイン失敗|鉴权失败|认证错误|认证未通过|身份验证不成功|身份验证未成功|身份验证错误|
      密码不正确|密码有误|密码无效|帐号或密码|账号或密码|账户或密码|用户名和密码|驗證失敗|認證失敗|驗證不成功|驗證未成功|登入失敗|登入錯誤|密碼錯誤|密碼不正確|密碼有誤|帳號或密碼|帳號密碼|使用者名稱或密碼|應用程式密碼|
      인증에 실패|인증에 실패했습니다|인증에 실패하였습니다|인증 실패|인증 오류|인증하지 못했습니다|인증할 수 없습니다|로그인 실패|로그인에 실패|로그인할 수 없습니다|비밀번호가 올바르지|비밀번호가 일치하지|
      아이디 또는 비밀번호|사용자 이름 또는 암호`,
  },
  'tls-required': {
    topic: `unverschlüsselt nichts|verlangt verschlüsselung|verschlüsselung verlangt|unverschlüsselte verbindungen|connexion non securisee|verschlüsselung … erforderlich|verschlüsselung notwendig|
      tls … erforderlich|starttls erforderlich|nur verschlüsselte verbindungen|verschlüsselte verbindung … erforderlich|
      nur mit tls|nur über tls|erst starttls|chiffrement requis|chiffrement … obligatoire|tls requis|tls … obligatoire|
      starttls requis|connexion securisee … obligatoire|d'abord … starttls|starttls obligatoire|connexion chiffree requise|
      requiere tls|requiere starttls|requiere cifrado|cifrado obligatorio|cifrado requerido|debe … starttls|tls obligatorio|
      tls requerido|conexion segura requerida|requer tls|requer starttls|requer criptografia|exige criptografia|
      criptografia obrigatoria|deve … starttls|criptografia necessaria|encriptacao obrigatoria|tls obrigatorio|tls necessario|
      requer conexao segura|richiede tls|richiede starttls|richiede la crittografia|crittografia richiesta|
      crittografia obbligatoria|tls richiesto|tls obbligatorio|starttls obbligatorio|starttls richiesto|tls … vereist|
      starttls … vereist|tls verplicht|starttls verplicht|versleuteling … vereist|versleutelde verbinding … vereist|
      beveiligde verbinding … vereist|versleuteling verplicht|alleen versleutelde verbindingen`,
    sure: `требуется шифрование|требуется tls|требует шифрования|сначала выполните starttls|требуется защищенное соединение|
      требуется безопасное соединение|требуется команда starttls|необходимо использовать tls|потрібне шифрування|потрібно tls|
      вимагає шифрування|потрібне захищене з'єднання|wymagane szyfrowanie|wymagane jest szyfrowanie|wymaga szyfrowania|
      wymagane połączenie szyfrowane|wymagane jest połączenie szyfrowane|wymagany tls|wymagane starttls|
      wymagane jest bezpieczne połączenie|vyžadováno šifrování|vyžaduje šifrování|vyžaduje tls|vyžadováno tls|
      vyžaduje zabezpečené připojení|vyžadováno šifrované|nutné šifrované spojení|vyžaduje starttls|titkosítás szükséges|
      titkosítás kötelező|titkosított kapcsolat szükséges|titkosított kapcsolatot igényel|tls szükséges|tls kötelező|
      starttls szükséges|előbb starttls|kryptering krävs|kräver kryptering|kräver krypterad|krypterad anslutning krävs|
      tls krävs|kräver tls|starttls krävs|kräver starttls|kryptering påkrævet|kryptering er påkrævet|kræver kryptering|
      kræver krypteret|krypteret forbindelse er påkrævet|tls er påkrævet|kræver tls|kræver starttls|kryptering kreves|
      kryptering er påkrevd|krever kryptering|krever kryptert|kryptert tilkobling kreves|tls kreves|tls er påkrevd|
      starttls kreves|salaus vaaditaan|vaatii salauksen|vaatii salatun|salattu yhteys vaaditaan|edellyttää salausta|
      edellyttää salattua|tls vaaditaan|starttls vaaditaan|şifreleme gerekli|şifreleme gereklidir|şifreleme gerektiriyor|
      şifreli bağlantı gerekli|şifreli bağlantı gerektiriyor|tls gerekli|önce starttls komutu|tls zorunlu|暗号化が必要|暗号化接続が必要|
      TLSが必要|TLS接続が必要|STARTTLSコマンドを発行|暗号化された接続が必要|TLSが必須|TLS必須|需要加密|必须加密|要求加密|必须使用TLS|需要TLS|必须先发出STARTTLS|需要使用加密连接|请使用SSL|
      必須加密|必須使用TLS|需要使用加密連線|必須先發出STARTTLS|請使用SSL|必須使用SSL|암호화가 필요|암호화가 필요합니다|암호화된 연결이 필요|tls가 필요|tls 연결이 필요|starttls가 필요|
      먼저 starttls|starttls 명령을 먼저`,
  },
  'tls-failed': {
    topic: `tls handshake fehlgeschlagen|tls verbindung … fehlgeschlagen|tls verbindung … nicht|ssl verbindung … nicht|
      ssl verbindung … fehlgeschlagen|sichere verbindung … nicht|sichere verbindung … fehlgeschlagen|
      verschlüsselte verbindung … fehlgeschlagen|verschlüsselte verbindung … nicht|starttls … nicht unterstützt|echec … tls|
      echec … ssl|connexion securisee … impossible|connexion securisee … echoue|connexion tls … echoue|fallo … tls|
      falha … tls|beveiligde verbinding … mislukt|tls verbinding … mislukt|tls aushandlung|kein starttls|unterstützt kein tls|
      tls fehler|ssl fehler|negociation tls|etablir une connexion securisee|ne prend pas en charge starttls|
      ne supporte pas starttls|n'offre pas starttls|negociacion tls|error de tls|error de ssl|no admite starttls|
      no soporta starttls|no ofrece starttls|no admite tls|establecer una conexion segura|negociacao tls|erro de tls|
      erro de ssl|nao suporta starttls|nao suporta tls|nao oferece starttls|estabelecer uma conexao segura|
      estabelecer uma ligacao segura|negoziazione tls|non supporta starttls|non supporta tls|non offre starttls|
      stabilire una connessione sicura|handshake tls fallito|tls fout|ssl fout|tls onderhandeling|ondersteunt geen starttls|
      ondersteunt geen tls|biedt geen starttls|geen beveiligde verbinding|tls handshake mislukt`,
    sure: `zertifikat|certificat|certificado|证书|証明書|certificato|certificati|certificaat|certificaten|serverzertifikat|
      sicherheitszertifikat|tls versie|version de tls|tls protokoll|ошибка сертификата|сертификат сервера|
      недействительный сертификат|сертификат недействителен|срок действия сертификата|не удалось проверить сертификат|
      не поддерживает starttls|ошибка согласования tls|помилка сертифіката|сертифікат сервера|недійсний сертифікат|
      сертифікат недійсний|термін дії сертифіката|самопідписаний сертифікат|захищене з'єднання … не|не підтримує starttls|
      błąd certyfikatu|certyfikat serwera|nieprawidłowy certyfikat|certyfikat jest nieprawidłowy|
      certyfikat z podpisem własnym|błąd negocjacji tls|nie obsługuje starttls|nie udało się nawiązać bezpiecznego połączenia|
      chyba certifikátu|certifikát serveru|neplatný certifikát|certifikát je neplatný|certifikát není platný|
      nepodporuje starttls|zabezpečené spojení … nepodařilo|zabezpečené připojení selhalo|tanúsítványhiba|
      érvénytelen tanúsítvány|a tanúsítvány érvénytelen|tanúsítvány … lejárt|nem megbízható tanúsítvány|tls hiba|
      biztonságos kapcsolat … sikerült|kiszolgáló tanúsítványa|certifikatfel|certifikatet är ogiltigt|ogiltigt certifikat|
      certifikatet … gått ut|certifikatet … inte giltigt|tls fel|ssl handskakning|handskakningen misslyckades|certifikatfejl|
      ugyldigt certifikat|certifikatet er ugyldigt|certifikatet … udløbet|serverens certifikat|tls fejl|
      understøtter ikke starttls|sikker forbindelse … mislykkedes|sertifikatfeil|ugyldig sertifikat|sertifikatet er ugyldig|
      sertifikatet … utløpt|serverens sertifikat|tls feil|støtter ikke starttls|sikker tilkobling mislyktes|varmennevirhe|
      virheellinen varmenne|varmenne ei kelpaa|varmenne … vanhentunut|varmenteen tarkistus|varmenteeseen ei luoteta|tls virhe|
      ssl kättely|sertifika hatası|geçersiz sertifika|sertifika geçersiz|sertifikası geçersiz|sertifikanın süresi|
      tls el sıkışması|starttls desteklemiyor|güvenli bağlantı kurulamadı|保護された接続を確立|TLSエラー|SSLエラー|TLSハンドシェイク|暗号化通信に失敗|
      STARTTLSに対応していない|STARTTLSをサポートしていない|セキュリティで保護された接続|TLS握手|SSL握手|握手失败|TLS错误|TLS协商|不支持STARTTLS|安全连接失败|证书已过期|憑證錯誤|憑證無效|
      憑證已過期|憑證過期|憑證不受信任|無法驗證憑證|伺服器憑證|安全性憑證|인증서 오류|인증서가 유효하지|인증서가 만료|인증서가 만료되었습니다|인증서를 확인할 수|tls 핸드셰이크|starttls를 지원하지|
      보안 연결에 실패`,
  },
  'send-as-denied': {
    topic: `absender passt nicht zum|passt nicht zum angemeldeten|送信する権限がありません|nicht berechtigt … im namen|nicht berechtigt … im auftrag|nicht berechtigt … diese absenderadresse|darf nicht im namen|
      absenderadresse … nicht … konto|absenderadresse … gehört nicht|absenderadresse … stimmt nicht|
      absenderadresse … stimmen nicht|absender … stimmt nicht|envoyer … au nom de|envoyer … de la part de|envoyer en tant que|
      n'etes pas autorise … au nom|autorise … au nom de|adresse d'expedition … pas autorisee|expediteur … n'appartient pas|
      adresse … n'appartient pas|l'adresse … n'appartient pas|enviar … en nombre de|enviar como este|enviar mensajes como|
      permiso … enviar como|autorizado … en nombre de|permisos … en nombre de|remitente … no pertenece|
      remitente … no coincide|no tiene autorizacion … remitente|enviar … em nome de|permissao … enviar como|
      permissoes … enviar como|permissoes … em nome de|autorizado … em nome de|remetente … nao pertence|
      remetente … nao corresponde|remetente … diferente|remetente … nao coincide|autorizado … usar … remetente|
      autorizado … utilizar … remetente|inviare … per conto di|inviare … a nome di|inviare … a nome del|
      autorizzazione … inviare come|autorizzazioni … inviare come|autorizzato … per conto|mittente … non corrisponde|
      mittente … non appartiene|mittente … diverso|verzenden namens|versturen namens|namens … te verzenden|
      namens … te versturen|namens … te sturen|toestemming … namens|machtiging … namens|machtigingen … namens|
      gemachtigd … namens|te verzenden als`,
    sure: `im auftrag … senden|berechtigung … im auftrag|im namen … senden|autorisation … de la part de|
      autorise … envoyer … au nom|permiso … en nombre de|permissao … em nome de|autorizzazione … per conto di|
      отправлять сообщения от имени|отправку от имени|отправка от имени|отправлять письма от имени|нет прав … от имени|
      от имени этого пользователя|адрес отправителя не принадлежит|отправитель не соответствует|
      надсилати повідомлення від імені|надсилання від імені|надсилати листи від імені|немає дозволу … від імені|
      від імені цього користувача|адреса відправника не належить|wysyłać wiadomości w imieniu|wysyłania wiadomości w imieniu|
      wysyłać w imieniu|wysyłania w imieniu|w imieniu tego użytkownika|uprawnień … wysyłania jako|adres nadawcy nie należy|
      nadawca niezgodny z|odesílat zprávy jménem|odesílat zprávu jménem|odeslat zprávu jménem|odeslat jménem|
      oprávnění … jménem|odesílat za tohoto|odesílat jako tento|adresa odesílatele neodpovídá|nevében küldeni|nevében küldés|
      felhasználó nevében|feladó nevében|nevében való küldésre|nevében üzenetet küldeni|a feladó címe nem egyezik|
      feladóként való küldés|skicka meddelanden för … räkning|skicka … räkning|skicka som den här|skicka som denna|
      behörighet att skicka som|tillåtelse att skicka som|avsändaradressen tillhör inte|avsändaradressen matchar inte|
      sende på vegne|sende meddelelser på vegne|på vegne af denne|tilladelse til at sende som|rettigheder til at sende som|
      sende som den pågældende|afsenderadressen tilhører ikke|afsenderadressen matcher ikke|sende meldinger på vegne|
      på vegne av denne|på vegne av brukeren|tillatelse til å sende som|rettigheter til å sende som|
      sende som denne avsenderen|avsenderadressen tilhører ikke|avsenderadressen samsvarer ikke|lähettää viestejä … puolesta|
      lähettää … käyttäjän puolesta|käyttäjän puolesta|lähettäjän puolesta|oikeutta lähettää … nimissä|
      lähettää tällä lähettäjän|lähettäjän osoite ei vastaa|lähettäjän osoite ei kuulu|adına gönderme|adına ileti gönderme|
      adına göndermek|adına e-posta gönderme|kullanıcı adına … gönder|bu gönderen olarak|gönderen adresi … eşleşmiyor|
      gönderen adresi size ait|代理送信|代理人として送信|差出人として送信|送信者として送信|このユーザーの代理|に代わって送信|として送信する権限|差出人アドレスが一致|代表此用户|代表该用户|代表此发件人|
      代表此发送者|以该发件人身份|发件人地址与认证|发信人必须与|与登录帐号不|代表此使用者|代表該使用者|代表這位使用者|代表此寄件者|以此寄件者身分|以這個寄件者|寄件人與認證|寄件者地址與登入|대신하여 메시지를 보낼|대신하여 보낼|
      대신 보낼 수 있는 권한|대신하여 메일을|이 보낸 사람으로|다른 사용자 이름으로 보낼|발신자 주소가 일치하지|인증된 사용자와 발신자|mail from 要跟 smtp 登录的用户一样|发件人要与登录用户一致|
      发件人必须与登录账号一致|发件人和登录用户不一致|要跟 … 登录的用户一样|与登录的用户一致|没有经过认证|发件人没有经过认证`,
  },
  'account-blocked': {
    topic: `verdachts auf spamversand|für ausgehende … gesperrt|bloqué à l'envoi|considéré comme spammeur|ihr konto … gesperrt|dein konto … gesperrt|ihr account … gesperrt|ihr konto … deaktiviert|ihr postfach … gesperrt|
      ihr mail konto … gesperrt|ihre mail adresse … gesperrt|absenderkonto … gesperrt|konto … für den versand|
      votre compte … suspendu|votre compte … bloque|votre compte … desactive|votre compte … restreint|
      votre compte … verrouille|compte … compromis|compte … pirate|envoi de mails … bloque|envoi de mails … suspendu|
      su cuenta … suspendida|su cuenta … bloqueada|su cuenta … deshabilitada|su cuenta … desactivada|su cuenta … restringida|
      tu cuenta … bloqueada|tu cuenta … suspendida|cuenta … comprometida|cuenta … hackeada|sua conta … bloqueada|
      sua conta … suspensa|sua conta … desativada|sua conta … restrita|conta … comprometida|conta … invadida|conta … hackeada|
      envio de emails … bloqueado|envio de emails … suspenso|envio de mensagens … bloqueado|sua caixa … bloqueada|
      suo account … bloccato|suo account … sospeso|suo account … disabilitato|tuo account … bloccato|tuo account … sospeso|
      tuo account … disabilitato|vostro account … bloccato|vostro account … sospeso|sua casella … bloccata|
      uw account … geblokkeerd|uw account … opgeschort|uw account … uitgeschakeld|je account … geblokkeerd|
      je account … opgeschort|je account … uitgeschakeld|uw mailbox … geblokkeerd|je mailbox … geblokkeerd|account … gehackt`,
    sure: `ваша учетная запись заблокирована|ваш аккаунт заблокирован|ваш почтовый ящик заблокирован|отправка писем заблокирована|
      отправка почты запрещена для|исходящая почта заблокирована|отправка с вашего аккаунта|подозрение на взлом|
      ваш обліковий запис заблоковано|ваш акаунт заблоковано|вашу поштову скриньку заблоковано|надсилання … заблоковано|
      відправку пошти заблоковано|відправлення заблоковано|вихідну пошту заблоковано|twoje konto … zablokowane|
      wysyłanie zablokowane|wysyłka … zablokowana|możliwość wysyłania … zablokowana|zablokowano wysyłkę|blokada wysyłki|
      wysyłanie wiadomości zostało zablokowane|konto nadawcy … zablokowane|váš účet … zablokován|
      vaše schránka byla zablokována|odesílání … zablokováno|odesílání pošty … zakázáno|odesílání zpráv … blokováno|
      odesílání blokováno|účet odesílatele … zablokován|blokace odesílání|fiókja letiltva|fiókját letiltottuk|
      fiókja fel van függesztve|fiókját felfüggesztettük|fiókja zárolva|levélküldés letiltva|kimenő levelezés letiltva|
      nem küldhet levelet|ditt konto har blockerats|ditt konto är blockerat|ditt konto är spärrat|ditt konto har spärrats|
      ditt konto har stängts|spärrat för utgående|blockerats från att skicka|får inte skicka e-post|din konto er blokeret|
      din konto er spærret|din konto er lukket|spærret for afsendelse|spærret for udgående|blokeret for at sende|
      forhindret i at sende|udgående mail er spærret|kontoen din er sperret|kontoen din er blokkert|kontoen din er stengt|
      din konto er sperret|sperret for sending|sperret for utsending|blokkert fra å sende|utgående e-post er sperret|
      tilisi on lukittu|tilisi … suljettu|tilisi … estetty|lähetys on estetty|sähköpostin lähettäminen … estetty|
      estetty lähettämästä|lähtevä posti on estetty|lähtevä sähköposti … estetty|hesabınız askıya|hesabınız engellendi|
      hesabınız engellenmiştir|hesabınız kilitlendi|hesabınız bloke|mail gönderimi engellendi|e-posta göndermesi engellendi|
      gönderim yetkiniz kapatıldı|お客様のアカウントは|あなたのアカウントは|アカウントがロック|アカウントはロック|送信が停止|送信を禁止|メール送信を制限|不正利用の疑い|您的账号已被|您的帐号已被|您的帐户已被|
      您的账户已被|发信被禁止|发信权限|禁止发送邮件|限制发信|您的帳號已被|您的帳戶已被|您的信箱已被|寄信功能|寄件功能|禁止寄信|禁止發信|暫停寄信|귀하의 계정이|귀하의 계정은|계정이 차단되었습니다|계정이 정지되었습니다|
      사용자의 계정이 정지|계정이 일시 중지|메일 발송이 중지|메일 전송이 차단`,
  },
  'sending-quota': {
    topic: `mails pro stunde|mails pro tag|mails par heure|correos por hora|mails per uur|email all'ora|sendelimit|
      versandlimit … erreicht|limit für das senden|limit für den versand|limit für ausgehende|anzahl … mails pro|
      anzahl … nachrichten pro|täglich … versenden|versandkontingent|limite d'envoi|quota d'envoi|quota journalier|
      quota quotidien|limite journaliere|limite … emails par|nombre maximal d'envois|nombre d'envois|limite horaire|
      limite diario de envio|limite de envios|cuota de envio|cuota diaria|limite por hora|limite horario|mensajes por hora|
      mensajes por dia|correos por dia|cota de envio|cota diaria|quota de envio|quota diaria|mensagens por hora|
      mensagens por dia|atingiu um limite|limite de mensagens por|limite de emails|numero maximo de emails|envios por hora|
      limite di invio|limiti di invio|limite di invii|limite giornaliero|quota giornaliera|raggiunto … limite … invio|
      superato … limite … invio|limite orario|messaggi all'ora|verzendlimiet|verzendquotum|daglimiet|dagelijkse limiet|
      uurlimiet|limiet voor verzenden|limiet voor het verzenden|limiet voor uitgaande|berichten per uur|
      превышен лимит отправки|лимит отправки писем|лимит отправки сообщений|лимит на отправку|лимит исходящих|суточный лимит|
      дневной лимит|часовой лимит|превышено количество отправляемых|превышение лимита отправки|перевищено ліміт відправлення|
      ліміт відправки|ліміт надсилання|добовий ліміт|денний ліміт|щоденний ліміт|перевищено ліміт листів|годинний ліміт|
      limit wysyłki|limit wysyłania|limit wysłanych|limit wysyłanych|dzienny limit|dobowy limit|dziennego limitu|
      dobowego limitu|godzinowy limit|limit wiadomości wychodzących|překročen limit odesílání|překročen limit odesílaných|
      limit odeslaných|limit odchozích|limit pro odesílání|denní limit|denního limitu|hodinový limit|
      překročen počet odeslaných|limit počtu odeslaných|napi küldési|napi limit|napi korlát|küldési limit|küldési korlát|
      küldési kvóta|kimenő levelek száma|óránkénti limit|küldési korlátot|küldési limitet|daglig gräns|dagliga gränsen|
      dagsgräns|dagsgränsen|sändningsgräns|sändningsgränsen|sändningskvot|gränsen för antal skickade|utskicksgräns|
      daglig kvot|daglige grænse|afsendelsesgrænse|afsendelsesgrænsen|grænsen for afsendelse|grænsen for sendte|
      grænsen for udgående|sendegrænse|sendegrænsen|afsendelseskvote|daglig grense|daglige grensen|sendegrense|sendegrensen|
      sendekvote|grensen for sending|grensen for utgående|grensen for antall sendte|utsendelsesgrense|døgngrense|
      päivittäinen raja|päiväraja|lähetysraja|lähetysrajan|lähetysrajoitus|lähetysrajoituksen|lähetyskiintiö|lähetyskiintiön|
      lähettämisraja|lähtevien viestien raja|günlük gönderim|günlük limit|günlük limiti|günlük sınır|gönderim limiti|
      gönderim limitini|gönderme sınırı|gönderme kotası|saatlik mail|günlük e-posta|送信数の上限|送信通数の上限|送信上限|送信数上限|送信件数|1日の送信|
      1日に送信|1時間あたりの送信|日の送信制限|送信可能数|每天发送|每日发送|发信限额|发信上限|发信数量|发送量|发送配额|每小时发送|发信额度|发送总量|每日傳送|每日寄送|每日寄信|每日發信|每天寄送|每日上限|寄件上限|寄信數量|
      傳送限制|發送上限|일일 발송|일일 전송|일일 한도|일일 제한|일일 메일|하루에 보낼 수|발송한도|발송제한|발송량 초과|발송건수`,
    sure: `tageslimit|limite quotidienne|limite diario|limite diaria|每日|当日|日限额|发信数量|versandlimit`,
  },
  'not-implemented': {
    sure: `nicht implementiert|befehl … nicht unterstützt|kommando … nicht unterstützt|funktion … nicht unterstützt|
      parameter … nicht unterstützt|commande … non prise en charge|commande … pas prise en charge|comando … nao suportado|
      comando … non supportato|opdracht … niet ondersteund|commando … niet ondersteund|functie … niet ondersteund|
      commande non supportee|commande non geree|non implementee|n'est pas implementee|fonction non prise en charge|
      parametre non implemente|comando no soportado|comando no admitido|comando no compatible|no implementado|no implementada|
      no esta implementado|nao implementado|nao implementada|funcao nao suportada|non implementato|non implementata|
      comando non gestito|funzione non supportata|niet geimplementeerd|команда не поддерживается|команда не реализована|
      неподдерживаемая команда|параметр не реализован|параметр не поддерживается|команда не распознана|не распознана команда|
      команда не підтримується|команда не реалізована|команду не розпізнано|непідтримувана команда|параметр не підтримується|
      polecenie nieobsługiwane|polecenie nie jest obsługiwane|polecenie niezaimplementowane|komenda nieobsługiwana|
      komenda nie jest obsługiwana|nieobsługiwane polecenie|nieobsługiwana komenda|parametr nieobsługiwany|
      příkaz není podporován|příkaz není implementován|nepodporovaný příkaz|příkaz není implementovaný|
      neimplementovaný příkaz|parametr není podporován|a parancs nem támogatott|parancs nincs megvalósítva|
      nem támogatott parancs|nem implementált parancs|nem megvalósított parancs|kommandot stöds inte|
      kommandot är inte implementerat|kommandot är inte implementerad|kommando stöds inte|parametern stöds inte|
      okänt kommando stöds|kommandoen understøttes ikke|kommandoen er ikke implementeret|kommando ikke implementeret|
      kommando understøttes ikke|kommando ikke understøttet|parameteren understøttes ikke|kommandoen støttes ikke|
      kommandoen er ikke implementert|kommando ikke implementert|kommando støttes ikke|kommando ikke støttet|
      parameteren støttes ikke|komentoa ei tueta|komentoa ei ole toteutettu|komento ei ole tuettu|parametria ei tueta|
      komentoa ei ole tuettu|komut desteklenmiyor|komut uygulanmadı|desteklenmeyen komut|komut uygulanmamış|komut tanınmadı|
      parametre desteklenmiyor|コマンドは実装|コマンドが実装|実装されていません|コマンドはサポート|コマンドがサポート|未実装|未サポートのコマンド|コマンドに対応して|命令未实现|命令没有实现|不支持的命令|
      命令不支持|命令不被支持|不支持该命令|命令参数未实现|不支持此命令|命令未實現|不支援的命令|命令不支援|不支援此命令|不支援的指令|指令不支援|未實作|명령이 구현되지|명령을 지원하지|명령이 지원되지|지원되지 않는 명령|
      지원하지 않는 명령|구현되지 않은 명령|명령어가 구현되지|지원되지 않는 명령입니다`,
  },
  'disk-full': {
    topic: `недостаточно места на диске|недостаточно места на сервере|недостаточно дискового пространства|нет места на диске|
      диск переполнен|закончилось место на диске|недостаточно системной памяти|недостаточно системных|
      недостатньо місця на диску|немає місця на диску|недостатньо місця на сервері|диск заповнений|диск переповнений|
      недостатньо системних ресурсів|brak miejsca na dysku|za mało miejsca na dysku|brak wolnego miejsca na|dysk pełny|
      dysk jest pełny|niewystarczające zasoby|brak zasobów systemowych|niewystarczająca pamięć systemu|
      nedostatek místa na disku|málo místa na disku|není místo na disku|disk je plný|nedostatek místa na serveru|
      nedostatek systémových|nedostatečné systémové|nedostatek diskového prostoru|nincs elég lemezterület|
      nincs elegendő lemezterület|kevés a lemezterület|elfogyott a lemezterület|a lemez megtelt|nincs elég hely a|
      nincs elég tárhely a szerveren|nincs elegendő rendszererőforrás|slut på diskutrymme|inte tillräckligt med diskutrymme|
      otillräckligt diskutrymme|brist på diskutrymme|disken är full|disken full|för lite diskutrymme|
      otillräckliga systemresurser|ikke nok diskplads|ikke mere diskplads|ikke tilstrækkelig diskplads|
      utilstrækkelig diskplads|manglende diskplads|disken er fuld|utilstrækkelige systemressourcer|
      utilstrækkelige systemresurser|ikke nok diskplass|ikke mer diskplass|tomt for diskplass|utilstrekkelig diskplass|
      disken er full|mangel på diskplass|utilstrekkelige systemressurser|ikke tilstrekkelig med systemressurser|
      levytila loppunut|levytila loppui|levytila ei riitä|ei tarpeeksi levytilaa|liian vähän levytilaa|levy on täynnä|
      riittämätön levytila|järjestelmäresurssit|disk dolu|diskte yer yok|yetersiz disk|disk alanı yetersiz|disk alanı doldu|
      diskte yeterli alan|yetersiz sistem kaynağı|sunucu diski dolu|ディスクの空き|ディスク容量|ディスクがいっぱい|ディスクフル|ディスク領域|リソース不足|記憶域が不足|
      サーバーの空き容量|磁盘空间|磁盘已满|硬盘空间|硬盘已满|磁盘满|服务器空间不足|系统存储不足|系统资源不足|磁碟空間|磁碟已滿|硬碟空間|硬碟已滿|伺服器空間不足|系統儲存空間|系統資源不足|磁碟滿|디스크 공간|디스크 공간이|
      디스크가 가득|디스크 용량|디스크 용량이|서버 공간이 부족|시스템 리소스가 부족|시스템 저장소`,
    sure: `festplatte … voll|datenträger … voll|dateisystem … voll|nicht genügend speicherplatz|nicht genug speicherplatz|
      kein speicherplatz … server|nicht genügend speicher|zu wenig speicherplatz|kein freier speicherplatz|disque … plein|
      disque sature|espace disque … insuffisant|plus d'espace disque|manque d'espace disque|plus d'espace disponible|
      plus de place|stockage systeme insuffisant|stockage insuffisant|disco … lleno|espacio … disco insuficiente|
      espacio insuficiente en disco|espacio insuficiente en el disco|falta de espacio en disco|no hay espacio … disco|
      almacenamiento … insuficiente|no queda espacio|sin espacio en disco|disco … cheio|espaco em disco|
      espaco insuficiente em disco|espaco insuficiente no disco|sem espaco no disco|armazenamento … insuficiente|
      nao ha espaco|disco … pieno|spazio su disco|spazio disco insufficiente|spazio insufficiente su disco|
      spazio di archiviazione insufficiente|memoria di sistema insufficiente|spazio insufficiente sul|schijf … vol|
      onvoldoende opslagruimte|onvoldoende systeemopslag|geen ruimte meer|onvoldoende ruimte op|schijfruimte`,
  },
  'server-error': {
    sure: `interner serverfehler|interner fehler|interner server fehler|internen fehlers|lokaler fehler|
      fehler bei der verarbeitung|verarbeitungsfehler|konfigurationsfehler|systemfehler|erreur interne|erreur locale|
      erreur systeme|erreur de configuration|erreur de traitement|erreur inattendue|probleme de configuration|
      erreur lors du traitement|erreur technique|error interno|error del sistema|error de sistema|error de configuracion|
      error en la configuracion|error de procesamiento|error inesperado|fallo interno|problema interno|erro interno|
      erro local|erro do sistema|erro no sistema|erro de sistema|erro de configuracao|erro na configuracao|
      erro de processamento|erro no processamento|erro inesperado|falha interna|errore di sistema|errore di configurazione|
      errore di elaborazione|errore imprevisto|errore inatteso|errore nell'elaborazione|errore durante l'elaborazione|
      interne fout|interne serverfout|interne server fout|lokale fout|systeemfout|configuratiefout|fout in verwerking|
      fout bij de verwerking|fout bij het verwerken|внутренняя ошибка|локальная ошибка|ошибка конфигурации|системная ошибка|
      ошибка при обработке|ошибка обработки|ошибка на стороне сервера|ошибка на сервере получателя|внутрішня помилка|
      локальна помилка|помилка конфігурації|системна помилка|помилка обробки|помилка на сервері|błąd wewnętrzny|
      wewnętrzny błąd|błąd lokalny|lokalny błąd|błąd konfiguracji|błąd systemu|błąd podczas przetwarzania|
      błąd po stronie serwera|vnitřní chyba|interní chyba|lokální chyba|místní chyba|chyba konfigurace|systémová chyba|
      chyba při zpracování|chyba na straně serveru|belső hiba|kiszolgálóhiba|szerverhiba|konfigurációs hiba|rendszerhiba|
      feldolgozási hiba|helyi hiba|internt fel|serverfel|lokalt fel|konfigurationsfel|systemfel|fel vid bearbetning|
      fel i bearbetningen|bearbetningsfel|intern fejl|serverfejl|lokal fejl|konfigurationsfejl|systemfejl|
      fejl under behandling|fejl ved behandling|behandlingsfejl|intern feil|serverfeil|lokal feil|konfigurasjonsfeil|
      systemfeil|feil under behandling|feil ved behandling|behandlingsfeil|sisäinen virhe|palvelinvirhe|paikallinen virhe|
      määritysvirhe|kokoonpanovirhe|järjestelmävirhe|käsittelyvirhe|virhe käsittelyssä|dahili hata|iç hata|sunucu hatası|
      yerel hata|yapılandırma hatası|sistem hatası|işleme hatası|işlenirken hata|内部エラー|サーバー内部|サーバ内部|サーバーエラー|システムエラー|ローカルエラー|
      処理中にエラー|一時的なシステム|内部错误|服务器内部|服务器错误|系统错误|本地错误|处理错误|处理邮件时出错|系统故障|內部錯誤|伺服器內部|伺服器錯誤|系統錯誤|本機錯誤|處理錯誤|處理時發生錯誤|系統異常|내부 오류|내부 오류가|
      서버 내부|서버 오류|로컬 오류|처리 중 오류|처리하는 중 오류|시스템 장애`,
  },
};
