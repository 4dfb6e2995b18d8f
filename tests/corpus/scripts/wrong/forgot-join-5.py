from multiprocessing import Process, Value
import time

POEM = """the rain in spain
stays mainly in the plain
in hartford hereford and hampshire
hurricanes hardly happen"""

def count_words(line, total):
    time.sleep(0.3)
    n = len(line.split())
    with total.get_lock():
        total.value += n
    print("line has", n, "words")

if __name__ == "__main__":
    total = Value("i", 0)
    for line in POEM.splitlines():
        Process(target=count_words, args=(line, total)).start()
    print("words in the poem:", total.value)
