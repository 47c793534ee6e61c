module example.org/adopter

go 1.23

require github.com/coglaw/coglaw v0.0.0

require golang.org/x/exp v0.0.0-20250210185358-939b2ce775ac // indirect

replace github.com/coglaw/coglaw => ../../../..
