/**
 * Made-up reports, a day each: of every event two, and beside them what looks like it and is about something else.
 * `event` names what a report is about; those of one event and no others are to be shown together.
 */
export interface Report {
  event: string;
  day: string;
  title: string;
  text: string;
}

export const REPORTS: readonly Report[] = [
  {
    event: 'dam',
    day: '2026-03-02',
    title: 'Thousands leave homes as dam at Kerrow Lake cracks',
    text: 'More than 4,000 people had to leave Port Elgan and Marrick on Monday after a crack was found in the dam at Kerrow Lake. Governor Ines Duarte declared an emergency for Tolland County. Engineers of Northgate Power were lowering the lake through two gates, and the army was sent to Marrick.',
  },
  {
    event: 'dam',
    day: '2026-03-03',
    title: 'Kerrow Lake dam: evacuation of Port Elgan goes on',
    text: 'Buses carried the last people out of Port Elgan overnight, a day after Northgate Power found that the dam at Kerrow Lake had cracked. Some 4,000 people have left their homes in Tolland County, most of them in Marrick. “We take no risks,” said Ines Duarte, who is governor.',
  },
  {
    event: 'dam hearing',
    day: '2026-03-04',
    title: 'Northgate Power saved on inspections, lawmakers are told',
    text: 'Lawmakers in the capital asked Northgate Power on Wednesday why it had halved its inspectors since 2023. Governor Ines Duarte wants a law that obliges firms to publish what they find. The hearing had been planned before Kerrow Lake; members from Tolland County and Port Elgan asked most of the questions.',
  },
  {
    event: 'governor campaign',
    day: '2026-03-03',
    title: 'Ines Duarte opens campaign for a second term',
    text: 'Governor Ines Duarte told supporters in Port Elgan that she would stand again in November. Her rival, Senator Paul Achterberg, spoke in Marrick of Tolland County and its closed mines. Polls by Kestrel show both at 44 per cent. Northgate Power has given money to neither.',
  },
  {
    event: 'regatta',
    day: '2026-03-02',
    title: 'Record entries for the Kerrow Lake regatta',
    text: 'Two hundred boats have entered the spring regatta on Kerrow Lake, the club of Port Elgan says. Crews from Marrick and all of Tolland County are expected. Northgate Power pays for the cup, which Governor Ines Duarte will hand over in May.',
  },
  {
    event: 'verdict',
    day: '2026-03-10',
    title: 'Banker Oskar Lindqvist guilty of fraud at Halvard Trust',
    text: 'A jury in Westhaven found Oskar Lindqvist guilty on Tuesday of having hidden losses of 300 million at Halvard Trust. Judge Miriam Abelson will pass sentence in April. Prosecutor Dana Whitlock called it a victory for small savers; his lawyer, Rufus Penn, said that he would appeal.',
  },
  {
    event: 'verdict',
    day: '2026-03-11',
    title: 'Jury convicts Lindqvist in Halvard Trust fraud case',
    text: 'After nine days the jury in Westhaven has convicted the former head of Halvard Trust, Oskar Lindqvist, of fraud. He had hidden losses of some 300 million. Rufus Penn, who defends him, will go to a higher court. Dana Whitlock had asked the jury to “follow the money”. Miriam Abelson set the sentence for April.',
  },
  {
    event: 'trial opens',
    day: '2026-03-08',
    title: 'Lindqvist’s deputy tells court of shredded papers',
    text: 'Greta Moll, once deputy head of Halvard Trust, told the court in Westhaven that papers had been shredded at night. Oskar Lindqvist looked at the floor. Judge Miriam Abelson had to call for silence. Rufus Penn asked why she had waited for years; Dana Whitlock objected four times.',
  },
  {
    event: 'bank sale',
    day: '2026-03-10',
    title: 'Halvard Trust branches to be sold to Corvane',
    text: 'Corvane is to buy the 80 branches of Halvard Trust, both banks said in Westhaven. The price was not told. Halvard Trust has been without a head since Oskar Lindqvist left. Analyst Dana Whitlock of Brook Street expects that a third will be closed. Rufus Penn advised Corvane.',
  },
  {
    event: 'judge prize',
    day: '2026-03-11',
    title: 'Judge Miriam Abelson honoured by Westhaven university',
    text: 'The university of Westhaven has made Miriam Abelson, who presides over the case of Halvard Trust, a doctor of law. Dana Whitlock and Rufus Penn, who face each other before her, both sat in the first row. Oskar Lindqvist once studied in Westhaven.',
  },
  {
    event: 'quake',
    day: '2026-04-01',
    title: 'Earthquake of 6.4 shakes Sorrel Islands, at least 30 dead',
    text: 'At least 30 people died when an earthquake of magnitude 6.4 struck the Sorrel Islands before dawn. Most of the dead are in Tamber, where the market fell in, said Lena Okoro of the Red Crescent. The prime minister, Aldo Reyes, asked Belmont and Castria for help. The airport of Vell is closed.',
  },
  {
    event: 'quake',
    day: '2026-04-02',
    title: 'Rescuers dig in Tamber after Sorrel Islands earthquake',
    text: 'The number of dead has risen to 57 on the Sorrel Islands. In Tamber rescuers dug with bare hands where the market stood. Planes from Castria could not land at Vell. The earthquake, of magnitude 6.4, was felt as far as Belmont. Aldo Reyes spoke of the worst night in years; Lena Okoro said that tents were missing.',
  },
  {
    event: 'aid dispute',
    day: '2026-04-04',
    title: 'Castria and Sorrel Islands argue over fishing again',
    text: 'Castria has recalled its envoy from the Sorrel Islands over fishing rights off Tamber. Prime minister Aldo Reyes called it a bad day for neighbours. Belmont offered to host talks at Vell. Lena Okoro of the union of fishermen said that twelve boats had been seized.',
  },
  {
    event: 'earlier quake',
    day: '2026-04-02',
    title: 'What the Tamber earthquake of 1976 taught builders',
    text: 'Fifty years ago an earthquake destroyed Tamber. A museum in Vell now shows how builders of the Sorrel Islands learnt to work with bamboo. Its head, Lena Okoro, has letters from Belmont and Castria. Aldo Reyes opened the show in March; schools come each day.',
  },
  {
    event: 'tourism',
    day: '2026-04-03',
    title: 'Sorrel Islands count more visitors than ever',
    text: 'The Sorrel Islands had two million visitors last year, most from Castria and Belmont. Tamber built three hotels, Vell a longer runway. Aldo Reyes wants a fee of ten for each. Lena Okoro, who rents out boats, fears for the reefs.',
  },
  {
    event: 'final',
    day: '2026-05-17',
    title: 'Rovers beat Athletic 3-1 to win Ostermark Cup',
    text: 'Northfield Rovers won the Ostermark Cup on Sunday. Two goals by Jamal Pereira and one by Timo Falk beat Athletic Brenn 3-1 at the Lindenpark. For Brenn only Ivo Sandor scored. Coach Petra Hollis said that her team had “never been calmer”. It is the first cup for Northfield since 1998.',
  },
  {
    event: 'final',
    day: '2026-05-18',
    title: 'Pereira scores twice as Northfield win Ostermark Cup final',
    text: 'They danced at the Lindenpark until midnight: with goals by Jamal Pereira and Timo Falk Northfield Rovers have beaten Athletic Brenn and won the Ostermark Cup. Ivo Sandor’s goal for Brenn came late. “Calm”, said coach Petra Hollis, had been the plan. Nobody in Northfield under thirty has seen such a day.',
  },
  {
    event: 'semi-final',
    day: '2026-05-14',
    title: 'Northfield beat Harrow 2-0 to reach Ostermark Cup final',
    text: 'Timo Falk and Jamal Pereira scored as Northfield Rovers beat Harrow United and reached the final of the Ostermark Cup. There they meet Athletic Brenn at the Lindenpark, who have Ivo Sandor back. Petra Hollis changed five players. Harrow hit the post twice.',
  },
  {
    event: 'transfer',
    day: '2026-05-18',
    title: 'Jamal Pereira to leave Northfield Rovers for Castria',
    text: 'Jamal Pereira leaves Northfield Rovers. The striker signs for three years in Castria, the club says. Coach Petra Hollis regrets it. Timo Falk is to wear his number. He came from Athletic Brenn, where he played with Ivo Sandor; his last match will be at the Lindenpark.',
  },
  {
    event: 'women’s final',
    day: '2026-05-17',
    title: 'Brenn women win Ostermark Cup on penalties',
    text: 'The women of Athletic Brenn have won the Ostermark Cup against Northfield Rovers on penalties. Marta Ilves saved two at the Lindenpark. Petra Hollis, who coaches the men of Northfield, had come to watch, and so had Jamal Pereira, Timo Falk and Ivo Sandor.',
  },
  {
    event: 'strike',
    day: '2026-06-08',
    title: 'Rail strike stops trains between Aldgrave and Montrel',
    text: 'No trains ran between Aldgrave and Montrel on Monday as drivers of Crossline went on strike over shifts. The union Unirail said that nine in ten had taken part. Its head, Beatriz Conti, wants four days of work. Minister Hugo Stern called on Crossline and Unirail to talk at once.',
  },
  {
    event: 'strike',
    day: '2026-06-08',
    title: 'Crossline drivers strike: no trains from Aldgrave',
    text: 'Stations in Aldgrave and Montrel were empty after the drivers of Crossline had begun a strike for other shifts. Beatriz Conti, who leads the union Unirail, said it would last two days. Commuters took buses. The government will not step in, said minister Hugo Stern; Crossline called the strike reckless.',
  },
  {
    event: 'fares',
    day: '2026-06-09',
    title: 'Crossline raises fares between Aldgrave and Montrel',
    text: 'A ticket from Aldgrave to Montrel will cost 38 from July, Crossline said on Tuesday. Minister Hugo Stern had agreed to it in May. Beatriz Conti of Unirail thinks that the money should go to drivers. Groups of passengers protest.',
  },
  {
    event: 'derailment',
    day: '2026-06-10',
    title: 'Freight train derails near Montrel',
    text: 'A freight train of Crossline left the rails near Montrel on Wednesday. Nobody was hurt; oil ran into a ditch. The line to Aldgrave is closed. Hugo Stern, the minister, wants to know why. Beatriz Conti of the union Unirail spoke of old tracks.',
  },
  {
    event: 'strike two',
    day: '2026-06-30',
    title: 'Rail strike stops trains between Aldgrave and Montrel',
    text: 'For the second time in a month no trains ran between Aldgrave and Montrel. Drivers of Crossline were on strike over shifts. Unirail and its head, Beatriz Conti, had broken off talks. Minister Hugo Stern said that Crossline had moved far enough.',
  },
  {
    event: 'launch',
    day: '2026-07-06',
    title: 'Probe Heron lifts off on its way to Venus',
    text: 'The probe Heron is on its way to Venus. It lifted off from Cape Solano on a rocket of Aquila on Monday, said the agency EOSA. Its director, Naomi Brandt, spoke of a flawless start. Heron carries a camera built in Leyden and will arrive in 2027. The Farrow Institute had worked on it for ten years.',
  },
  {
    event: 'launch',
    day: '2026-07-07',
    title: 'Venus probe Heron sends first signal after launch',
    text: 'An hour after its launch from Cape Solano came the first signal: Heron is flying to Venus. People embraced at EOSA, whose director Naomi Brandt had tears in her eyes. Aquila built the rocket, Leyden the camera, and the Farrow Institute planned it all. It lifted off a week late.',
  },
  {
    event: 'rocket firm',
    day: '2026-07-07',
    title: 'Aquila shares rise as rocket maker wins order',
    text: 'Shares of Aquila rose by a tenth. The maker of rockets will build six for EOSA, which flies Heron to Venus. Director Naomi Brandt signed in Leyden. Rival firms had hoped for Cape Solano. The Farrow Institute sees prices fall.',
  },
  {
    event: 'agency head',
    day: '2026-07-08',
    title: 'EOSA director Naomi Brandt to step down in autumn',
    text: 'Naomi Brandt will leave EOSA in October, after six years. Under her the agency built Heron, now flying to Venus, and moved from Leyden to Cape Solano. She goes to the Farrow Institute. Aquila wished her well. Who follows her is open.',
  },
  {
    event: 'column 1',
    day: '2026-08-03',
    title: 'Your week: what to see in Aldgrave',
    text: 'The week in Aldgrave begins with a concert in Saint Mary by the Linden Quartet. On Wednesday Clara Voss reads at Hartmann Books. The Riverside Museum shows maps of Montrel. Markets are open in Brook Street until nine.',
  },
  {
    event: 'column 2',
    day: '2026-08-05',
    title: 'Your week: what to hear in Aldgrave',
    text: 'Another week in Aldgrave, another concert in Saint Mary: the Linden Quartet plays Haydn. Clara Voss is at Hartmann Books again, to sign. The Riverside Museum is closed, Montrel celebrates, and in Brook Street there are tomatoes.',
  },
  {
    event: 'merger',
    day: '2026-09-14',
    title: 'Orbis to buy chip maker Tessel for 12 billion',
    text: 'Orbis will buy Tessel for 12 billion in shares, both said on Monday. The maker of phones wants chips of its own. Wei Lang, who founded Tessel in Kestrel Bay, will stay. Orbis chief Sofia Marchetti called it a marriage of equals. Regulators in Belmont and Castria have to agree.',
  },
  {
    event: 'merger',
    day: '2026-09-15',
    title: 'Phone giant Orbis buys Tessel in 12 billion chip deal',
    text: 'It is the largest deal of the year: Orbis pays 12 billion for the chip maker Tessel. Sofia Marchetti, chief of Orbis, spoke of a marriage of equals; Wei Lang keeps his office in Kestrel Bay. In Belmont, officials said they would look closely. Castria may take a year.',
  },
  {
    event: 'phone',
    day: '2026-09-15',
    title: 'Orbis shows thin phone with chip by Tessel',
    text: 'Orbis has shown its new phone, which is six millimetres thin. Its chip is by Tessel. Chief Sofia Marchetti held it up in Kestrel Bay, beside Wei Lang. In Belmont and Castria it will be sold from October for 900.',
  },
  {
    event: 'lawsuit',
    day: '2026-09-16',
    title: 'Tessel sued over patents by small Castria firm',
    text: 'Lumen, a firm of eleven in Castria, has sued Tessel over three patents. Wei Lang rejects it. A court in Belmont will hear the case. Orbis and its chief Sofia Marchetti are named as well, as are two suppliers in Kestrel Bay.',
  },
  {
    event: 'fire',
    day: '2026-10-05',
    title: 'Fire destroys roof of Saint Anselm abbey in Durrow',
    text: 'A fire destroyed the roof of the abbey of Saint Anselm in Durrow on Monday night. A hundred firefighters from Durrow and Kilbrack saved the library. Abbot Declan Moore thanked them in tears. Builders of the firm Oakley had worked on the roof, said police chief Nuala Finn.',
  },
  {
    event: 'fire',
    day: '2026-10-06',
    title: 'Durrow mourns abbey after Saint Anselm fire',
    text: 'The morning after, smoke still hung over Saint Anselm. The roof of the abbey is gone; the library stands. Declan Moore, the abbot, said mass on the lawn of Durrow. Firefighters had come from Kilbrack too. Whether workers of Oakley caused the fire is not known, Nuala Finn said.',
  },
  {
    event: 'abbey concert',
    day: '2026-10-04',
    title: 'Saint Anselm abbey choir sings in Durrow',
    text: 'The choir of Saint Anselm opened the autumn in Durrow. Abbot Declan Moore had chosen works from Kilbrack. The firm Oakley had lent its scaffolds as seats, which police chief Nuala Finn found safe. Six hundred listened.',
  },
  {
    event: 'fire elsewhere',
    day: '2026-10-06',
    title: 'Fire destroys roof of Durrow furniture hall',
    text: 'A fire destroyed the roof of a furniture hall in Durrow on Tuesday. It is the second in two nights, after Saint Anselm. Firefighters from Kilbrack helped. Nuala Finn, the police chief, sees no link. Oakley owns the hall. Abbot Declan Moore offered tea.',
  },
  {
    event: 'resignation',
    day: '2026-11-02',
    title: 'Finance minister Edith Varga resigns over island house',
    text: 'Edith Varga resigned as finance minister of Castria on Monday. She had not told parliament of a house on Corso that a builder, Matteo Ricci, had sold her for little. Prime minister Jonas Weil thanked her. The Castria Herald had found the papers. Lidia Horn will take over.',
  },
  {
    event: 'resignation',
    day: '2026-11-03',
    title: 'Varga quits as Castria finance minister, Horn takes over',
    text: 'Lidia Horn is the new finance minister of Castria. Edith Varga quit after the Castria Herald had told of her house on Corso, bought from Matteo Ricci. Jonas Weil, the prime minister, kept to her for a week. The opposition wants an inquiry of parliament into the island house.',
  },
  {
    event: 'budget',
    day: '2026-11-04',
    title: 'Horn presents Castria budget with cuts',
    text: 'On her first day Lidia Horn presented a budget. Castria will save two billion, most of it in schools. Edith Varga had planned the half. Jonas Weil praised it, the Castria Herald did not. Builders such as Matteo Ricci lose a grant for Corso.',
  },
  {
    event: 'ricci arrest',
    day: '2026-11-04',
    title: 'Builder Matteo Ricci held over Corso harbour',
    text: 'Police have arrested Matteo Ricci. The builder is said to have paid officials on Corso for the new harbour. Edith Varga is not among them, the Castria Herald writes. Jonas Weil and Lidia Horn did not comment. A judge in Castria decides on Friday.',
  },
  {
    event: 'outage',
    day: '2026-12-07',
    title: 'Power cut leaves Belmont without light for six hours',
    text: 'Two million people in Belmont were without power for six hours on Sunday. A line of Gridway near Halden had failed, the firm said. Hospitals in Belmont and Sarnow ran on diesel. Mayor Theo Lambert opened schools as shelters. The regulator, Anouk Devries, wants a report from Gridway within days.',
  },
  {
    event: 'outage',
    day: '2026-12-08',
    title: 'After Belmont power cut, Gridway blames line at Halden',
    text: 'Why was Belmont dark for six hours? Gridway points to a line at Halden that sagged into a tree. In Sarnow a hospital had to move patients. Theo Lambert, mayor of Belmont, wants money for shops. “One tree must not cut the power of two million,” said Anouk Devries.',
  },
  {
    event: 'grid plan',
    day: '2026-12-09',
    title: 'Gridway to spend 3 billion on lines by 2030',
    text: 'Gridway will build 400 kilometres of lines, from Halden to Sarnow. It showed the plan to the regulator Anouk Devries in Belmont. Mayor Theo Lambert welcomed it. Farmers near Halden will go to court. The work was planned in 2024.',
  },
  {
    event: 'mayor race',
    day: '2026-12-08',
    title: 'Belmont mayor Theo Lambert faces seven rivals',
    text: 'Eight people want to be mayor of Belmont. Theo Lambert leads in Halden and Sarnow. Among his rivals is Anouk Devries, who has to give up her post as regulator. Gridway and power were no theme of the first debate; rents were.',
  },
];
