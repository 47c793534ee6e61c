package law_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/law"
)

func TestAHeaderPrefersTheLanguageOfTheHigherQuality(t *testing.T) {
	for header, want := range map[string]law.Language{
		"en":                            law.English,
		"fr":                            law.French,
		"en-GB":                         law.English,
		"fr-CH, fr;q=0.9, en;q=0.8":     law.French,
		"de, en-GB;q=0.8, fr;q=0.5":     law.English,
		"fr;q=0.5, en":                  law.English,
		"en;q=0.5, fr":                  law.French,
		"fr;q=0.1,en;q=0.2":             law.English,
		"fr;q=0.123,en;q=0.124":         law.English,
		"en;q=0.123,fr;q=0.124":         law.French,
		"en;q=0.99, fr;q=1.000":         law.French,
		"en;q=0.99, fr;q=1.":            law.French,
		"fr \t; \tQ=0.7 , \ten\t;q=0.8": law.English,
		"en;q=0.1, en-GB, fr;q=0.5":     law.English, // the best of its regions
		"en-GB, en;q=0.1, fr;q=0.5":     law.English,
		"fr;q=0, en;q=0.001":            law.English,
		",, en ,,":                      law.English,
		"fr \t; \tq=0.7 \t, en;q=0.6":   law.French,
	} {
		assert.Equal(t, want, law.AcceptLanguage(header), header)
	}
}

func TestOfTwoPreferredAlikeTheFirstNamedIsTaken(t *testing.T) {
	for header, want := range map[string]law.Language{
		"en, fr":                       law.English,
		"fr, en":                       law.French,
		"en;q=0.5, fr;q=0.5":           law.English,
		"de, en-US, fr-FR, en, *":      law.English,
		"en;q=0.2, fr, en":             law.English,
		"fr;q=0.2, en;q=0.3, fr;q=0.3": law.French,
		"en;q=0.001, fr;q=0.001":       law.English,
		"en, fr;q=1":                   law.English, // unweighted is 1
		"fr;q=1, en":                   law.French,
	} {
		assert.Equal(t, want, law.AcceptLanguage(header), header)
	}
}

func TestAStarStandsForWhatIsNotNamed(t *testing.T) {
	for header, want := range map[string]law.Language{
		"*":                    law.French,
		"en, *":                law.English,
		"en, *;q=0.5":          law.English,
		"en;q=0.4, *;q=0.5":    law.French,
		"*;q=0.5, fr;q=0.4":    law.English,
		"fr;q=0, *":            law.English,
		"fr;q=0, *;q=0.001":    law.English,
		"*, fr;q=0.9, *;q=0.1": law.English,
	} {
		assert.Equal(t, want, law.AcceptLanguage(header), header)
	}
}

func TestWhereNeitherIsPreferredItIsFrench(t *testing.T) {
	for _, header := range []string{"", " ", ",", "de", "de-CH, it;q=0.5", "*;q=0", "fr;q=0", "en;q=0", "en;q=0, *;q=0", "en;q=0, de"} {
		assert.Equal(t, law.French, law.AcceptLanguage(header), header)
	}
}

func TestWhatIsNoPartOfAHeaderIsPassedOver(t *testing.T) {
	for _, element := range []string{
		"en;", "en;q", "en;q=", "en;q=2", "en;q=1.001", "en;q=1.1", "en;q=0.1234", "en;q=0.0000", "en;q=-1", "en;q=.5", "en;q=01", "en;q=1.0000", "en;q=0.5;q=0.5",
		"en;q=0.x", "en;q=0./", "en;q=0.9/", "en;q=0.:", "en;q=0.+1", "en;q=0,5x", "en;q= 1", "en;q =1", "en;level=1", "en;q=0.5 ;x", "en en", "en_GB", "e", "**", "*-en",
	} {
		assert.Equal(t, law.French, law.AcceptLanguage(element+", fr;q=0.001"), element)
	}
	for _, element := range []string{"fr;q", "fr;q=2", "fr;q=0.0000", "fr;q=0.x", "fr;q=1.1", "fr;level=0"} {
		assert.Equal(t, law.French, law.AcceptLanguage(element+", *"), "%s does not refuse it", element)
	}
}
