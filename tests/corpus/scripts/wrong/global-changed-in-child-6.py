from multiprocessing import Pool
import time

hits = 0
longest = ""


def check(word):
    """count the palindromes and remember the longest one"""
    global hits, longest
    if word == word[::-1]:
        hits += 1
        if len(word) > len(longest):
            longest = word


WORDS = """level python radar window rotator kayak table
noon civic process stats refer banana""".split()

if __name__ == '__main__':
    start = time.perf_counter()
    with Pool(processes=4) as pool:
        pool.map(check, WORDS)
    secs = time.perf_counter() - start
    print(len(WORDS), "words checked in", round(secs, 2), "seconds")
    print("palindromes found:", hits)
    print("longest:", longest or "-")
