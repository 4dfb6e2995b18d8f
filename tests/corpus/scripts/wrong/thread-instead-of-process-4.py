import multiprocessing
from threading import Thread


def start_process(func, arg):
    """make a process and start it"""
    p = Thread(target=func, args=(arg,))
    p.start()
    return p


def count_vowels(sentence):
    n = len([c for c in sentence.lower() if c in "aeiou"])
    print(n, "vowels in:", sentence)


def main():
    print("my computer has", multiprocessing.cpu_count(), "cores")
    a = start_process(count_vowels, "The quick brown fox")
    b = start_process(count_vowels, "jumps over the lazy dog")
    c = start_process(count_vowels, "and runs away")
    for p in (a, b, c):
        p.join()


if __name__ == "__main__":
    main()
