from multiprocessing import Process

# my teacher said: everything goes below this line
if __name__ == "__main__":
    class Palindrome(Process):
        def __init__(self, text):
            super().__init__()
            self.text = text

        def run(self):
            t = self.text.replace(" ", "").lower()
            if t == t[::-1]:
                print(self.text, "-> yes")
            else:
                print(self.text, "-> no")

    texts = ["Never odd or even", "Python", "Level"]
    checks = [Palindrome(t) for t in texts]
    for c in checks:
        c.start()
    for c in checks:
        c.join()
    print("checked", len(checks), "texts")
