package schema

import "github.com/coglaw/coglaw/law"

func text(fr, en string) law.Text { return law.Text{FR: fr, EN: en} }

// What is said of a schema as a whole.
var (
	ofAForm = text(
		"Une convention d’objectifs et de gestion, et ce qui l’a suivie.",
		"A convention d’objectifs et de gestion, and what followed it.")
	onForm = text(
		"La forme est le contrat du format : elle est tirée des tables mêmes qui lisent les documents. Un schéma ne peut en dire tout : qu’une clé ne vienne pas deux fois, qu’un identifiant ne serve qu’une fois, que les jours se suivent, que ce qu’un avenant nomme existe, qu’un nombre entier soit écrit sans fraction ni exposant, seule la lecture le dit.",
		"The form is the contract of the format: it is made from the very tables that read documents. A schema cannot say all of it: that no key comes twice, that an id is used once, that days follow one another, that what an amendment names is there, that a whole number is written without fraction or exponent, is told by reading alone.")
	onLaw = text(
		"Ce n’est plus la forme : c’est le droit %s, tiré des textes tels que la bibliothèque les tient, et celui d’aucun autre jour. Un document partiel n’y est pas soumis. Ce qu’un schéma ne peut dire, une durée en années, un rapport entre deux places, reste à cog check ; règles de ce jour qu’il ne dit pas, ou pas en entier : %s.",
		"This is no longer form: it is the law %s, made from the texts as the library has them, and that of no other day. A partial document is not held to it. What a schema cannot say, a term in years, a relation between two places, is for cog check; rules of that day that it does not say, or not whole: %s.")
)

// objects are the objects of a document, by the names that their readers give them.
var objects = map[string]law.Text{
	"convention":          text("La convention", "The convention"),
	"term":                text("La période", "The term"),
	"state":               text("L’État, partie à la convention", "The State as a party"),
	"stateSignatory":      text("Qui signe pour l’État", "Who signs for the State"),
	"body":                text("L’organisme national, partie à la convention", "The national body as a party"),
	"bodySignatory":       text("Qui signe pour l’organisme", "Who signs for the body"),
	"manager":             text("Le gestionnaire, tierce partie", "The manager, a third party"),
	"objective":           text("Un objectif", "An objective"),
	"action":              text("Une action", "An action"),
	"indicator":           text("Un indicateur", "An indicator"),
	"figure":              text("Un chiffre d’une année", "A figure of a year"),
	"means":               text("Des moyens de fonctionnement", "Operating means"),
	"commitment":          text("Un engagement", "A commitment"),
	"budget":              text("Un budget et ses règles", "A budget with its rules"),
	"network":             text("La clause sur le réseau", "The clause on the network"),
	"condition":           text("Une stipulation sur le réseau", "A condition on the network"),
	"amendmentConditions": text("La clause sur les avenants", "The clause on amendments"),
	"trigger":             text("Un motif d’avenant", "A trigger of amendments"),
	"evaluationProcess":   text("La clause d’évaluation", "The clause on evaluation"),
	"orientation":         text("Une orientation", "An orientation"),
	"controlPlan":         text("Le plan de contrôle", "The control plan"),
	"sicknessConvention":  text("La convention maladie nommée", "The sickness convention named"),
	"forecast":            text("La prévision d’une année", "The forecast of a year"),
	"endowment":           text("Une dotation", "An endowment"),
	"clause":              text("Une clause propre à d’autres textes", "A clause that other texts ask for"),
	"amendment":           text("Un avenant", "An amendment"),
	"reason":              text("Le motif invoqué", "The reason invoked"),
	"change":              text("Une modification", "A change"),
	"transmission":        text("Une transmission", "A transmission"),
	"evaluation":          text("Une évaluation", "An evaluation"),
	"result":              text("Les résultats d’un indicateur", "The results of an indicator"),
	"view":                text("L’avis d’une partie", "The view of a party"),
	"silence":             text("Une invitation restée sans réponse", "An invitation left unanswered"),
}

// What several objects say alike.
var (
	itsTitle        = text("L’intitulé.", "The title.")
	itsSource       = text("D’où viennent les faits.", "Where the facts come from.")
	itsID           = text("Un identifiant libre, qui n’en désigne qu’un dans tout le document.", "An id of your choice, which names one thing in the whole document.")
	whoActs         = text("La partie qui s’en charge.", "The party that sees to it.")
	howFar          = text("Où elle en est ; n’entre dans aucun verdict.", "How far it is; no verdict turns on it.")
	asOfWhen        = text("Le jour où elle en était là.", "The day on which it was so.")
	itsYear         = text("L’année, de quatre chiffres.", "The year, of four digits.")
	itsValue        = text("Le nombre, gardé comme il est écrit.", "The number, kept as it is written.")
	itsUnit         = text("L’unité de tous ses chiffres.", "The unit of all its figures.")
	whoSigns        = text("Ceux qui signent.", "Those who sign.")
	signsAs         = text("La qualité en laquelle il signe.", "The capacity in which that person signs.")
	signsWhen       = text("Le jour de sa propre signature, pas après la conclusion de l’acte.", "The day of that person’s own signature, not after the act is concluded.")
	hisName         = text("Son nom.", "The name.")
	otherName       = text("Le nom d’un organisme sans code propre (other), et de lui seul.", "The name of a body without a code of its own (other), and of it alone.")
	forIndependents = text("Dédié aux travailleurs indépendants.", "Dedicated to self-employed workers.")
	itsProcedure    = text("La procédure, en toutes lettres.", "The procedure, in words.")
	itsTerm         = text("La période.", "The term.")
)

// kinds are the words that tell a kind of object apart, of which the library has no other name.
var kinds = map[string]law.Text{
	"change.set-term":                 text("réécrit la période", "writes the term anew"),
	"change.add-objective":            text("ajoute un objectif", "adds an objective"),
	"change.replace-objective":        text("remplace l’objectif du même identifiant", "replaces the objective of the same id"),
	"change.remove-objective":         text("retire un objectif", "removes an objective"),
	"change.add-indicator":            text("ajoute un indicateur à un objectif", "adds an indicator to an objective"),
	"change.replace-indicator":        text("remplace l’indicateur du même identifiant", "replaces the indicator of the same id"),
	"change.remove-indicator":         text("retire un indicateur", "removes an indicator"),
	"change.set-targets":              text("réécrit toutes les cibles d’un indicateur", "writes all the targets of an indicator anew"),
	"change.add-action":               text("ajoute une action à un objectif", "adds an action to an objective"),
	"change.replace-action":           text("remplace la dernière action de cette partie et de cet intitulé", "replaces the last action of that party and title"),
	"change.remove-action":            text("retire la dernière action de cette partie et de cet intitulé", "removes the last action of that party and title"),
	"change.add-means":                text("ajoute des moyens", "adds means"),
	"change.replace-means":            text("remplace les derniers moyens de cet intitulé", "replaces the last means of that title"),
	"change.remove-means":             text("retire les derniers moyens de cet intitulé", "removes the last means of that title"),
	"change.add-commitment":           text("ajoute un engagement", "adds a commitment"),
	"change.replace-commitment":       text("remplace le dernier engagement de cette partie et de cet intitulé", "replaces the last commitment of that party and title"),
	"change.remove-commitment":        text("retire le dernier engagement de cette partie et de cet intitulé", "removes the last commitment of that party and title"),
	"change.set-budget":               text("ajoute un budget, ou en réécrit les règles", "adds a budget, or writes its rules anew"),
	"change.remove-budget":            text("retire un budget", "removes a budget"),
	"change.set-network":              text("écrit ou remplace la clause sur le réseau", "writes or replaces the clause on the network"),
	"change.remove-network":           text("retire la clause sur le réseau", "removes the clause on the network"),
	"change.set-amendment-conditions": text("réécrit la clause sur les avenants", "writes the clause on amendments anew"),
	"change.set-evaluation-process":   text("réécrit la clause d’évaluation", "writes the clause on evaluation anew"),
	"change.set-orientations":         text("réécrit toutes les orientations", "writes all the orientations anew"),
	"change.set-control-plan":         text("réécrit le plan de contrôle", "writes the control plan anew"),
	"change.set-consistent-with":      text("nomme une autre convention maladie", "names another sickness convention"),
	"change.set-forecast":             text("fixe la prévision d’une année (maladie)", "sets the forecast of a year (sickness)"),
	"change.remove-forecast":          text("retire la prévision d’une année", "removes the forecast of a year"),
	"change.set-endowments":           text("réécrit toutes les dotations", "writes all the endowments anew"),
	"change.set-clauses":              text("réécrit toutes les clauses propres", "writes all the clauses of other texts anew"),
	"change.set-manager":              text("nomme de nouveau le gestionnaire", "names the manager anew"),
	"change.set-missions":             text("réécrit la liste des missions", "lists the missions anew"),
}
