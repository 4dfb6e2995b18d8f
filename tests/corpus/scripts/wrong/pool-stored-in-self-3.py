from multiprocessing import Pool


class Computer:
    def __init__(self, cores):
        self.cores = cores
        self.pool = Pool(cores)


class Spellchecker:
    def __init__(self, computer, dictionary):
        self.computer = computer
        self.dictionary = dictionary

    def is_known(self, word):
        return word in self.dictionary

    def check(self, text):
        return self.computer.pool.map(self.is_known, text.split())


if __name__ == "__main__":
    laptop = Computer(2)
    checker = Spellchecker(laptop, {"the", "cat", "sat"})
    print(checker.check("the cet sat"))
