import sys
import multiprocessing


class Chart(multiprocessing.Process):
    # draws one bar of a chart per month
    def __init__(self, city, rain):
        super().__init__()
        self.city = city
        self.rain = rain

    def draw(self, symbol):
        sys.stdout.write(symbol)
        sys.stdout.flush()
        # drawing a symbol takes a bit
        sum(range(60000))

    def run(self):
        for month, mm in enumerate(self.rain, 1):
            self.draw(self.city + " " + str(month) + ": ")
            for _ in range(mm // 5):
                self.draw("#")
            self.draw(" " + str(mm) + " mm\n")


if __name__ == "__main__":
    charts = [Chart("Bergen", [190, 150, 170]), Chart("Cairo", [5, 10, 5]), Chart("Wien", [40, 45, 55])]
    for c in charts:
        c.start()
    for c in charts:
        c.join()
