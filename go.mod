module github.com/coglaw/coglaw

go 1.23

require (
	github.com/stretchr/testify v1.12.1
	golang.org/x/exp v0.0.0-20250210185358-939b2ce775ac
)

require go.yaml.in/yaml/v3 v3.0.5 // indirect
