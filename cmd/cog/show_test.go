package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// What other texts than L. 227-1 ask is shown beside the rest.
func TestShowPrintsWhatOtherFamiliesHave(t *testing.T) {
	const document = `{"format": "coglaw/1", "regime": "general", "scope": "old-age", "partial": true, "concluded": "2022-01-10",
		"state": {"signatories": [{"name": "A", "capacity": "minister", "portfolios": ["social-security", "budget"]}, {"capacity": "state-delegate"}]},
		"body": {"code": "other", "name": "Caisse A", "signatories": [{"capacity": "executive-committee-chair"}]},
		"manager": {"code": "cdc", "signatories": [{"capacity": "director-general"}]},
		"endowments": [{"title": "E"}], "clauses": [{"kind": "operations-covered", "title": "C"}],
		"boardResolution": "2022-01-05", "first": true, "missions": ["prevention"]}`
	status, stdout, stderr := invoke(document, "show", "-at", "2023-01-01")
	assert.Equal(t, exitOK, status)
	assert.Empty(t, stderr)
	assert.Equal(t, `vieillesse — Caisse A

Texte au 1er janvier 2023
Conclue le 10 janvier 2022
Signataires : A (ministre, sécurité sociale et budget), représentant de l’État,
  président du comité exécutif

Clauses
  · gestionnaire : Caisse des dépôts ; signature : directeur général
  · dotations de gestion administrative : E
  · clauses propres à l’organisme : C (opérations de gestion couvertes)
  · délibération du conseil autorisant la signature : 5 janvier 2022
  · première convention
  · missions de l’organisme : prévention
`, stdout)
	_, stdout, _ = invoke(document, "show", "-lang", "en", "-at", "2023-01-01")
	assert.Contains(t, stdout, "· resolution of the board that authorised the signature: 5 January 2022\n  · first convention\n")
}

// A text is of a day only where it was concluded on one that is known.
func TestShowSaysHowTheTextStands(t *testing.T) {
	for members, want := range map[string][2]string{
		`"concluded": "2022-01-10"`:                  {"Texte au 1er juin 2025\nConclue le 10 janvier 2022\n", "Text as of 1 June 2025\nConcluded on 10 January 2022\n"},
		`"concluded": "2022-01-10", "partial": true`: {"Texte au 1er juin 2025\nConclue le 10 janvier 2022\n", "Text as of 1 June 2025\nConcluded on 10 January 2022\n"},
		`"partial": true`:                            {"Texte conclu un jour qui n’est pas connu\n", "Text concluded on a day that is not known\n"},
		`"partial": false`:                           {"Projet, pas encore conclu\n", "Draft, not yet concluded\n"},
	} {
		document := `{"format": "coglaw/1", "regime": "general", "scope": "old-age", ` + members + `}`
		for i, lang := range []string{"fr", "en"} {
			status, stdout, stderr := invoke(document, "show", "-lang", lang)
			assert.Equal(t, exitOK, status, stderr)
			_, said, _ := strings.Cut(stdout, "\n\n")
			assert.Equal(t, want[i], said, members)
		}
	}
}

// One objective, one signatory and one figure are as good as several, and what is longer than
// a line goes on under where it began.
func TestShowPrintsWhatIsAloneAndWhatIsLong(t *testing.T) {
	const document = `{"format": "coglaw/1", "regime": "general", "scope": "family", "partial": true,
		"state": {"signatories": [{"capacity": "minister"}]},
		"objectives": [{"id": "O", "title": "Ouvrir aux familles, dans tous les territoires, un accueil qui réponde aux besoins de chacune",
			"categories": ["implementation", "service-quality", "social-action", "other"],
			"indicators": [{"id": "I", "label": "L", "kind": "quantitative", "unit": "%", "direction": "at-least", "targets": {"2024": 2}}]}]}`
	status, stdout, stderr := invoke(document, "show", "-at", "2024-01-01")
	assert.Equal(t, exitOK, status)
	assert.Empty(t, stderr)
	assert.Equal(t, `famille

Texte conclu un jour qui n’est pas connu
Signataires : ministre

Objectifs
  O Ouvrir aux familles, dans tous les territoires, un accueil qui réponde aux
  besoins de chacune
    [mise en œuvre des textes, qualité du service aux usagers, action sociale,
    prévention et lutte contre l’exclusion et autre]
    · I L (au moins, %) — 2024 : 2
`, stdout)
}
