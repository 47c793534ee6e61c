package main

import "github.com/coglaw/coglaw/law"

// A command is one verb of cog. What it takes is told and read from here alone.
type command struct {
	name    string
	formats []string // of the answer, the first by default; none: it answers in one way
	format  law.Text // what they are good for
	at      law.Text // what the day of -at is; zero: it takes none
	noDay   law.Text // why it takes none
	flags   []string // those without a value
	subject bool     // it takes -regime and -scope
	takes   law.Text // what stands behind the flags; zero: nothing
	brief   law.Text // what it does
	more    law.Text // and what else there is to know
	example string
	run     func(*env, []string) int
}

// others are the flags of one command.
var others = map[string]law.Text{
	"regime": {FR: "le régime dont un texte fonde la convention (par défaut, general)", EN: "the scheme of which a text founds the convention (default general)"},
	"scope": {FR: "ce sur quoi porte la convention : " + scopes + " ; self-employed, pour le régime rsi, va de soi",
		EN: "what the convention is about: " + scopes + "; self-employed, of the scheme rsi, goes without saying"},
	"why": {FR: "dit aussi de chaque règle respectée les endroits du document qui la respectent ; en texte seulement",
		EN: "tells of each rule satisfied, too, the places in the document that satisfy it; as text only"},
	"q": {FR: "ne dit que les manquements et ce qui est malformé ou illisible : rien d’un document sans manquement, que l’état de sortie ; en texte seulement",
		EN: "tells breaches alone, and what is malformed or unreadable: of a document without breach nothing but the exit status; as text only"},
}

const scopes = "sickness, work-accidents, old-age, family, autonomy, collection"

var (
	files  = law.Text{FR: "[FICHIER...]", EN: "[FILE...]"}
	inputs = law.Text{FR: "Sans fichier, ou pour -, c’est l’entrée standard qui est lue ; un dossier vaut pour ses fichiers .json ; une entrée contient autant de documents qu’on veut. « -- » met fin aux options.",
		EN: "No file, or -, is standard input, a folder its .json files; an input holds any number of documents. -- ends the flags."}
)

// commands lists the verbs in the order of the help.
func commands() []command {
	return []command{
		{
			name: "check", formats: []string{"text", "json", "github", "junit"}, flags: []string{"why", "q"}, takes: files, run: check,
			format: law.Text{FR: "text se lit ; json donne une ligne par document ; github annote les lignes d’une demande de fusion ; junit écrit une suite de tests par document, un cas par règle",
				EN: "text is for reading; json gives a line a document; github annotates the lines of a pull request; junit writes a suite of tests a document, a case a rule"},
			at: law.Text{FR: "le jour dont le droit juge ce qui n’est pas encore conclu (par défaut, aujourd’hui) ; le reste se juge selon le droit du jour de sa conclusion",
				EN: "the day whose law judges what is not yet concluded (default today); the rest is judged by the law of the day it was concluded"},
			brief: law.Text{FR: "juge des documents selon le droit de leur jour", EN: "judges documents by the law of their day"},
			more: law.Text{FR: "Dit de chaque document le verdict avec tous les manquements, ce qui est indéterminé et faute de quoi, ce qui s’observe, ce qu’aucun document ne montre, et les devoirs. " + inputs.FR,
				EN: "Tells of each document the verdict with every breach, what is undecided for want of what, what is observed, what no document can show, and the duties. " + inputs.EN},
			example: "cog check -lang en examples/conventions/unlawful",
		},
		{
			name: "show", formats: []string{"text", "json"}, takes: files, run: show,
			format: law.Text{FR: "text se lit ; json est à nouveau un document", EN: "text is for reading; json is a document again"},
			at: law.Text{FR: "le jour auquel lire le texte, avec les avenants conclus jusque-là (par défaut, aujourd’hui)",
				EN: "the day on which to read the text, with the amendments concluded by then (default today)"},
			brief:   law.Text{FR: "montre le texte consolidé d’une convention, un jour donné", EN: "shows the consolidated text of a convention on a day"},
			more:    inputs,
			example: "cog show -lang en -at 2025-01-01 examples/lives/family-2024-2028.json",
		},
		{
			name: "timeline", formats: []string{"text", "json"}, takes: files, run: timeline,
			format: law.Text{FR: "text se lit ; json donne une ligne par document", EN: "text is for reading; json gives a line a document"},
			at: law.Text{FR: "le jour auquel dire ce qui reste à faire et ce qui est caduc, et dont le droit juge ce qui n’est pas encore conclu (par défaut, aujourd’hui)",
				EN: "the day on which to tell what is owed and what has lapsed, and whose law judges what is not yet concluded (default today)"},
			brief:   law.Text{FR: "raconte la vie d’une convention, et ce qui reste à faire", EN: "tells the life of a convention, and what is owed"},
			more:    inputs,
			example: "cog timeline -lang en -at 2026-11-21 examples/lives/family-2024-2028.json",
		},
		{
			name: "evaluation", formats: []string{"text", "markdown", "svg", "json"}, takes: files, run: evaluate,
			format: law.Text{FR: "text se lit ; markdown fait des tableaux, svg un graphique ; json donne une ligne par document",
				EN: "text is for reading; markdown makes tables, svg a plot; json gives a line a document"},
			noDay: law.Text{FR: "une évaluation se montre telle que le document la rapporte, quel que soit le jour",
				EN: "an evaluation is shown as the document reports it, whatever the day"},
			brief:   law.Text{FR: "confronte les résultats aux objectifs, vus par chaque partie", EN: "sets results against objectives, as each party sees them"},
			more:    inputs,
			example: "cog evaluation -lang en examples/lives/family-2024-2028.json",
		},
		{
			name: "new", subject: true, run: newDocument,
			at: law.Text{FR: "le jour de la conclusion, dont le droit dit ce qu’il faut (par défaut, aujourd’hui)",
				EN: "the day of conclusion, whose law says what is needed (default today)"},
			brief: law.Text{FR: "écrit le plus petit document que le droit d’un jour accepte", EN: "writes the smallest document that the law of a day accepts"},
			more: law.Text{FR: "Chaque texte y dit ce qui reste à écrire, et quel article le demande ; le jour de la conclusion reste à venir. « cog explain RÉGIME/OBJET » en fait une liste.",
				EN: "Each text says what is to be written there, and which article asks for it; the day of conclusion is left to come. `cog explain REGIME/SCOPE` makes a list of it."},
			example: "cog new -lang en -at 2028-01-01 -scope family",
		},
		{
			name: "explain", takes: law.Text{FR: "[RÈGLE|ARTICLE|RÉGIME/OBJET...]", EN: "[RULE|ARTICLE|REGIME/SCOPE...]"}, run: explain,
			at:    law.Text{FR: "le jour auquel dire le droit (par défaut, aujourd’hui)", EN: "the day on which to tell the law (default today)"},
			brief: law.Text{FR: "explique une règle ou un article, un jour donné", EN: "explains a rule or an article, as it stood on a day"},
			more: law.Text{FR: "Sans argument, énumère les règles du jour, avec ce qu’elles demandent, et les articles ; pour un objet, par exemple general/family, ce qu’une convention conclue ce jour-là doit contenir. ▸ marque ce qui est en vigueur.",
				EN: "Without arguments, lists the rules of the day, with what they ask, and the articles; for a scope, such as general/family, what a convention concluded that day has to hold. ▸ marks what is in force."},
			example: "cog explain -lang en -at 2018-06-01 minimum-term R611-18",
		},
		{
			name: "law", formats: []string{"json"}, run: exportLaw,
			format:  law.Text{FR: "le droit ne s’écrit qu’en JSON, dans les deux langues", EN: "the law is written as JSON alone, in both languages"},
			noDay:   law.Text{FR: "le droit s’écrit tout entier, avec les jours de chaque version", EN: "the law is written whole, with the days of each version"},
			brief:   law.Text{FR: "écrit tout le droit comme données, pour des programmes", EN: "writes the whole law as data, for programs"},
			more:    law.Text{FR: "De chaque règle, observation, norme ouverte et devoir, la nature et les versions : leurs jours, leurs citations, ce qu’elles demandent.", EN: "Of every rule, observation, open norm and duty, the kind and the versions: their days, their citations, what they demand."},
			example: "cog law -format json",
		},
		{
			name: "schema", formats: []string{"json"}, takes: law.Text{FR: "[RÉGIME]", EN: "[REGIME]"}, run: writeSchema,
			format: law.Text{FR: "un schéma n’est que du JSON, dans les deux langues", EN: "a schema is JSON alone, in both languages"},
			at: law.Text{FR: "le jour dont le droit est écrit avec la forme (par défaut, le dernier qui ait été lu)",
				EN: "the day whose law is written with the form (default the last that was read)"},
			brief: law.Text{FR: "écrit le schéma JSON d’un document", EN: "writes the JSON Schema of a document"},
			more: law.Text{FR: "Avec un régime, general ou rsi, le schéma dit aussi ce que le droit d’un jour demande ; docs/schema.md dit ce qu’il ne peut dire.",
				EN: "With a scheme, general or rsi, the schema tells what the law of a day asks, too; docs/schema.md tells what it cannot."},
			example: "cog schema -at 2023-01-01 general",
		},
		{
			name: "version", formats: []string{"text", "json"}, run: version,
			format:  law.Text{FR: "text se lit ; json est pour des programmes", EN: "text is for reading; json is for programs"},
			noDay:   law.Text{FR: "une version ne dépend d’aucun jour", EN: "a version depends on no day"},
			brief:   law.Text{FR: "dit de quelle version de cog il s’agit, et jusqu’à quel jour le droit est lu", EN: "tells which version of cog this is, and until which day the law was read"},
			example: "cog version -lang en",
		},
	}
}

// commandOf returns the command of a name.
func commandOf(name string) (command, bool) {
	for _, c := range commands() {
		if c.name == name {
			return c, true
		}
	}
	return command{}, false
}
