package coverage

// Why a statement, or a part of one, is left out. Most reasons serve several.
var (
	// What no document shows. That each body always has a convention is a duty on the
	// whole set of them; the minimum term and the categories make objectives last years.
	wholeSet = say(
		"qu’aucun organisme n’en manque jamais ne se voit pas sur une convention",
		"that no body is ever without one cannot be seen on one convention")
	severalYears = say(
		"« plusieurs années » : la durée minimale y pourvoit, aucun texte ne parle des années d’un objectif",
		"“several years”: the minimum term sees to it, no text speaks of the years of an objective")
	beforehand = say(
		"se passe avant la conclusion : le document n’en montre rien",
		"happens before conclusion: the document shows nothing of it")
	appointment = say(
		"tient au jour de 2006 où le directeur général du RSI fut nommé, qui n’a pas été trouvé",
		"turns on the day in 2006 when the director-general of the RSI was appointed, which was not found")

	// What is about something else than the convention.
	managementContract = say(
		"le contrat de gestion est un autre acte, auquel l’État n’est pas partie",
		"the management contract is another act, to which the State is no party")
	anotherAct = say(
		"lie un autre acte à la convention, non la convention",
		"binds another act to the convention, not the convention")
	decisions = say(
		"sur les décisions de l’organisme ; ce qu’une signature tardive y change : « late-signature »",
		"about the body’s decisions; what late signature does to them: `late-signature`")
	supervision = say(
		"contrôle des actes de l’organisme, dont la convention n’est que la mesure",
		"supervision of the body’s acts, of which the convention is only the measure")
	insideTheBody = say(
		"travail à l’intérieur de l’organisme ; qui doit signer : « body-signatories »",
		"work inside the body; who has to sign: `body-signatories`")
	followUp = say(
		"travail d’un conseil sur les conventions, qu’aucune conclusion ne déclenche",
		"a council’s work on conventions, which no conclusion starts")

	// Content that is not held against a convention. Where a text says that something is
	// done as the convention provides, it does not say that the convention has to provide.
	takenForGranted = say(
		"supposé de la convention, non exigé d’elle",
		"taken for granted of the convention, not demanded of it")
	forecastOnly = say(
		"ne servait qu’à composer la prévision de soins de ville",
		"only served to make up the forecast of ambulatory care")
	notRead = say(
		"règle de contenu dont le texte n’a pas été relu",
		"a rule on content whose text was not read again")
	pointsNowhere = say(
		"depuis le 1er janvier 2021 le texte renvoie à un article qui ne fonde aucune convention",
		"since 1 January 2021 the text points to an article that founds no convention")
	possibleContent = say(
		"contenu possible de la convention d’un organisme payeur ; il ne fonde aucun acte, et le silence est conforme",
		"a possible content of a payer’s convention; it founds no act, and silence is lawful")
)
