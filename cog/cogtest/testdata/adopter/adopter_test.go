package adopter

import (
	"testing"

	"github.com/coglaw/coglaw/cog/cogtest"
)

func TestEveryBreachComesBack(t *testing.T) {
	for scope, day := range cogtest.Cases() {
		t.Run(scope.String()+" "+day.String(), func(t *testing.T) {
			for rule := range cogtest.Breakable(cogtest.Draft(scope, day)) {
				broken := cogtest.Without(cogtest.Draft(scope, day), rule)
				cogtest.Unlawful(t, new(Archive).Save("id", broken), rule)
			}
		})
	}
}

func TestEveryRuleHasATitle(t *testing.T) {
	cogtest.Handles(t, HasTitle)
}

func TestDocumentsAreKept(t *testing.T) {
	var archive Archive
	if err := cogtest.TestStore(archive.Put, archive.Get); err != nil {
		t.Error(err)
	}
}
