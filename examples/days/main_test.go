package main

import "os"

func Example() {
	run(os.Stdout)
	// Output:
	// sickness, from 1 January 2005 to 1 January 2021
	// ~ covered-scope, since 1 January 2021
	//     it is about one of the five branches of L. 200-2 or about collection
	//   before: it is about sickness, work accidents, old age, family or collection
	// ~ entitled-body, since 1 January 2021
	//     the State concludes with Cnam, Cnav, Cnaf, CNSA or ACOSS
	//   before: the State concludes with Cnam, Cnav, Cnaf or ACOSS
	// ~ body-of-scope, since 1 January 2018
	//     the same, by article L. 227-1, I and article L. 221-1
	//   before: by article L. 227-1, I and article L. 200-2
	// ~ body-signatories, since 1 September 2018
	//     the same, by article L. 227-2 and article L. 221-3, II
	//   before: by article L. 227-2 and article L. 221-3
	// ~ social-action-objectives, since 1 January 2021
	//     at least one objective of social action, prevention, the fight against exclusion or support for autonomy
	//   before: at least one objective of social action, prevention or the fight against exclusion
	// ~ budget-rules, since 1 January 2021
	//     the rules of computation and evolution of the management budget, the social-action budget and the prevention budget; where the convention has it, of the autonomy-support budget
	//   before: the rules of computation and evolution of the management budget, the medical-control budget, the social-action budget and the prevention budget
	// ~ amendment-conditions, since 1 January 2018
	//     the same, by article L. 227-1, I, al. 13 (1°)
	//   before: by article L. 227-1, I, al. 12 (1°)
	// ~ evaluation-process, since 1 January 2018
	//     the same, by article L. 227-1, I, al. 14 (2°)
	//   before: by article L. 227-1, I, al. 13 (2°)
	// - sickness-orientations, from 31 July 1998 to 13 May 2009
	//     the Government’s orientations on public health, medical demography, medicines and the fight against exclusion in access to care
	// - control-plan, from 19 December 2003 to 13 May 2009
	//     a plan for checking benefits
	// ~ amendment-basis, since 1 January 2018
	//     the same, by article L. 227-1, I, al. 13 (1°)
	//   before: by article L. 227-1, I, al. 12 (1°)
	// ~ amendment-in-term, since 1 January 2018
	//     the same, by article L. 227-1, I, al. 13 (1°)
	//   before: by article L. 227-1, I, al. 12 (1°)
	// ~ adversarial-evaluation, since 1 January 2018
	//     the same, by article L. 227-1, I, al. 14 (2°)
	//   before: by article L. 227-1, I, al. 13 (2°)
	// - inform-supervisory-council, from 1 January 1997 to 22 December 2011
	//     communicate the convention to the body’s supervisory council
	// ~ transmit-to-parliament, since 3 August 2005
	//     transmit the convention, and its amendments, to the commissions of both assemblies meant by LO. 111-9
	//   before: transmit the convention, and its amendments, to the commission meant by L. 111-9
	// - annual-sickness-amendment, from 1 January 1997 to 13 May 2009
	//     conclude, within fifteen days of the publication of each financing act, the amendment that sets the forecast for ambulatory care of its year
	// + self-employed-commitments, since 1 January 2018
	//     at least one objective and one action dedicated to self-employed workers
	// + framework-convention, since 23 December 2011
	//     the convention is negotiated within the framework convention on performance
	//
	// 1990-01-01: article R. 611-18: the number then bears another text (the cost of electing the board of the former national fund)
	// 2006-01-27: article R. 611-18: not yet in force on 27 January 2006; in force from 28 January 2006
	// 2006-01-28: article R. 611-18: in force on 28 January 2006 (wording of 28 January 2006)
	// 2018-07-01: article R. 611-18: repealed on 1 January 2018, kept alive until 31 December 2019 (for the delegated funds of the self-employed, until they are dissolved: décret n° 2018-174, art. 17, II)
	// 2020-01-01: article R. 611-18: repealed on 1 January 2018, kept alive until 31 December 2019
}
