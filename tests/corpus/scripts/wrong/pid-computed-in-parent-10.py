import os
import multiprocessing as mp

ME = os.getpid()


def greet(language, word):
    print(f"{word}! ({language}, from process {ME})")


def main():
    words = {"English": "Hello", "French": "Bonjour", "Italian": "Ciao", "Danish": "Hej"}
    running = [mp.Process(target=greet, args=pair) for pair in words.items()]
    for r in running:
        r.start()
    for r in running:
        r.join()


if __name__ == "__main__":
    main()
