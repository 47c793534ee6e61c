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
	// amendment-conditions [L227-1, I, al. 13 (1°)], at /amendmentConditions
	//   fr: la clause sur les avenants ne prévoit pas les fortes variations de charge liées à l’évolution des textes ; elle prévoit : les lois de financement
	//   en: the clause on amendments does not provide for important changes of workload that come from a change of law; it provides for: the financing acts
	//
	// evaluation-process [L227-1, I, al. 14 (2°)], at /evaluationProcess
	//   fr: l’évaluation des résultats n’est pas contradictoire : rien ne prévoit d’entendre l’organisme national
	//   en: the evaluation of results is not adversarial: nothing provides for hearing the national body
	//
	// minimum-term [L227-1, III], at /term
	//   fr: la période (du 1er janvier 2023 au 31 décembre 2025) est trop courte : il en faut une d’au moins quatre ans
	//   en: the term (1 January 2023 to 31 December 2025) is too short: it has to be of at least four years
	//
	// body-signatories [L227-2 L223-3], at /body/signatories
	//   fr: il manque une signature pour l’organisme : directeur général ou directeur (signé par : président du conseil d’administration)
	//   en: a signature is missing for the body: director-general or director (signed by: chair of the board)
	//
	// too short? true; no means? false
	//
	// mended: the State and the Caisse nationale des allocations familiales,
	// 1 January 2023 to 31 December 2027, on family: lawful
	// and now: transmit the convention, and its amendments, to the commissions of both assemblies meant by LO. 111-9
	// note late-signature: the convention was not signed before 1 January 2023 but on 10 July 2023: the decisions taken under it come under paragraph 1, and take effect only if the State does not oppose them within the time set by decree
	// open financing-acts: the convention keeps within the social security financing acts
	// open framework-convention: the convention is negotiated within the framework convention on performance
}
