package adopter

import (
	"testing"

	"github.com/coglaw/coglaw/cog/cogtest"
	"github.com/coglaw/coglaw/law"
)

func TestEveryBreachComesBack(t *testing.T) {
	for scope, day := range cogtest.Cases() {
		draft := cogtest.Draft(scope, day)
		for rule := range cogtest.Breakable(draft) {
			err := new(Archive).Save("id", cogtest.Without(draft, rule))
			cogtest.Unlawful(t, err, rule)
		}
	}
}

func TestEveryRuleHasATitle(t *testing.T) {
	cogtest.Handles(t, func(r law.Rule) bool { return Title(r) != "" })
}

func TestDocumentsAreKept(t *testing.T) {
	var archive Archive
	if err := cogtest.TestStore(archive.Put, archive.Get); err != nil {
		t.Error(err)
	}
}
