# Exercise: three processes, each one greets a guest
import multiprocessing as mp

def greet(guest):
    print("Good evening,", guest)

guests = ["Mia", "Noah", "Emil"]
processes = {}
for guest in guests:
    processes[guest] = mp.Process(target=greet, args=(guest,))
for guest in guests:
    processes[guest].start()
for guest in guests:
    processes[guest].join()
print("everybody was greeted")
