"""The village's site on this computer, made anew at every change, unbroken by mistakes."""
