import { describe, expect, test } from 'vitest';
import { lexiconFor } from '../../../src/wording/lexicon/lexicon.ts';
import { findHedges } from '../../../src/wording/signals/hedges.ts';
import { findScareQuotes } from '../../../src/wording/signals/scareQuotes.ts';
import { findSources } from '../../../src/wording/signals/sources.ts';
import { markedIn } from './marked.ts';

const lexicon = lexiconFor('de');
if (lexicon === null) throw new Error('no German lexicon');
const whole = (text: string) => [{ start: 0, end: text.length }];

describe('who is cited in German', () => {
  test.each([
    // In another case it is called by itself
    ['Laut dem Ministerium regnet es.', [['das Ministerium', 'other']]],
    ['Nach Angaben des zuständigen Ministeriums regnet es.', [['zuständiges Ministerium', 'other']]],
    ['Laut Statistischem Bundesamt regnet es.', [['Statistisches Bundesamt', 'named']]],
    ['Laut der ersten Schätzung regnet es.', [['die erste Schätzung', 'other']]],
    ['Laut einem internen Papier regnet es.', [['ein internes Papier', 'other']]],
    ['Laut dem zunächst internen Bericht regnet es.', [['der zunächst interne Bericht', 'other']]],
    ['Den Plänen zufolge regnet es.', [['die Pläne', 'other']]],
    ['Insidern zufolge regnet es.', [['Insider', 'unnamed']]],
    ['Laut verschiedener Berichte regnet es.', [['verschiedene Berichte', 'other']]],
    ['Nach Angaben des Sprechers regnet es.', [['Sprecher', 'unnamed']]],
    ['Nach Angaben der Deutschen Bahn regnet es.', [['Deutsche Bahn', 'other']]],
    ['Nach Angaben des Deutschen Mühlenverbandes regnet es.', [['Deutscher Mühlenverband', 'named']]],
    ['Laut Berliner Feuerwehr regnet es.', [['Berliner Feuerwehr', 'named']]],
    ['Laut Bo Müllers regnet es.', [['Bo Müllers', 'named']]],
    // A body by its initials
    ['Die NgM warnte, es regne.', [['NgM', 'named']]],
    ['Die NGM fordert mehr Mehl.', [['NGM', 'named']]],
    ['Nach Angaben der NGM regnet es.', [['NGM', 'named']]],
    ['Es gab dem NGB zufolge viel Regen.', [['NGB', 'named']]],
    ['Bo Hale sagte der NGM, es regne. Wie sie der NGM sagte, regnet es.', [['Bo Hale', 'named']]],
    ['Die NGM-Fraktion erklärte, es regne.', [['Die NGM-Fraktion', 'other']]],
    ['Natürlich denkt die NGM wie alle anderen auch „an die Kinder“.', []],
    // Whoever was named is also called by what they are
    ['Ann Hale kam. „Gut“, sagt Hale. „Schön“, sagt die Kennerin der Mühlen.', [['Ann Hale', 'named']]],
    ['„Gut“, sagte Ann Hale. Der müde Sprecher der Mühlen im Landtag fordert mehr.', [['Ann Hale', 'named']]],
    ['„Gut“, sagte Ann Hale. Ulms Sprecherin warnte, dass es regne.', [['Ann Hale', 'named']]],
    ['Die NGM sagte, es regne. Der Verband erklärte, er gehe.', [['NGM', 'named']]],
    [
      '„Gut“, sagte Ann Hale. Ein Lehrer klagte, es regne. Der Lehrer aus Ulm sagte, er gehe.',
      [
        ['Ein Lehrer', 'unnamed'],
        ['Ann Hale', 'named'],
      ],
    ],
    ['Am Ende, sagen viele Lehrer*innen, regnet es.', [['viele Lehrer*innen', 'unnamed']]],
    ['Anika Hale kam. „Gut“, sagt Annika Hale. „Schön“, sagt Hale.', [['Annika Hale', 'named']]],
    ['Wie die Zeitung „Neue Post“ schreibt, regnet es.', [['Neue Post', 'named']]],
    // With a verb of two parts or an auxiliary
    ['Die Grünen lehnen den Umbau ab.', [['Die Grünen', 'other']]],
    ['Beides weist der 42-Jährige zurück.', []],
    ['Demokraten kritisieren, der Rat nutze Geld.', [['Demokraten', 'unnamed']]],
    ['Die Mauer lehnt an der Mühle.', []],
    ['Die Studie zeigt, dass es regnet.', [['Die Studie', 'other']]],
    ['Eine Studie der Uni Ulm zeigt, dass es regnet.', [['Eine Studie der Uni Ulm', 'other']]],
    ['Ann Hale zeigt, dass sie backen kann.', []],
    ['Anna Holm hat gesagt, dass es regnet.', [['Anna Holm', 'named']]],
    ['Der Rat hat am Montag mitgeteilt, dass es regnet.', [['Der Rat', 'other']]],
    ['Das hat die Polizei mitgeteilt.', [['die Polizei', 'other']]],
    ['Anna Holm hat am Montag Brot gebacken.', []],
    // Behind "that" and its verb
    ['Das teilte die Polizei am Abend mit.', [['die Polizei', 'other']]],
    ['Davor warnte Ann Hale.', [['Ann Hale', 'named']]],
    ['Darauf verweist auch die stellvertretende Rätin Ann Hale.', [['Ann Hale', 'named']]],
    ['Das verspricht neue Mühlen.', []],
    ['Das schreibt die Neue Mühle 6 vor.', []],
    ['Laut einer Sprecherin der Mühle regnet es.', [['eine Sprecherin der Mühle', 'unnamed']]],
    ['Bo Hale vom Institut für Brot (IB) sagte, es regne.', [['Bo Hale', 'named']]],
    ['„Gut“, sagte der Leiter des Verbandes, Mario Hale.', [['Mario Hale', 'named']]],
    ['“Gut“, sagte der Sportliche Leiter des ÖMV, Mario Hale.', [['Mario Hale', 'named']]],
    // Nobody
    ['Bo Hale sagte das große Fest ab.', []],
    ['Die „Neue Mühle“ kündigte ein Fest an.', []],
    ['Die Fibel weist auf Risse hin und stellt Begriffe wie „Mehl“ klar.', []],
    ['Diese Ausgabe mit brot eins-Geschichten fasst alles zusammen.', []],
    ['Die Berichte über Brände jedoch bestätigten sich nicht.', []],
    ['Im Mai meldete sich Hale wieder zurück und sang.', []],
    ['Hale ruft nicht zum Fest auf.', []],
    ['Er ist gemäß Art. 49 Abs 1 alt.', []],
    // What somebody is stands before the name, and is no part of it
    ['Kultursprecher Thomas Hale kritisiert, dass es leer sei.', [['Thomas Hale', 'named']]],
    ['«Wir backen», sagt EU-Präsidentin Ursula von der Lind.', [['Ursula von der Lind', 'named']]],
    ['VW-Chefin und Rätin Daniela Hale kritisierte das.', [['Daniela Hale', 'named']]],
    ['„Gut“, sagt der alte Historiker und Autor Bo Hale.', [['Bo Hale', 'named']]],
    ['„Gut“, sagt Backautor und -Experte Bo Hale.', [['Bo Hale', 'named']]],
    ['„Gut“, so die Rechtlerin und Autorin Ann Hale.', [['Ann Hale', 'named']]],
    ['Der Präsident des Bundes der Mühlen (BDM), Bo Hale, sagte: „Gut.“', [['Bo Hale', 'named']]],
    ['Ann Hale, Schulleiterin der MS Ulm sagte: „Gut.“', [['Ann Hale', 'named']]],
    ['Soziologin Ann Bongart kam. „Gut“, sagt Bongart.', [['Ann Bongart', 'named']]],
    ['Anna Neubauer sagte, es regne.', [['Anna Neubauer', 'named']]],
    // … and the place behind is none either
    ['„Es klappt“, sagt Bo Hale von der Universität Ulm.', [['Bo Hale', 'named']]],
    ['Apple und Google sagen, es sei gut.', [['Apple', 'named'], ['Google', 'named']]], // oxfmt-ignore
    // A surname alone
    ['„Gut“, sagte Lohninger.', [['Lohninger', 'named']]],
    // The name of a city
    ['Er lebt in Tel Lind. „Gut“, sagte Lind.', [['Lind', 'named']]],
    ['„Gut“, erklärte Lüddemann.', [['Lüddemann', 'named']]],
    // The article "der"
    ['Der Minister sagte, es regne.', [['Der Minister', 'unnamed']]],
    ['„Es regnet“, sagte der Sprecher der Polizei.', [['der Sprecher der Polizei', 'unnamed']]],
    ['Der Grünen-Politiker sagte am Dienstag, es sei gut.', [['Der Grünen-Politiker', 'unnamed']]],
    ['Es sei gut, sagte der 86-Jährige dem Sender.', [['der 86-Jährige', 'unnamed']]],
    ['„Weg damit“, erklärt einer der alten Müller.', [['einer der alten Müller', 'unnamed']]],
    // An office, and what it is of
    ['Die Mühlen-Fraktionschefin im Landtag, Anna Halm, kritisierte, dass es regne.', [['Anna Halm', 'named']]],
    [
      'Der ständige Sprecher der Mühlen im Bundestag fordert mehr Mehl.',
      [['Der ständige Sprecher der Mühlen im Bundestag', 'unnamed']],
    ],
    ['Halm aber sagt, es brauche mehr.', [['Halm', 'named']]],
    ['Beide wollen dem Kreml zufolge mahlen.', [['der Kreml', 'other']]],
    ['Promoter Bo Halm sprach vor einiger Zeit vom „größten Brot“.', [['Bo Halm', 'named']]],
    ['Bo Halm sprach angesichts des Regens von einem „großen Brot“.', [['Bo Halm', 'named']]],
    ['Es werde dauern, heißt es von einem Sprecher der Mühle.', [['ein Sprecher der Mühle', 'unnamed']]],
    ['Die Mühle soll öffnen, heißt es in einer Mitteilung.', [['Mitteilung', 'other']]],
    // Whom a reporter meets, though others are named
    [
      'Anna Halm sagte, sie gehe. „Gut“, sagt der Taxifahrer.',
      [
        ['Anna Halm', 'named'],
        ['der Taxifahrer', 'unnamed'],
      ],
    ],
    ['Anna Halm, Taxifahrerin, sagte, sie gehe. „Gut“, sagt die Taxifahrerin.', [['Anna Halm', 'named']]],
    // Known by then
    ['Bo Hale sagte: „Gut.“ „Schlecht“, ergänzte der Müller-Politiker.', [['Bo Hale', 'named']]],
    ['„Gut“, sagte Bo Hale. „Schlecht“, sagte die Müllerin.', [['Bo Hale', 'named']]],
    // In full, without the noun before it
    ['Der neue Prüfer Hale kam. Chefprüfer Bo Hale ging. „Gut“, sagte Hale.', [['Bo Hale', 'named']]],
    ['Sollte Hale kommen, sollte es regnen. Es kam Bo Hale. „Gut“, sagte Hale.', [['Bo Hale', 'named']]],
    // Compounds
    ['Es lässt sich Tierärzten zufolge heilen.', [['Tierärzten', 'unnamed']]],
    ['Laut Anfragebeantwortung waren es drei.', [['Anfragebeantwortung', 'other']]],
    ['Es ist schlecht, wie die Kommission in Ulm mitteilte.', [['die Kommission in Ulm', 'other']]],
    ['Dass es so sei, dementierte eine Quelle.', [['eine Quelle', 'unnamed']]],
    // A paper in marks
    ['Laut „Hafenblatt“ regnet es.', [['Hafenblatt', 'named']]],
    ['Nach Informationen der „Hafenpost“ regnet es.', [['Hafenpost', 'named']]],
    ['Nach Berechnungen der Forscher sind es drei.', [['Forscher', 'unnamed']]],
    ['Gemäss Polizei sind es drei.', [['Polizei', 'other']]],
    // Behind the verb, with words between
    ['„Es regnet“, sagte auch der Ulmer Nationalrat Bo Hale.', [['Bo Hale', 'named']]],
    ['„Es regnet“, sagte am Dienstag auch die Müllerin.', [['die Müllerin', 'unnamed']]],
    ['„Es regnet“, sagte von Hale.', [['von Hale', 'named']]],
    ['„Es regnet“, kritisieren die Blauen.', [['die Blauen', 'unnamed']]],
    ['Nur so sei es gut, begründete Nationalrat Bo Hale den Antrag.', [['Bo Hale', 'named']]],
    ['„Touristen, die es nutzen“ könnten zahlen, sagte Chiesa.', [['Chiesa', 'named']]],
    ['Generell sei es gut, sagt auch der Sprecher der Mühlen (UM), Jürgen Hale.', [['Jürgen Hale', 'named']]],
    // The verb is the second part of the clause
    ['Darüber hinaus mahnte die Ministerin, dass es regne.', [['die Ministerin', 'unnamed']]],
    ['Bei einer beachteten Sitzung erklärte Bo Hale: „Es regnet.“', [['Bo Hale', 'named']]],
    ['Hale, die gestern kam, sagte der Zeitung, es regne.', [['Hale', 'named']]],
    ['„Gut“, sagt der Sprecher der Mühlen für Brot und Salz (DMB), Jürgen Hale.', [['Jürgen Hale', 'named']]],
    ['„Gut“, sagte der Tessiner Ständerat.', [['der Tessiner Ständerat', 'unnamed']]],
    ['Es gibt laut der Politikerin Lücken im Gesetz.', [['die Politikerin', 'other']]],
    // A paper in marks, a verb in two parts
    ['Die „Hafenpost“ verkündete die Ankunft des Schiffs.', [['Hafenpost', 'named']]],
    ['Wie eine Dame vor dem Regen berichtet, war es gut.', [['eine Dame', 'unnamed']]],
    ['Wie Hale vor seinem „Salz“-Brot sagte: „Es regnet.“', [['Hale', 'named']]],
    ['Allerdings weist der Städtetag auch darauf hin, dass es regne.', [['der Städtetag', 'other']]],
    ['Das sagte Bo Hale der Zeitung. Die Mühle ist alt, sagte Hale: „Alt.“', [['Bo Hale', 'named']]],
    ['Die Ministerin wies darauf hin, dass es regne.', [['Die Ministerin', 'unnamed']]],
    ['Wie das „Hafen Review-Journal“ berichtet, regnet es.', [['Hafen Review-Journal', 'named']]],
    ['Wie die „Hafenpost“ unter Berufung auf Kreise berichtet, regnet es.', [['Hafenpost', 'named']]],
    ['Das sei ein Fehler, wie der Vorsitzende Bo Hale sich ausdrückte.', [['Bo Hale', 'named']]],
    ['Ähnlich äußerte sich Geschäftsführer Bo Hale: „Gut.“', [['Bo Hale', 'named']]],
    ['Der Wirt teilte am Montag mit, er gehe.', [['Der Wirt', 'unnamed']]],
    ['Es regne, stellte der Abgeordnete Bo Hale fest.', [['Bo Hale', 'named']]],
    ['Der Wirt gab an, es regne.', [['Der Wirt', 'unnamed']]],
    ['Wörtlich meinte Hale in einer Aussendung: „Gut.“', [['Hale', 'named']]],
    ['Laut der Umweltschutzorganisation WWF sind drei krank.', [['WWF', 'named']]],
    // Compounds before a name
    ['„Gut“, erklärt USA-Kenner Bo Hale.', [['Bo Hale', 'named']]],
    ['„Gut“, sagt Tour-Siegerin Ann Hale. „Sehr gut“, sagt Hale.', [['Ann Hale', 'named']]],
    ['„Gut“, sagt Marie-Agnes Hale-Lind.', [['Marie-Agnes Hale-Lind', 'named']]],
    ['Es sind laut Hale drei. Die Hale-Mühle steht.', [['Hale', 'named']]],
    ['„Gut“, schreibt einer der Geschäftsführer Bo Hale auf der Seite.', [['Bo Hale', 'named']]],
    ['Mühlenmechaniker Bo Hale lacht. „Gut“, sagt Hale.', [['Bo Hale', 'named']]],
    // Said of somebody named, whole words
    ['„Gut“, sagt Ann Hale. „Sehr“, ergänzt die 50-Jährige.', [['Ann Hale', 'named']]],
    ['„Gut“, sagt Ann Hale. „Sehr“, ergänzt die junge Frau aus Ulm.', [['Ann Hale', 'named']]],
    ['„Gut“, sagt Ann Hale. „Sehr“, ergänzte die Rats-Abgeordnete.', [['Ann Hale', 'named']]],
    // A surname that is a noun
    ['„Gut“, sagt Ann Bürger. „Sehr“, erklärt Juristin Bürger. „Ja“, sagt Bürger.', [['Ann Bürger', 'named']]],
    // What opens a sentence is no name
    ['Natürlich ruft Ulms Coach Bo Hale zum Backen auf: „Wir backen.“', [['Bo Hale', 'named']]],
    // Whose sentence a colon announces, without a verb of saying
    ['Mit dabei war auch Bo Hale von der Mühle: „Wir haben gebacken. Es war gut.“', [['Bo Hale', 'named']]],
    [
      'Der Politologe Bo Hale kann sich vorstellen, dass es regnet: „Es regnet im März. Es ist nass.“',
      [['Bo Hale', 'named']],
    ],
    // Told with how they feel about it
    ['Bo Hale zeigte sich im Nachgang optimistisch, dass es regnet.', [['Bo Hale', 'named']]],
    // Not to whom it is said
    ['Jungen Käufern empfiehlt Mühlenchefin Ann Halm zwei Dinge: Brot, Salz.', [['Ann Halm', 'named']]],
    // Whose somebody is, and what; what two share
    ['Ulms Sportdirektor spricht von „Brot“.', [['Ulms Sportdirektor', 'unnamed']]],
    ['Brot- und Mühlenvertreter fordern Klarheit.', [['Brot- und Mühlenvertreter', 'unnamed']]],
    ['Die Brot- und Mühlenvertreter fordern Klarheit.', [['Die Brot- und Mühlenvertreter', 'unnamed']]],
    ['Es regne, sagt ein Müllersprecher unserer Redaktion.', [['ein Müllersprecher', 'unnamed']]],
    ['Er ist heute Abend ulmischen Angaben zufolge da.', [['ulmische Angaben', 'other']]],
  ])('%s', (text, expected) => {
    expect(findSources(text, whole(text), lexicon).map(({ name, kind }) => [name, kind])).toEqual(expected);
  });

  test.each([
    ['Eine alte Prophezeiung behauptet, dass er geht.'],
    ['Die Regierung müsse zum Beispiel sagen, wie es aussehe.'],
    ['Industrie fordert mehr. Der Industrie geht es gut.'],
    ['Diese forderte fünf Jahre Haft.'],
    ['Ihm zufolge regnet es.'],
    ['Sein Sohn starb, wie er auf der Plattform Hafen mitteilte.'],
    ['Erste Buchstaben schreiben lernen alle.'],
    ['Es kann der Schöpfer Schadenersatz fordern.'],
    ['Wie er Rausch, Krisen und Entzug schildert, ist neu.'],
    ['Er hörte davon, sagte dem Blatt aber nichts.'],
    ['Gut sei es, so Ann Hales Erfahrung.'],
    ['Eine Technik, die sie zu einer Art beschädigte Ware erklärt, ist schlecht.'],
    ['Eigenen Angaben zufolge sind es drei.'],
    ['Hale warf den Ball.'],
    ['Die Regierung verspricht sich davon Geld.'],
    ['Die Stadt räumte den Platz.'],
    ['Wie sagte Hale doch?'],
    ['Sie stellte den Krug auf den Tisch.'],
    ['Er gab dem Kind einen Apfel.'],
    ['Es war gut, so die bittere und traurige Erinnerung einer Wirtin.'],
    ['Laut Paragraf 29 sind es drei.'],
    ['Das Fest, das den Zusammenhalt der Wirte im Tal deutlich unterstrich, war gut.'],
    ['Das Fest sagte die Stadt ab.'],
    ['Das meldete er Anfang Oktober.'],
    ['Im März warnte der Verband vor Regen.'],
    ['„Gut“, sagte der Ulmer Gesundheits-, Sozial- und Baudirektor Bo Hale.'],
    ['Die Association for Civil Rights in Ulm warnte davor.'],
    ['In einem Brief an Bo Hale steht es: „Die Mühle ist alt. Sie ist groß.“'],
    ['Bo Hale traf Ann Lind: „Die Mühle ist alt. Sie ist groß.“'],
    ['Im Haus hing von Bo Hale: „Brot und Salz“.'],
    ['Sie habe als Brot-Lady getanzt: „Die Mühle ist alt. Sie ist groß.“'],
    ['Für die Mühle ist „D.Brot“ zu spät: „Die Mühle ist alt. Sie ist groß.“'],
    ['Wenig später befand sich das Land im Regen.'],
    ['Stolz vermeldet das Ulmer Management, dass es regnet.'],
    ['Ähnlich wie Halm meint auch das Salz-Syndrom ein Brot.'],
    ['Die Back-Community fasst vieles zusammen.'],
    ['Es regnet, wie unsere Reporter vor Ort berichten.'],
    ['Es ist in der alten Industrie Brot entstanden. Industrie fordert Klarheit.'],
  ])('nobody: %s', (text) => {
    expect(findSources(text, whole(text), lexicon)).toEqual([]);
  });
});

describe('hedges in German', () => {
  test.each([
    ['Die Doku [könne] hier ein Wendepunkt sein.'],
    ['Sie könne gut backen.'],
    ['Bei dem Fund [soll] es sich um ein Boot handeln.'],
    ['Es gibt Berichte, wonach er mit dem Rat aneinandergeraten sein [soll].'],
    ['Die Stimmung, so [hieß es] im Rat, sei schlecht.'],
    ['Man habe es nicht gekonnt, [hieß es].'],
    ['Das sind bloße [Mutmaßungen].'],
    ['Von anderer Seite [hieß es], es liefen Gespräche.'],
    ['Er [hofft], dass es klappt.'],
    ['Die Brücke öffnet [voraussichtlich] im Mai.'],
    ['Das Dach hält [sicherlich] noch ein Jahr.'],
    ['Der Wirt [behauptet], die Tür sei offen gewesen.'],
    ['[Dem Vernehmen nach] tritt er zurück.'],
    ['Vieles [spricht dafür], dass er floh.'],
    ['Nach [Einschätzung] von Fachleuten hält die Brücke.'],
    ['Der Begriff [soll] auf Shakespeare zurückgehen.'],
    ['Die [Sorge] wächst, dass es regnet.'],
    ['[Skeptiker] gehen [davon aus], dass es regnet.'],
    ['In [Konzernkreisen] gilt er wenig.'],
    ['Das sei gut, [heißt es] stolz in dem Papier.'],
    // Near misses
    ['Hilf ihm, soweit möglich.'],
    ['Könntest du kommen?'],
    ['Sie macht ihm keinen Vorwurf.'],
    ['Das könnte dich auch interessieren.'],
    ['Ich fürchte mich vor Hunden.'],
    ['Er muss dafür sorgen, dass es hält.'],
    ['Der Zielwert soll bis 2030 steigen.'],
    ['Die Beschäftigten sollen in Arbeitskleidung kommen.'],
    ['Das Gesetz wird mit großer Hoffnung erwartet.'],
    ['Sie dürften bei den Wahlen auf keinen Fall siegen.'],
    ['Sie lehnt alle Anfragen nach Berichten ab.'],
    ['Das ist ein Als-ob.'],
    ['Dabei soll es um Boote gehen.'],
    ['Sie hatten Streit und die Aussicht ist gut.'],
    ['Das Schiff heißt Ada.'],
    ['Wir hoffen auf euch.'],
    ['Sie nahm das Geschenk an, um es anzunehmen.'],
    ['Nicht auszuhalten ist das.'],
    ['Sie erzählt, wie wohl sie sich fühlt.'],
    ['Das ist nichts weiter als ein Verdacht.'],
    // What is valued, made out, taken on or thought over
    ['Wer kurze Wege schätzt, kommt zu uns.'],
    ['Bo Halm schätzt die Risiken für die Mühle ein.'],
    ['Da können sich die Müller glücklich schätzen.'],
    ['Er hätte das bei Annahme des Postens nicht aufgegeben.'],
    ['Ausgerechnet jetzt denke ich über ein Buch nach?'],
    ['Wunder erwarten kannst du keine.'],
    ['Wir gehen, egal, ob es regnet.'],
  ])('%s', (sentence) => {
    expect(markedIn('de', sentence)).toBe(sentence);
  });

  test.each([
    // Its form tells that it is said
    ['Die Stadt habe „keinen Plan“ und sei müde, sagte Ann Hale.', []],
    ['Die Stadt hat „keinen Plan“ und ist müde.', ['keinen Plan']],
    ['Ihr sei die „alte Ordnung“ lieb.', []],
    ['Sie spricht über „die alte Ordnung“ dort.', []],
    ['Die „neue Nord-Süd-Mühle“ steht.', ['neue Nord-Süd-Mühle']],
    ['Die als Gefahr benannte „Mühlenstadt“ wächst.', []],
    ['Die „Phase“-Mühle steht.', []],
    ['Er durfte wegen angeblicher „Formfehler“ nicht mahlen.', ['Formfehler']],
    ['Er las im täglichen „Hafenblatt“ davon.', []],
  ])('phrases: %s', (text, phrases) => {
    expect(findScareQuotes(text, whole(text), lexicon).map(({ phrase }) => phrase)).toEqual(phrases);
  });

  test.each([
    ['„Gut“, sagte Ann Hale. Sie habe vielleicht Zeit.', 'reported', 'Ann Hale'],
    ['„Gut“, sagte Bo Hale. Laut NGM ist es alt. „Es dürfte regnen“, sagte er.', 'quoted', 'er'],
    ['Er habe „keinen Plan“, sagte Ann Hale, und vielleicht regne es.', 'reported', 'Ann Hale'],
    ['„Die Stadt hat keinen Plan und ist vielleicht müde“, sagte Präsidentin Ann Hale.', 'quoted', 'Ann Hale'],
    // Within the clause
    ['An der Mühle dürfte es Halm zufolge nicht scheitern.', 'reported', 'Halm'],
    ['Die Mühle könnte laut Halm schließen.', 'reported', 'Halm'],
    ['Die Müller sollen nach Angaben der Polizei gebacken haben.', 'reported', 'Polizei'],
  ])('voice: %s', (text, kind, speaker) => {
    expect(findHedges(text, whole(text), lexicon).at(-1)?.voice).toEqual({ kind, speaker });
  });

  test.each([
    ['Vielleicht regnet es und die Mühle ist laut Hale alt.'],
    ['Es könnte regnen, die Mühle ist laut Hale alt.'],
  ])('voice of the author: %s', (text) =>
    expect(findHedges(text, whole(text), lexicon).map(({ voice }) => voice?.kind)).toEqual(['author']),
  );
});
