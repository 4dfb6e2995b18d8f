from multiprocessing import Process
import time

TEXTS = {
    "alice": "down the rabbit hole she went and down again",
    "moby": "call me ishmael some years ago",
    "dracula": "left munich at eight on first of may arriving at vienna early",
}


def count_words(title, text):
    time.sleep(0.3)          # big books take a while
    print(title, "has", len(text.split()), "words")


def count_all(books):
    for title, text in books.items():
        job = Process(target=count_words, args=(title, text))
        job.start()


if __name__ == "__main__":
    count_all(TEXTS)
    print("Finished! All books are counted.")
