package repo

import (
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var (
	fence   = regexp.MustCompile("(?ms)^[ \t]*```([^\n]*)\n(.*?)^[ \t]*```[ \t]*$")
	span    = regexp.MustCompile("`[^`\n]*`")
	link    = regexp.MustCompile(`(?m)\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)|^ {0,3}\[[^\]]+\]:[ \t]+<?(\S+?)>?(?:\s|$)`)
	heading = regexp.MustCompile(`(?m)^#{1,6}[ \t]+(.+?)[ \t]*#*$`)
	noSlug  = regexp.MustCompile(`[^\p{L}\p{Nd}_ -]`)
)

// links follows every relative link of the Markdown files, its anchor included. What
// lies elsewhere is counted apart and not fetched.
func links(tree fs.FS, names []string) (r report) {
	elsewhere := 0
	for _, name := range names {
		prose := span.ReplaceAllString(fence.ReplaceAllString(page(tree, name), ""), "``")
		for _, m := range link.FindAllStringSubmatch(prose, -1) {
			target := m[1] + m[2]
			if strings.Contains(target, "://") || strings.HasPrefix(target, "mailto:") {
				elsewhere++
				continue
			}
			r.count++
			file, anchor, _ := strings.Cut(target, "#")
			to := name
			if file != "" {
				to = path.Join(path.Dir(name), file)
			}
			if _, err := fs.Stat(tree, to); err != nil || path.IsAbs(file) { // so it is for what lies outside the tree
				r.fault("%s: link to %s: no such file", name, target)
			} else if anchor != "" && path.Ext(to) == ".md" && !slices.Contains(anchors(page(tree, to)), anchor) {
				r.fault("%s: link to %s: no such heading", name, target)
			}
		}
	}
	r.say("%d links in the tree followed; %d to elsewhere not fetched", r.count, elsewhere)
	return r
}

// anchors are those that code hosts give the headings of a page.
func anchors(page string) (all []string) {
	for _, m := range heading.FindAllStringSubmatch(fence.ReplaceAllString(page, ""), -1) {
		all = append(all, strings.ReplaceAll(noSlug.ReplaceAllString(strings.ToLower(m[1]), ""), " ", "-"))
	}
	return all
}

func TestLinks(t *testing.T) {
	links(madeUp(map[string]string{
		"a.md": "# One title, *two*\n\n[b](docs/b.md) [here](#one-title-two) [web](https://example.org/x)\n" +
			"[gone](docs/c.md) [no heading](docs/b.md#nothing) [out](../x.md) [root](/a.md)\n" +
			"`[code](nowhere.md)`\n```\n[code](nowhere.md)\n```\n[ref]: docs/b.md#b\n",
		"docs/b.md": "## B\n\n```sh\n# nothing\n```\n\n[up](../a.md)\n",
	})).expect(t, 8, "a.md: link to docs/c.md: no such file", "a.md: link to docs/b.md#nothing: no such heading",
		"a.md: link to ../x.md: no such file", "a.md: link to /a.md: no such file")
	links(os.DirFS("."), tracked(t)).tell(t)
}
