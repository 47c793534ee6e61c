package cog
