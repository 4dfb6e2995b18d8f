import multiprocessing as mp
import time


def thermometer(sender, values):
    for v in values:
        time.sleep(0.02)
        sender.send(v)
    sender.close()


def read_all(receiver):
    values = []
    try:
        while True:
            values.append(receiver.recv())
            print("received", values[-1])
    except EOFError:
        print("end of data")
    return values


def main():
    receiver, sender = mp.Pipe(False)
    p = mp.Process(target=thermometer, args=(sender, [18.5, 18.9, 19.4]))
    p.start()
    values = read_all(receiver)
    p.join()
    print("mean:", sum(values) / len(values))


if __name__ == "__main__":
    main()
