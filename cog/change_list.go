package cog

import "github.com/coglaw/coglaw/law"

// A ChangeKind is what an amendment does to a text, by the slug of the wire format: that which
// [Change] returns as its Kind. The empty ChangeKind is none.
type ChangeKind string

// ChangeKinds returns the kinds of change, those of one part side by side.
func ChangeKinds() []ChangeKind {
	var kinds []ChangeKind
	for _, k := range changeKinds().list {
		kinds = append(kinds, ChangeKind(k.slug))
	}
	return kinds
}

// String returns the slug.
func (k ChangeKind) String() string { return string(k) }

// In names what such a change does, whatever it writes: "add an objective"; "" for what is no
// kind. [Change] says what one does.
func (k ChangeKind) In(l law.Language) string { return changeNames[k].In(l) }

var changeNames = map[ChangeKind]law.Text{
	"set-term":                 {FR: "fixer la période", EN: "set the term"},
	"add-objective":            {FR: "ajouter un objectif", EN: "add an objective"},
	"replace-objective":        {FR: "réécrire un objectif", EN: "rewrite an objective"},
	"remove-objective":         {FR: "retirer un objectif", EN: "remove an objective"},
	"add-indicator":            {FR: "ajouter un indicateur", EN: "add an indicator"},
	"replace-indicator":        {FR: "réécrire un indicateur", EN: "rewrite an indicator"},
	"remove-indicator":         {FR: "retirer un indicateur", EN: "remove an indicator"},
	"set-targets":              {FR: "fixer les cibles d’un indicateur", EN: "set the targets of an indicator"},
	"add-action":               {FR: "ajouter une action", EN: "add an action"},
	"replace-action":           {FR: "réécrire une action", EN: "rewrite an action"},
	"remove-action":            {FR: "retirer une action", EN: "remove an action"},
	"add-means":                {FR: "ajouter des moyens", EN: "add means"},
	"replace-means":            {FR: "réécrire des moyens", EN: "rewrite means"},
	"remove-means":             {FR: "retirer des moyens", EN: "remove means"},
	"add-commitment":           {FR: "ajouter un engagement", EN: "add a commitment"},
	"replace-commitment":       {FR: "réécrire un engagement", EN: "rewrite a commitment"},
	"remove-commitment":        {FR: "retirer un engagement", EN: "remove a commitment"},
	"set-budget":               {FR: "fixer les règles d’un budget", EN: "set the rules of a budget"},
	"remove-budget":            {FR: "retirer un budget", EN: "remove a budget"},
	"set-network":              {FR: "fixer la clause sur le réseau", EN: "set the clause on the network"},
	"remove-network":           {FR: "retirer la clause sur le réseau", EN: "remove the clause on the network"},
	"set-amendment-conditions": {FR: "fixer la clause sur les avenants", EN: "set the clause on amendments"},
	"set-evaluation-process":   {FR: "fixer la clause d’évaluation", EN: "set the clause on evaluation"},
	"set-orientations":         {FR: "fixer les orientations", EN: "set the orientations"},
	"set-control-plan":         {FR: "fixer le plan de contrôle", EN: "set the control plan"},
	"set-consistent-with":      {FR: "nommer la convention maladie", EN: "name the sickness convention"},
	"set-forecast":             {FR: "fixer la prévision d’une année", EN: "set the forecast of a year"},
	"remove-forecast":          {FR: "retirer la prévision d’une année", EN: "remove the forecast of a year"},
	"set-endowments":           {FR: "fixer les dotations", EN: "set the endowments"},
	"set-clauses":              {FR: "fixer les clauses propres", EN: "set the clauses of its own"},
	"set-manager":              {FR: "nommer le gestionnaire", EN: "name the manager"},
	"set-missions":             {FR: "fixer les missions", EN: "set the missions"},
}
