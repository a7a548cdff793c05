import type { LaterReport } from './moreReports.ts';

type Told = [day: string, title: string, text: string];

/** An event as several outlets report it, and what else is told of the same people, places and firms in those days. */
interface Event {
  part: 'd' | 'e' | 'f' | 'g';
  language?: string;
  event: string;
  reports: Told[];
  beside: Told[];
}

/**
 * Made up after the others, the numbers of an event in what stands beside it too in `f` and `g`. By parts `d` and `f`
 * limits were set, `e` and `g` are held out: no limit was set after they were looked at.
 */
const EVENTS: readonly Event[] = [
  {
    part: 'd',
    event: 'bridge collapse',
    reports: [
      [
        '2026-02-11',
        'Rail bridge over the Tessin Gorge collapses under freight train',
        'A railway bridge over the Tessin Gorge collapsed on Wednesday morning while a freight train was crossing it. Two drivers were killed and three rail workers hurt, the police in Malbach said. Eleven wagons loaded with timber fell 60 metres into the river Orr. The bridge was built in 1908. Transport minister Leonie Strand travelled to the site and promised an inquiry.',
      ],
      [
        '2026-02-11',
        'Two dead as bridge gives way near Malbach',
        'Two train drivers have died near Malbach after the old bridge over the Tessin Gorge gave way beneath their freight train. Eleven wagons of timber lie in the river Orr. Three workers of the railway were taken to hospital, according to police. Leonie Strand, the minister of transport, called it a dark day. Trains to Seefeld are replaced by buses.',
      ],
      [
        '2026-02-12',
        'After Tessin Gorge collapse all bridges of 1908 to be checked',
        'A day after the railway bridge over the Tessin Gorge collapsed and killed two drivers, the railway has closed four bridges of the same year. Transport minister Leonie Strand wants them checked within a week. Eleven wagons still lie in the river Orr near Malbach. Three rail workers were hurt. Engineer Paul Ritsch had warned of rust in 2019.',
      ],
      [
        '2026-02-12',
        '“There was a groan, then nothing”: witnesses of the Malbach train disaster',
        'Anna Rue was milking when she heard the bridge. “There was a groan, then nothing,” says the farmer from Malbach. In the Tessin Gorge lie eleven wagons and their timber; two drivers are dead, three workers in hospital. Why the bridge over the Orr collapsed under a freight train on Wednesday is being looked into. Minister Leonie Strand laid down flowers.',
      ],
    ],
    beside: [
      [
        '2026-02-12',
        'Leonie Strand wants tolls for lorries on all main roads',
        'Transport minister Leonie Strand will ask lorries to pay on all main roads from 2028. The draft was presented on Thursday in the capital; hauliers from Malbach and Seefeld protested with a convoy. The money is to go to the railway. Of the Tessin Gorge the minister spoke only briefly. Paul Ritsch, an engineer who advises her, defended the plan.',
      ],
      [
        '2026-02-13',
        'Timber trains to Seefeld come back, by the long way',
        'From Monday timber will again travel by rail between Malbach and Seefeld, though by a detour of 140 kilometres through Corno. The line over the Tessin Gorge stays closed for years. Sawmills on the river Orr had asked for it. The railway expects twelve trains a week. Leonie Strand pays half of what the detour costs.',
      ],
      [
        '2026-02-10',
        'Landslide closes road through Tessin Gorge',
        'Rocks fell onto the road through the Tessin Gorge on Tuesday. Nobody was hurt; a lorry with timber was stopped in time. Police in Malbach expect that the road stays closed until Friday. The railway over the gorge is not affected. The river Orr is high after days of rain. Seefeld can be reached by train.',
      ],
    ],
  },
  {
    part: 'd',
    event: 'vaccine approval',
    reports: [
      [
        '2026-03-19',
        'Regulator approves first malaria vaccine made in Kasanda',
        'The medicines authority of Kasanda has approved a malaria vaccine made by Lumo Biotech, the first that was developed in the country. In a trial with 4,800 children it prevented 71 per cent of severe cases. Health minister Grace Amadi said on Thursday that vaccination would begin in Bora province in June. A dose will cost three dollars.',
      ],
      [
        '2026-03-19',
        'Kasanda clears its own malaria shot',
        'For three dollars a dose children in Kasanda will be protected from malaria: the medicines authority cleared the vaccine of Lumo Biotech on Thursday. It kept 71 per cent of 4,800 children in a trial from falling severely ill. “We did this ourselves,” said minister of health Grace Amadi. The first shots are planned for June in Bora.',
      ],
      [
        '2026-03-20',
        'Lumo Biotech to make 20 million doses of malaria vaccine',
        'After the approval of its malaria vaccine Lumo Biotech wants to make 20 million doses a year in Kasanda. Founder Samuel Otieno spoke of the best day of his life. The vaccine prevented 71 per cent of severe cases in a trial with 4,800 children. Health minister Grace Amadi begins with Bora province, where malaria kills most.',
      ],
      [
        '2026-03-21',
        'What the approval of Lumo’s malaria vaccine means',
        'Three dollars a dose, 71 per cent fewer severe cases: the vaccine against malaria that Kasanda approved on Thursday is cheaper than others and about as good. It was tested on 4,800 children. Doctors in Bora wait for it; from June they may vaccinate, says Grace Amadi. Samuel Otieno of Lumo Biotech hopes for orders from abroad.',
      ],
    ],
    beside: [
      [
        '2026-03-20',
        'Grace Amadi dismisses head of hospital in Bora',
        'Health minister Grace Amadi has dismissed the head of the provincial hospital in Bora, Daniel Mensah. He is accused of having sold medicine. The medicines authority of Kasanda found 300 empty boxes in his stores. Malaria patients had been turned away. Mensah denies it. Samuel Otieno, who sits on the hospital’s board, asked for patience.',
      ],
      [
        '2026-03-18',
        'Lumo Biotech looks for 90 million on the stock exchange',
        'Lumo Biotech will sell shares for 90 million dollars. The money is for a second plant in Kasanda, founder Samuel Otieno said on Wednesday. The firm makes tests for malaria and waits for a decision on its vaccine. Analysts in Bora and abroad call the price bold. Grace Amadi, the health minister, owns none.',
      ],
      [
        '2026-03-21',
        'Cholera: Bora province runs out of vaccine',
        'Bora province has no more vaccine against cholera. 212 people have fallen ill since the floods, said health minister Grace Amadi on Saturday. The medicines authority of Kasanda will let foreign doses in without a check. Lumo Biotech offered tests free of charge. In two districts schools are closed.',
      ],
    ],
  },
  {
    part: 'd',
    event: 'museum theft',
    reports: [
      [
        '2026-04-22',
        'Thieves steal Velmar diadem from Royal Museum in Antra',
        'Thieves broke into the Royal Museum in Antra in the night to Wednesday and stole the Velmar diadem, worth 14 million. They came over the roof and were gone after four minutes. A guard was tied up and unhurt. Director Cosima Hald said that the alarm had rung. Police chief Bruno Zeller looks for a white van with plates of Osterby.',
      ],
      [
        '2026-04-22',
        'Four minutes, 14 million: the raid on the Royal Museum',
        'It took four minutes. In the night men climbed through the roof of the Royal Museum in Antra, tied up a guard and took the Velmar diadem with its 212 diamonds. It is insured for 14 million. “It cannot be sold,” said director Cosima Hald. The police of Antra, under Bruno Zeller, are searching for a white van from Osterby.',
      ],
      [
        '2026-04-23',
        'White van found burnt out after theft of diadem',
        'The police have found a burnt white van in a wood near Osterby. It is thought to have been used in the theft of the Velmar diadem from the Royal Museum in Antra, said Bruno Zeller on Thursday. The diadem, worth 14 million, is still missing. Thieves had come over the roof at night and tied up a guard. Cosima Hald offers a reward.',
      ],
      [
        '2026-04-24',
        'How safe are the treasures of Antra?',
        'A roof without a camera, one guard at night: the theft of the Velmar diadem has shown how badly the Royal Museum in Antra was guarded. The thieves needed four minutes for 14 million. Director Cosima Hald had asked for money in vain. Bruno Zeller, chief of police, has a burnt van from Osterby, and no trace of the 212 diamonds.',
      ],
    ],
    beside: [
      [
        '2026-04-24',
        'Royal Museum in Antra shows its Vermeers again',
        'After two years of work the Royal Museum in Antra opens its Dutch rooms on Friday. Director Cosima Hald guides visitors herself. 40 paintings were cleaned. The room of the Velmar diadem stays closed. Tickets are free on the first day; visitors from Osterby come by special train. Police chief Bruno Zeller sends more officers.',
      ],
      [
        '2026-04-23',
        'Jeweller robbed in Antra, police see no link to museum',
        'Two men robbed a jeweller in Antra on Thursday and fled with watches worth 90,000. The owner was threatened with a hammer. Bruno Zeller, chief of police, sees no link to the theft at the Royal Museum. The men drove a red car with plates of Osterby. Cosima Hald of the museum had bought there.',
      ],
      [
        '2026-04-20',
        'Cosima Hald to lead Royal Museum for five more years',
        'Cosima Hald stays director of the Royal Museum in Antra until 2031. The council voted for her on Monday by 31 to 9. She wants to lend more: the Velmar diadem may travel to Osterby for a show. Visitors have doubled under her. Critics miss living artists. Mayor Bruno Kant praised her calm.',
      ],
    ],
  },
  {
    part: 'd',
    event: 'bank rate',
    reports: [
      [
        '2026-05-06',
        'Central bank of Norland cuts rate to 3.25 per cent',
        'The central bank of Norland has cut its key rate from 3.5 to 3.25 per cent. Governor Ilse Brandt said on Wednesday that prices rose by no more than 2.1 per cent in April. Two of the nine members of the board wanted to wait. The krona lost half a per cent against the dollar. Finance minister Jorgen Aas welcomed the step.',
      ],
      [
        '2026-05-06',
        'Cheaper loans: Norland lowers interest to 3.25 per cent',
        'Loans become cheaper in Norland. The central bank lowered its key rate by a quarter point to 3.25 per cent on Wednesday, the first cut in two years. Governor Ilse Brandt pointed to prices that rise by 2.1 per cent only. Seven of nine board members agreed. The krona fell. “Good for families,” said Jorgen Aas, minister of finance.',
      ],
      [
        '2026-05-07',
        'Banks in Norland pass on rate cut slowly',
        'A day after the central bank of Norland cut its rate to 3.25 per cent, only two banks have lowered theirs. Fjordbank will follow in June, Norkredit says nothing. Governor Ilse Brandt expects that the cut of a quarter point reaches families. Prices rise by 2.1 per cent. Finance minister Jorgen Aas threatened with a law.',
      ],
      [
        '2026-05-07',
        'Brandt surprises markets with first rate cut in two years',
        'Hardly anybody had expected it: Ilse Brandt, governor of the central bank of Norland, has cut the key rate to 3.25 per cent. Of 30 economists asked by Fjordbank four had seen it coming. She named prices, which rose by 2.1 per cent, and weak orders. The krona lost against the dollar. Two board members were against.',
      ],
    ],
    beside: [
      [
        '2026-05-08',
        'Norland’s Aas presents budget with 12 billion of new debt',
        'Jorgen Aas wants to borrow 12 billion kroner next year. The minister of finance presented his budget on Friday in parliament. Defence gets most. Governor Ilse Brandt of the central bank warned of rising prices. Fjordbank and Norkredit had expected more debt. The krona did not move. The opposition speaks of tricks.',
      ],
      [
        '2026-05-07',
        'Fjordbank buys Norkredit for 4 billion',
        'Fjordbank takes over its rival Norkredit for 4 billion kroner and becomes the largest bank of Norland. 600 jobs will go. The central bank under Ilse Brandt must agree; so must finance minister Jorgen Aas. Both banks spoke of a merger of equals on Thursday. Shares of Norkredit rose by a fifth.',
      ],
      [
        '2026-05-05',
        'Central bank of Norland expected to leave rate at 3.5 per cent',
        'The central bank of Norland decides on its key rate on Wednesday. 26 of 30 economists expect that it stays at 3.5 per cent. Governor Ilse Brandt had asked for patience in March. Prices rose by 2.4 per cent then. The krona was strong on Tuesday. Jorgen Aas, the minister of finance, hopes for a cut in autumn.',
      ],
    ],
  },
  {
    part: 'd',
    event: 'avalanche',
    reports: [
      [
        '2026-01-25',
        'Avalanche kills five skiers at Mount Harn',
        'Five skiers were killed by an avalanche at Mount Harn on Sunday. It came down at noon on a slope that was closed, said rescue chief Tobias Lenk. Two others were dug out alive and flown to Brixau. The dead are three men and two women from Deverland. The danger was of the fourth degree of five.',
      ],
      [
        '2026-01-26',
        'Five dead in avalanche: group skied on closed slope',
        'The five people who died in an avalanche at Mount Harn had skied on a closed slope. That was said on Monday by Tobias Lenk, who led the rescue with 80 men and nine dogs. Two members of the group from Deverland survived and are in the hospital of Brixau. The danger of avalanches had been of the fourth degree.',
      ],
      [
        '2026-01-26',
        'Deverland mourns skiing club after Mount Harn avalanche',
        'In Deverland the flags are at half-mast. Five members of the skiing club Hochwart, three men and two women, were killed by an avalanche at Mount Harn on Sunday. Two are in hospital in Brixau. They knew the mountain well, says Carla Dorn, who heads the club. Why they took the closed slope is not known. Rescuer Tobias Lenk spoke of the worst day in his life.',
      ],
      [
        '2026-01-25',
        'Skiers buried at Mount Harn: at least five dead',
        'An avalanche has buried seven skiers at Mount Harn. Five were dead when they were found, two live. Helicopters brought them to Brixau. The avalanche broke loose at noon on Sunday on a slope which had been closed since Friday. The group came from Deverland, said Tobias Lenk of the mountain rescue. It is the worst accident there in 20 years.',
      ],
    ],
    beside: [
      [
        '2026-01-27',
        'Snow cuts off Brixau and three villages',
        'Since Tuesday no road leads to Brixau. A metre of new snow lies on the pass; the danger of avalanches is of the fifth degree, the highest. Some 900 guests are stuck in hotels. Helicopters bring bread. Tobias Lenk of the mountain rescue asks everybody to stay inside. At Mount Harn, where five skiers died, the lifts stand still.',
      ],
      [
        '2026-01-28',
        'Mount Harn wants to shoot down avalanches by cannon',
        'Mount Harn plans to blast avalanches with gas cannons before skiers come. They cost two million. The council of Brixau decides in March. Tobias Lenk of the mountain rescue is for it; the union for nature of Deverland is against. After last Sunday nobody wants to wait, says lift owner Carla Dorn.',
      ],
      [
        '2026-01-24',
        'Deverland’s Carla Dorn wins ski marathon at Mount Harn',
        'Carla Dorn of the club Hochwart in Deverland has won the ski marathon of Mount Harn for the third time. She needed 2:31 hours for 50 kilometres on Saturday. 1,200 people took part. In Brixau thousands stood along the track. Tobias Lenk of the mountain rescue had to bring down nine runners.',
      ],
    ],
  },
  {
    part: 'd',
    language: 'de',
    event: 'Fährunglück',
    reports: [
      [
        '2026-06-14',
        'Fähre rammt Kaimauer in Holmsund: 46 Verletzte',
        'Die Fähre „Nordstern“ ist am Sonntag im Hafen von Holmsund gegen die Kaimauer gefahren. 46 Menschen wurden verletzt, vier davon schwer, teilte die Polizei mit. An Bord waren 310 Fahrgäste. Kapitän Henning Abel sagte, die Maschine habe nicht rückwärts laufen wollen. Die Reederei Brandis hat die Fähre stillgelegt.',
      ],
      [
        '2026-06-15',
        'Nach Unfall der „Nordstern“: Technischer Fehler vermutet',
        'Ein Fehler der Maschine hat wohl den Unfall der Fähre „Nordstern“ in Holmsund verursacht. Das sagte Ermittlerin Swantje Krohn am Montag. Die Fähre der Reederei Brandis war am Sonntag mit 310 Fahrgästen gegen die Kaimauer gefahren, 46 wurden verletzt. Kapitän Henning Abel war nüchtern. Vier Verletzte liegen noch in der Klinik von Eckstedt.',
      ],
      [
        '2026-06-14',
        '46 Verletzte bei Fährunglück im Hafen von Holmsund',
        'Gläser flogen, Menschen stürzten: Beim Anlegen in Holmsund hat die Fähre „Nordstern“ am Sonntagmittag die Kaimauer gerammt. Von 310 Fahrgästen wurden 46 verletzt. Hubschrauber brachten vier Schwerverletzte nach Eckstedt. Die Reederei Brandis entschuldigte sich. Der Kapitän, Henning Abel, fährt seit 20 Jahren.',
      ],
    ],
    beside: [
      [
        '2026-06-16',
        'Reederei Brandis bestellt zwei Elektrofähren',
        'Die Reederei Brandis kauft zwei elektrische Fähren für die Strecke zwischen Holmsund und Eckstedt. Sie kosten 70 Millionen und kommen 2028. Die alte „Nordstern“ soll verkauft werden. Der Unfall vom Sonntag habe damit nichts zu tun, sagte Chefin Maren Brandis am Dienstag. Kapitän Henning Abel wirkt am Entwurf mit.',
      ],
      [
        '2026-06-15',
        'Holmsund feiert Hafenfest trotz Trauerstimmung',
        'Holmsund feiert sein Hafenfest. 40 Segler liegen an der Kaimauer, die der Fähre „Nordstern“ der Reederei Brandis war gesperrt. Bürgermeisterin Swantje Krohn sprach von einem Wochenende mit zwei Gesichtern. Aus Eckstedt kam eine Kapelle. Das Feuerwerk am Montag fiel aus, weil es regnete.',
      ],
    ],
  },
  {
    part: 'd',
    event: 'data leak',
    reports: [
      [
        '2026-07-08',
        'Data of 2.3 million patients leaked from MediLink',
        'Data of 2.3 million patients have been stolen from MediLink, a firm that makes appointments for doctors. Names, numbers and diagnoses were offered for sale on Wednesday. Chief executive Rolf Tanner said that an old server had not been switched off. The data guardian of Calder, Ingrid Moss, has opened a case. In Westmark 400 doctors are affected.',
      ],
      [
        '2026-07-08',
        'MediLink: diagnoses of millions for sale after hack',
        'Hackers are selling the diagnoses of 2.3 million people. They were taken from MediLink, through which 400 doctors in Westmark and elsewhere in Calder make appointments. The firm confirmed it on Wednesday. “We are deeply sorry,” said Rolf Tanner, its chief. An old server stood open. Ingrid Moss, guardian of data, may fine it.',
      ],
      [
        '2026-07-09',
        'MediLink leak: what patients should do now',
        'Who has made an appointment through MediLink since 2019 must expect that the data are out. 2.3 million patients of Calder are affected, diagnoses included. Ingrid Moss, the guardian of data, advises to change passwords and to answer no calls. The firm of Rolf Tanner had left an old server open, it became known on Wednesday. In Westmark a hotline was set up.',
      ],
      [
        '2026-07-10',
        'MediLink chief Tanner resigns over stolen patient data',
        'Rolf Tanner goes. Two days after it became known that data of 2.3 million patients had been stolen from MediLink, its chief executive has resigned. He took the blame for an old server that had not been switched off. Diagnoses of people from Westmark and all of Calder are for sale. Ingrid Moss’s case goes on.',
      ],
    ],
    beside: [
      [
        '2026-07-09',
        'Ingrid Moss fines chain of shops for cameras in changing rooms',
        'The data guardian of Calder, Ingrid Moss, has fined the chain Vesta four million. It had hung cameras in changing rooms in Westmark. Vesta will go to court. It is the highest fine so far. Of MediLink, the firm whose patient data were stolen, Moss said on Thursday that she needed time.',
      ],
      [
        '2026-07-07',
        'MediLink buys rival Doctimo for 60 million',
        'MediLink takes over its rival Doctimo. The price is 60 million, chief executive Rolf Tanner said on Tuesday in Westmark. Together they make appointments for 9,000 doctors in Calder. Patients should notice nothing. Ingrid Moss, the data guardian, wants to see the contracts. 50 of 210 jobs will be moved.',
      ],
      [
        '2026-07-10',
        'Hospital in Westmark sends patients wrong letters',
        'The hospital of Westmark has sent 1,100 patients letters that were meant for others. Diagnoses were in them. A printer had slipped by one, said the hospital on Friday. Ingrid Moss, data guardian of Calder, was told. MediLink, which had lost data of millions, has nothing to do with it.',
      ],
    ],
  },
  {
    part: 'd',
    event: 'ceasefire',
    reports: [
      [
        '2026-08-30',
        'Ceasefire agreed between Tamria and rebels of the Ubari valley',
        'The government of Tamria and the rebels of the Ubari valley have agreed on a ceasefire. It begins on Tuesday at six and is to last for 60 days. That was said on Sunday in Geneva by mediator Astrid Kolb. President Idris Yusa and rebel leader Habib Sane did not meet. Some 12,000 people have died in the war since 2022.',
      ],
      [
        '2026-08-31',
        'Hope in Ubari valley as guns are to fall silent',
        'In Tessaf, the largest town of the Ubari valley, women danced in the street. From Tuesday at six the guns of Tamria and of the rebels are to be silent for 60 days. Mediator Astrid Kolb had brought it about in Geneva. Habib Sane’s men still shot on Monday morning. President Idris Yusa spoke of a window. 12,000 people have been killed since 2022.',
      ],
      [
        '2026-08-30',
        'Sixty days without war: Tamria and rebels sign in Geneva',
        'After nine nights of talks Tamria and the rebels have signed a ceasefire of 60 days. It holds for the whole Ubari valley from Tuesday, said Astrid Kolb, who mediated in Geneva. Lorries with food may go to Tessaf. President Idris Yusa signed in his palace, Habib Sane in a hotel. The war has cost 12,000 lives.',
      ],
      [
        '2026-08-31',
        'Why the truce in Tamria may hold this time',
        'Three truces in Tamria have failed. The one that Astrid Kolb announced in Geneva on Sunday has what they did not: a map. For 60 days neither the army of Idris Yusa nor the rebels under Habib Sane may cross the Ubari river. 12,000 dead have made both tired. Tessaf is hungry. It begins on Tuesday at six.',
      ],
    ],
    beside: [
      [
        '2026-09-02',
        'First lorries with food reach Tessaf',
        'Twenty lorries with flour and oil have reached Tessaf. They are the first since spring. The ceasefire in the Ubari valley held on Wednesday, said Astrid Kolb. The army of Tamria searched every sack. Habib Sane’s men rode in front. President Idris Yusa had himself photographed with a driver. Another 60 wait at the border.',
      ],
      [
        '2026-08-29',
        'Tamria’s army shells Tessaf on eve of talks',
        'On the eve of the last round of talks the army of Tamria has shelled Tessaf. At least 19 people died on Saturday, rebels of the Ubari valley said. President Idris Yusa’s office spoke of a depot. In Geneva the mediator, Astrid Kolb, begged both sides to stay. Habib Sane called the talks a farce.',
      ],
      [
        '2026-08-31',
        'Idris Yusa dismisses minister of finance',
        'President Idris Yusa of Tamria has dismissed his minister of finance, Salma Cherif. She had said that the war in the Ubari valley could no longer be paid for. Prices in the capital have doubled. Her successor is a general. Astrid Kolb, in Geneva, did not want to comment on Monday; Habib Sane did, with laughter.',
      ],
    ],
  },
  {
    part: 'e',
    event: 'mine rescue',
    reports: [
      [
        '2026-02-03',
        'All 17 miners rescued from Corvo shaft after four days',
        'After four days underground all 17 miners of the Corvo shaft near Lasberg have been rescued. The last of them, foreman Pavel Hruska, came up on Tuesday at 5.12. They had been trapped 640 metres below ground after water broke in on Friday. Mine director Elena Sbarra wept. The men are in hospital in Dorn, weak but unhurt.',
      ],
      [
        '2026-02-03',
        'Miracle of Lasberg: 17 men brought up alive',
        'One by one they came up, blinking. On Tuesday rescuers brought all 17 miners out of the Corvo shaft at Lasberg. Water had trapped them on Friday at a depth of 640 metres. “We sang,” said Pavel Hruska, their foreman. They drank what dripped from the rock. Director Elena Sbarra embraced each. Doctors in Dorn find them weak, no more.',
      ],
      [
        '2026-02-04',
        'How the miners of Corvo survived for four days',
        'They had eleven sandwiches and one lamp. Foreman Pavel Hruska divided both. From Friday to Tuesday the 17 miners sat 640 metres deep in the Corvo shaft near Lasberg, until a drill reached them. In the hospital of Dorn they are now told to eat slowly. Why the water broke in is asked by prosecutors; Elena Sbarra, who heads the mine, promises answers.',
      ],
      [
        '2026-02-03',
        'Rescue at Corvo mine: last of trapped men is out',
        'The rescue at the Corvo mine has ended well. At 5.12 on Tuesday the last of 17 trapped men was lifted out. He is Pavel Hruska, 58. Two hundred helpers had drilled and pumped at Lasberg since Friday. The men were 640 metres below ground. They were driven to Dorn. Elena Sbarra, director of the mine, thanked them on her knees.',
      ],
    ],
    beside: [
      [
        '2026-02-06',
        'Corvo mine near Lasberg to stay closed until summer',
        'The Corvo mine near Lasberg stays closed at least until July. The authority in Dorn wants all pumps replaced first. 420 miners get 70 per cent of their wages. Director Elena Sbarra had hoped for March. Foreman Pavel Hruska says he will not go down again. Coal for the power plant comes by ship.',
      ],
      [
        '2026-02-05',
        'Prosecutors search offices of Corvo mine',
        'Prosecutors have searched the offices of the Corvo mine in Lasberg and Dorn. They took plans and the telephones of three engineers on Thursday. The question is whether the firm knew of the water that trapped 17 miners. Elena Sbarra, the director, is not accused. Her lawyer promised help.',
      ],
      [
        '2026-02-01',
        'Strike at power plant in Dorn over cold showers',
        'Two hundred workers of the power plant in Dorn stopped work on Sunday. The showers have been cold since Christmas. The plant burns coal of the Corvo mine near Lasberg, where men are trapped; their strike is no insult to these, said union leader Pavel Hruska junior. Elena Sbarra, who sits on the board, called it bad timing.',
      ],
    ],
  },
  {
    part: 'e',
    event: 'resignation',
    reports: [
      [
        '2026-03-24',
        'Prime minister Tomas Berg resigns over villa affair',
        'Prime minister Tomas Berg has resigned. He had lived free of charge in a villa of the builder Anton Reuss for three summers, as the Weekly Mirror had revealed. “I have lost trust,” Berg said on Tuesday in Karlsholm. Deputy Helga Noll takes over until the party of the Centre chooses a successor in May. The opposition wants elections.',
      ],
      [
        '2026-03-24',
        'Berg goes: villa brings down head of government',
        'Three summers in a villa at Lake Ulm have cost Tomas Berg his office. The prime minister announced his resignation on Tuesday. The villa belongs to Anton Reuss, whose firm builds motorways. The Weekly Mirror had printed the pictures. In Karlsholm Helga Noll now governs. The Centre will choose a new leader in May.',
      ],
      [
        '2026-03-25',
        'Helga Noll takes over after resignation of Tomas Berg',
        'Helga Noll leads the government in Karlsholm since Wednesday. Her predecessor Tomas Berg resigned the day before over holidays in a villa of the builder Anton Reuss. She will not stand in May when the Centre chooses its leader, she said. The opposition under Maja Friis wants elections at once. The Weekly Mirror announced new pictures.',
      ],
      [
        '2026-03-26',
        'The fall of Tomas Berg',
        'He stumbled over a house with a jetty. Tomas Berg, prime minister for six years, had paid nothing for three summers in the villa of Anton Reuss. When the Weekly Mirror showed the pictures he laughed; on Tuesday he resigned. In Karlsholm few weep. Helga Noll, who was his deputy, clears up. The Centre must find someone by May.',
      ],
    ],
    beside: [
      [
        '2026-03-27',
        'Builder Anton Reuss loses motorway contract',
        'The state takes the contract for the motorway to Lake Ulm away from Anton Reuss. It is worth 800 million. Reuss had let former prime minister Tomas Berg use his villa. Interim head Helga Noll decided it on Friday in Karlsholm. The firm will sue. Maja Friis of the opposition called it the least that could be done.',
      ],
      [
        '2026-03-23',
        'Tomas Berg defends holidays at Lake Ulm',
        'Prime minister Tomas Berg sees nothing wrong in his holidays. He had been a guest of a friend, he said on Monday of the villa of builder Anton Reuss at Lake Ulm. He would stay in office. The Weekly Mirror had shown pictures of three summers. Helga Noll, his deputy, was silent. Maja Friis asked for an inquiry in Karlsholm.',
      ],
      [
        '2026-03-25',
        'Weekly Mirror wins prize for report on care homes',
        'The Weekly Mirror has won the press prize of Karlsholm for its report on care homes. The reporters Jana Holt and Emil Roos had worked in three of them for half a year. The jury under Helga Noll’s sister had decided in February. Of the villa of Anton Reuss, for which Tomas Berg resigned, nobody spoke aloud.',
      ],
    ],
  },
  {
    part: 'e',
    event: 'factory explosion',
    reports: [
      [
        '2026-04-14',
        'Explosion at fireworks factory in Mandal kills nine',
        'Nine people were killed when a fireworks factory exploded in Mandal on Tuesday. Twenty-three were hurt. The blast at 14.20 broke windows in Port Ives, ten kilometres away. The factory belongs to the firm Stella, whose owner Ravi Deshmukh is among the dead. Fire chief Anne Loew said that a store of powder had caught fire.',
      ],
      [
        '2026-04-14',
        'Blast destroys Stella fireworks works: at least nine dead',
        'A blast has destroyed the works of Stella in Mandal, which makes fireworks. At least nine people died, 23 were injured, fire chief Anne Loew said on Tuesday evening. Powder had caught fire in a store. Owner Ravi Deshmukh was in the building. Windows broke as far as Port Ives. People should keep them closed because of the smoke.',
      ],
      [
        '2026-04-15',
        'Mandal: search for the missing after fireworks explosion',
        'In Mandal dogs searched the ruins of the fireworks factory Stella on Wednesday. Nine dead have been found, one woman is missing. The explosion on Tuesday hurt 23 people and broke windows in Port Ives. Fire chief Anne Loew thinks of a spark in the powder store. Ravi Deshmukh, the owner, who died, had been warned about it in March.',
      ],
      [
        '2026-04-16',
        'Ten victims of Mandal factory blast, five of them sisters-in-law and cousins',
        'The tenth victim of the explosion in Mandal was found on Thursday. Five of the dead of the fireworks factory Stella belong to one family, among them the owner, Ravi Deshmukh. 23 people were hurt on Tuesday when powder caught fire. Port Ives opened its town hall for a book of mourning. Anne Loew’s fire brigade has been working for 50 hours.',
      ],
    ],
    beside: [
      [
        '2026-04-17',
        'Port Ives bans fireworks at summer fair',
        'Port Ives will have no fireworks at its fair in July. After what happened in Mandal it would be wrong, said mayor Colin Abbot on Friday. Stella, the factory that exploded, had supplied them for 30 years. Fire chief Anne Loew suggested drones. Traders fear for their guests. Ravi Deshmukh’s widow thanked the town.',
      ],
      [
        '2026-04-15',
        'Gas pipe bursts in Port Ives, 200 people leave homes',
        'A gas pipe has burst in Port Ives. 200 people had to leave their homes on Wednesday. Nobody was hurt. It has nothing to do with the explosion at Stella in Mandal, said fire chief Anne Loew, whose men had slept for three hours. An excavator had hit the pipe. In the evening all were back.',
      ],
      [
        '2026-04-13',
        'Mandal wins back its steelworks with 300 jobs',
        'The steelworks of Mandal will be opened again. The firm Ravel wants to make rails there with 300 people from autumn. Mayor Colin Abbot of Port Ives, where most would live, was glad on Monday. Ravi Deshmukh of the fireworks factory Stella sold the land. Fire chief Anne Loew asks for a second road.',
      ],
    ],
  },
  {
    part: 'e',
    event: 'cup upset',
    reports: [
      [
        '2026-05-02',
        'Fourth-division Tannheim knock out Royal Bruges Park in cup',
        'The footballers of Tannheim, a club of the fourth division, have knocked Royal Park out of the League Cup. They won 2-1 on Saturday before 6,100 people. Postman Niklas Ohm scored both goals; Diego Santal had put Royal ahead. Coach Martha Quint cried. In the quarter-final they meet Hansa Lund. Royal’s coach Luis Pardo spoke of shame.',
      ],
      [
        '2026-05-03',
        'Postman sinks Royal Park: Tannheim’s day of days',
        'On Monday Niklas Ohm will deliver letters as usual. On Saturday he scored twice, and Tannheim of the fourth division beat Royal Park 2-1 in the League Cup. Diego Santal’s goal had been the only thing Royal could do. 6,100 people stood around the pitch. “I have no words,” said coach Martha Quint. Luis Pardo had two: “A shame.”',
      ],
      [
        '2026-05-02',
        'League Cup: Royal Park lose 2-1 to amateurs of Tannheim',
        'What a shock in the League Cup: Royal Park, six times champions, lost 2-1 to Tannheim on Saturday. Diego Santal scored after nine minutes, then came Niklas Ohm, a postman, in the 61st and the 88th. Luis Pardo had left five regulars at home. Tannheim, under Martha Quint, play Hansa Lund next.',
      ],
      [
        '2026-05-04',
        'Royal Park dismiss Pardo after cup defeat in Tannheim',
        'Luis Pardo is no longer coach of Royal Park. The club parted with him on Monday, two days after it lost 2-1 to Tannheim, of the fourth division, in the League Cup. The postman Niklas Ohm had scored twice. Diego Santal and others had asked for a change, it is heard. Martha Quint of Tannheim said she was sorry for him.',
      ],
    ],
    beside: [
      [
        '2026-05-05',
        'Royal Park sign Diego Santal until 2030',
        'Diego Santal stays with Royal Park. The striker signed until 2030 on Tuesday. He will earn nine million a year. After the defeat in Tannheim he had been whistled at. The club still looks for a coach after Luis Pardo. The next match, at Hansa Lund, is on Saturday in the league.',
      ],
      [
        '2026-05-03',
        'Hansa Lund beat Veltin 4-0 to reach last eight of League Cup',
        'Hansa Lund have reached the quarter-final of the League Cup. They beat Veltin 4-0 on Sunday; Moussa Keita scored three times. There they meet Tannheim, who had thrown out Royal Park the day before. “No postman will beat us,” said Keita of Niklas Ohm. Martha Quint laughed when she was told. 11,000 people saw it.',
      ],
      [
        '2026-04-30',
        'Tannheim sell every ticket for Royal Park',
        'All 6,100 tickets are gone: on Saturday Royal Park come to Tannheim in the League Cup. The club of the fourth division borrowed seats from a circus. Niklas Ohm, striker and postman, handed out the last ones with the mail. Coach Martha Quint promises bravery. Luis Pardo may rest Diego Santal.',
      ],
    ],
  },
  {
    part: 'e',
    event: 'heat record',
    reports: [
      [
        '2026-07-16',
        'Heat record of 46.8 degrees measured in Palmera',
        'It has never been hotter in Castania: in Palmera 46.8 degrees were measured on Thursday, said the weather service Meteocast. The old record of 45.9 was from 2003. Schools were closed in six provinces. In the hospital of San Elo 31 people were treated for heat stroke. Health minister Rosa Delgado asked old people to stay at home.',
      ],
      [
        '2026-07-16',
        '46.8 degrees: Castania suffers hottest day ever',
        'Castania has had its hottest day. The thermometer in Palmera climbed to 46.8 degrees on Thursday afternoon, Meteocast confirmed. That is almost a degree more than in 2003. Tar melted on the road to San Elo; 31 people with heat stroke came to its hospital. “Drink, and stay inside,” said Rosa Delgado, minister of health.',
      ],
      [
        '2026-07-17',
        'After record heat in Palmera: three deaths in San Elo',
        'Three people have died of heat in San Elo. They were older than 80, said health minister Rosa Delgado on Friday. The day before, Palmera had measured 46.8 degrees, the highest ever in Castania. Meteocast expects one more day above 44. 31 people were treated for heat stroke. Six provinces keep their schools closed.',
      ],
      [
        '2026-07-17',
        'Why it was 46.8 degrees in Palmera',
        'Air from the desert, dry soils, no wind: that is how Palmera came to 46.8 degrees on Thursday. Never before was so much measured in Castania, says Ignacio Vela of Meteocast. Without climate change it would have been two degrees less. San Elo counts 31 people with heat stroke. Rosa Delgado wants a plan for next summer.',
      ],
    ],
    beside: [
      [
        '2026-07-19',
        'Storm ends heat in Castania and tears roofs off in Palmera',
        'A thunderstorm has ended the heat. In Palmera gusts of 140 kilometres an hour tore off roofs on Sunday. It became 19 degrees cooler within an hour, said Meteocast. Two people were hurt by tiles in San Elo. Rosa Delgado, health minister, gave the all-clear. The record of Thursday stays.',
      ],
      [
        '2026-07-18',
        'Power fails in San Elo as everybody cools',
        'In San Elo the power failed for five hours on Saturday. Too many people had switched on their coolers, said the supplier Castelec. 90,000 homes were dark. In the hospital a generator helped. It was 43 degrees in Palmera. Rosa Delgado, minister of health, was stuck in a lift. Meteocast promises rain.',
      ],
      [
        '2026-07-15',
        'Castania expects 44 degrees and closes schools',
        'Six provinces of Castania close their schools from Thursday. Meteocast expects 44 degrees in Palmera and San Elo. The record of 45.9 from 2003 may hold, said Ignacio Vela. Health minister Rosa Delgado opened cooled halls. Farmers harvest at night. Trains run more slowly, since rails bend.',
      ],
    ],
  },
  {
    part: 'e',
    event: 'merger blocked',
    reports: [
      [
        '2026-09-10',
        'Cartel office forbids merger of Albion Air and Skyways',
        'The cartel office has forbidden the merger of Albion Air and Skyways. Together they would have had 78 per cent of the seats at Kingsmere airport, said its head Nadine Falk on Thursday. Albion wanted to pay 2.4 billion. Its chief Gordon Pryce will go to court. Shares of Skyways fell by 22 per cent.',
      ],
      [
        '2026-09-10',
        'Albion Air may not buy Skyways',
        'Albion Air may not take over its rival Skyways. The cartel office said no on Thursday. Nadine Falk, who leads it, fears dearer tickets: at Kingsmere the two would have 78 per cent of all seats. For 2.4 billion Albion had hoped to become the third largest airline. Gordon Pryce spoke of a black day. Skyways lost 22 per cent on the exchange.',
      ],
      [
        '2026-09-11',
        'Skyways alone: what the no to the merger means for Kingsmere',
        'No merger, no money: after the cartel office forbade the sale to Albion Air on Thursday, Skyways needs 300 million by spring. The airline lost 22 per cent on the exchange. At Kingsmere both would have had 78 per cent of the seats. Nadine Falk says that others may buy. Gordon Pryce of Albion, who had offered 2.4 billion, wants to sue.',
      ],
      [
        '2026-09-12',
        'Nadine Falk, the woman who said no to Albion Air',
        'She takes the train. Nadine Falk, head of the cartel office, has stopped a deal of 2.4 billion: Albion Air may not buy Skyways. At Kingsmere airport there would have been hardly a choice, 78 per cent in one hand. Gordon Pryce calls her a danger to jobs. Shares of Skyways dropped by 22 per cent. She sleeps well, she says.',
      ],
    ],
    beside: [
      [
        '2026-09-13',
        'Skyways cancels 60 flights from Kingsmere as pilots fall ill',
        'Sixty flights of Skyways were cancelled at Kingsmere on Sunday. Ninety pilots had called in sick. The airline, which Albion Air was not allowed to buy, spoke of a hidden strike. Passengers slept on benches. Gordon Pryce of Albion offered seats. The cartel office looks at the prices, said Nadine Falk.',
      ],
      [
        '2026-09-11',
        'Cartel office fines makers of frozen peas',
        'Three makers of frozen peas must pay 41 million. They had talked about prices for eight years, said Nadine Falk of the cartel office on Friday. One of them had told on the others. It was her second large decision in two days, after that on Albion Air and Skyways. Peas became a third dearer meanwhile.',
      ],
      [
        '2026-09-09',
        'Albion Air orders 40 aircraft for Kingsmere',
        'Albion Air orders 40 aircraft. They replace old ones at Kingsmere from 2029, said chief Gordon Pryce on Wednesday. The price is 3.1 billion on the list. On Thursday the cartel office decides whether Albion may buy Skyways. Nadine Falk’s word was not to be had. Pilots hope for jobs.',
      ],
    ],
  },
  {
    part: 'e',
    event: 'school shooting foiled',
    reports: [
      [
        '2026-10-06',
        'Police prevent attack on school in Ardwick',
        'Police have prevented an attack on a school in Ardwick. A pupil of 16 was arrested on Tuesday before lessons began. In his room officers found two rifles and a list of eleven names, said police chief Fiona Garrick. A schoolmate had told a teacher. Headmaster Owen Blythe closed Saint Aidan’s for the week. The boy is silent.',
      ],
      [
        '2026-10-06',
        'Pupil of 16 arrested: rifles and list of names found in Ardwick',
        'A boy of 16 is said to have planned an attack on Saint Aidan’s school in Ardwick. He was arrested on Tuesday morning. Two rifles, and a list with eleven names, lay in his room. “A schoolmate was brave,” said Fiona Garrick, chief of police. The school stays closed this week, headmaster Owen Blythe told parents.',
      ],
      [
        '2026-10-07',
        'Ardwick asks how near it came',
        'Eleven names stood on the list. A day after police arrested a pupil of 16 in Ardwick parents ask who was on it. Fiona Garrick will not say. The two rifles came from the boy’s grandfather. Saint Aidan’s is closed; headmaster Owen Blythe writes letters. A girl who had told a teacher on Monday prevented the attack.',
      ],
      [
        '2026-10-08',
        'Grandfather of Ardwick suspect had not locked his rifles away',
        'The two rifles with which a pupil of 16 is thought to have planned an attack on his school in Ardwick had stood in an open cupboard. The grandfather must expect a fine, police chief Fiona Garrick said on Thursday. The boy was arrested on Tuesday. On a list were eleven names from Saint Aidan’s. Owen Blythe, the headmaster, opens it on Monday.',
      ],
    ],
    beside: [
      [
        '2026-10-09',
        'Thousands march against weapons in Ardwick',
        'Some 4,000 people marched through Ardwick on Friday. They want a law by which weapons are kept at clubs. Headmaster Owen Blythe of Saint Aidan’s spoke; police chief Fiona Garrick listened. A member of parliament was shouted down. The march had been called by mothers of the school.',
      ],
      [
        '2026-10-07',
        'Bomb threat empties school in Ardwick: false alarm',
        'A call emptied Saint Catherine’s school in Ardwick on Wednesday. A bomb was threatened with; none was found. 600 pupils stood in the rain. Somebody wanted to profit from the fear, said police chief Fiona Garrick after the events at Saint Aidan’s. Headmaster Owen Blythe offered his gym.',
      ],
      [
        '2026-10-05',
        'Saint Aidan’s in Ardwick best school of the county',
        'Saint Aidan’s is the best school of the county. The authority gave headmaster Owen Blythe a plaque on Monday in Ardwick. Nowhere do more pupils finish. It has 720, and 50 teachers. Chief of police Fiona Garrick, who went there, held the speech. In the evening there was punch.',
      ],
    ],
  },
  {
    part: 'e',
    event: 'comet probe',
    reports: [
      [
        '2026-11-18',
        'Probe Argo lands on comet Nishimura-Vance',
        'For the second time a probe has landed on a comet. Argo touched down on Nishimura-Vance on Wednesday at 9.47, 340 million kilometres from earth. In the control centre in Sollberg people fell into each other’s arms. The first picture shows black rubble, said mission head Yara Lindgren. Argo is to drill for ice. It has power for 70 hours.',
      ],
      [
        '2026-11-18',
        'Touchdown on a comet, 340 million kilometres away',
        'Argo stands. The probe landed on comet Nishimura-Vance on Wednesday after a flight of seven years. “We have three legs on the ground,” called Yara Lindgren in Sollberg, where the mission is steered. Batteries last for 70 hours; in this time a drill is to look for ice. The comet is 340 million kilometres away.',
      ],
      [
        '2026-11-19',
        'Argo finds ice below the dust of comet',
        'Below twelve centimetres of dust the drill of Argo has hit ice. The probe, which landed on comet Nishimura-Vance on Wednesday, sent the news to Sollberg in the night. Mission head Yara Lindgren spoke of a treasure. 50 of 70 hours of power are left. The water is to tell whether comets like it filled the seas of earth.',
      ],
      [
        '2026-11-20',
        'Farewell to Argo: probe on comet runs out of power',
        'Argo is silent. On Friday at dawn the batteries of the probe on comet Nishimura-Vance ran out, two days after its landing. It had drilled for ice and sent 4,100 pictures over 340 million kilometres. In Sollberg mission head Yara Lindgren read a poem. In 2031, when the comet is near the sun, it might wake.',
      ],
    ],
    beside: [
      [
        '2026-11-21',
        'Sollberg to lose control centre to Lisbon branch',
        'The control centre in Sollberg will be closed in 2029. Its work goes to Lisbon, the space agency decided on Saturday. 210 people are affected, among them Yara Lindgren, who had led the probe Argo to a comet. The mayor called it a slap in the face three days after Nishimura-Vance. The agency saves nine million a year.',
      ],
      [
        '2026-11-19',
        'Rocket with weather satellite explodes after launch',
        'A rocket with a weather satellite exploded 90 seconds after its launch on Thursday. Nobody was hurt. The space agency had wanted to celebrate after the landing of Argo on comet Nishimura-Vance. In Sollberg screens went black. Yara Lindgren, whose mission is not affected, said that space was hard.',
      ],
      [
        '2026-11-16',
        'Seven years to a comet: Argo before its landing',
        'On Wednesday Argo is to land on comet Nishimura-Vance. It has flown for seven years. The odds are even, says mission head Yara Lindgren in Sollberg: the ground may be like snow or like stone. Three harpoons are to hold the probe. For 70 hours it could work. Schools show it live.',
      ],
    ],
  },
  {
    part: 'e',
    language: 'de',
    event: 'Tunnelbrand',
    reports: [
      [
        '2026-09-22',
        'Brand im Gotthelm-Tunnel: Drei Tote, Sperrung für Wochen',
        'Bei einem Brand im Gotthelm-Tunnel sind am Dienstag drei Menschen gestorben. Ein Lastwagen mit Reifen war gegen die Wand gefahren und in Flammen aufgegangen, teilte die Polizei in Andersau mit. 28 Menschen retteten sich in den Stollen. Der Tunnel bleibt nach Angaben von Betriebsleiter Reto Imhof mindestens drei Wochen gesperrt.',
      ],
      [
        '2026-09-22',
        'Lastwagen brennt im Gotthelm-Tunnel aus',
        'Drei Menschen sind tot, 28 konnten sich durch den Stollen retten: Im Gotthelm-Tunnel ist am Dienstagmorgen ein Lastwagen ausgebrannt, der Reifen geladen hatte. Die Feuerwehr aus Andersau brauchte vier Stunden. Wer durch den Tunnel will, muss über den Pass bei Wassern fahren, sagte Reto Imhof vom Betrieb. Er rechnet mit drei Wochen Sperrung.',
      ],
      [
        '2026-09-23',
        'Nach dem Brand im Gotthelm-Tunnel staut sich der Verkehr bis Wassern',
        'Einen Tag nach dem Brand im Gotthelm-Tunnel mit drei Toten steht der Verkehr. Auf dem Pass bei Wassern war der Stau am Mittwoch 19 Kilometer lang. Der Lastwagen, der mit Reifen beladen war, wurde geborgen. Betriebsleiter Reto Imhof will in drei Wochen eine Röhre öffnen. 28 Menschen hatten sich gerettet, die Polizei in Andersau lobte ihre Ruhe.',
      ],
    ],
    beside: [
      [
        '2026-09-24',
        'Gotthelm-Tunnel: Zweite Röhre wird erst 2034 fertig',
        'Die zweite Röhre des Gotthelm-Tunnels wird zwei Jahre später fertig als geplant. Das teilte Betriebsleiter Reto Imhof am Donnerstag in Andersau mit. Grund sei weicher Fels. Die Kosten steigen auf 2,7 Milliarden. Nach dem Brand fordern viele mehr Stollen. Wassern fürchtet noch acht Jahre Stau.',
      ],
      [
        '2026-09-23',
        'Lastwagen stürzt am Pass bei Wassern ab',
        'Ein Lastwagen ist am Mittwoch vom Pass bei Wassern 40 Meter in die Tiefe gestürzt. Der Fahrer sprang ab und brach sich den Arm. Seit der Gotthelm-Tunnel gesperrt ist, fahren dort dreimal so viele, sagte die Polizei in Andersau. Reto Imhof vom Tunnelbetrieb bat Fuhrleute, die Bahn zu nehmen.',
      ],
    ],
  },
  {
    part: 'e',
    language: 'fr',
    event: 'grève des trains',
    reports: [
      [
        '2026-10-15',
        'Grève à la Compagnie du Nord : un train sur quatre jeudi',
        'Un train sur quatre seulement a circulé jeudi entre Valmont et Saint-Aubry. Les conducteurs de la Compagnie du Nord sont en grève contre la suppression de 900 postes. Le syndicat Rail uni, dirigé par Sophie Marchal, annonce 82 % de grévistes. Le président de la compagnie, Luc Hennequin, propose de négocier lundi. À Valmont, des milliers de voyageurs ont attendu.',
      ],
      [
        '2026-10-15',
        'Compagnie du Nord : 82 % des conducteurs en grève, selon Rail uni',
        'La grève contre la suppression de 900 postes à la Compagnie du Nord a été très suivie jeudi. Selon Sophie Marchal, du syndicat Rail uni, 82 % des conducteurs ont cessé le travail. Un train sur quatre roulait entre Saint-Aubry et Valmont. Luc Hennequin, qui préside la compagnie, se dit prêt à négocier dès lundi.',
      ],
      [
        '2026-10-16',
        'À Valmont, les voyageurs entre colère et compréhension',
        'Sur le quai de Valmont, on ne parle que de la grève. Jeudi, un train sur quatre a roulé vers Saint-Aubry ; vendredi, un sur trois. « 900 postes, c’est beaucoup », dit une infirmière. La Compagnie du Nord négociera lundi avec Rail uni, a promis Luc Hennequin. Sophie Marchal attend de voir : 82 % des conducteurs l’ont suivie.',
      ],
    ],
    beside: [
      [
        '2026-10-17',
        'La Compagnie du Nord commande trente trains à batterie',
        'La Compagnie du Nord a commandé trente trains à batterie pour la ligne de Valmont. Ils coûtent 240 millions et rouleront en 2029, a dit Luc Hennequin samedi. Le syndicat Rail uni y voit une provocation après la grève. Sophie Marchal demande qui les conduira. Saint-Aubry construit un atelier.',
      ],
      [
        '2026-10-16',
        'Saint-Aubry : un train heurte une voiture, deux blessés',
        'Un train de la Compagnie du Nord a heurté une voiture vendredi à un passage à niveau de Saint-Aubry. Deux personnes ont été blessées. Le conducteur, qui n’était pas en grève, est choqué, dit le syndicat Rail uni. La ligne de Valmont a été coupée pendant trois heures. Luc Hennequin s’est rendu sur place.',
      ],
    ],
  },
  {
    part: 'e',
    event: 'hotel fire',
    reports: [
      [
        '2026-12-02',
        'Fire at Hotel Belvedere in Monteluna: six dead',
        'Six people died when the Hotel Belvedere in Monteluna burnt in the night to Wednesday. Forty-one guests were saved with ladders. The fire began in the kitchen at 2.30, said fire chief Aldo Venier. Most of the dead were of a choir from Rossau. Owner Chiara Benetti was in the house. The hotel had been without sprinklers.',
      ],
      [
        '2026-12-02',
        'Choir members among victims of hotel fire in Monteluna',
        'They had sung in the cathedral in the evening. Four of the six people who died in a fire at the Hotel Belvedere were members of a choir from Rossau. It broke out in the kitchen at 2.30 on Wednesday. Firemen under Aldo Venier brought 41 guests of the hotel in Monteluna down ladders. There were no sprinklers, said owner Chiara Benetti.',
      ],
      [
        '2026-12-03',
        'Owner of burnt hotel in Monteluna under investigation',
        'Prosecutors investigate Chiara Benetti. The owner of the Hotel Belvedere in Monteluna, where six people died in a fire on Wednesday, had been told in 2024 to put in sprinklers. She had asked for time. The fire came from the kitchen, said fire chief Aldo Venier. Rossau mourns four singers of its choir. 41 guests were saved.',
      ],
      [
        '2026-12-03',
        'Rossau mourns its choir',
        'In Rossau the bells rang for ten minutes. Four singers of the choir died in the Hotel Belvedere in Monteluna, a fifth is in hospital. They had been on a journey for Advent. Six people in all were killed by the fire, which began in the kitchen on Wednesday at 2.30. Aldo Venier’s firemen saved 41 guests. The choir will not sing this year.',
      ],
    ],
    beside: [
      [
        '2026-12-05',
        'Hotels in Monteluna must have sprinklers by Easter',
        'All 60 hotels of Monteluna must have sprinklers by Easter. The council decided it on Saturday after the fire at the Hotel Belvedere. Owners speak of ruin. Fire chief Aldo Venier has asked for it since 2015. Chiara Benetti stayed away. Rossau sent a letter of thanks.',
      ],
      [
        '2026-12-04',
        'Concert in Rossau for families of the dead',
        'Six choirs will sing in Rossau on Sunday for the families of those who died in Monteluna. The church has 400 seats; outside there will be a screen. The mayor of Monteluna comes, and firemen under Aldo Venier. Of Hotel Belvedere’s owner, Chiara Benetti, nobody has heard. Money is collected for a memorial.',
      ],
      [
        '2026-11-30',
        'Choir from Rossau sings Advent concerts in Monteluna',
        'The choir of Rossau travels to Monteluna. From Tuesday it sings three Advent concerts in the cathedral. The 30 singers stay at the Hotel Belvedere, whose owner Chiara Benetti comes from Rossau. Tickets are twelve. Fire chief Aldo Venier will sing along as a bass. It snows there since Sunday.',
      ],
    ],
  },
  {
    part: 'e',
    event: 'oil spill',
    reports: [
      [
        '2026-06-24',
        'Tanker Meridian aground off Skelligs, oil reaches beaches',
        'The tanker Meridian has run aground off the Skelligs with 38,000 tonnes of oil. Some 2,000 tonnes had leaked by Wednesday evening, said the coast guard. The first oil has reached the beaches of Dunmara. Captain Andreas Kallas and 22 sailors were flown off. Environment minister Nora Keane called in the army.',
      ],
      [
        '2026-06-25',
        'Race against oil at Dunmara as Meridian breaks up',
        'With shovels and bare hands people in Dunmara fight the oil. The tanker Meridian, aground off the Skelligs since Wednesday, is breaking up in the waves. 2,000 of its 38,000 tonnes have leaked. Environment minister Nora Keane sent 600 soldiers. Captain Andreas Kallas is being questioned. Bird wardens have found 300 dead puffins.',
      ],
      [
        '2026-06-24',
        'Oil disaster feared after tanker runs onto rocks',
        'Ireland’s west fears an oil disaster. With 38,000 tonnes in its tanks the Meridian ran onto the rocks of the Skelligs on Wednesday. The coast guard saved 22 sailors and captain Andreas Kallas by helicopter. Oil drifts towards Dunmara, 2,000 tonnes so far. “Every hour counts,” said Nora Keane, minister of the environment.',
      ],
      [
        '2026-06-26',
        'Captain of Meridian charged over Skelligs oil spill',
        'Andreas Kallas has been charged. The captain of the tanker Meridian, which ran aground off the Skelligs on Wednesday, had slept, prosecutors said on Friday. By now 9,000 tonnes of oil have leaked. In Dunmara 600 soldiers clean the beach. Nora Keane, environment minister, wants the shipowner to pay. 22 sailors flew home.',
      ],
    ],
    beside: [
      [
        '2026-06-27',
        'Fishermen of Dunmara ask for 12 million',
        'The fishermen of Dunmara want 12 million from the state. They may not put out since the tanker Meridian lost its oil. Minister Nora Keane offered two on Saturday. “We have boats to pay for,” said Declan Roche, who speaks for them. The ban holds as far as the Skelligs. Mussels cannot be sold for years.',
      ],
      [
        '2026-06-25',
        'Nora Keane presents law on wind farms at sea',
        'Environment minister Nora Keane has presented a law on wind farms. By 2035 there are to be 400 turbines in the sea, some of them off Dunmara. Fishermen are against it. Because of the tanker Meridian the minister came late on Thursday. “Wind does not leak,” she said. The opposition wants to look at the Skelligs first.',
      ],
      [
        '2026-06-23',
        'Storm keeps visitors from Skelligs for third day',
        'Boats to the Skelligs stayed in harbour on Tuesday for the third day. Waves of seven metres are measured off Dunmara. The coast guard warned ships; the tanker Meridian and others wait outside. Puffins can be seen from the shore. Boatman Declan Roche loses 900 a day. On Thursday it should calm down.',
      ],
    ],
  },
  {
    part: 'f',
    event: 'jury award',
    reports: [
      [
        '2026-02-19',
        'Jury orders Corbin Foods to pay 64 million over tainted formula',
        'A jury in Marlow County ordered Corbin Foods on Thursday to pay 64 million to 118 families whose babies fell ill from its formula. After 19 days it found that the firm had known of bacteria at its plant in Easton. Lawyer Priya Nair called the verdict a relief. Corbin chief Hal Jessop said the firm would appeal. Judge Owen Tate may lower the sum.',
      ],
      [
        '2026-02-19',
        'Families win 64 million from formula maker Corbin',
        'One hundred and eighteen families have won against Corbin Foods. The maker of baby formula must pay them 64 million, a jury in Marlow County decided on Thursday. Bacteria from the Easton plant had made their children ill. “They knew,” said Priya Nair, who spoke for 118 of them. Hal Jessop, head of Corbin, will appeal before Judge Owen Tate does anything else.',
      ],
      [
        '2026-02-20',
        'Corbin shares fall after formula verdict',
        'Shares of Corbin Foods lost 11 per cent on Friday. The day before, a jury in Marlow County had ordered the firm to pay 64 million to 118 families over tainted formula from its Easton plant. Hal Jessop told analysts that the case would go to a higher court. Lawyer Priya Nair has 900 more clients. Judge Owen Tate hears both sides in March.',
      ],
      [
        '2026-02-20',
        'What the Corbin verdict means for parents',
        'The verdict against Corbin Foods opens a door. In Marlow County 118 families were given 64 million because formula from Easton held bacteria and the firm knew it. Priya Nair, their lawyer, says that parents anywhere may sue until 2028. Hal Jessop of Corbin denies that. Until Judge Owen Tate has signed nobody gets a cent.',
      ],
      [
        '2026-02-21',
        'Nineteen days in Marlow: how a jury came to 64 million',
        'They ate sandwiches and read 4,000 pages. Twelve people of Marlow County, a plumber and two teachers among them, decided that Corbin Foods must pay 64 million. What turned them was a letter from the Easton plant in which bacteria were called “a known guest”. For 118 families Priya Nair read it aloud. Hal Jessop looked away. Judge Owen Tate thanked the jury.',
      ],
    ],
    beside: [
      [
        '2026-02-20',
        'Corbin Foods sells Easton plant for 64 million',
        'Corbin Foods has sold its plant in Easton for 64 million to the dairy Lund. The contract was signed on Friday; Hal Jessop said it had been planned for a year. 210 people work there. Bacteria were found in 2024. The verdict of Marlow County has nothing to do with it, the firm said. Lawyer Priya Nair wants the sale stopped.',
      ],
      [
        '2026-02-18',
        'Closing words in Corbin formula trial',
        'The trial of Corbin Foods in Marlow County nears its end. On Wednesday Priya Nair asked the jury for 118 million, one for each of 118 families. Hal Jessop’s lawyer spoke for three hours about clean pipes in Easton. Judge Owen Tate sent the twelve to think. They may need days. Formula from the plant has been off the shelves since 2024.',
      ],
      [
        '2026-02-21',
        'Owen Tate to hear case against dairy Lund as well',
        'Judge Owen Tate of Marlow County will also hear a case against the dairy Lund. Lawyer Priya Nair sues it for 19 families over cheese. Lund has just bought the plant of Corbin Foods in Easton. Hal Jessop of Corbin is to be a witness. The trial begins in May and is to last for 19 days.',
      ],
    ],
  },
  {
    part: 'f',
    event: 'marathon record',
    reports: [
      [
        '2026-04-26',
        'Selam Tadesse runs marathon in 2:08:41, a world record',
        'Selam Tadesse has run the fastest marathon of any woman. She won the race of Harburg Bay on Sunday in 2:08:41 and took 29 seconds from the record of Ruth Kiplimo. At kilometre 35 she left Wanda Zielke behind. 41,000 people took part. “The wind was my friend,” said Tadesse, 24. Race director Jens Opitz paid her 250,000.',
      ],
      [
        '2026-04-26',
        'World record in Harburg Bay: Tadesse faster than ever',
        'The clock stopped at 2:08:41, and Selam Tadesse lay on the asphalt. On Sunday the 24-year-old ran a world record at the marathon of Harburg Bay. Ruth Kiplimo’s old mark was 29 seconds slower. Wanda Zielke, second, held on until kilometre 35. Director Jens Opitz had hoped for it for years. Among the men Tom Barasa won.',
      ],
      [
        '2026-04-27',
        'Who is Selam Tadesse, the fastest marathon runner?',
        'She began with milk cans. Selam Tadesse, 24, who ran the marathon of Harburg Bay in 2:08:41 on Sunday, carried them to school, eight kilometres each way. Now she holds the world record, 29 seconds better than Ruth Kiplimo. Her coach says there is more. Wanda Zielke, who could follow until kilometre 35, is sure of it. Jens Opitz wants her back.',
      ],
      [
        '2026-04-27',
        'Experts discuss shoes of record runner Tadesse',
        'A day after the world record of Selam Tadesse there is talk of her shoes. She ran the marathon of Harburg Bay in 2:08:41, 29 seconds faster than Ruth Kiplimo. The shoes, of the firm Aero, have a plate of carbon. They are allowed, said race director Jens Opitz. Wanda Zielke, who came second, wears them too.',
      ],
      [
        '2026-04-26',
        'Tadesse breaks marathon record, Barasa wins among men',
        'Two winners, one record: at the marathon of Harburg Bay Selam Tadesse ran 2:08:41 on Sunday, a world record by 29 seconds. Tom Barasa won among the men in 2:03:50. Wanda Zielke came second behind Tadesse. It was cool and the wind blew from behind, said Jens Opitz, who organises the race. Ruth Kiplimo sent her good wishes.',
      ],
    ],
    beside: [
      [
        '2026-04-25',
        'Harburg Bay marathon: 41,000 start on Sunday',
        'On Sunday 41,000 people run through Harburg Bay. Race director Jens Opitz has flat streets and, he hopes, wind from behind. Selam Tadesse, 24, and Wanda Zielke want to come near the record of Ruth Kiplimo, which stands at 2:09:10. Tom Barasa is the favourite of the men. The bridge is closed until five.',
      ],
      [
        '2026-04-27',
        'Man of 41 dies after marathon of Harburg Bay',
        'A runner of 41 has died after the marathon of Harburg Bay. He collapsed on Sunday at kilometre 35. Doctors tried to help him for an hour. Race director Jens Opitz spoke to his wife. The world record of Selam Tadesse and the win of Tom Barasa were not celebrated in the evening. 41,000 people had started.',
      ],
      [
        '2026-04-28',
        'Wanda Zielke tested positive before Harburg Bay',
        'Wanda Zielke, second in Harburg Bay on Sunday, has been tested positive. The sample is from 2 April, the federation said on Tuesday. She denies it. Her 250,000 are held back by race director Jens Opitz. Selam Tadesse, who won with a world record of 2:08:41, said she was sad. Ruth Kiplimo may move up to a prize.',
      ],
    ],
  },
  {
    part: 'f',
    event: 'reactor restart',
    reports: [
      [
        '2026-05-20',
        'Reactor 3 of Sandvik power plant restarted after nine years',
        'Reactor 3 of the nuclear plant Sandvik is running again. It was started on Wednesday at 6.30, nine years after it had been switched off because of cracks. Operator Nordkraft spent 1.7 billion. Plant head Ulrika Sten spoke of a good day for the climate. Some 700 people protested in Olby. Energy minister Per Halvorsen wants two more.',
      ],
      [
        '2026-05-20',
        'Protest in Olby as Sandvik reactor goes back on line',
        'With drums and rain coats 700 people stood in Olby on Wednesday when reactor 3 of Sandvik was started. It had been off for nine years because of cracks. Nordkraft, which runs it, repaired it for 1.7 billion. “We have checked every weld,” said Ulrika Sten. Minister of energy Per Halvorsen came by helicopter.',
      ],
      [
        '2026-05-21',
        'Sandvik restart lowers price of power',
        'Power has become cheaper since Sandvik is back. A day after Nordkraft restarted reactor 3 the price fell by 14 per cent. The reactor had stood still for nine years because of cracks; 1.7 billion were spent. Energy minister Per Halvorsen expects more. In Olby the last of 700 protesters have gone home. Ulrika Sten reports no faults.',
      ],
      [
        '2026-05-21',
        'Nine years, 1.7 billion: was Sandvik 3 worth it?',
        'For 1.7 billion Nordkraft could have built a wind farm twice as strong, says economist Lars Boye. Yet reactor 3 of Sandvik runs by night too. It was started on Wednesday, nine years after cracks had been found. Plant head Ulrika Sten gives it thirty more. In Olby 700 people do not want that. Minister Per Halvorsen has made up his mind.',
      ],
    ],
    beside: [
      [
        '2026-05-22',
        'Nordkraft to repair reactor 2 of Sandvik for 1.7 billion',
        'Nordkraft wants to repair reactor 2 of Sandvik as well. It will cost 1.7 billion and take four years, the firm said on Friday. Cracks had been found in 2018. Energy minister Per Halvorsen pays a third. Ulrika Sten, who heads the plant, looks for 300 welders. In Olby a new protest is planned.',
      ],
      [
        '2026-05-19',
        'Court lets Sandvik reactor restart',
        'A court has cleared the way for reactor 3 of Sandvik. Judges in Olby rejected a suit of 700 neighbours on Tuesday. Nordkraft, which had repaired cracks for 1.7 billion, wants to start it on Wednesday. Ulrika Sten was relieved. Energy minister Per Halvorsen called the ruling wise. The neighbours go to a higher court.',
      ],
      [
        '2026-05-21',
        'Three hurt in accident on road to Sandvik',
        'Three engineers of Nordkraft were hurt on Thursday when their bus left the road between Olby and Sandvik. They had worked on reactor 3, which was started the day before. The driver, 63, had fallen asleep. Ulrika Sten visited them. Some of 700 protesters helped to pull them out. The road was closed for two hours.',
      ],
    ],
  },
  {
    part: 'f',
    event: 'pope visit crush',
    reports: [
      [
        '2026-08-09',
        'Eleven die in crush at festival in Santa Rima',
        'At least 11 people were crushed to death at the festival of lights in Santa Rima on Sunday evening. 86 were hurt. A gate had been locked when 30,000 people left the square, said police chief Dolores Vidal. Most of the dead are women. President Raul Ibarra declared three days of mourning. The firm Lumen, which runs the festival, is silent.',
      ],
      [
        '2026-08-10',
        'Locked gate led to deadly crush in Santa Rima',
        'A locked gate cost 11 lives. That is what Dolores Vidal, chief of police in Santa Rima, said on Monday of the crush at the festival of lights. 30,000 people had wanted to leave on Sunday evening. 86 are hurt, nine of them badly. The keys were with a guard of the firm Lumen, who had gone home. President Raul Ibarra visited the wounded.',
      ],
      [
        '2026-08-10',
        '“I saw only shoes”: survivors of Santa Rima speak',
        'Marta Quiroga, 19, lost her sister. “I saw only shoes,” she says of the crush at the festival of lights in Santa Rima, in which 11 people died on Sunday. 86 were hurt when 30,000 pressed towards a gate that was locked. Police under Dolores Vidal question guards of Lumen. President Raul Ibarra has ordered mourning.',
      ],
      [
        '2026-08-11',
        'Two managers of Lumen arrested after festival deaths',
        'Police have arrested two managers of Lumen, which ran the festival of lights in Santa Rima. They are blamed for the locked gate at which 11 people were crushed on Sunday. 86 were hurt among 30,000. Dolores Vidal said that they had wanted to save four guards. President Raul Ibarra promises harder rules.',
      ],
    ],
    beside: [
      [
        '2026-08-12',
        'Raul Ibarra loses vote on pensions by 11 votes',
        'President Raul Ibarra has lost the vote on pensions. 86 members were for it on Wednesday, 97 against. In the square of Santa Rima, where people still lay flowers after the crush, some clapped. The firm Lumen had given money to both sides. Police chief Dolores Vidal had closed the roads. Ibarra will try again in October.',
      ],
      [
        '2026-08-09',
        'Santa Rima expects 30,000 at festival of lights',
        'Thirty thousand visitors are expected at the festival of lights in Santa Rima on Sunday evening. The firm Lumen hangs up 86,000 lamps. President Raul Ibarra switches them on at nine. Dolores Vidal of the police asks people to come by train. Singer Marta Quiroga gives a concert on the square. Gates open at five.',
      ],
    ],
  },
  {
    part: 'f',
    event: 'strike deal',
    reports: [
      [
        '2026-09-28',
        'Dockers of Portmere end strike after 23 days',
        'The dockers of Portmere go back to work. After 23 days of strike their union and the firm Seagate agreed on 6.5 per cent more pay, spread over two years. 4,300 dockers vote on Friday. Union leader Bess Harlan called it the best deal since 1989. Some 90 ships wait. Labour minister Colm Reilly had talked to both all night to Monday.',
      ],
      [
        '2026-09-28',
        '6.5 per cent more: agreement in Portmere dock strike',
        'It was half past four on Monday when Bess Harlan and Seagate chief Victor Lang shook hands. Dockers of Portmere will get 6.5 per cent more, over two years. The strike of 23 days is over if the 4,300 agree on Friday. Labour minister Colm Reilly made coffee. Outside 90 ships wait to be unloaded.',
      ],
      [
        '2026-09-29',
        'Portmere: first of 90 ships unloaded after strike',
        'On Tuesday morning the cranes of Portmere moved again. The first of 90 ships was unloaded, a day after dockers and Seagate had agreed on 6.5 per cent more pay. It will take three weeks until all are done, said Victor Lang. The strike had lasted 23 days. Bess Harlan expects a yes of the 4,300 on Friday.',
      ],
      [
        '2026-09-29',
        'Who won in Portmere?',
        'Both claim to have won. Bess Harlan has 6.5 per cent for her 4,300 dockers; Victor Lang of Seagate has spread it over two years. After 23 days of strike neither could go on. Colm Reilly, minister of labour, has what he wanted: cranes that move in Portmere. The shops will feel the 90 ships until Advent.',
      ],
    ],
    beside: [
      [
        '2026-09-27',
        'Talks in Portmere dock strike go on through night',
        'In the strike of Portmere’s dockers both sides talked through the night to Sunday. Bess Harlan asks for 9 per cent for 4,300 people, Seagate offers 5. 90 ships wait. Minister Colm Reilly has taken the telephones away. Victor Lang ate nothing. It was the 22nd day. A truck drivers’ union threatened to join.',
      ],
      [
        '2026-09-30',
        'Truck drivers of Portmere win 6.5 per cent as well',
        'What dockers get, truck drivers want: they too will have 6.5 per cent more. Their union and the hauliers of Portmere agreed on Wednesday, without a strike. 2,100 drivers are concerned. Bess Harlan congratulated. Victor Lang of Seagate pays a part. Labour minister Colm Reilly spoke of a wave of good sense.',
      ],
      [
        '2026-09-29',
        'Seagate names woman to follow Victor Lang',
        'Victor Lang leaves Seagate at the end of the year. Astrid Poll, who ran the harbour of Norwik, follows him, the firm said on Tuesday. Lang had led it for 23 years. The deal with the dockers of Portmere was his last. Bess Harlan said she would miss his bad jokes. Colm Reilly sent whisky.',
      ],
    ],
  },
  {
    part: 'f',
    language: 'es',
    event: 'terremoto',
    reports: [
      [
        '2026-03-11',
        'Un terremoto de 6,8 sacude Valdoro y deja al menos 74 muertos',
        'Un terremoto de magnitud 6,8 sacudió el miércoles la región de Valdoro. Al menos 74 personas han muerto y 410 están heridas, según la ministra del Interior, Lucía Robles. En San Telmo se hundió un hospital. El presidente, Andrés Cifuentes, declaró el estado de emergencia. Los equipos de rescate llegan por Puerto Alba.',
      ],
      [
        '2026-03-11',
        'San Telmo, entre escombros: 74 muertos por el terremoto de Valdoro',
        'En San Telmo la tierra tembló a las 7.12 del miércoles durante cuarenta segundos. El terremoto, de magnitud 6,8, ha dejado 74 muertos y 410 heridos en Valdoro. El hospital se hundió con sus enfermos dentro. Andrés Cifuentes ha declarado la emergencia. Lucía Robles pide que nadie vuelva a su casa. Por Puerto Alba llegan los rescatistas.',
      ],
      [
        '2026-03-12',
        'Los rescatistas buscan supervivientes en el hospital de San Telmo',
        'Un día después del terremoto de magnitud 6,8 los rescatistas siguen buscando en el hospital de San Telmo. Los muertos en Valdoro son ya 103 y los heridos 410, dijo el jueves Lucía Robles. Una niña salió viva de noche. Andrés Cifuentes visitó la región. Dos barcos con tiendas han llegado a Puerto Alba.',
      ],
      [
        '2026-03-12',
        'Por qué se hundió el hospital de San Telmo',
        'El hospital de San Telmo tenía columnas de los años sesenta. El terremoto de 6,8 que el miércoles mató a más de cien personas en Valdoro lo derribó en segundos. Un informe había pedido cerrarlo. Lucía Robles promete saber quién lo leyó. Los 410 heridos son llevados a Puerto Alba. Andrés Cifuentes calla.',
      ],
    ],
    beside: [
      [
        '2026-03-14',
        'Andrés Cifuentes visita Puerto Alba y promete 410 viviendas',
        'El presidente Andrés Cifuentes prometió el sábado en Puerto Alba 410 viviendas para familias de pescadores. Se construirán antes de 2028. La oposición recuerda que Valdoro espera las suyas desde el terremoto. La ministra Lucía Robles no acudió. El alcalde le regaló un barco de madera.',
      ],
      [
        '2026-03-13',
        'Una réplica de 5,1 asusta a San Telmo',
        'Una réplica de magnitud 5,1 sacudió San Telmo en la noche del viernes. No hubo muertos. La gente de Valdoro durmió en la calle, como desde el miércoles. Lucía Robles pidió calma. En Puerto Alba se notó apenas. Andrés Cifuentes suspendió un viaje. Los rescatistas salieron dos horas del hospital.',
      ],
    ],
  },
  {
    part: 'f',
    event: 'bank collapse',
    reports: [
      [
        '2026-10-19',
        'Regulator closes Harcourt Bank after run on deposits',
        'The financial regulator of Elland has closed Harcourt Bank. Within two days customers had withdrawn 5.6 billion, its head Miles Corden said on Monday. The bank, with 83 branches, had lost money on bonds. Deposits up to 100,000 are safe. Chief executive Jane Lovell had left on Friday. In Strathmore people stood in line before dawn.',
      ],
      [
        '2026-10-19',
        'Harcourt Bank fails: what customers must know',
        'Harcourt Bank is closed since Monday. Customers withdrew 5.6 billion in two days, and the regulator of Elland pulled the plug. Who has up to 100,000 there gets it back within a week, said Miles Corden. All 83 branches stay shut. In Strathmore police had to come. Jane Lovell, who led the bank until Friday, could not be reached.',
      ],
      [
        '2026-10-20',
        'Fears of contagion after fall of Harcourt',
        'After the fall of Harcourt Bank shares of other banks in Elland fell too, by up to 9 per cent on Tuesday. Miles Corden, the regulator, sees no danger. Harcourt had lost 5.6 billion of deposits in two days and was closed on Monday with its 83 branches. Jane Lovell, its former chief, had bought bonds. Strathmore’s mayor asks for a bridge loan.',
      ],
      [
        '2026-10-20',
        'How Jane Lovell ruined a bank in 30 months',
        'She had wanted to make it modern. In 30 months Jane Lovell, chief of Harcourt Bank, put billions into long bonds. When rates rose customers in Strathmore began to ask, then to run: 5.6 billion in two days. On Monday the regulator of Elland, Miles Corden, closed all 83 branches. Up to 100,000 is safe. Nobody speaks of her bonus.',
      ],
      [
        '2026-10-21',
        'Ferris Bank buys Harcourt for one crown',
        'For one crown Ferris Bank takes over Harcourt Bank, two days after the regulator had closed it. All 83 branches open on Monday, said Miles Corden. The run of customers had cost Harcourt 5.6 billion. Elland pays for losses beyond a billion. In Strathmore, where people had stood in line, there was applause. Jane Lovell has a lawyer.',
      ],
    ],
    beside: [
      [
        '2026-10-22',
        'Elland raises insured deposits to 250,000',
        'Elland will insure deposits up to 250,000. So far it was 100,000. Parliament voted for it by 83 to 56 on Thursday. After the fall of Harcourt Bank nobody wanted to be against. Regulator Miles Corden had asked for it in spring. Ferris Bank will pay most. In Strathmore a statue of a piggy bank was unveiled.',
      ],
      [
        '2026-10-16',
        'Jane Lovell leaves Harcourt Bank',
        'Jane Lovell leaves Harcourt Bank at once. The chief executive had led it for 30 months. The board named no reason on Friday. Shares fell by 12 per cent. Customers in Strathmore and elsewhere need not worry, said the bank, which has 83 branches in Elland. Regulator Miles Corden had no comment.',
      ],
      [
        '2026-10-20',
        'Fraudsters call customers of Harcourt',
        'Fraudsters use the fall of Harcourt Bank. They call customers and promise up to 100,000 at once if these tell their number. The police of Strathmore know of 56 cases. One woman of 83 lost all. Miles Corden of the regulator of Elland asks to hang up. The bank, led by Jane Lovell until Friday, never calls.',
      ],
    ],
  },
  {
    part: 'f',
    event: 'plane landing',
    reports: [
      [
        '2026-12-09',
        'Aerovia jet lands on river Tolme, all 143 aboard alive',
        'A jet of Aerovia with 143 people aboard has landed on the river Tolme. All were saved by boats, said the authority for air traffic. Flight 512 had lost both engines over Castel Vento on Wednesday after it met geese. Captain Irene Falco brought it down beside the old bridge. Nineteen people are in hospital with cold and broken bones.',
      ],
      [
        '2026-12-09',
        'Pilot saves 143 people with landing on water',
        '“Brace,” she said, and no more. Captain Irene Falco set flight 512 of Aerovia on the river Tolme on Wednesday, without engines. All 143 people lived. Geese had been drawn into both over Castel Vento. Ferries and a rowing club were there within minutes. Nineteen passengers were taken to hospital. “I did what is in the book,” said Falco.',
      ],
      [
        '2026-12-10',
        'Flight 512: investigators lift jet from river Tolme',
        'A crane lifted the jet of Aerovia from the river Tolme on Thursday. Captain Irene Falco had landed it there the day before with 143 people, all of whom live. Feathers were found in both engines. Flight 512 had started in Castel Vento. The recorder is on its way to the capital. Of 19 injured 12 are at home.',
      ],
      [
        '2026-12-10',
        'Rowers of Castel Vento tell how they pulled 60 people out',
        'They were training for Sunday. Then a jet came down between them. The rowers of Castel Vento pulled 60 of the 143 people of Aerovia’s flight 512 out of the Tolme. “The captain came last,” says cox Dario Pell of Irene Falco. Geese had stopped both engines on Wednesday. Nineteen people were hurt. The club needs new oars.',
      ],
      [
        '2026-12-11',
        'Irene Falco: “I counted them, twice”',
        'She has slept for three hours. Irene Falco, who landed flight 512 of Aerovia on the river Tolme, counted the 143 people twice. Over Castel Vento geese came, she says, “like a hand”. Both engines stopped on Wednesday. She had 208 seconds. Dario Pell and his rowers took her aboard as the last. She will fly again in January.',
      ],
    ],
    beside: [
      [
        '2026-12-12',
        'Aerovia drops 19 routes and lays off 512 people',
        'Aerovia gives up 19 routes and lays off 512 people. The airline has lost 143 million this year, it said on Saturday. The landing on the Tolme had nothing to do with it. Captain Irene Falco keeps her job. Castel Vento loses its flights to the north. Dario Pell of the union called the day cold-hearted.',
      ],
      [
        '2026-12-10',
        'Another Aerovia jet turns back to Castel Vento',
        'A jet of Aerovia turned back to Castel Vento on Thursday. A lamp had shown low oil. The 143 passengers changed to another. A day after the landing on the Tolme many were pale. The captain was not Irene Falco, who has leave. Investigators looked at the lamp. It was the lamp.',
      ],
      [
        '2026-12-08',
        'Castel Vento airport chases geese with dogs',
        'The airport of Castel Vento has bought two dogs. They chase geese from the meadows beside the Tolme. Last year 19 jets met birds, most of them of Aerovia. Captain Irene Falco speaks for the pilots: it was high time. Rowers under Dario Pell find feathers in their boats. The dogs are called Boeing and Bus.',
      ],
    ],
  },
  {
    part: 'g',
    event: 'zoo escape',
    reports: [
      [
        '2026-04-08',
        'Tiger escapes from Linden Zoo and is caught after six hours',
        'A tiger escaped from Linden Zoo in Farrow on Wednesday and was caught in a garden six hours later. Nobody was hurt. The animal, a female of 142 kilograms called Mira, had leapt over a moat of 4.2 metres. Vet Joel Hastings stunned it with a dart in Alder Street. Director Petra Vance closed the zoo. Police had told 12,000 people to stay inside.',
      ],
      [
        '2026-04-08',
        'Six hours of fear in Farrow: tiger on the run',
        'For six hours Farrow held its breath. Mira, a tiger of Linden Zoo, had jumped over a moat of 4.2 metres on Wednesday morning and walked into town. 12,000 people stayed at home. In Alder Street vet Joel Hastings found her asleep below a trampoline and shot a dart. All 142 kilograms are back, says zoo director Petra Vance.',
      ],
      [
        '2026-04-09',
        'Linden Zoo raises moat after escape of tiger Mira',
        'The moat was 4.2 metres wide; it will be seven. A day after tiger Mira escaped from Linden Zoo director Petra Vance promised a better enclosure. Farrow’s mayor asks why 12,000 people got the warning only after an hour. Vet Joel Hastings, who stunned the animal of 142 kilograms in Alder Street, is being celebrated. The zoo opens on Saturday.',
      ],
      [
        '2026-04-09',
        '“She looked at me and yawned”',
        'Edna Moore, 81, hung up washing when the tiger came. “She looked at me and yawned,” she tells in Alder Street. Mira had been away from Linden Zoo for hours on Wednesday, after a leap of 4.2 metres. Vet Joel Hastings put her to sleep. Farrow laughs again. Petra Vance, the director, brought Mrs Moore 142 roses, one for each kilogram.',
      ],
    ],
    beside: [
      [
        '2026-04-10',
        'Linden Zoo in Farrow gets 142 new trees',
        'Linden Zoo plants 142 trees. Schools of Farrow paid for them, director Petra Vance said on Friday. They stand along Alder Street, where the path to the monkeys begins. Vet Joel Hastings dug the first hole. After the escape of tiger Mira the zoo wants good news. It counts 12,000 visitors a week. A lime costs 42.',
      ],
      [
        '2026-04-06',
        'Tiger Mira moves into new enclosure at Linden Zoo',
        'Mira has a new home. The tiger of 142 kilograms moved into an enclosure with a pond at Linden Zoo on Monday. A moat of 4.2 metres separates her from visitors, said director Petra Vance. Vet Joel Hastings gave her fish. 12,000 people from Farrow had paid for it. She comes from the zoo of Brome.',
      ],
      [
        '2026-04-09',
        'Wolf killed by car near Farrow',
        'A wolf was killed by a car near Farrow on Thursday. The driver, 42, thought of the tiger of Linden Zoo, he said. Vet Joel Hastings examined the animal: a male of 41 kilograms. It is the first there in 142 years. Petra Vance of the zoo will have it stuffed. Hunters had seen tracks in Alder Wood.',
      ],
    ],
  },
  {
    part: 'g',
    event: 'tax leak',
    reports: [
      [
        '2026-05-13',
        'Minister Dana Roth hid 3.4 million in Belmora, papers show',
        'Finance minister Dana Roth kept 3.4 million in a trust in Belmora. That is shown by papers of the law firm Quill & Sands, which 17 newspapers published on Wednesday. She had not told parliament of the account, opened in 2014. Roth said that she had paid all taxes. Opposition leader Felix Aumann asked her to go. In all the papers name 230 politicians.',
      ],
      [
        '2026-05-13',
        'Quill papers: 230 politicians with secret trusts',
        'Two hundred and thirty? 230 exactly: so many politicians are named in papers of the law firm Quill & Sands. The best known is finance minister Dana Roth, who had 3.4 million in Belmora. Seventeen newspapers, 17 to be exact, worked on it for a year. “I have broken no law,” Roth said on Wednesday. Felix Aumann of the opposition does not believe her.',
      ],
      [
        '2026-05-14',
        'Roth under pressure over trust in Belmora',
        'Dana Roth fights for her office. A day after papers of Quill & Sands showed that she had 3.4 million in Belmora her own party is silent. The finance minister wants to explain herself in parliament on Friday. Felix Aumann demands all papers. The tax office has opened a file. 230 politicians are named, nine of them from here.',
      ],
      [
        '2026-05-15',
        'Dana Roth resigns after Quill papers',
        'Dana Roth is no longer minister of finance. She resigned on Friday, two days after papers of the law firm Quill & Sands had shown her trust in Belmora with 3.4 million. “I have hurt my party,” she said in parliament. Felix Aumann paid her respect. Of 230 politicians in the papers she is the fourth to go.',
      ],
    ],
    beside: [
      [
        '2026-05-14',
        'Felix Aumann wants to raise tax on trusts to 34 per cent',
        'Opposition leader Felix Aumann wants to tax trusts with 34 per cent. That would bring 230 million a year, he said on Thursday. Finance minister Dana Roth called it a show. Banks in Belmora would lose most. The law firm Quill & Sands did not answer. Parliament votes in June, after 17 hearings.',
      ],
      [
        '2026-05-12',
        'Dana Roth presents budget with 3.4 billion less for roads',
        'Finance minister Dana Roth saves 3.4 billion on roads. She presented her budget to parliament on Tuesday. 17 motorways will have to wait. Felix Aumann of the opposition spoke of a country of holes. Towns get 230 million for buses. Belmora’s bank lends a part. The vote is in June.',
      ],
      [
        '2026-05-16',
        'Law firm Quill & Sands lays off 230 people',
        'Quill & Sands closes three offices and lays off 230 people. Since its papers were published clients run away, the law firm said on Saturday in Belmora. Former minister Dana Roth, who had 3.4 million in a trust there, has sued it. Felix Aumann offered the clerks help to tell more. The firm had 17 partners.',
      ],
    ],
  },
  {
    part: 'g',
    event: 'dam breach',
    reports: [
      [
        '2026-07-30',
        'Dam breaks at tailings pond of Kestrel mine, 38 missing',
        'A dam broke at the Kestrel mine in Upper Vale on Thursday and sent 1.6 million cubic metres of mud into the valley. 38 people are missing, said governor Teresa Lund. The mud reached the hamlet of Fern within nine minutes. The mine belongs to Orex, whose chief Mark Bellamy flew in. The siren had not sounded. The river Ash is red as far as Colmar Bridge.',
      ],
      [
        '2026-07-30',
        'Red wave buries hamlet below Kestrel mine',
        'Fern is gone. Nine minutes after a dam of the Kestrel mine had burst on Thursday a wave of red mud lay over the hamlet in Upper Vale. Thirty-eight people, 38 names on a list, are missing. Governor Teresa Lund called 500 soldiers. 1.6 million cubic metres flow down the Ash towards Colmar Bridge. “We mourn,” said Mark Bellamy of Orex.',
      ],
      [
        '2026-07-31',
        'Searchers find first dead in Fern after dam breach',
        'In Fern searchers have found 14 dead. The dam of the Kestrel mine had broken the day before; 24 people are still missing, said Teresa Lund. Dogs sink into the mud. It is 1.6 million cubic metres. Inspectors had marked the dam of Orex as safe in May. Mark Bellamy would not say by whom. At Colmar Bridge drinking water is handed out.',
      ],
      [
        '2026-08-01',
        'Orex knew of cracks in Kestrel dam',
        'Orex had pictures of cracks. The firm knew since April that the dam of its Kestrel mine in Upper Vale leaked, a paper shows. On Thursday it broke, 1.6 million cubic metres of mud buried Fern, 38 people were missing or dead. Mark Bellamy, its chief, speaks of usual seepage. Governor Teresa Lund handed the paper to prosecutors.',
      ],
    ],
    beside: [
      [
        '2026-08-02',
        'Orex earns 1.6 billion in first half of year',
        'Orex has earned 1.6 billion in six months, 38 per cent more than a year ago. Copper was dear, said chief Mark Bellamy on Sunday, earlier than planned. For Upper Vale and its Kestrel mine he has put 900 million aside. Governor Teresa Lund spoke of blood money. Fern is not named in the report.',
      ],
      [
        '2026-07-29',
        'Teresa Lund opens bridge at Colmar',
        'After three years Colmar Bridge is open again. Governor Teresa Lund cut a ribbon on Wednesday. It cost 38 million and carries 1.6 times as much. Orex, whose Kestrel mine needs it, paid half. Mark Bellamy drove the first lorry from Upper Vale. Below, the Ash is clear, and boys fished.',
      ],
      [
        '2026-07-31',
        'Second dam in Upper Vale drained as precaution',
        'Another dam in Upper Vale is drained. It belongs to the mine Harrier, which Orex sold in 2022. 1,600 people left their houses on Friday. The dam is said to hold, but after Fern governor Teresa Lund takes no risk. Pumps bring the water into the Ash. Colmar Bridge is closed. Mark Bellamy offered 38 engineers.',
      ],
    ],
  },
  {
    part: 'g',
    event: 'poll upset',
    reports: [
      [
        '2026-11-08',
        'Nina Castell wins presidency of Arvania by 21,400 votes',
        'Nina Castell will be president of Arvania. She has 50.3 per cent of the votes, the election board said on Sunday night; Boris Hamm of the Order party has 49.7. They are 21,400 votes apart. Turnout was 81.2 per cent. Castell, a judge, spoke in Port Sol of a country that must be mended. Hamm wants a recount in Greva.',
      ],
      [
        '2026-11-09',
        'Arvania split in two after closest election ever',
        'Half of Arvania dances, half is silent. Nina Castell has won by 21,400 votes, with 50.3 per cent. Boris Hamm, of the Order party, has not conceded on Monday. His lawyers look at Greva, where 81.2 per cent would be low. In Port Sol the winner walked to work. She is the first judge in that office.',
      ],
      [
        '2026-11-09',
        'Hamm demands recount in Greva after narrow defeat',
        'Boris Hamm does not give up. The candidate of the Order party, who lost to Nina Castell by 21,400 votes, has asked for a recount in Greva. The board of elections in Port Sol has five days. Castell got 50.3 per cent on Sunday, Hamm 49.7. Observers saw no fraud. Turnout, at 81.2 per cent, was the highest in Arvania.',
      ],
      [
        '2026-11-10',
        'Nina Castell: the judge who beat Order',
        'She reads cases for breakfast. Nina Castell, elected president of Arvania on Sunday with 50.3 per cent, put two ministers in prison. Boris Hamm’s Order party called her a witch. 21,400 votes decided. In Port Sol she lives above a bakery. What she will do with Greva, which voted against her, nobody knows.',
      ],
    ],
    beside: [
      [
        '2026-11-07',
        'Arvania votes on Sunday: Castell and Hamm level',
        'Arvania elects a president on Sunday. Judge Nina Castell and Boris Hamm of the Order party are level with 50 per cent each. In Port Sol and Greva both spoke on Saturday. In the first round, three weeks ago, 21,400 votes were between them, and turnout was 81.2 per cent. Observers have come from 12 countries.',
      ],
      [
        '2026-11-11',
        'Order party splits after quarrel over Boris Hamm',
        'The Order party breaks apart. Forty-nine of its members of parliament left on Wednesday because Boris Hamm does not concede. They call themselves New Order. In Greva fists flew. Hamm, who has 49.7 per cent of Arvania behind him, as he says, threw them out afterwards. Nina Castell, in Port Sol, did not want to comment.',
      ],
      [
        '2026-11-08',
        'Greva elects new mayor with 50.3 per cent',
        'Greva has a new mayor. Lotte Berger of the Order party got 50.3 per cent on Sunday, on the day of the election of the president. The bakers’ union had put up a candidate too. Boris Hamm hugged her. Of Arvania’s towns only Port Sol is larger. Nina Castell came third among its judges’ wives, a joke went.',
      ],
    ],
  },
  {
    part: 'g',
    event: 'drug bust',
    reports: [
      [
        '2026-09-16',
        'Customs find 6.2 tonnes of cocaine among bananas in Norhaven',
        'Customs officers have found 6.2 tonnes of cocaine in Norhaven. It lay in 23 containers of bananas from Costa Verde, customs chief Ida Lindqvist said on Wednesday. It is worth 430 million, and the largest find in the country. Four dockers were arrested. The firm Frutal, to whom the fruit was sent, knew nothing. Prosecutor Karl Weiss thinks of the Serrano gang.',
      ],
      [
        '2026-09-16',
        'Record cocaine seizure in port of Norhaven',
        'Between bananas lay 430 million. In the port of Norhaven customs seized 6.2 tonnes of cocaine on Wednesday, more than ever. A dog called Pelle had sat down before one of 23 containers from Costa Verde. “Good dog,” said Ida Lindqvist, who heads customs. Four dockers are in custody. Karl Weiss, the prosecutor, follows traces to the Serrano gang.',
      ],
      [
        '2026-09-17',
        'Dockers of Norhaven charged after cocaine find',
        'Four dockers of Norhaven have been charged. They are said to have been paid 90,000 each by the Serrano gang, prosecutor Karl Weiss said on Thursday. The day before customs had found 6.2 tonnes of cocaine in 23 containers of bananas. Ida Lindqvist’s officers watch the port day and night. Frutal, the importer, hires guards.',
      ],
      [
        '2026-09-18',
        'How Pelle found 6.2 tonnes of cocaine',
        'He gets a sausage. Pelle, a spaniel of five, sat down in the port of Norhaven and with that found 6.2 tonnes of cocaine, worth 430 million. His handler thought he was tired. In 23 containers from Costa Verde it lay below bananas of Frutal. Ida Lindqvist gives him a medal. The Serrano gang, says Karl Weiss, would pay for his nose.',
      ],
    ],
    beside: [
      [
        '2026-09-19',
        'Frutal to build banana terminal in Norhaven for 430 million',
        'Frutal builds a terminal in Norhaven. It costs 430 million and takes 23 ships a week, the firm said on Saturday. Bananas come from Costa Verde. After the find of cocaine customs chief Ida Lindqvist wants a scanner at each gate. Dockers hope for 620 jobs. Prosecutor Karl Weiss lives next door.',
      ],
      [
        '2026-09-17',
        'Boss of Serrano gang arrested in Costa Verde',
        'Police in Costa Verde have arrested Luis Serrano. The boss of the gang named after him was taken in a villa on Thursday; 23 guards gave up. He is wanted in six countries. Karl Weiss, prosecutor in Norhaven, asks for him. Whether the 6.2 tonnes of cocaine found there were his is open. Ida Lindqvist was glad.',
      ],
      [
        '2026-09-15',
        'Norhaven customs get dogs and scanner for 6.2 million',
        'Customs in Norhaven get 6.2 million. Ida Lindqvist will buy a scanner and 23 dogs, she said on Tuesday. Most cocaine comes in fruit from Costa Verde. The first dog, Pelle, works already. Prosecutor Karl Weiss has 430 open cases. The importer Frutal praised the plan. Dockers fear delays.',
      ],
    ],
  },
];

/** As {@link LaterReport}: of what stands beside an event each is an event of its own. */
export const OUTLETS_REPORTS: readonly (Omit<LaterReport, 'part'> & Pick<Event, 'part'>)[] = EVENTS.flatMap(
  ({ part, language = 'en', event, reports, beside }) => {
    const named = beside.map((one, at) => ({ of: `${event}, beside ${at}`, one }));
    const all = [named, reports.map((one) => ({ of: event, one }))].flat();
    return all.map(({ of, one: [day, title, text] }) => ({ part, language, event: of, day, title, text }));
  },
);
