"""What could be better in a map that can be published: pure checks that give findings."""
