import multiprocessing as mp
import time

GREETING = {"en": "Hello", "de": "Hallo", "fr": "Bonjour"}


class Greeter(mp.Process):
    def __init__(self, lang):
        super().__init__()
        self.lang = lang

    def run(self):
        time.sleep(0.05)
        print(GREETING[self.lang], "from the", self.lang, "greeter")


def main():
    # one greeter for each language
    english = Greeter("en")
    german = Greeter("en")
    french = Greeter("en")

    english.start()
    german.start()
    french.start()

    english.join()
    german.join()
    french.join()


if __name__ == "__main__":
    main()
