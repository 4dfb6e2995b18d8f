import multiprocessing as mp
import os

print("Lab 3 - vowels", os.getpid())
TEXTS = ["the quick brown fox", "jumps over", "the lazy dog"]
ctx = mp.get_context("spawn")   # teacher said spawn works on Windows too


def vowels(text):
    n = sum(text.count(v) for v in "aeiou")
    print(f"{n} vowels in {text!r}")


a = ctx.Process(target=vowels, args=(TEXTS[0],))
b = ctx.Process(target=vowels, args=(TEXTS[1],))
c = ctx.Process(target=vowels, args=(TEXTS[2],))
a.start(); b.start(); c.start()
a.join(); b.join(); c.join()
