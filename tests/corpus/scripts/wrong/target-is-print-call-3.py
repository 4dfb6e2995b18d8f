from multiprocessing import Process

def area(w, h):
    return w * h

if __name__ == '__main__':
    rooms = [(3, 4), (5, 2), (6, 6), (2, 9)]
    ps = []
    for w, h in rooms:
        # the process prints the area of its room
        p = Process(target=print("room", w, "x", h, "has area", area(w, h)))
        ps.append(p)
        p.start()

    for p in ps:
        p.join()
