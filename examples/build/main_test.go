package main

import (
	"log"
	"os"
)

func Example() {
	if err := run(os.Stdout); err != nil {
		log.Fatal(err)
	}
	// Output:
	// 5 breaches:
	//
	// productivity-objectives [L227-1, I, 2° bis], at /objectives
	//   fr: aucun objectif de la catégorie « productivité et organisation du réseau »
	//   en: no objective in the category `productivity and organisation of the network`
	//
	// amendment-conditions [L227-1, I, 1° (second list)], at /amendmentConditions
	//   fr: la clause sur les avenants doit prévoir les fortes variations de charge d’origine légale ; elle prévoit les lois de financement
	//   en: the clause on amendments must provide for important changes of workload that come from the law; it provides for the financing acts
	//
	// evaluation-process [L227-1, I, 2° (second list)], at /evaluationProcess
	//   fr: l’évaluation doit être contradictoire : manque l’organisme national ; entendu : l’État
	//   en: the evaluation must be adversarial: it lacks the national body; heard: the State
	//
	// minimum-term [L227-1, III], at /term
	//   fr: la période (du 1er janvier 2023 au 31 décembre 2025) est trop courte : la loi veut au moins quatre ans
	//   en: the term (1 January 2023 to 31 December 2025) is too short: the law wants at least four years
	//
	// body-signatories [L227-2], at /body/signatories
	//   fr: pour l’organisme il manque la signature du directeur général ou directeur ; ont signé : président du conseil d’administration
	//   en: for the body the signature of the director-general or director is missing; signed by: chair of the board
	//
	// too short? true; no means? false
	//
	// mended: the State and the Caisse nationale des allocations familiales,
	// 1 January 2023 to 31 December 2027, on family: lawful
	// and now: transmit the convention, and its amendments, to the commissions of both assemblies meant by LO. 111-9
}
