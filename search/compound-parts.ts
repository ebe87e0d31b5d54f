/** Parts of which German titles of work are made, folded (ae, oe, ue, ss). */
export const compoundParts: readonly string[] = (
  'lager logistik kommissionier kommission versand transport spedition fracht luftfracht verpackung verpacker packer paket post brief zustell zusteller kurier waren waren' +
  ' stapler gabel hubwagen fahrer kraftfahrer berufskraft lkw pkw bus taxi bahn zug lok kran bagger baumaschinen maschinen anlagen geraete fahrzeug kfz auto nutzfahrzeug zweirad karosserie' +
  ' pflege alten kranken kinder jugend heil haus heim tages betreuung erziehung erzieher kita schul hort sozial behinderten familien haushalt hauswirtschaft wirtschaft assistenz begleitung' +
  ' helfer hilfe hilfs kraft fach aushilfs aushilfe mitarbeiter arbeiter angestellter angestellte fachangestellte leiter leitung assistent assistentin techniker mechaniker mechatroniker elektroniker elektriker meister ' +
  ' monteur montage bauer bau hoch tief strassen garten landschafts trocken metall stahl holz glas beton stein fliesen dach decker maler lackierer maurer zimmer zimmerer tischler schreiner schlosser schweisser schweiss dreher' +
  ' fraeser zerspanungs zerspaner werkzeug industrie konstruktions betriebs produktions produktion fertigung fertigungs qualitaets kontroll pruefer pruef steuerung elektro energie sanitaer heizung heizungs klima kaelte lueftungs solar wind' +
  ' verkauf verkaeufer kauf kaufmann einzelhandels handels gross aussen innen dienst kassierer kassen markt baecker baeckerei fleischer fleischerei metzger konditor koch kueche kuechen beikoch kellner service restaurant hotel gast gastronomie' +
  ' spueler zimmer reinigung reinigungs reiniger gebaeude raum fenster unterhalts textil waescherei wach sicherheits schutz objekt werk pfoertner empfang empfangs buero buchhalter buchhaltung lohn finanz steuer bilanz personal sachbearbeiter sach' +
  ' bearbeiter sekretaer sekretariat verwaltung verwaltungs rechts anwalts notar bank versicherungs immobilien daten informatik software system systeme netzwerk entwickler administrator support programmierer berater kunden telefon call center' +
  ' arzt aerztliche zahn tier apotheken medizin medizinische physio ergo logopaed therapeut hebamme rettungs sanitaeter operations labor laborant chemie chemikant kunststoff gummi papier druck medien drucker gestalter koordinator manager' +
  ' ingenieur architekt zeichner vermesser planer disponent einkaeufer einkauf vertrieb vertriebs vertreter marketing projekt ausbildung ausbilder lehrer dozent trainer land tier agrar gaertner gaertnerei forst wald winzer friseur kosmetik' +
  ' melker milch fisch ernte spargel obst saison nacht schicht teilzeit vollzeit mini neben ferien schueler studenten zeitarbeit spedition entsorgung muell recycling abfall wasser abwasser strom leitungs rohr kanal feuer haus hausmeister meister' +
  ' koerper naeher naeherei schneider polster moebel kueche boden leger bodenleger putz geruest ofen kamin schornstein feger fassaden isolier daemm brunnen gleis signal guter gueter umschlag hafen flug flughafen bord boden abfertigung lade' +
  ' wechsel waechter verlader lade belader entlader sortierer sortier etikettier inventur regal auffueller auffuell einraeumer wurst back teig suess lebensmittel getraenke bier brauer brau keramik porzellan sanitaerkeramik flachglas'
).split(/\s+/)

/** Letters that join the parts of a compound (Fugenelemente). */
export const joints: readonly string[] = ['', 's', 'n', 'en', 'er', 'es', 'e']
