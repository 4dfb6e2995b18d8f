import multiprocessing
import os


def start_all(words):
    ctx = multiprocessing.get_context("fork")   # Linux only, I know
    width = max(map(len, words)) + 4

    def banner(text):
        os.write(1, (text.center(width, "*") + "\n").encode())

    crew = [ctx.Process(target=banner, args=(w,)) for w in words]
    crew.append(ctx.Process(target=lambda: banner("lambda")))
    for member in crew:
        member.start()
    return crew


if "__main__" == __name__:
    for member in start_all(["north", "east", "south", "west"]):
        member.join()
    print("compass complete")
