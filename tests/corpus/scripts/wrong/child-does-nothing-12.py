import multiprocessing
import random

ANSWERS = ["yes", "no", "maybe", "ask again later"]


def reply(bot, question):
    # every bot thinks about it in its own process
    think = sum(i * i for i in range(20000)) % 4
    print(f"[{bot.name}] {question} -> {ANSWERS[(think + random.randrange(4)) % 4]}")


def chat(question, names):
    bots = [multiprocessing.Process(name=n) for n in names]
    for bot in bots:
        bot.start()
    for bot in bots:
        reply(bot, question)
    for bot in bots:
        bot.join()
    print("bots in the room:", len(bots))


if __name__ == "__main__":
    chat("Will it rain?", ["R2", "Hal", "Marvin", "Eliza"])
