from multiprocessing import Process, Value
import random


def attack(monster_hp, hero):
    hit = random.randint(3, 9)
    with monster_hp.get_lock():
        monster_hp.value -= hit
        print(f"{hero} hits for {hit}, monster has {max(0, monster_hp.value)} left")


def main():
    hp = Value("i", 30)
    number = 0
    while hp.value > 0 and number < 12:
        # two heroes at the same time, then look if the monster is alive
        number += 1
        left = Process(target=attack, args=(hp, "Xena"))
        right = Process(target=attack, args=(hp, "Conan"))
        left.start()
        right.start()
        left.join()
        right.join()
    print("monster beaten in round", number)


if __name__ == "__main__":
    main()
