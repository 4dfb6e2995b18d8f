from multiprocessing import Pipe, Process

def countdown(start, receiver, sender):
    receiver.close()
    for n in range(start, 0, -1):
        sender.send(n)
    sender.send("lift off")
    sender.close()

if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    rocket = Process(target=countdown, args=(5, receiver, sender))
    rocket.start()
    sender.close()       # only the rocket sends
    while True:
        try:
            print("radio:", receiver.recv())
        except EOFError:
            break
    rocket.join()
    receiver.close()
    print("rocket process", rocket.exitcode)
