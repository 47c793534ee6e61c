package repo

// Why a schema cannot see what is wrong.
const (
	mended     = "what reads the JSON has mended the text before a schema sees it"
	oneOfTwo   = "of a key that comes twice, what reads the JSON hands on one"
	twoDays    = "it does not compare two days"
	acrossList = "it does not compare one place with another: ids, years, what a change meets"
)

// unseen are the malformed inputs that the schema passes, each with the reason. The test fails
// where one is missing, and where one is here that the schema sees.
var unseen = map[string]string{
	"duplicate key /title":                                            oneOfTwo,
	"duplicate key /title (escaped)":                                  oneOfTwo,
	"duplicate key /term":                                             oneOfTwo,
	"duplicate key /state/signatories/0/capacity":                     oneOfTwo,
	"duplicate key /objectives/0/indicators/0/targets/2023":           oneOfTwo,
	"duplicate key /objectives/0/indicators/0/targets/2023 (escaped)": oneOfTwo,
	"duplicate key /evaluationProcess/heard":                          oneOfTwo,

	"end before start":                   twoDays,
	"end before start in consistentWith": twoDays,
	"signedOn after concluded (state)":   twoDays,
	"signedOn after concluded (body)":    twoDays,

	"docs/life.md: out-of-order /evaluations/0/closed": twoDays,
	"docs/life.md: out-of-order /amendments/0/number":  acrossList,
	"id twice, by escape":                              acrossList,
	"id twice: indicators across objectives":           acrossList,
	"id twice: objective, its own indicator":           acrossList,
	"forecast of a year twice":                         acrossList,

	"not JSON: lone high surrogate":            mended,
	"not JSON: lone low surrogate":             mended,
	"not JSON: surrogates the wrong way round": mended,
	"not UTF-8: 0xFF in a text":                mended,
	"not UTF-8: Latin-1":                       mended,
	"not UTF-8: surrogate encoded in UTF-8":    mended,
}
